#include "table/batch.h"

#include <stdlib.h>

#include "date/clock.h"
#include "date/date.h"
#include "diagnose.h"
#include "file.h"
#include "table/added.h"
#include "table/cache.h"
#include "table/first.h"
#include "table/outcome.h"
#include "table/record.h"
#include "table/remarks.h"

/* A table that is being answered. */
struct table {
	const struct batch *batch;
	struct output *output;
	struct reader *reader;
	const struct record *record; /* the reader's current one */
	struct columns columns;
	struct added added;
	struct question question;
	struct remarks remarks;
	struct moment now, asked; /* batch->now and *batch->moment at first, then later ones */
	struct usual usuals[USUALS];
	bool crlf;    /* the previous line ended with CRLF */
	bool refused; /* it cannot be answered, which was reported */
	int error;    /* the errno of a read that failed, which is reported at the end; or 0 */
	char scratch[RECORD_MAX];
};

static void write_text(struct table *table, struct text text)
{
	output_text(table->output, text);
}

static void write_delimiters(struct table *table, size_t count)
{
	while (count-- > 0)
		write_text(table, (struct text){&table->columns.delimiter, 1});
}

/* Ends a line; a last one without a line end gets the same as the line before. */
static void write_line_end(struct table *table, struct text line_end)
{
	if (line_end.size > 0)
		table->crlf = line_end.size == 2;
	if (table->crlf)
		write_text(table, TEXT("\r\n"));
	else
		write_text(table, TEXT("\n"));
}

static void write_header(struct table *table)
{
	write_text(table, table->record->bytes);
	added_write_names(&table->added, table->columns.delimiter, table->output);
	write_line_end(table, table->record->line_end);
}

/* Writes the usual columns of an answer, and the line end: an LF is in the columns already. */
static void write_usual(struct table *table, const struct answer *answer, struct text line_end)
{
	const bool lf = line_end.size == 1;

	write_text(table, (struct text){answer->columns, answer->size + lf});
	if (lf)
		table->crlf = false;
	else
		write_line_end(table, line_end);
}

/* Writes the current record, and the columns that it gets. */
static void write_record(struct table *table, const struct outcome *outcome)
{
	const struct record *const record = table->record;
	const size_t columns = table->columns.count;
	const char delimiter = table->columns.delimiter;

	write_text(table, record->bytes);
	if (outcome->kind == OUTCOME_PASSED) {
		write_text(table, record->line_end);
		return;
	}
	if (record->field_count < columns && record->fault == RECORD_RIGHT)
		write_delimiters(table, columns - record->field_count);
	if (outcome->kind == OUTCOME_ANSWERED && table->added.usual) {
		write_usual(table, &outcome->answer, record->line_end);
		return;
	}
	if (outcome->kind == OUTCOME_ANSWERED)
		added_write(&table->added, delimiter, &outcome->answer, table->output);
	else
		added_write_gap(&table->added, delimiter, &gaps[outcome->kind], table->output);
	write_line_end(table, record->line_end);
}

/* Finds the outcome of the current record, writes it, and notes what is to be reported. */
static void answer_record(struct table *table)
{
	const struct outcome *const outcome = outcome_of(&table->question, table->record);

	write_record(table, outcome);
	if (outcome->kind == OUTCOME_ANSWERED)
		remark_answer(&table->remarks, outcome);
	else if (outcome->kind > OUTCOME_ANSWERED)
		remark_gap(&table->remarks, table->record, outcome);
}

/* Reads the clock; in another minute than before, reads the moment asked about again, too. */
static void follow_clock(struct table *table)
{
	const struct batch *const batch = table->batch;
	const struct date now = date_at(clock_now());

	if (now.fault != DATE_RIGHT || now.moment.minute == table->now.minute)
		return;
	table->now = now.moment;
	cache_forget(table->question.cache);
	if (batch->date != NULL) {
		const struct date asked = date_read(text_of(batch->date), table->now);
		if (asked.fault == DATE_RIGHT)
			table->asked = asked.moment;
	}
}

/* Waits for more of the table. Returns false when that failed. */
static bool wait_for_more(struct table *table)
{
	table->error = reader_fill(table->reader);
	follow_clock(table);
	return table->error == 0;
}

/* Answers all records, from the first on. */
static void answer_records(struct table *table)
{
	bool first = table->record->cut; /* this is one more part of the first record */
	enum reading reading;

	if (table->batch->wanted.without_header)
		answer_record(table);
	else
		write_header(table);
	while ((reading = reader_next(table->reader)) != READING_ENDED) {
		if (reading != READING_RECORD) {
			if (output_flush(table->output) != 0 || !wait_for_more(table))
				return;
			continue;
		}
		if (first) {
			table->columns.count +=
				columns_count(table->record, table->columns.delimiter) - 1;
			first = table->record->cut;
		}
		answer_record(table);
	}
}

/* Finds the first record, and writes what comes before it. Returns false when there is none. */
static bool find_first(struct table *table)
{
	enum reading reading;

	while ((reading = reader_next(table->reader)) != READING_ENDED) {
		if (reading == READING_RECORD && !record_is_blank(table->record))
			return true;
		if (reading == READING_WAITS && !wait_for_more(table))
			return false;
		if (reading == READING_WAITS)
			continue;
		write_text(table, table->record->bytes);
		write_text(table, table->record->line_end);
	}
	return false;
}

