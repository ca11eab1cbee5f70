#include "table/first.h"

#include <string.h>

#include "diagnose.h"
#include "table/added.h"
#include "table/field.h"
#include "table/remarks.h"
#include "text/name.h"

/* A header is looked for in this many lines after the first. */
enum { TITLES_MAX = 20 };

/* Is it a workbook, or text in UTF-16, or something else that is no table? */
static bool is_not_text(struct text first)
{
	/* A workbook is a ZIP file, and its first line may be short enough to hold no NUL. */
	return memchr(first.bytes, '\0', first.size) != NULL ||
		text_starts_with(first, TEXT("PK\3\4"));
}

/* Does it hold a CR outside quotes? That of a CRLF is not part of a record. */
static bool has_old_line_ends(struct text first, char delimiter)
{
	bool field_begins = true;

	while (first.size > 0) {
		const char byte = first.bytes[0];
		if (byte == '\r')
			return true;
		first = text_from(
			first, field_begins && byte == '"' ? field_quoted_size(first) : 1);
		field_begins = byte == delimiter;
	}
	return false;
}

/* Is it the line `sep=;`, a spreadsheet's note of the delimiter? */
static bool is_note(struct text first)
{
	if (first.size > 2 && first.bytes[0] == '"' && first.bytes[first.size - 1] == '"')
		first = (struct text){first.bytes + 1, first.size - 2};
	return first.size == 5 && name_equal((struct text){first.bytes, 4}, TEXT("sep="));
}

/* Does a header have all the columns that records usually get? */
static bool is_answered(struct text header, char delimiter, char *scratch)
{
	bool found[ADDED_USUAL] = {false};
	struct text field;
	size_t count = 0;

	while (field_take(&header, delimiter, &field))
		for (size_t i = 0; i < ADDED_USUAL; i++)
			if (!found[i] && name_equal(field_value(field, scratch), added_names[i]))
				count += found[i] = true;
	return count == ADDED_USUAL;
}

struct message first_refusal(
	const struct record *first, char delimiter, bool without_header, char *scratch)
{
	if (is_not_text(first->bytes))
		return MESSAGE(PHRASE_TABLE_NOT_TEXT);
	if (has_old_line_ends(first->bytes, delimiter))
		return MESSAGE(PHRASE_TABLE_OLD_LINE_ENDS);
	if (is_note(first->bytes))
		return MESSAGE(PHRASE_TABLE_NOTE, first->bytes);
	if (without_header)
		return MESSAGE(PHRASE_NOTHING);
	if (first->fault != RECORD_RIGHT)
		return remark_malformed(first->fault);
	if (is_answered(first->bytes, delimiter, scratch))
		return MESSAGE(PHRASE_TABLE_ANSWERED);
	return MESSAGE(PHRASE_NOTHING);
}

/* The columns of a record, in copies that are long enough to be shown. */
struct first_names {
	struct numbered items[LISTED_MAX + 1];
	size_t count;
	char bytes[LISTED_MAX + 1][ARGUMENT_MAX + 1];
};

static void copy_names(struct first_names *names, const struct record *first, char delimiter)
{
	field_taking *const take = first->fault == RECORD_RIGHT ? field_take : field_take_plain;
	struct text rest = first->bytes, field;

	names->count = 0;
	while (names->count <= LISTED_MAX && take(&rest, delimiter, &field)) {
		char *const bytes = names->bytes[names->count];
		if (field.size > sizeof *names->bytes)
			field.size = sizeof *names->bytes;
		memcpy(bytes, field.bytes, field.size);
		names->items[names->count].name = (struct text){bytes, field.size};
		names->items[names->count].number = names->count + 1;
		names->count++;
	}
}

/* Reads the next record, waiting for it. Returns false when there is none. */
static bool read_next(struct reader *reader)
{
	enum reading reading;

	while ((reading = reader_next(reader)) == READING_WAITS)
		if (reader_fill(reader) != 0)
			return false;
	return reading == READING_RECORD;
}

/* Reads the next record, by the delimiter that it seems to have if none is given. */
static bool read_alone(struct reader *reader, char given, char *delimiter)
{
	if (!read_next(reader))
		return false;
	*delimiter = given != '\0' ? given : columns_delimiter(reader_record(reader)->bytes);
	reader_divide(reader, *delimiter, (size_t[FIELDS_KEPT]){0});
	return read_next(reader);
}

/* May a record, which is right, be a header: has a column the usual name of that of levels? */
static bool names_level(const struct record *record, char delimiter, char *scratch)
{
	static const struct columns_wanted usual = {.without_audience = true};
	struct columns columns = {.delimiter = delimiter, .count = record->field_count};
	struct message wrong = MESSAGE(PHRASE_NOTHING);

	return columns_find(&columns, &usual, record, scratch, &wrong);
}

