#ifndef TABLE_GAP_H
#define TABLE_GAP_H

#include "phrases.h"
#include "table/batch.h"
#include "table/outcome.h"

/* Gaps: records without an answer, by the kind of their outcome. */

/* What the column of the state says: nothing where no answer is needed. */
struct text gap_state(enum outcome_kind kind);

/* What is reported, but for OUTCOME_LEVEL_UNKNOWN and OUTCOME_DATE_WRONG. */
enum phrase gap_phrase(enum outcome_kind kind);

/* Reports a gap. columns: those of the table. */
void gap_diagnose(const struct batch *batch, const struct columns *columns,
	const struct record *record, const struct outcome *outcome);

#endif
