#include "table/columns.h"

#include "table/field.h"
#include "text/name.h"

/* A table's first record, in which columns are looked for. */
struct search {
	const struct columns *columns;
	struct text header;
	char *scratch;
	struct message *wrong;
};

/* Records what is wrong and returns false, so that callers can write `found || fail(...)`. */
static bool fail(struct search *search, enum phrase phrase, struct text about)
{
	*search->wrong = MESSAGE(phrase, about);
	return false;
}

bool column_is_number(struct text column)
{
	size_t digits = 0;

	while (digits < column.size && byte_is_digit(column.bytes[digits]))
		digits++;
	return digits == column.size;
}

size_t columns_count(const struct record *record, char delimiter)
{
	struct text rest = record->bytes, field;
	size_t count = 0;

	if (record->fault == RECORD_RIGHT)
		return record->field_count;
	while (field_take_plain(&rest, delimiter, &field))
		count++;
	return count;
}

enum { USUAL = sizeof delimiters_usual };

/* Counts a byte if it is one of the usual delimiters. Returns whether it is. */
static bool count_delimiter(size_t counts[USUAL], char byte)
{
	for (size_t i = 0; i < USUAL; i++)
		if (byte == delimiters_usual[i]) {
			counts[i]++;
			return true;
		}
	return false;
}

/* Counts the delimiters outside quotes, up to a line end. Returns false at damage. */
static bool count_outside_quotes(size_t counts[USUAL], struct text record)
{
	bool field_begins = true;

	while (record.size > 0 && record.bytes[0] != '\n') {
		if (field_begins && record.bytes[0] == '"') {
			record = text_from(record, field_quoted_size(record));
			if (record.bytes[-1] != '"')
				return false;
			if (record.size == 0 || record.bytes[0] == '\n' || record.bytes[0] == '\r')
				return true;
			if (!count_delimiter(counts, record.bytes[0]))
				return false;
		} else {
			field_begins = count_delimiter(counts, record.bytes[0]);
		}
		record = text_from(record, 1);
	}
	return true;
}

char columns_delimiter(struct text record)
{
	const struct text line = text_before(record, '\n');
	size_t counts[USUAL] = {0}, most = 0;

	if (!count_outside_quotes(counts, record) && counts[0] + counts[1] + counts[2] == 0)
		for (size_t i = 0; i < line.size; i++)
			count_delimiter(counts, line.bytes[i]);
	for (size_t i = 1; i < USUAL; i++)
		if (counts[i] > counts[most])
			most = i;
	return delimiters_usual[most];
}

/* Sets *column to the first column of that name; returns how many there are. */
static size_t find_name(struct search *search, struct text name, size_t *column)
{
	struct text rest = search->header, field;
	size_t found = 0;

	for (size_t i = 0; field_take(&rest, search->columns->delimiter, &field); i++)
		if (name_equal(field_value(field, search->scratch), name) && found++ == 0)
			*column = i;
	return found;
}

/* Finds the column that a user gave by its name or its number. */
static bool find_wanted(struct search *search, const char *wanted, size_t *column)
{
	const struct text name = text_of(wanted);
	struct text rest = name;
	size_t found;

	if (column_is_number(name)) {
		*column = (size_t)text_take_number(&rest).value - 1;
		found = *column < search->columns->count;
	} else {
		found = find_name(search, name, column);
	}
	return found == 1 ||
		fail(search, found == 0 ? PHRASE_COLUMN_NOT_FOUND : PHRASE_COLUMN_TWICE, name);
}

/* The usual names of a column. */
struct usual {
	const char *english, *french; /* they may be the same */
	enum phrase both;             /* what is reported when a table has both */
	enum phrase missing;          /* when it has none; PHRASE_NOTHING: it may have none */
};

/* Finds a column by its usual names. */
static bool find_usual(struct search *search, const struct usual *usual, size_t *column)
{
	const struct text french_name = text_of(usual->french);
	const size_t english = find_name(search, text_of(usual->english), column);
	const size_t french = text_equal(french_name, text_of(usual->english))
		? 0
		: find_name(search, french_name, column);

	if (english > 0 && french > 0)
		return fail(search, usual->both, TEXT(""));
	if (english > 1 || french > 1)
		return fail(search, PHRASE_COLUMN_TWICE,
			english > 1 ? text_of(usual->english) : french_name);
	if (english + french == 0)
		*column = NO_COLUMN;
	return english + french == 1 || usual->missing == PHRASE_NOTHING ||
		fail(search, usual->missing, TEXT(""));
}

/* Finds a column that was given, or has its usual name; without a header, it is set already. */
static bool find_column(struct search *search, const struct columns_wanted *wanted,
	const char *given, const struct usual *usual, size_t *column)
{
	if (given != NULL)
		return find_wanted(search, given, column);
	return wanted->without_header || find_usual(search, usual, column);
}

bool columns_find(struct columns *columns, const struct columns_wanted *wanted,
	const struct record *first, char *scratch, struct message *wrong)
{
	static const struct usual level = {
		"level", "niveau", PHRASE_LEVEL_AND_NIVEAU, PHRASE_LEVEL_COLUMN_MISSING};
	static const struct usual date = {"date", "date", PHRASE_NOTHING, PHRASE_NOTHING};
	static const struct usual audience = {
		"audience", "public", PHRASE_AUDIENCE_AND_PUBLIC, PHRASE_NOTHING};
	struct search search = {columns, first->bytes, scratch, wrong};

	columns->level = 0;
	columns->date = columns->count > 1 ? 1 : NO_COLUMN;
	columns->audience = NO_COLUMN;
	if (!find_column(&search, wanted, wanted->level, &level, &columns->level) ||
		!find_column(&search, wanted, wanted->date, &date, &columns->date))
		return false;
	if ((wanted->audience != NULL || !wanted->without_audience) &&
		!find_column(&search, wanted, wanted->audience, &audience, &columns->audience))
		return false;
	const bool distinct = columns->level != columns->date &&
		columns->level != columns->audience &&
		(columns->date != columns->audience || columns->date == NO_COLUMN);
	return distinct || fail(&search, PHRASE_COLUMNS_ARE_ONE, TEXT(""));
}
