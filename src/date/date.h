#ifndef DATE_DATE_H
#define DATE_DATE_H

#include <stdbool.h>

#include "date/moment.h"
#include "text/text.h"

/* What is wrong with a DATE: DATE_RIGHT, or DATE_ and a name of faults.def. */
enum date_fault {
	DATE_RIGHT,
#define FAULT(name) DATE_##name,
#include "date/faults.def"
#undef FAULT
};

/* What was read: the moment, when fault is DATE_RIGHT; else what its fault says. */
struct date {
	enum date_fault fault;
	struct moment moment;
	struct civil civil;
	bool day_first;  /* it was written like 24/03/2024 */
	bool short_year; /* its year had two digits */
};

/*
 * Is this operand, or name of a level, meant as a DATE? It begins with a digit, `+` or `@`, or with
 * words as dates do, in French or English: `demain`, `le 1er`, `dimanche 24`, `March 24`.
 */
bool date_is_meant(struct text text);

/*
 * Reads a DATE in any of its forms (guichet(1)), white space at its ends aside. now is the minute
 * it is in Paris.
 */
struct date date_read(struct text text, struct moment now);

/* Likewise, in those forms only that name their year. */
struct date date_read_of_year(struct text text);

/* The minute of an instant, in seconds since 1970-01-01T00:00:00Z: any, but most are no DATE. */
struct date date_at(int64_t instant);

/*
 * Reads seconds since 1970-01-01T00:00:00Z, digits after an optional `-`, into *instant, which may
 * be outside INSTANT_FIRST to INSTANT_LAST (date/paris.h). Returns false when text is none.
 */
bool instant_read(struct text text, int64_t *instant);

#endif
