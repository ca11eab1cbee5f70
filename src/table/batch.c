#include "table/batch.h"

#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "decision.h"
#include "diagnose.h"
#include "expiry.h"
#include "table/cache.h"
#include "table/field.h"
#include "table/record.h"
#include "text/character.h"
#include "text/name.h"

/* So many records without an answer are told; then, how many more there are. */
enum { TOLD_MAX = 20 };

/* A table that is being answered. */
struct work {
	const struct batch *batch;
	struct reader *reader;
	struct columns columns;
	struct cache *cache;
	struct text line_end;       /* of the line before */
	uint64_t gaps;              /* records without an answer */
	bool failed;                /* the table cannot be read, which has been told */
	bool undated;               /* records are answered for today, for want of a date */
	struct decision *decisions; /* then: those made, by level */
	char scratch[RECORD_MAX];   /* for field_value */
};

/* The fields that the reader finds. */
enum { LEVEL, DATE };

/* What the state of a record without an answer says. */
enum gap { UNKNOWN_LEVEL, WITHOUT_WINDOW, INVALID_DATE, INVALID_RECORD };

static void write_text(struct work *work, struct text text)
{
	output_text(work->batch->output, text);
}

static void write_delimiters(struct work *work, size_t count)
{
	while (count-- > 0)
		write_text(work, (struct text){&work->columns.delimiter, 1});
}

static void write_gap(struct work *work, enum gap gap)
{
	static const struct text states[] = {
		[UNKNOWN_LEVEL] = TEXT_OF("unknown-level"),
		[WITHOUT_WINDOW] = TEXT_OF("no-window"),
		[INVALID_DATE] = TEXT_OF("invalid-date"),
		[INVALID_RECORD] = TEXT_OF("invalid-record"),
	};

	write_delimiters(work, 2);
	write_text(work, states[gap]);
	write_delimiters(work, 3);
	work->gaps++;
}

/* Is it still told why a record has no answer? */
static bool is_told(const struct work *work)
{
	return work->gaps < TOLD_MAX;
}

static struct place place_of(const struct work *work, const struct record *record)
{
	return (struct place){work->batch->name, 0, record->line};
}

static void tell(const struct work *work, const struct record *record, struct message message)
{
	const struct place place = place_of(work, record);

	if (is_told(work))
		diagnose(work->batch->diagnostics, &place, message);
}

static bool is_empty(struct work *work, struct text field)
{
	return text_strip(field_value(field, work->scratch)).size == 0;
}

static bool all_empty(struct work *work, const struct record *record)
{
	struct text rest = record->bytes, field;

	while (field_take(&rest, work->columns.delimiter, &field))
		if (!is_empty(work, field))
			return false;
	return true;
}

static void tell_level(struct work *work, const struct record *record)
{
	const struct batch *const batch = work->batch;
	const struct place place = place_of(work, record);
	const struct text value = field_value(record->fields[LEVEL], work->scratch);

	if (text_strip(value).size == 0)
		tell(work, record, MESSAGE(PHRASE_LEVEL_EMPTY));
	else if (is_told(work))
		diagnose_level(batch->diagnostics, &place, value, batch->calendar);
}

static void tell_date(struct work *work, const struct record *record)
{
	const struct batch *const batch = work->batch;
	const struct place place = place_of(work, record);
	const struct text value = field_value(record->fields[DATE], work->scratch);

	if (text_strip(value).size == 0)
		tell(work, record, MESSAGE(PHRASE_DATE_EMPTY));
	else if (is_told(work))
		diagnose_date(batch->diagnostics, &place, value, date_read(value, batch->today));
}

/* Sets *day to the one that a record is answered for; tells why when there is none. */
static bool find_day(struct work *work, const struct record *record, day_number *day)
{
	const struct batch *const batch = work->batch;

	if (work->columns.date != NO_COLUMN) {
		const struct text field = record->fields[DATE];
		if (cache_day(work->cache, field, day))
			return true;
		if (batch->day == NULL || !is_empty(work, field)) {
			tell_date(work, record);
			return false;
		}
	}
	*day = batch->day != NULL ? *batch->day : batch->today;
	return true;
}

/* Writes the five columns of a record that is not malformed. */
static void write_answer(struct work *work, const struct record *record)
{
	const struct level *const level = cache_level(work->cache, record->fields[LEVEL]);
	day_number day;

	if (level == NULL && is_empty(work, record->fields[LEVEL]) && all_empty(work, record)) {
		write_delimiters(work, 5);
	} else if (level == NULL) {
		tell_level(work, record);
		write_gap(work, UNKNOWN_LEVEL);
	} else if (level->window_count == 0) {
		tell(work, record, MESSAGE(PHRASE_LEVEL_WITHOUT_WINDOW, {level->id}));
		write_gap(work, WITHOUT_WINDOW);
	} else if (!find_day(work, record, &day)) {
		write_gap(work, INVALID_DATE);
	} else {
		if (work->undated)
			work->decisions[level - work->batch->calendar->levels] = decide(level, day);
		write_text(work, cache_suffix(work->cache, level, day, work->columns.delimiter));
	}
}

