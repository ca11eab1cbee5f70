#include "table/record.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "table/marks.h"

/* This much is read at once: what a pipe holds. */
enum { CHUNK = 1 << 16 };

/* The longest record, with CRLF; the buffer also holds the chunk before it, and the next one. */
enum { LONGEST = RECORD_MAX + 2, BUFFER_SIZE = LONGEST + 2 * CHUNK };

/* A field to keep; NO_FIELD: no record has it. */
#define NO_FIELD SIZE_MAX
struct keep {
	size_t column;
	struct text *field;
};

struct reader {
	int descriptor;
	bool ended;              /* no byte follows those in the buffer */
	const char *start, *end; /* the bytes in the buffer that were not yet returned */
	uint64_t line;           /* of start; 0: a byte order mark may be there */
	struct record record;    /* the current one */

	char delimiter;
	marks_delimiters delimiters;
	struct keep keep[FIELDS_KEPT + 1]; /* by column; the last is of a column that none has */

	/* How far the current record was scanned, if it was begun: */
	bool begun, quoted;      /* quoted: the next byte is inside quotes */
	const char *field;       /* where the field of the next byte begins */
	const struct keep *next; /* the next field to keep */
	size_t line_ends;        /* before the next byte */
	struct marks marks;      /* from the next byte on */

	/* An LF follows the end, and the block of its marks. */
	char buffer[BUFFER_SIZE + MARKS_BLOCK];
};

/* Goes to a byte, forward or back. */
static void go_to(struct reader *reader, const char *at)
{
	reader->marks = marks_from(at, reader->delimiters);
}

struct reader *reader_new(int descriptor)
{
	struct reader *const reader = calloc(1, sizeof *reader);

	if (reader == NULL)
		return NULL;
	reader->descriptor = descriptor;
	reader->start = reader->end = reader->record.bytes.bytes = reader->buffer;
	reader->buffer[0] = '\n';
	reader_divide(reader, ';', (size_t[FIELDS_KEPT]){0});
	return reader;
}

const struct record *reader_record(const struct reader *reader)
{
	return &reader->record;
}

/* Adds a field to the first `count` to keep, in the order of columns; one of the same is not. */
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
	memset(reader->delimiters, delimiter, sizeof reader->delimiters);
	reader->keep[FIELDS_KEPT].column = NO_FIELD;
	for (size_t i = 0; i < FIELDS_KEPT; i++) {
		reader->record.fields[i] = (struct text){reader->buffer, 0};
		add_keep(reader, i, (struct keep){keep[i], &reader->record.fields[i]});
	}
	reader->start = reader->record.bytes.bytes;
	reader->line = reader->record.line;
	reader->begun = false;
	go_to(reader, reader->start);
}

/* Moves what is left to the start of the buffer. */
static void move_to_start(struct reader *reader)
{
	const size_t left = (size_t)(reader->end - reader->start);
	const size_t moved = (size_t)(reader->start - reader->buffer);

	memmove(reader->buffer, reader->start, left);
	reader->start -= moved;
	reader->end -= moved;
	reader->marks.at -= moved;
	reader->field -= moved;
	for (const struct keep *keep = reader->keep; keep < reader->next; keep++)
		keep->field->bytes -= moved;
}

int reader_fill(struct reader *reader)
{
	/* Not before a chunk is gained: much may be left, and the input may come byte by byte. */
	if (reader->start - reader->buffer >= CHUNK)
		move_to_start(reader);
	for (;;) {
		char *const end = reader->buffer + (reader->end - reader->buffer);
		const ssize_t more = read(reader->descriptor, end, CHUNK);

		if (more >= 0) {
			reader->end += more;
			end[more] = '\n';
			reader->ended = more == 0;
			go_to(reader, reader->marks.at);
			return 0;
		}
		if (errno == EAGAIN || errno == EWOULDBLOCK) /* one, on many systems */
			poll(&(struct pollfd){reader->descriptor, POLLIN, 0}, 1, -1);
		else if (errno != EINTR)
			return errno;
	}
}

/* Keeps the field from `from` to `end`; returns the next one to keep. */
static inline const struct keep *keep_field(
	const struct keep *keep, const char *from, const char *end)
{
	*keep->field = (struct text){from, (size_t)(end - from)};
	return keep + 1;
}

/* Begins with the record at start. */
static void begin_scan(struct reader *reader)
{
	if (reader->marks.at != reader->start)
		go_to(reader, reader->start);
	reader->begun = true;
	reader->quoted = false;
	reader->field = reader->start;
	reader->next = reader->keep;
	reader->line_ends = 0;
	reader->record.field_count = 0;
	reader->record.fault = RECORD_RIGHT;
	reader->record.cut = false;
}

/* What a scan came to: the record is whole, or malformed, or not all there yet. */
enum verdict { WHOLE, MALFORMED, MORE };

static enum verdict malformed(struct reader *reader, enum record_fault fault)
{
	reader->record.fault = fault;
	return MALFORMED;
}

/* The record goes on where the buffer ends: the mark is taken again when there is more. */
static enum verdict wait_at(struct reader *reader, const char *mark)
{
	go_to(reader, mark);
	return MORE;
}

