#ifndef OPERANDS_H
#define OPERANDS_H

#include <stddef.h>

#include "date/moment.h"
#include "phrases.h"
#include "text/text.h"

struct calendar;
struct options;

/* The operands: LEVELs and, maybe, the DATE. */
struct operands {
	const char *date;   /* the one among them, or that of --date, or NULL */
	size_t level_count; /* how many of options->operands are LEVELs */
};

/*
 * Divides the operands. One is the DATE if it begins like a DATE and is not the name of a level,
 * unless it cannot be read and resembles the name of a level. Returns what is wrong when there are
 * two DATEs, or the mode does not take what there is; else PHRASE_NOTHING.
 */
struct message operands_divide(
	struct operands *operands, const struct options *options, const struct calendar *calendar);

/*
 * Looks for a DATE, with or without its year, that the shell has cut into several operands because
 * it was not quoted. Returns it, written to bytes; empty where there is none.
 */
enum { CUT_DATE_SIZE = 64 };
struct text operands_cut_date(
	const struct options *options, struct moment now, char bytes[CUT_DATE_SIZE]);

#endif
