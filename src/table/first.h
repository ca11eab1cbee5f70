#ifndef TABLE_FIRST_H
#define TABLE_FIRST_H

#include "table/batch.h"
#include "table/columns.h"
#include "table/record.h"

/*
 * What is reported about the first record of a table: why the table is refused, or answered for one
 * day. Each scratch has room for RECORD_MAX bytes.
 */

/*
 * Why a table is refused, whatever its columns are: it is no text, or no table, or has answers
 * already, or its header is malformed. PHRASE_NOTHING: it is not refused.
 */
struct message first_refusal(
	const struct record *first, char delimiter, bool without_header, char *scratch);

/*
 * Reports that columns_find failed on the first record, the current one of the reader: what is
 * wrong, and which columns there are. Without a level column, looks in what follows for one, or for
 * a header that has one.
 */
void first_report_columns(const struct batch *batch, struct reader *reader,
	const struct columns *columns, struct message wrong, char *scratch);

/*
 * Reports that the records of a table without a date column are answered for that day, and which
 * columns have a name like that of dates.
 */
void first_report_undated(const struct batch *batch, const struct record *first,
	const struct columns *columns, day_number day, char *scratch);

#endif
