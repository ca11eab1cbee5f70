#ifndef TABLE_REFUSAL_H
#define TABLE_REFUSAL_H

#include "table/batch.h"
#include "table/columns.h"
#include "table/record.h"

/* Tables that are not answered, and what is to be done about them. */

/*
 * Why a table with this first record, divided by its delimiter, is refused; PHRASE_NOTHING: it is
 * not. scratch has room for RECORD_MAX bytes.
 */
struct message refusal_of(
	const struct record *first, char delimiter, bool without_header, char *scratch);

/*
 * Reports that columns_find failed on the first record, the current one of the reader: what is
 * wrong, and which columns there are. Without a level column, looks for one in what follows.
 */
void refuse_columns(const struct batch *batch, struct reader *reader, const struct columns *columns,
	struct message wrong, char *scratch);

#endif
