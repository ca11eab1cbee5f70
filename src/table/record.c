#include "table/record.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "table/marks.h"

/* This much is read at once: the usual size of a pipe. */
enum { CHUNK = 1 << 16 };

/* The longest record, with CRLF; the buffer has room for the chunk before it, and the next one. */
enum { LONGEST = RECORD_MAX + 2, BUFFER_SIZE = LONGEST + 2 * CHUNK };

/* A column whose fields are looked up, and where they are kept. No record has a column NO_FIELD. */
#define NO_FIELD SIZE_MAX
struct keep {
	size_t column;
	struct text *field;
};

struct reader {
	int descriptor;
	bool ended;              /* no byte follows those in the buffer */
	const char *start, *end; /* the bytes in the buffer that were not handed out */
	uint64_t line;           /* of start; 0: a byte order mark may be there */
	struct record record;    /* the current one */

	char delimiter;
	struct keep keep[FIELDS_KEPT + 1]; /* in the order of columns; the last is NO_FIELD */

	/* How far the current record was scanned: */
	struct marks marks; /* from the next byte on */
	const char *field;  /* where the field of that byte begins; NULL: no record was begun */
	bool quoted;        /* that byte is inside quotes */
	size_t line_ends;   /* of the record, before that byte */
	const struct keep *next; /* the next field to keep */

	/* An LF follows the end, so that there is always a mark, and room for the block of it. */
	char buffer[BUFFER_SIZE + MARKS_BLOCK];
};

struct reader *reader_new(int descriptor)
{
	struct reader *const reader = calloc(1, sizeof *reader);

	if (reader == NULL)
		return NULL;
	reader->descriptor = descriptor;
	reader->end = reader->record.bytes.bytes = reader->buffer;
	reader_divide(reader, ';', (size_t[FIELDS_KEPT]){0});
	return reader;
}

const struct record *reader_record(const struct reader *reader)
{
	return &reader->record;
}

/* Adds a column to the first `count`, in their order; as NO_FIELD if it is among them. */
static void add_keep(struct reader *reader, size_t count, struct keep keep)
{
	for (size_t i = 0; i < count; i++)
		if (reader->keep[i].column == keep.column)
			keep.column = NO_FIELD;
	for (; count > 0 && reader->keep[count - 1].column > keep.column; count--)
		reader->keep[count] = reader->keep[count - 1];
	reader->keep[count] = keep;
}

void reader_divide(struct reader *reader, char delimiter, const size_t keep[FIELDS_KEPT])
{
	reader->delimiter = delimiter;
	reader->keep[FIELDS_KEPT].column = NO_FIELD;
	for (size_t i = 0; i < FIELDS_KEPT; i++) {
		reader->record.fields[i] = (struct text){reader->buffer, 0};
		add_keep(reader, i, (struct keep){keep[i], &reader->record.fields[i]});
	}
	reader->start = reader->record.bytes.bytes;
	reader->line = reader->record.line;
	reader->marks = marks_find(reader->start, delimiter);
	reader->field = NULL;
}

/*
 * Moves what is left to the start of the buffer. The record that it begins with, if not known to be
 * malformed, is scanned from its start again: only once, since it does not move any more.
 */
static void move_to_start(struct reader *reader)
{
	const size_t left = (size_t)(reader->end - reader->start);

	memmove(reader->buffer, reader->start, left);
	reader->start = reader->marks.at = reader->buffer;
	reader->end = reader->buffer + left;
	if (reader->record.fault == RECORD_RIGHT)
		reader->field = NULL;
}

int reader_fill(struct reader *reader)
{
	ssize_t more;

	/* Not before a chunk is gained: much may be left, and the input may come byte by byte. */
	if (reader->start - reader->buffer >= CHUNK)
		move_to_start(reader);
	char *const end = reader->buffer + (reader->end - reader->buffer);
	while ((more = read(reader->descriptor, end, CHUNK)) < 0)
		if (!file_retry(reader->descriptor, POLLIN))
			return errno;
	reader->end += more;
	end[more] = '\n';
	reader->ended = more == 0;
	reader->marks = marks_find(reader->marks.at, reader->delimiter);
	return 0;
}

/* Begins with the record at start. */
static void begin(struct reader *reader)
{
	if (reader->marks.at != reader->start)
		reader->marks = marks_find(reader->start, reader->delimiter);
	reader->field = reader->start;
	reader->quoted = false;
	reader->line_ends = 0;
	reader->next = reader->keep;
	reader->record.field_count = 0;
	reader->record.fault = RECORD_RIGHT;
	reader->record.cut = false;
}

/*
 * Functions that scan return stop(...) where the record turns out to be malformed, or where more of
 * the input is needed: RECORD_RIGHT; then the mark is taken again.
 */
static bool stop(struct reader *reader, const char *mark, enum record_fault fault)
{
	reader->marks.at = mark;
	reader->record.fault = fault;
	return false;
}

/* Goes on behind a line end inside quotes, or the end of the buffer. */
static bool pass_line_end(struct reader *reader, const char *mark)
{
	if (mark == reader->end && !reader->ended)
		return stop(reader, mark, RECORD_RIGHT);
	if (mark == reader->end || ++reader->line_ends == RECORD_LINES_MAX)
		return stop(reader, mark, RECORD_QUOTE_OPEN);
	return true;
}