/* An LF, or the end of the buffer, is inside quotes. */
static enum verdict pass_line_end(struct reader *reader, const char *mark)
{
	if (mark == reader->end && !reader->ended)
		return wait_at(reader, mark);
	if (mark == reader->end || reader->line_ends == RECORD_LINES_MAX - 1)
		return malformed(reader, RECORD_QUOTE_OPEN);
	reader->line_ends++;
	return WHOLE;
}

/* A quote closes: a delimiter follows, or the end of the record must. */
static enum verdict pass_last_quote(struct reader *reader, const char *mark)
{
	const char *const after = mark + 1;
	const bool crlf = after[0] == '\r' && after[1] == '\n';

	reader->quoted = false;
	if (*after == reader->delimiter)
		return WHOLE;
	/* The LF that follows the end also ends the last record of the input. */
	if (after + crlf == reader->end && !reader->ended) {
		reader->quoted = true;
		return wait_at(reader, mark);
	}
	if (*after == '\n' || (crlf && after + 1 < reader->end))
		return WHOLE;
	return malformed(
		reader, reader->line_ends > 0 ? RECORD_QUOTE_OPEN : RECORD_TEXT_AFTER_QUOTE);
}

/* Scans on to the end of the quotes. */
static enum verdict scan_quotes(struct reader *reader)
{
	struct marks marks = reader->marks;
	enum verdict verdict;

	for (;;) {
		const char *const mark = marks_take(&marks, reader->delimiters);

		if (*mark == '"' && mark[1] == '"') {
			marks_take(&marks, reader->delimiters);
			continue;
		}
		if (*mark == reader->delimiter)
			continue;
		reader->marks = marks;
		verdict =
			*mark == '"' ? pass_last_quote(reader, mark) : pass_line_end(reader, mark);
		if (verdict != WHOLE || !reader->quoted)
			return verdict;
	}
}

/* Scans on from a byte outside quotes to one that ends no field, and returns it. */
static inline const char *scan_fields(struct reader *reader)
{
	const char delimiter = reader->delimiter;
	struct marks marks = reader->marks;
	const struct keep *next = reader->next;
	const char *field = reader->field, *mark;
	size_t count = reader->record.field_count;

	while (*(mark = marks_take(&marks, reader->delimiters)) == delimiter) {
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

/* Scans on to the LF after the last field, or the end of the input, and behind it. */
static inline enum verdict scan(struct reader *reader)
{
	enum verdict verdict;

	for (;;) {
		if (reader->quoted && (verdict = scan_quotes(reader)) != WHOLE)
			return verdict;
		const char *const mark = scan_fields(reader);
		if (*mark == '\n')
			return mark < reader->end || reader->ended ? WHOLE : wait_at(reader, mark);
		reader->quoted = mark == reader->field;
	}
}

/* Where the line ends whose LF, or the end of the input, is `last`: a CR belongs to an LF. */
static inline const char *line_end(const struct reader *reader, const char *last)
{
	return last - (last > reader->start && last[-1] == '\r' && last < reader->end);
}

/* Hands out what is before `end`, and the line end, if any, that goes on to `next`. */
static inline enum reading take(struct reader *reader, const char *end, const char *next)
{
	struct record *const record = &reader->record;

	record->bytes = (struct text){reader->start, (size_t)(end - reader->start)};
	record->line_end = (struct text){end, (size_t)(next - end)};
	record->line = reader->line;
	reader->start = next;
	return READING_RECORD;
}

/* Hands out the record, whose last field ends at `end`. Those to keep that it has not are empty. */
static inline enum reading take_record(struct reader *reader, const char *end, const char *next)
{
	const struct keep *keep = reader->next;

	if (reader->record.field_count++ == keep->column)
		keep = keep_field(keep, reader->field, end);
	for (; keep->column != NO_FIELD; keep++)
		*keep->field = (struct text){end, 0};
	take(reader, end, next);
	reader->line += reader->line_ends + 1;
	reader->begun = false;
	return READING_RECORD;
}

/* Hands out the first line of a record that is malformed, or the next part of it. */
static enum reading take_line(struct reader *reader)
{
	const bool full = reader->end - reader->start >= LONGEST;
	const char *const at = reader->marks.at;
	const char *const last = memchr(at, '\n', (size_t)(reader->end - at) + 1);
	const char *const end = line_end(reader, last);
	const char *const part = reader->start + RECORD_MAX;

	go_to(reader, last);
	if (last == reader->end && !reader->ended && !full)
		return READING_WAITS;
	reader->record.cut = end - reader->start > RECORD_MAX;
	if (reader->record.cut)
		return take(reader, part, part);
	take(reader, end, last + (last < reader->end));
	reader->line++;
	reader->begun = false;
	return READING_RECORD;
}

/* Hands out what is not, or not yet, a record that is right. */
static enum reading take_other(struct reader *reader, enum verdict verdict)
{
	if (verdict == MORE && reader->end - reader->start < LONGEST)
		return READING_WAITS;
	if (verdict != MALFORMED)
		reader->record.fault = RECORD_TOO_LONG;
	go_to(reader, reader->start);
	return take_line(reader);
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
	if (!reader->begun)
		begin_scan(reader);
	if (reader->record.fault != RECORD_RIGHT)
		return take_line(reader);
	const enum verdict verdict = scan(reader);
	const char *const last = reader->marks.at - 1;
	const char *const end = line_end(reader, last);
	if (verdict == WHOLE && end - reader->start <= RECORD_MAX)
		return take_record(reader, end, last + (last < reader->end));
	return take_other(reader, verdict);
}
