#ifndef OPERANDS_H
#define OPERANDS_H

#include <stddef.h>

#include "date/moment.h"
#include "phrases.h"
#include "text/text.h"

struct calendar;
struct options;

/* What the operands are: the DATE, maybe, and LEVELs. */
struct operands {
	const char *date;   /* that, or that of --date, or NULL */
	size_t level_count; /* those of options->operands that are not it */
};

/*
 * Parts the DATE from the LEVELs: it is meant as one, and is no level's name; nor is it one that
 * cannot be read, where a level may be meant. Returns what is wrong when there are two, or the mode
 * does not take what there is; else PHRASE_NOTHING.
 */
struct message operands_part(
	struct operands *operands, const struct options *options, const struct calendar *calendar);

/*
 * Looks for a DATE in words that a shell has cut into several operands, which may lack its year,
 * and writes it to bytes; it is empty where there is none.
 */
enum { CUT_DATE_SIZE = 64 };
struct text operands_cut_date(
	const struct options *options, struct moment now, char bytes[CUT_DATE_SIZE]);

#endif
