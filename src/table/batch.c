#include "table/batch.h"

#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "diagnose.h"
#include "table/cache.h"
#include "table/field.h"
#include "table/outcome.h"
#include "table/record.h"

/* Report this many records without an answer, then only a count. */
enum { REPORTED_MAX = 20 };

/* Records without an answer: their state, and what is reported. */
static const struct {
	struct text state;
	enum phrase phrase;
} gaps[] = {
	[OUTCOME_LEVEL_EMPTY] = {TEXT_OF("unknown-level"), PHRASE_LEVEL_EMPTY},
	[OUTCOME_LEVEL_UNKNOWN] = {.state = TEXT_OF("unknown-level")}, /* see diagnose_level */
	[OUTCOME_LEVEL_WITHOUT_WINDOW] = {TEXT_OF("no-window"), PHRASE_LEVEL_WITHOUT_WINDOW},
	[OUTCOME_AUDIENCE_UNKNOWN] = {.state = TEXT_OF("unknown-audience")}, /* see below */
	[OUTCOME_NOT_FOR_AUDIENCE] = {TEXT_OF("no-window"), PHRASE_LEVEL_NOT_FOR_AUDIENCE},
	[OUTCOME_WHICH_AUDIENCE] = {.state = TEXT_OF("which-audience")}, /* see below */
	[OUTCOME_DATE_EMPTY] = {TEXT_OF("invalid-date"), PHRASE_DATE_EMPTY},
	[OUTCOME_DATE_WRONG] = {.state = TEXT_OF("invalid-date")}, /* see diagnose_date */
	[OUTCOME_TOO_MANY_FIELDS] = {TEXT_OF("invalid-record"), PHRASE_TOO_MANY_FIELDS},
	[OUTCOME_MALFORMED] = {.state = TEXT_OF("invalid-record")}, /* see malformed */
};

/* What is reported of a record that is malformed. */
static const enum phrase malformed[] = {
	[RECORD_TEXT_AFTER_QUOTE] = PHRASE_TEXT_AFTER_QUOTE,
	[RECORD_QUOTE_OPEN] = PHRASE_QUOTE_OPEN,
	[RECORD_TOO_LONG] = PHRASE_RECORD_TOO_LARGE,
};

/* Why a table cannot be answered. */
enum failure { FAILURE_NONE, FAILURE_READ, FAILURE_HEADER, FAILURE_COLUMNS };

/* A table that is being answered. */
struct table {
	const struct batch *batch;
	struct output *output;
	struct reader *reader;
	const struct record *record; /* the reader's current one */
	struct columns columns;
	struct question question;
	bool crlf;        /* the previous line ended with CRLF */
	uint64_t gaps;    /* records without an answer */
	uint64_t expired; /* answered by a window after which none is known */
	enum failure failure;
	int error;            /* FAILURE_READ: its errno */
	struct message wrong; /* FAILURE_HEADER, FAILURE_COLUMNS */
	char scratch[RECORD_MAX];
};

/* Records the failure and returns false. */
static bool fail(struct table *table, enum failure failure)
{
	table->failure = failure;
	return false;
}

static void write_text(struct table *table, struct text text)
{
	output_text(table->output, text);
}

static void write_delimiters(struct table *table, size_t count)
{
	while (count-- > 0)
		write_text(table, (struct text){&table->columns.delimiter, 1});
}

/* Ends a line; the last of the input, where it has no line end, like the previous one. */
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
	static const struct text names[] = {TEXT_OF("platform"), TEXT_OF("state"), TEXT_OF("opens"),
		TEXT_OF("closes"), TEXT_OF("days")};

	write_text(table, table->record->bytes);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		write_delimiters(table, 1);
		write_text(table, names[i]);
	}
	write_line_end(table, table->record->line_end);
}

/* Writes the current record, and the columns that it gets. */
static void write_record(struct table *table, const struct outcome *outcome)
{
	const struct record *const record = table->record;
	const size_t columns = table->columns.count;

	write_text(table, record->bytes);
	if (outcome->kind == OUTCOME_PASSED) {
		write_text(table, record->line_end);
		return;
	}
	if (record->field_count < columns && record->fault == RECORD_RIGHT)
		write_delimiters(table, columns - record->field_count);
	if (outcome->kind == OUTCOME_ANSWERED) {
		write_text(table, (struct text){outcome->answer->columns, outcome->answer->size});
	} else {
		write_delimiters(table, 2);
		write_text(table, gaps[outcome->kind].state);
		write_delimiters(table, 3);
	}
	write_line_end(table, record->line_end);
}

/* Reports why the current record has no answer. */
static void diagnose_gap(const struct table *table, const struct outcome *outcome)
{
	const struct batch *const batch = table->batch;
	const struct record *const record = table->record;
	const struct file_line at = {batch->name, record->line};
	struct message message = MESSAGE(gaps[outcome->kind].phrase, outcome->value);
	char had[NUMBER_SIZE], wanted[NUMBER_SIZE];

	if (outcome->kind == OUTCOME_LEVEL_UNKNOWN) {
		diagnose_level(batch->diagnostics, &at, outcome->value, batch->calendar);
		return;
	}
	if (outcome->kind == OUTCOME_DATE_WRONG) {
		diagnose_date(batch->diagnostics, &at, outcome->value,
			date_read(outcome->value, batch->now));
		return;
	}
	if (outcome->kind == OUTCOME_AUDIENCE_UNKNOWN) {
		diagnose_audience(batch->diagnostics, &at, outcome->value, batch->calendar);
		return;
	}
	if (outcome->kind == OUTCOME_WHICH_AUDIENCE) {
		diagnose_which_audience(batch->diagnostics, &at, outcome->answer->level);
		return;
	}
	if (outcome->kind == OUTCOME_NOT_FOR_AUDIENCE)
		message = MESSAGE(
			message.phrase, outcome->answer->level->id, outcome->answer->audience->id);
	if (outcome->kind == OUTCOME_MALFORMED)
		message = MESSAGE(malformed[record->fault]);
	if (outcome->kind == OUTCOME_TOO_MANY_FIELDS)
		message = MESSAGE(PHRASE_TOO_MANY_FIELDS,
			number_text((int64_t)record->field_count, had),
			number_text((int64_t)table->columns.count, wanted));
	diagnose(batch->diagnostics, &at, message);
}

