#include "table/record.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* So much is read at once: what a pipe holds. */
enum { CHUNK = 1 << 16 };

/* A record that may turn out to be too long, with CRLF; the chunk before it, and the next one. */
enum { BUFFER_SIZE = RECORD_MAX + 2 + 2 * CHUNK };

/* What the record at hand has come to. */
enum stage {
	AT_MARK,    /* before the first, there may be a byte order mark */
	AT_RECORD,  /* it is being looked at */
	AT_DAMAGE,  /* it is malformed, and its first line goes out, in parts if it is too long */
	HANDED_OUT, /* all of it */
};

struct reader {
	int descriptor;
	bool ended; /* no byte follows those in the buffer */
	char delimiter;
	size_t keep[FIELDS_KEPT];
	const char *start, *end; /* the bytes in the buffer that are to be handed out */
	uint64_t line;           /* of start */
	enum stage stage;
	struct record record; /* the one at hand */

	/* How far the record at hand was looked at: */
	const char *at, *field; /* the next byte; where its field begins */
	size_t lines;           /* that ended before `at` */
	bool quoted;            /* `at` is inside quotes */

	/* After the end stands an LF, and looking goes on to eight bytes at once. */
	char buffer[BUFFER_SIZE + 8];
};

/* Looks at the record that begins at start, from its first byte on. */
static void look_anew(struct reader *reader)
{
	struct record *const record = &reader->record;

	record->bytes = (struct text){reader->start, 0};
	record->line = reader->line;
	record->field_count = 0;
	for (size_t i = 0; i < FIELDS_KEPT; i++)
		record->fields[i] = (struct text){reader->start, 0};
	record->fault = RECORD_RIGHT;
	reader->at = reader->field = reader->start;
	reader->lines = 0;
	reader->quoted = false;
}

struct reader *reader_new(int descriptor)
{
	struct reader *const reader = calloc(1, sizeof *reader);

	if (reader == NULL)
		return NULL;
	reader->descriptor = descriptor;
	reader->delimiter = ';';
	reader->start = reader->end = reader->buffer;
	reader->line = 1;
	look_anew(reader);
	return reader;
}

void reader_free(struct reader *reader)
{
	free(reader);
}

const struct record *reader_record(const struct reader *reader)
{
	return &reader->record;
}

void reader_divide(struct reader *reader, char delimiter, const size_t keep[FIELDS_KEPT])
{
	reader->delimiter = delimiter;
	memcpy(reader->keep, keep, sizeof reader->keep);
	reader->start = reader->record.bytes.bytes;
	reader->line = reader->record.line;
	if (reader->stage != AT_MARK)
		reader->stage = AT_RECORD;
	look_anew(reader);
}

/* Moves what is left to the start of the buffer. */
static void move_to_start(struct reader *reader)
{
	const size_t left = (size_t)(reader->end - reader->start);
	const size_t moved = (size_t)(reader->start - reader->buffer);
	struct record *const record = &reader->record;

	memmove(reader->buffer, reader->start, left);
	reader->start -= moved;
	reader->end -= moved;
	reader->at -= moved;
	reader->field -= moved;
	for (size_t i = 0; i < FIELDS_KEPT; i++)
		record->fields[i].bytes -= moved;
}

int reader_fill(struct reader *reader)
{
	/* Not before a chunk is gained: much may be left, and the input come byte by byte. */
	if (reader->start - reader->buffer >= CHUNK)
		move_to_start(reader);
	for (;;) {
		char *const end = reader->buffer + (reader->end - reader->buffer);
		const ssize_t more = read(reader->descriptor, end, CHUNK);

		if (more >= 0) {
			reader->end += more;
			end[more] = '\n';
			reader->ended = more == 0;
			return 0;
		}
		if (errno == EAGAIN || errno == EWOULDBLOCK) /* one, on many systems */
			poll(&(struct pollfd){reader->descriptor, POLLIN, 0}, 1, -1);
		else if (errno != EINTR)
			return errno;
	}
}

/* A byte in all eight of a number. */
static inline uint64_t eight_of(char byte)
{
	return UINT64_C(0x0101010101010101) * (unsigned char)byte;
}