static void tell_malformed(struct work *work, const struct record *record)
{
	static const enum phrase phrases[] = {
		[RECORD_TEXT_AFTER_QUOTE] = PHRASE_TEXT_AFTER_QUOTE,
		[RECORD_QUOTE_OPEN] = PHRASE_QUOTE_OPEN,
		[RECORD_TOO_LONG] = PHRASE_RECORD_TOO_LARGE,
	};

	tell(work, record, MESSAGE(phrases[record->fault]));
}

static void tell_too_many(struct work *work, const struct record *record)
{
	char fields[NUMBER_SIZE], columns[NUMBER_SIZE];

	tell(work, record,
		MESSAGE(PHRASE_TOO_MANY_FIELDS,
			{number_text((int64_t)record->field_count, fields),
				number_text((int64_t)work->columns.count, columns)}));
}

/* Nothing, or spaces alone: no record, but what spreadsheets and people leave between them. */
static bool is_blank(const struct record *record)
{
	size_t spaces = 0;

	if (record->field_count != 1 || record->fault != RECORD_RIGHT)
		return false;
	while (spaces < record->bytes.size && record->bytes.bytes[spaces] == ' ')
		spaces++;
	return spaces == record->bytes.size;
}

/* Ends a line, in the way of the one before when it is the last of the input. */
static void write_line_end(struct work *work, struct text line_end)
{
	if (line_end.size > 0)
		work->line_end = line_end.size == 2 ? TEXT("\r\n") : TEXT("\n");
	write_text(work, work->line_end);
}

static void write_record(struct work *work, const struct record *record)
{
	write_text(work, record->bytes);
	if (record->cut)
		return;
	if (is_blank(record)) {
		write_text(work, record->line_end);
		return;
	}
	if (record->fault != RECORD_RIGHT) {
		tell_malformed(work, record);
		write_gap(work, INVALID_RECORD);
	} else if (record->field_count > work->columns.count && !all_empty(work, record)) {
		tell_too_many(work, record);
		write_gap(work, INVALID_RECORD);
	} else {
		if (record->field_count < work->columns.count)
			write_delimiters(work, work->columns.count - record->field_count);
		write_answer(work, record);
	}
	write_line_end(work, record->line_end);
}

/* Waits for more of the table. Returns false, and tells why, when that failed. */
static bool wait_for_more(struct work *work)
{
	const struct batch *const batch = work->batch;
	const int error = reader_fill(work->reader);

	if (error == 0)
		return true;
	diagnose_system(batch->diagnostics, batch->name, error);
	work->failed = true;
	return false;
}

/* Writes what stands before the first record, and finds it. Returns false when there is none. */
static bool find_first(struct work *work)
{
	const struct record *const first = reader_record(work->reader);

	for (;;) {
		switch (reader_next(work->reader)) { /* nothing else is read */
		case READING_RECORD:
			if (!is_blank(first))
				return true;
			write_text(work, first->bytes);
			write_text(work, first->line_end);
			break;
		case READING_MARK:
			write_text(work, first->bytes);
			break;
		case READING_WAITS:
			if (!wait_for_more(work))
				return false;
			break;
		case READING_ENDED:
			return false;
		}
	}
}

/* Reads the first record again, with this delimiter, and counts its fields. */
static bool divide_first(struct work *work, char delimiter)
{
	struct columns *const columns = &work->columns;

	columns->delimiter = delimiter;
	reader_divide(work->reader, delimiter, (size_t[]){columns->level, columns->date});
	while (reader_next(work->reader) != READING_RECORD)
		if (!wait_for_more(work))
			return false;
	columns->count = columns_count(reader_record(work->reader), delimiter);
	return true;
}

/* Divides the first record by the delimiter of the table. */
static bool find_delimiter(struct work *work)
{
	const struct record *const first = reader_record(work->reader);
	size_t longest = 0;

	if (work->batch->wanted.delimiter != '\0')
		return divide_first(work, work->batch->wanted.delimiter);
	/* Where it ends depends on the delimiter, and that on what stands up to there. */
	for (size_t i = 0; i < sizeof delimiters_usual; i++) {
		if (!divide_first(work, delimiters_usual[i]))
			return false;
		if (first->bytes.size > longest)
			longest = first->bytes.size;
	}
	return divide_first(work, columns_delimiter((struct text){first->bytes.bytes, longest}));
}

/* Is it a workbook, or text in UTF-16, or something else that is no table? */
static bool is_not_text(struct text first)
{
	/* A workbook is a ZIP file, and its first line may be short enough to hold no NUL. */
	return memchr(first.bytes, '\0', first.size) != NULL ||
		text_starts_with(first, TEXT("PK\3\4"));
}

