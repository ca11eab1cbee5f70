#ifndef TABLE_REMARKS_H
#define TABLE_REMARKS_H

#include "diagnose.h"
#include "table/batch.h"
#include "table/outcome.h"

/* So many things are reported; of other records without an answer, how many there are. */
enum { THINGS_MAX = 20 };

/* Something that is wrong with a record, and in the same way with others. */
struct thing {
	enum outcome_kind kind;
	struct text value;               /* which is wrong; of bytes, its beginning alone is kept */
	uint64_t key;                    /* of the value: few have the same */
	const struct level *level;       /* of an answer that was not found; else NULL */
	const struct audience *audience; /* likewise */
	enum record_fault fault;         /* of a record that is malformed */
	struct date date;                /* OUTCOME_DATE_WRONG: what date_read made of the value */
	uint64_t line, records;          /* where it was first; how many records have it */
	char bytes[ARGUMENT_MAX + 1];
};

/* What there is to report about the records of a table. */
struct remarks {
	const struct batch *batch;
	const struct question *question;
	struct thing things[THINGS_MAX]; /* in the order of their lines */
	size_t count;
	uint64_t gaps;       /* records without an answer */
	uint64_t unreported; /* those of them whose main fault is none of the things */
	uint64_t expired;    /* records of a moment after the last window */
	uint64_t early;      /* those of one long before the first */
	uint64_t month_first, short_years; /* those with a slip of that name */
	uint64_t answered[STATES];     /* how many answers have each state; see report_summary */
	uint64_t unanswered[OUTCOMES]; /* how many records have each other outcome */
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

/* Reports what was noted, at the end of the table. */
void remarks_report(const struct remarks *remarks);

#endif
