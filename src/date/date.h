#ifndef DATE_DATE_H
#define DATE_DATE_H

#include <stdbool.h>

#include "date/moment.h"
#include "text/text.h"

/* What is wrong with a DATE: DATE_RIGHT (nothing), or DATE_ and a name of faults.def. */
enum date_fault {
	DATE_RIGHT,
#define FAULT(name) DATE_##name,
#include "date/faults.def"
#undef FAULT
};

/* A DATE that was read. */
struct date {
	enum date_fault fault;
	struct moment moment; /* of one that is right; of others, and civil: see faults.def */
	struct civil civil;
	bool day_first;  /* it was written like 24/03/2024 */
	bool short_year; /* its year had two digits */
};

/*
 * Is this operand, or name of a level, meant as a DATE? It is if it begins with a digit, `+` or
 * `@`, or with words as dates do, in French or English: `demain`, `le 1er`, `dimanche 24`,
 * `March 24`.
 */
bool date_is_meant(struct text text);

/*
 * Reads a DATE in any of the forms that guichet(1) lists, with or without white space at its ends.
 * now is the current minute in Paris.
 */
struct date date_read(struct text text, struct moment now);

/* Reads a DATE in one of the forms that name their year, as in calendars (guichet(5)). */
struct date date_read_of_year(struct text text);

/*
 * The minute in Paris at an instant, in seconds since 1970-01-01T00:00:00Z. Any instant may be
 * asked about; DATE_OUT_OF_RANGE where guichet answers for none of its days.
 */
struct date date_at(int64_t instant);

/*
 * Reads seconds since 1970-01-01T00:00:00Z, digits after an optional `-`, into *instant. They may
 * be outside INSTANT_FIRST to INSTANT_LAST (date/paris.h). Returns false when text is anything
 * else.
 */
bool instant_read(struct text text, int64_t *instant);

#endif