/* Decides on the current record, writes it, and reports it when it has no answer. */
static void answer_record(struct table *table)
{
	const struct outcome outcome = outcome_of(&table->question, table->record);

	write_record(table, &outcome);
	if (outcome.kind > OUTCOME_ANSWERED && table->gaps++ < REPORTED_MAX)
		diagnose_gap(table, &outcome);
	if (outcome.kind == OUTCOME_ANSWERED && outcome.answer->expired)
		table->expired++;
}

/* Waits for more of the table. Returns false when that failed. */
static bool wait_for_more(struct table *table)
{
	table->error = reader_fill(table->reader);
	return table->error == 0 || fail(table, FAILURE_READ);
}

/* Answers all records, from the first on. */
static void answer_records(struct table *table)
{
	bool first = table->record->cut; /* its parts fix the number of columns together */
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

/* Writes what comes before the first record, and finds it. Returns false when there is none. */
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
	/* Where it ends depends on the delimiter, and that on all up to there: try each. */
	for (size_t i = 0; i < sizeof delimiters_usual; i++) {
		if (!divide_first(table, delimiters_usual[i]))
			return false;
		if (first->bytes.size > longest)
			longest = first->bytes.size;
	}
	return divide_first(table, columns_delimiter((struct text){first->bytes.bytes, longest}));
}

/* Is it a workbook, or text in UTF-16, or something else that is no table? */
static bool is_not_text(struct text first)
{
	/* A workbook is a ZIP file, and its first line may be short enough to hold no NUL. */
	return memchr(first.bytes, '\0', first.size) != NULL ||
		text_starts_with(first, TEXT("PK\3\4"));
}

/* Finds in the first record how all are read and answered. Returns false when it cannot. */
static bool settle(struct table *table)
{
	const struct batch *const batch = table->batch;
	const struct record *const first = table->record;
	struct columns *const columns = &table->columns;

	if (!find_delimiter(table))
		return false;
	if (is_not_text(first->bytes)) {
		table->wrong = MESSAGE(PHRASE_TABLE_NOT_TEXT);
		return fail(table, FAILURE_HEADER);
	}
	if (first->fault != RECORD_RIGHT && !batch->wanted.without_header) {
		table->wrong = MESSAGE(malformed[first->fault]);
		return fail(table, FAILURE_HEADER);
	}
	if (!columns_find(columns, &batch->wanted, first, table->scratch, &table->wrong))
		return fail(table, FAILURE_COLUMNS);
	table->question.audience = batch->audience;
	table->question.moment = batch->moment;
	if (columns->date == NO_COLUMN && batch->moment == NULL)
		table->question.moment = &batch->now;
	/* It has been read to its end with this delimiter, so this time nothing is waited for. */
	return divide_first(table, columns->delimiter);
}

/* Reports why the table cannot be answered: which columns it has, when one is missing. */
static void diagnose_failure(const struct table *table)
{
	const struct diagnostics *const diagnostics = table->batch->diagnostics;
	const struct record *const first = table->record;
	const struct file_line at = {table->batch->name, first->line};
	field_taking *const take = first->fault == RECORD_RIGHT ? field_take : field_take_plain;
	struct text names[LISTED_MAX + 1], rest = first->bytes;
	size_t count = 0;

	if (table->failure == FAILURE_READ) {
		diagnose_system(diagnostics, table->batch->name, table->error);
		return;
	}
	if (table->failure == FAILURE_COLUMNS)
		while (count <= LISTED_MAX && take(&rest, table->columns.delimiter, &names[count]))
			count++;
	diagnose_list(diagnostics, &at, table->wrong, names, count);
}

/* Reports how many records there are of something, if there are any. */
static void diagnose_count(
	const struct table *table, uint64_t count, enum phrase one, enum phrase many)
{
	char bytes[NUMBER_SIZE];

	if (count > 0)
		diagnose(table->batch->diagnostics, NULL,
			MESSAGE(count == 1 ? one : many, number_text((int64_t)count, bytes)));
}

/* Reports what holds for many records. */
static void diagnose_rest(const struct table *table)
{
	const uint64_t more = table->gaps > REPORTED_MAX ? table->gaps - REPORTED_MAX : 0;

	diagnose_count(table, more, PHRASE_ONE_MORE_GAP, PHRASE_MANY_MORE_GAPS);
	diagnose_count(table, table->expired, PHRASE_ONE_EXPIRED, PHRASE_MANY_EXPIRED);
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
	table->question = (struct question){.columns = &table->columns,
		.cache = cache_new(batch->calendar, batch->now, table->scratch),
		.scratch = table->scratch};
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
	if (find_first(table) && settle(table))
		answer_records(table);
	else if (table->failure != FAILURE_NONE)
		output_discard(batch->output);
	if (table->failure != FAILURE_NONE) {
		diagnose_failure(table);
	} else if (batch->output->error == 0) {
		diagnose_rest(table);
		result = table->gaps > 0 ? BATCH_WITH_GAPS : BATCH_DONE;
	}
	end(table);
	return result;
}