/* Reads the first record again, with this delimiter, and counts its fields. */
static bool divide_first(struct table *table, char delimiter)
{
	struct columns *const columns = &table->columns;

	columns->delimiter = delimiter;
	reader_divide(table->reader, delimiter,
		(size_t[]){[FIELD_LEVEL] = columns->level,
			[FIELD_DATE] = columns->date,
			[FIELD_AUDIENCE] = columns->audience});
	while (reader_next(table->reader) != READING_RECORD)
		if (!wait_for_more(table))
			return false;
	columns->count = columns_count(table->record, delimiter);
	return true;
}

/* Divides the first record by the delimiter of the table. */
static bool find_delimiter(struct table *table)
{
	const struct record *const first = table->record;
	size_t longest = 0;

	if (table->batch->wanted.delimiter != '\0')
		return divide_first(table, table->batch->wanted.delimiter);
	/* Where it ends depends on the delimiter, which depends on all that it has: try each. */
	for (size_t i = 0; i < sizeof delimiters_usual; i++) {
		if (!divide_first(table, delimiters_usual[i]))
			return false;
		if (first->bytes.size > longest)
			longest = first->bytes.size;
	}
	return divide_first(table, columns_delimiter((struct text){first->bytes.bytes, longest}));
}

/* Reports why the table is refused, if it is, and finds its columns. Returns false when it is. */
static bool find_columns(struct table *table)
{
	const struct batch *const batch = table->batch;
	const struct record *const first = table->record;
	struct columns *const columns = &table->columns;
	const struct file_line at = {batch->name, first->line, 0};
	struct message wrong = first_refusal(
		first, columns->delimiter, batch->wanted.without_header, table->scratch);

	table->refused = true;
	if (wrong.phrase != PHRASE_NOTHING)
		diagnose(batch->diagnostics, &at, wrong);
	else if (!columns_find(columns, &batch->wanted, first, table->scratch, &wrong))
		first_report_columns(batch, table->reader, columns, wrong, table->scratch);
	else
		table->refused = false;
	return !table->refused;
}

/* Settles by the first record how all are read and answered. Returns false when it cannot. */
static bool settle(struct table *table)
{
	const struct batch *const batch = table->batch;
	const struct columns *const columns = &table->columns;

	if (!find_delimiter(table) || !find_columns(table))
		return false;
	if (columns->date == NO_COLUMN && batch->moment == NULL) {
		first_report_undated(
			batch, table->record, columns, moment_day(table->now), table->scratch);
		table->question.moment = &table->now;
	}
	table->question.terms = (struct terms){.delimiter = columns->delimiter,
		.usual = table->added.usual,
		.counted = batch->summary,
		.early = answer_early(batch->calendar)};
	/* This reads it once more, to look up its fields; all of it is there by now. */
	return divide_first(table, columns->delimiter);
}

static void end(struct table *table)
{
	free(table->reader);
	free(table->question.cache);
	free(table);
}

/* Gets all the memory that is needed. Returns NULL without; end() frees it. */
static struct table *begin(const struct batch *batch)
{
	struct table *const table = calloc(1, sizeof *table);

	if (table == NULL)
		return NULL;
	table->batch = batch;
	table->output = batch->output;
	table->reader = reader_new(batch->descriptor);
	table->added = batch->added != NULL ? *batch->added : added_usual();
	table->added.language = batch->diagnostics->language;
	table->now = batch->now;
	if (batch->moment != NULL)
		table->asked = *batch->moment;
	table->question = (struct question){.columns = &table->columns,
		.moment = batch->moment != NULL ? &table->asked : NULL,
		.audience = batch->audience,
		.now = &table->now,
		.calendar = batch->calendar,
		.cache = cache_new(batch->calendar),
		.usuals = table->usuals,
		.scratch = table->scratch};
	table->remarks = (struct remarks){.batch = batch, .question = &table->question};
	if (table->reader == NULL || table->question.cache == NULL) {
		end(table);
		return NULL;
	}
	table->record = reader_record(table->reader);
	return table;
}

enum batch_result batch_answer(const struct batch *batch)
{
	struct table *const table = begin(batch);
	enum batch_result result = BATCH_FAILED;

	if (table == NULL) {
		diagnose(batch->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
		return BATCH_FAILED;
	}
	file_enlarge_pipe(batch->descriptor);
	file_enlarge_pipe(batch->output->descriptor);
	const bool settled = find_first(table) && settle(table);
	const bool failed = table->refused || table->error != 0; /* an empty table has not */
	if (settled)
		answer_records(table);
	if (failed)
		output_discard(batch->output);
	else if (batch->output->error == 0)
		remarks_report(&table->remarks);
	if (table->error != 0)
		diagnose_system(batch->diagnostics, batch->name, table->error);
	else if (!table->refused && batch->output->error == 0)
		result = table->remarks.gaps > 0 ? BATCH_WITH_GAPS : BATCH_DONE;
	end(table);
	return result;
}
