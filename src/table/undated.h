#ifndef TABLE_UNDATED_H
#define TABLE_UNDATED_H

#include "table/batch.h"
#include "table/columns.h"
#include "table/record.h"

/*
 * Reports that the records of a table with this first record, which has no date column, are
 * answered for that day, and which columns may have been meant. scratch has room for RECORD_MAX
 * bytes.
 */
void report_undated(const struct batch *batch, const struct record *first,
	const struct columns *columns, day_number day, char *scratch);

#endif
