#ifndef TABLE_REMARKS_H
#define TABLE_REMARKS_H

#include "diagnose.h"
#include "table/batch.h"
#include "table/outcome.h"

/* The number of things that are told, each once; of other records, how many there are. */
enum { TOLD_MAX = 20 };

/* A thing that is wrong with a record, and with others. */
struct thing {
	enum outcome_kind kind;
	enum record_fault damage;        /* of one that is malformed */
	struct date date;                /* of one whose date is wrong */
	const struct level *level;       /* that of the answer */
	const struct audience *audience; /* likewise */
	uint64_t line, records;          /* where it was first; how many have it */
	size_t size;                     /* of the value that is wrong; its beginning: */
	char value[ARGUMENT_MAX + 1];
};

/* What there is to say about the records of a table. */
struct remarks {
	const struct batch *batch;
	const struct question *question;
	struct thing things[TOLD_MAX]; /* in the order of their lines */
	uint64_t keys[TOLD_MAX];       /* of their values */
	uint64_t seen;                 /* a bit of 64 for each key, which others share */
	size_t count;
	uint64_t gaps, untold;   /* records without an answer; those that have none of the things */
	uint64_t expired, early; /* those of a day after the last window; long before the first */
	uint64_t month_first, short_years;               /* those with a SLIP_ of that name */
	uint64_t answered[STATES], unanswered[OUTCOMES]; /* where each is counted: how many */
};

/* What is wrong with a record that is malformed. */
struct message remark_malformed(enum record_fault fault);

/* Notes the answer of a record. */
static inline void remark_answer(struct remarks *remarks, const struct outcome *outcome)
{
	const struct answer *const answer = &outcome->answer;

	remarks->expired += answer->expired;
	if (answer->remarkable) {
		remarks->early += answer->early;
		remarks->short_years += outcome->slip == SLIP_SHORT_YEAR;
		remarks->answered[answer->decision.state]++;
	}
}

/* Notes what is wrong with a record that has no answer. */
void remark_gap(
	struct remarks *remarks, const struct record *record, const struct outcome *outcome);

/* Reports what was noted, when all records have been answered. */
void remarks_report(const struct remarks *remarks);

#endif