/* The number of the first column, from 1, whose field names a level; 0: none does. */
static size_t find_level(
	const struct record *record, char delimiter, const struct calendar *calendar, char *scratch)
{
	struct text rest = record->bytes, field;

	for (size_t number = 1; field_take(&rest, delimiter, &field); number++)
		if (calendar_level(calendar, field_value(field, scratch)) != NULL)
			return number;
	return 0;
}

/* Looks in the next lines for a header, or for levels; what it finds goes into *wrong, too. */
static void look_further(const struct batch *batch, struct reader *reader,
	const struct columns *columns, struct message *wrong, char number[NUMBER_SIZE],
	char *scratch)
{
	const struct record *const record = reader_record(reader);
	const uint64_t first = record->line;
	size_t level = 0;
	char delimiter;

	while (read_alone(reader, batch->wanted.delimiter, &delimiter) &&
		record->line <= first + TITLES_MAX) {
		if (record->fault != RECORD_RIGHT)
			continue;
		if (names_level(record, delimiter, scratch)) {
			*wrong = MESSAGE(
				PHRASE_TABLE_TITLES, number_text((int64_t)record->line, number));
			return;
		}
		if (level == 0 && delimiter == columns->delimiter)
			level = find_level(record, delimiter, batch->calendar, scratch);
	}
	if (level > 0 && level <= columns->count)
		*wrong = MESSAGE(PHRASE_LEVEL_COLUMN_SEEN, number_text((int64_t)level, number));
}

/* Explains why there is no level column: the header is a record, or elsewhere, or has other names.
 */
static void explain_missing(const struct batch *batch, struct reader *reader,
	const struct columns *columns, struct message *wrong, char number[NUMBER_SIZE],
	char *scratch)
{
	const size_t level =
		find_level(reader_record(reader), columns->delimiter, batch->calendar, scratch);

	if (level > 0)
		*wrong = MESSAGE(PHRASE_HEADER_IS_RECORD, number_text((int64_t)level, number));
	else
		look_further(batch, reader, columns, wrong, number, scratch);
}

void first_report_columns(const struct batch *batch, struct reader *reader,
	const struct columns *columns, struct message wrong, char *scratch)
{
	const struct file_line at = {batch->name, reader_record(reader)->line, 0};
	struct first_names names;
	char number[NUMBER_SIZE];

	copy_names(&names, reader_record(reader), columns->delimiter);
	if (wrong.phrase == PHRASE_LEVEL_COLUMN_MISSING)
		explain_missing(batch, reader, columns, &wrong, number, scratch);
	if (wrong.phrase == PHRASE_TABLE_TITLES)
		names.count = 0;
	diagnose_numbered(batch->diagnostics, &at, wrong, names.items, names.count);
}

/* Does the name of a column, or its beginning if it is long, say that it has dates? */
static bool names_date(struct text name)
{
	static const struct text words[] = {TEXT_OF("date"), TEXT_OF("jour")};
	char folded[NAME_SIZE];

	if (name.size > NAME_SIZE)
		name.size = NAME_SIZE;
	const size_t size = name_fold(name, folded, NAME_SIZE);
	for (struct text rest = {folded, size < NAME_SIZE ? size : NAME_SIZE}; rest.size > 0;
		rest = text_from(rest, 1))
		if (text_starts_with(rest, words[0]) || text_starts_with(rest, words[1]))
			return true;
	return false;
}

void first_report_undated(const struct batch *batch, const struct record *first,
	const struct columns *columns, day_number day, char *scratch)
{
	const struct file_line at = {batch->name, first->line, 0};
	struct numbered dates[LISTED_MAX + 1];
	struct text rest = first->bytes, field;
	char iso[DAY_SIZE], number[NUMBER_SIZE];
	size_t count = 0;

	for (size_t i = 0; !batch->wanted.without_header && count <= LISTED_MAX &&
		field_take(&rest, columns->delimiter, &field);
		i++)
		if (i != columns->level && i != columns->audience &&
			names_date(field_value(field, scratch)))
			dates[count++] = (struct numbered){i + 1, field};
	if (count == 0)
		diagnose(batch->diagnostics, &at, MESSAGE(PHRASE_UNDATED, day_iso(day, iso)));
	else
		diagnose_numbered(batch->diagnostics, &at,
			MESSAGE(PHRASE_UNDATED_BUT, day_iso(day, iso),
				number_text((int64_t)dates->number, number)),
			dates, count);
}