/* Goes on behind a closing quote, which a delimiter or the end of the record must follow. */
static bool pass_closing_quote(struct reader *reader, const char *mark)
{
	const char *const after = mark + 1;
	const bool crlf = after[0] == '\r' && after[1] == '\n';

	if (*after != reader->delimiter) {
		if (after + crlf == reader->end && !reader->ended)
			return stop(reader, mark, RECORD_RIGHT);
		/* The LF at the end of the buffer ends the last record, but is part of no CRLF. */
		if (*after != '\n' && !(crlf && after + 1 < reader->end))
			return stop(reader, mark,
				reader->line_ends > 0 ? RECORD_QUOTE_OPEN
						      : RECORD_TEXT_AFTER_QUOTE);
	}
	reader->quoted = false;
	return true;
}

/* Scans on to the end of the quotes. */
static bool scan_quotes(struct reader *reader)
{
	struct marks marks = reader->marks;

	for (;;) {
		const char *const mark = marks_take(&marks, reader->delimiter);

		if (*mark == reader->delimiter)
			continue;
		if (*mark == '"' && mark[1] == '"') {
			marks_take(&marks, reader->delimiter);
			continue;
		}
		reader->marks = marks;
		if (*mark == '"')
			return pass_closing_quote(reader, mark);
		if (!pass_line_end(reader, mark))
			return false;
	}
}

/* Keeps the field from `from` to `end`; returns the next one to keep. */
static inline const struct keep *keep_field(
	const struct keep *keep, const char *from, const char *end)
{
	*keep->field = (struct text){from, (size_t)(end - from)};
	return keep + 1;
}

/* Scans on, outside quotes, over all delimiters; returns the mark after them. */
static inline const char *scan_fields(struct reader *reader)
{
	const char delimiter = reader->delimiter;
	struct marks marks = reader->marks;
	const struct keep *next = reader->next;
	const char *field = reader->field, *mark;
	size_t count = reader->record.field_count;

	while (*(mark = marks_take(&marks, delimiter)) == delimiter) {
		if (count++ == next->column)
			next = keep_field(next, field, mark);
		field = mark + 1;
	}
	reader->marks = marks;
	reader->next = next;
	reader->field = field;
	reader->record.field_count = count;
	return mark;
}

/* Scans on behind the LF of the record, or the end of the input. */
static inline bool scan(struct reader *reader)
{
	for (;;) {
		if (reader->quoted && !scan_quotes(reader))
			return false;
		const char *const mark = scan_fields(reader);
		if (*mark == '\n')
			return mark < reader->end || reader->ended ||
				stop(reader, mark, RECORD_RIGHT);
		reader->quoted = mark == reader->field;
	}
}

/* The end of a line whose LF, or the end of the input, is at `last`: a CR belongs to an LF. */
static inline const char *line_end(const struct reader *reader, const char *last)
{
	return last - (last > reader->start && last[-1] == '\r' && last < reader->end);
}

/* Hands out what is before `end`, and its line end, if any, which goes on to `next`. */
static inline enum reading take(struct reader *reader, const char *end, const char *next)
{
	struct record *const record = &reader->record;

	record->bytes = (struct text){reader->start, (size_t)(end - reader->start)};
	record->line_end = (struct text){end, (size_t)(next - end)};
	record->line = reader->line;
	reader->start = next;
	if (!record->cut) {
		reader->line += reader->line_ends + 1;
		reader->field = NULL;
	}
	return READING_RECORD;
}

/* Hands out a record that is right. Fields to keep that it does not have are empty. */
static inline enum reading take_record(struct reader *reader, const char *end, const char *next)
{
	const struct keep *keep = reader->next;

	if (reader->record.field_count++ == keep->column)
		keep = keep_field(keep, reader->field, end);
	for (; keep->column != NO_FIELD; keep++)
		*keep->field = (struct text){end, 0};
	return take(reader, end, next);
}

/* Hands out the first line of a record that is malformed, or the next part of it. */
static enum reading take_line(struct reader *reader)
{
	const char *const from = reader->marks.at;
	const char *const last = memchr(from, '\n', (size_t)(reader->end - from) + 1);
	const char *const end = line_end(reader, last), *const part = reader->start + RECORD_MAX;

	reader->marks.at = last;
	if (last == reader->end && !reader->ended && last - reader->start < LONGEST)
		return READING_WAITS;
	reader->line_ends = 0;
	reader->record.cut = end > part;
	return reader->record.cut ? take(reader, part, part)
				  : take(reader, end, last + (last < reader->end));
}

/* Takes the byte order mark. READING_RECORD: the input begins with none. */
static enum reading take_byte_order_mark(struct reader *reader)
{
	static const struct text mark = TEXT_OF("\xEF\xBB\xBF");
	const struct text left = {reader->start, (size_t)(reader->end - reader->start)};

	if (!reader->ended && left.size < mark.size && text_starts_with(mark, left))
		return READING_WAITS;
	reader->line = 1;
	if (!text_starts_with(left, mark))
		return READING_RECORD;
	reader->record.bytes = (struct text){reader->start, mark.size};
	reader->start += mark.size;
	return READING_MARK;
}

enum reading reader_next(struct reader *reader)
{
	if (reader->line == 0) {
		const enum reading reading = take_byte_order_mark(reader);
		if (reading != READING_RECORD)
			return reading;
	}
	if (reader->start == reader->end && reader->ended)
		return READING_ENDED;
	if (reader->field == NULL)
		begin(reader);
	if (reader->record.fault != RECORD_RIGHT)
		return take_line(reader);
	if (scan(reader)) {
		const char *const last = reader->marks.at - 1, *const end = line_end(reader, last);
		if (end - reader->start <= RECORD_MAX)
			return take_record(reader, end, last + (last < reader->end));
	} else if (reader->record.fault == RECORD_RIGHT && reader->end - reader->start < LONGEST) {
		return READING_WAITS;
	}
	if (reader->record.fault == RECORD_RIGHT)
		reader->record.fault = RECORD_TOO_LONG;
	reader->marks.at = reader->start;
	return take_line(reader);
}