/* Sets the top bit of the lowest byte of number that is 0; all below it stay clear. */
static inline uint64_t zero_byte(uint64_t number)
{
	return (number - eight_of(1)) & ~number;
}

/* The first of two bytes from `at` on, each given by eight_of; one of them stands somewhere. */
static inline const char *find_either(const char *at, uint64_t a, uint64_t b)
{
	for (;; at += 8) {
		const uint64_t eight = text_eight(at);
		const uint64_t found =
			(zero_byte(eight ^ a) | zero_byte(eight ^ b)) & eight_of('\x80');

		/* The lowest bit that is set shifts the byte of its number to the top. */
		if (found != 0)
			return at + (((found & -found) >> 7) * UINT64_C(0x0001020304050607) >> 56);
	}
}

/* What looking at a record came to: it is whole, or malformed, or not all there yet. */
enum verdict { WHOLE, MALFORMED, MORE };

static enum verdict malformed(struct reader *reader, enum record_fault fault)
{
	reader->record.fault = fault;
	return MALFORMED;
}

/* A line has ended inside quotes, at reader->at: goes on after it. */
static enum verdict pass_line_end(struct reader *reader)
{
	if (reader->at == reader->end)
		return reader->ended ? malformed(reader, RECORD_QUOTE_OPEN) : MORE;
	if (reader->lines == RECORD_LINES_MAX - 1)
		return malformed(reader, RECORD_QUOTE_OPEN);
	reader->lines++;
	reader->at++;
	return WHOLE;
}

/* A quote that closes stands at reader->at, with no delimiter after it: the record may end. */
static enum verdict pass_last_quote(struct reader *reader)
{
	const char *const after = reader->at + 1;
	const bool crlf = after[0] == '\r' && after[1] == '\n';

	/* Behind the last byte stands an LF; at the end of the input it ends the record. */
	if (after + crlf == reader->end && !reader->ended)
		return MORE;
	if (*after != '\n' && (!crlf || after + 1 == reader->end))
		return malformed(
			reader, reader->lines > 0 ? RECORD_QUOTE_OPEN : RECORD_TEXT_AFTER_QUOTE);
	reader->at = after + crlf;
	reader->quoted = false;
	return WHOLE;
}

/* Looks for the end of the quotes that reader->at is inside of, and goes to what ends the field. */
static enum verdict look_in_quotes(struct reader *reader)
{
	while (reader->quoted) {
		const char *const found = find_either(reader->at, eight_of('"'), eight_of('\n'));
		enum verdict verdict = WHOLE;

		reader->at = found;
		if (*found == '\n') {
			verdict = pass_line_end(reader);
		} else if (found[1] == '"') {
			reader->at = found + 2;
		} else if (found[1] == reader->delimiter) {
			reader->at = found + 1;
			reader->quoted = false;
		} else {
			verdict = pass_last_quote(reader);
		}
		if (verdict != WHOLE)
			return verdict;
	}
	return WHOLE;
}

/* Looks on until the record ends; then reader->at is its last LF, or the end of the input. */
static enum verdict look_on(struct reader *reader)
{
	const uint64_t delimiters = eight_of(reader->delimiter), line_ends = eight_of('\n');
	struct record *const record = &reader->record;

	for (;;) {
		const char *found = reader->at;

		if (*found == '"' && found == reader->field) {
			reader->at++;
			reader->quoted = true;
		}
		if (reader->quoted) {
			const enum verdict verdict = look_in_quotes(reader);
			if (verdict != WHOLE)
				return verdict;
			found = reader->at;
		} else {
			found = find_either(found, delimiters, line_ends);
			reader->at = found;
		}
		if (found == reader->end && !reader->ended)
			return MORE;
		for (size_t i = 0; i < FIELDS_KEPT; i++)
			if (record->field_count == reader->keep[i])
				record->fields[i] = (struct text){
					reader->field, (size_t)(found - reader->field)};
		record->field_count++;
		if (*found == '\n')
			return WHOLE;
		reader->at = reader->field = found + 1;
	}
}

/* The bytes up to `end`, an LF or the end of the input, without a CR that belongs to the LF. */
static size_t size_before(const struct reader *reader, const char *end)
{
	const bool crlf = end < reader->end && end > reader->start && end[-1] == '\r';

	return (size_t)(end - reader->start) - crlf;
}