/* Tells which column is wrong, and which there are. */
static void tell_columns(struct work *work, const struct record *first, const struct message *wrong)
{
	const struct batch *const batch = work->batch;
	const struct place place = place_of(work, first);
	field_taking *const take = first->fault == RECORD_RIGHT ? field_take : field_take_plain;
	struct text names[LISTED_MAX + 1], rest = first->bytes;
	size_t count = 0;

	while (count <= LISTED_MAX && take(&rest, work->columns.delimiter, &names[count]))
		count++;
	diagnose_list(batch->diagnostics, &place, *wrong, names, count);
}

/* Settles by the first record how all are read. Returns false, and tells why, when it cannot. */
static bool settle(struct work *work)
{
	const struct batch *const batch = work->batch;
	const struct record *const first = reader_record(work->reader);
	struct columns *const columns = &work->columns;
	struct message wrong = {0};

	work->failed = true;
	if (!find_delimiter(work))
		return false;
	if (is_not_text(first->bytes))
		tell(work, first, MESSAGE(PHRASE_TABLE_NOT_TEXT));
	else if (first->fault != RECORD_RIGHT && !batch->wanted.without_header)
		tell_malformed(work, first);
	else if (!columns_find(columns, &batch->wanted, first, work->scratch, &wrong))
		tell_columns(work, first, &wrong);
	else
		work->failed = false;
	work->undated = columns->date == NO_COLUMN && batch->day == NULL;
	/* It has been read to its end with this delimiter, so this time nothing is waited for. */
	return !work->failed && divide_first(work, columns->delimiter);
}

static void write_header(struct work *work, const struct record *header)
{
	static const struct text names[] = {TEXT_OF("platform"), TEXT_OF("state"), TEXT_OF("opens"),
		TEXT_OF("closes"), TEXT_OF("days")};

	write_text(work, header->bytes);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		write_delimiters(work, 1);
		write_text(work, names[i]);
	}
	write_line_end(work, header->line_end);
}

/* Answers all records from the first on, which has been settled. */
static void write_records(struct work *work)
{
	const struct record *const record = reader_record(work->reader);
	enum reading reading = READING_RECORD;
	bool first = record->cut; /* its parts fix the number of columns together */

	if (work->batch->wanted.without_header)
		write_record(work, record);
	else
		write_header(work, record);
	while ((reading = reader_next(work->reader)) != READING_ENDED) {
		if (first && reading == READING_RECORD) {
			work->columns.count += columns_count(record, work->columns.delimiter) - 1;
			first = record->cut;
		}
		if (reading == READING_RECORD)
			write_record(work, record);
		else if (output_flush(work->batch->output) != 0 || !wait_for_more(work))
			return;
	}
}

/* Tells how many records more have no answer, and when all answers are of an old calendar. */
static void tell_the_rest(struct work *work)
{
	const struct batch *const batch = work->batch;
	const size_t levels = batch->calendar->level_count;

	if (work->gaps > TOLD_MAX) {
		char bytes[NUMBER_SIZE];
		const struct text more = number_text((int64_t)(work->gaps - TOLD_MAX), bytes);
		diagnose(batch->diagnostics, NULL,
			MESSAGE(work->gaps - TOLD_MAX == 1 ? PHRASE_ONE_MORE_GAP
							   : PHRASE_MANY_MORE_GAPS,
				{more}));
	}
	size_t count = 0;
	for (size_t i = 0; i < levels; i++)
		if (work->decisions[i].window != NULL)
			work->decisions[count++] = work->decisions[i];
	const struct window *const last = expired_window(work->decisions, count);
	if (last != NULL)
		diagnose_expiry(batch->diagnostics, work->decisions, count, last);
}

static void answer_all(struct work *work)
{
	if (!find_first(work) || !settle(work)) {
		if (work->failed)
			output_discard(work->batch->output);
		return;
	}
	write_records(work);
	if (!work->failed && work->batch->output->error == 0)
		tell_the_rest(work);
}

static void end(struct work *work)
{
	reader_free(work->reader);
	free(work->cache);
	free(work->decisions);
	free(work);
}

/* Gets the memory that the work needs; tells when there is not enough. */
static struct work *begin(const struct batch *batch)
{
	struct work *const work = calloc(1, sizeof *work);

	if (work != NULL) {
		work->batch = batch;
		work->line_end = TEXT("\n");
		work->reader = reader_new(batch->descriptor);
		work->cache = cache_new(batch->calendar, batch->today, work->scratch);
		work->decisions = calloc(batch->calendar->level_count, sizeof *work->decisions);
		if (work->reader != NULL && work->cache != NULL && work->decisions != NULL)
			return work;
		end(work);
	}
	diagnose(batch->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
	return NULL;
}

enum batch_result batch_answer(const struct batch *batch)
{
	struct work *const work = begin(batch);
	enum batch_result result = BATCH_DONE;

	if (work == NULL)
		return BATCH_FAILED;
	answer_all(work);
	if (work->failed || batch->output->error != 0)
		result = BATCH_FAILED;
	else if (work->gaps > 0)
		result = BATCH_WITH_GAPS;
	end(work);
	return result;
}