/* Looks at the record at hand until it is whole, malformed, or all there is was looked at. */
static enum verdict look(struct reader *reader)
{
	enum verdict verdict = look_on(reader);

	if (verdict == MORE && reader->end - reader->start < RECORD_MAX + 2)
		return MORE;
	reader->record.bytes.size = size_before(reader, reader->at);
	if (verdict == MORE || reader->record.bytes.size > RECORD_MAX)
		verdict = malformed(reader, RECORD_TOO_LONG);
	return verdict;
}

/* Hands out a whole record, or the end of a line, before `end`: an LF or the end of the input. */
static enum reading hand_out(struct reader *reader, const char *end, size_t size)
{
	const char *const next = end + (end < reader->end);
	struct record *const record = &reader->record;

	record->bytes = (struct text){reader->start, size};
	record->line_end =
		(struct text){reader->start + size, (size_t)(next - reader->start) - size};
	record->cut = false;
	reader->start = next;
	reader->line++;
	reader->stage = HANDED_OUT;
	return READING_RECORD;
}

/* Hands out a part of a line that is too long. */
static enum reading hand_out_part(struct reader *reader)
{
	struct record *const record = &reader->record;

	record->bytes = (struct text){reader->start, RECORD_MAX};
	reader->start += RECORD_MAX;
	record->line_end = (struct text){reader->start, 0};
	record->cut = true;
	return READING_RECORD;
}

/* The LF that ends the line, or the end of the input, from a byte on; NULL: not there yet. */
static const char *end_of_line(const struct reader *reader, const char *from)
{
	const char *const found = memchr(from, '\n', (size_t)(reader->end - from));

	return found != NULL || !reader->ended ? found : reader->end;
}

/* Hands out the first line of a malformed record, or the next part of it. */
static enum reading next_malformed(struct reader *reader)
{
	const char *const end = end_of_line(reader, reader->lines > 0 ? reader->start : reader->at);

	reader->stage = AT_DAMAGE;
	if (end == NULL && reader->end - reader->start < RECORD_MAX + 2) {
		reader->at = reader->end;
		return READING_WAITS;
	}
	const size_t size = end == NULL ? SIZE_MAX : size_before(reader, end);
	return size > RECORD_MAX ? hand_out_part(reader) : hand_out(reader, end, size);
}

/* Hands out the record at hand. */
static enum reading next_record(struct reader *reader)
{
	struct record *const record = &reader->record;

	if (reader->start == reader->end && reader->ended)
		return READING_ENDED;
	switch (look(reader)) { /* there are no other verdicts */
	case MORE:
		return READING_WAITS;
	case MALFORMED:
		return next_malformed(reader);
	case WHOLE:
		break;
	}

	/* The CR of a line end stands at the end of the last field, which may be one of those. */
	const char *const end = reader->start + record->bytes.size;
	for (size_t i = 0; i < FIELDS_KEPT; i++)
		if (record->fields[i].bytes + record->fields[i].size > end)
			record->fields[i].size--;
	reader->line += reader->lines;
	return hand_out(reader, reader->at, record->bytes.size);
}

/* Hands out the byte order mark, if the input begins with one. */
static enum reading next_mark(struct reader *reader)
{
	static const struct text mark = TEXT_OF("\xEF\xBB\xBF");
	const struct text there = {reader->start, (size_t)(reader->end - reader->start)};

	if (!reader->ended && there.size < mark.size && text_starts_with(mark, there))
		return READING_WAITS;
	reader->stage = AT_RECORD;
	if (!text_starts_with(there, mark))
		return next_record(reader);
	reader->record.bytes.size = mark.size;
	reader->start += mark.size;
	reader->stage = HANDED_OUT;
	return READING_MARK;
}

enum reading reader_next(struct reader *reader)
{
	switch (reader->stage) { /* there are no other stages */
	case HANDED_OUT:
		reader->stage = AT_RECORD;
		look_anew(reader);
		return next_record(reader);
	case AT_RECORD:
		return next_record(reader);
	case AT_MARK:
		return next_mark(reader);
	case AT_DAMAGE:
		break;
	}
	return next_malformed(reader);
}
