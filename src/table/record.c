#include "table/record.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* This much is read at once: what a pipe holds. */
enum { CHUNK = 1 << 16 };

/* The longest record, with CRLF; the buffer also holds the chunk before it, and the next one. */
enum { LONGEST = RECORD_MAX + 2, BUFFER_SIZE = LONGEST + 2 * CHUNK };

struct reader {
	int descriptor;
	bool ended; /* no byte follows those in the buffer */
	char delimiter;
	size_t keep[FIELDS_KEPT];
	const char *start, *end; /* the bytes in the buffer that were not yet returned */
	uint64_t line;           /* of start; 0: a byte order mark may be there */
	struct record record;    /* the current one */

	/* How far the current record was scanned: */
	const char *at, *field; /* the next byte, NULL: none was; where its field begins */
	size_t line_ends;       /* before `at` */
	bool quoted;            /* `at` is inside quotes */

	/* An LF follows the end, and a search reads up to eight bytes from there. */
	char buffer[BUFFER_SIZE + 8];
};

/* Begins with the record at start. */
static void begin_scan(struct reader *reader)
{
	struct record *const record = &reader->record;

	record->field_count = 0;
	for (size_t i = 0; i < FIELDS_KEPT; i++)
		record->fields[i] = (struct text){reader->start, 0};
	record->fault = RECORD_RIGHT;
	reader->at = reader->field = reader->start;
	reader->line_ends = 0;
	reader->quoted = false;
}

struct reader *reader_new(int descriptor)
{
	struct reader *const reader = calloc(1, sizeof *reader);

	if (reader == NULL)
		return NULL;
	reader->descriptor = descriptor;
	reader->start = reader->end = reader->record.bytes.bytes = reader->buffer;
	reader_divide(reader, ';', (size_t[FIELDS_KEPT]){0});
	return reader;
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
	reader->at = NULL;
}

/* Moves what is left to the start of the buffer. */
static void move_to_start(struct reader *reader)
{
	const size_t left = (size_t)(reader->end - reader->start);
	const size_t moved = (size_t)(reader->start - reader->buffer);

	memmove(reader->buffer, reader->start, left);
	reader->start -= moved;
	reader->end -= moved;
	reader->at -= moved;
	reader->field -= moved;
	for (size_t i = 0; i < FIELDS_KEPT; i++)
		reader->record.fields[i].bytes -= moved;
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

/* The first LF, or byte that `eight` is eight of, from `at` on; an LF follows the buffer's end. */
static inline const char *find_or_line_end(const char *at, uint64_t eight)
{
	for (;; at += 8) {
		const uint64_t bytes = text_eight(at);
		const uint64_t found =
			(zero_byte(bytes ^ eight) | zero_byte(bytes ^ eight_of('\n'))) &
			eight_of('\x80');

		/* Less one, each byte up to the one that was found ends in 1: the product counts
		 * them. */
		if (found != 0)
			return at + (((found - 1) & eight_of(1)) * eight_of(1) >> 56) - 1;
	}
}

/* What a scan came to: the record is whole, or malformed, or not all there yet. */
enum verdict { WHOLE, MALFORMED, MORE };

static enum verdict malformed(struct reader *reader, enum record_fault fault)
{
	reader->record.fault = fault;
	return MALFORMED;
}

/* An LF, or the end of the buffer, is at `at`, inside quotes. */
static enum verdict pass_line_end(struct reader *reader)
{
	if (reader->at == reader->end && !reader->ended)
		return MORE;
	if (reader->at == reader->end || reader->line_ends == RECORD_LINES_MAX - 1)
		return malformed(reader, RECORD_QUOTE_OPEN);
	reader->line_ends++;
	reader->at++;
	return WHOLE;
}

/* At `at` a quote closes that no delimiter follows: the record must end there. */
static enum verdict pass_last_quote(struct reader *reader)
{
	const char *const after = reader->at + 1;
	const bool crlf = after[0] == '\r' && after[1] == '\n';

	/* The LF that follows the end also ends the last record of the input. */
	if (after + crlf == reader->end && !reader->ended)
		return MORE;
	if (*after != '\n' && (!crlf || after + 1 == reader->end))
		return malformed(reader,
			reader->line_ends > 0 ? RECORD_QUOTE_OPEN : RECORD_TEXT_AFTER_QUOTE);
	reader->at = after + crlf;
	reader->quoted = false;
	return WHOLE;
}

/* Scans on to the end of the quotes around `at`, and to what ends their field. */
static enum verdict scan_quotes(struct reader *reader)
{
	while (reader->quoted) {
		const char *const found = find_or_line_end(reader->at, eight_of('"'));
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

/* Where the line ends whose LF, or the end of the input, is at `at`: a CR belongs to an LF. */
static const char *line_end(const struct reader *reader)
{
	const char *const at = reader->at;

	return at - (at < reader->end && at > reader->start && at[-1] == '\r');
}

static inline void keep_field(struct reader *reader, size_t i, struct text field)
{
	if (reader->record.field_count == reader->keep[i])
		reader->record.fields[i] = field;
}

/* A field ends at `end`. */
static void end_field(struct reader *reader, const char *end)
{
	_Static_assert(FIELDS_KEPT == 3, "each is kept here");
	const struct text field = {reader->field, (size_t)(end - reader->field)};

	keep_field(reader, 0, field);
	keep_field(reader, 1, field);
	keep_field(reader, 2, field);
	reader->record.field_count++;
}

/* Scans on to the end of the last field: `at` is at the LF after it, or the end of the input. */
static enum verdict scan(struct reader *reader)
{
	const uint64_t delimiters = eight_of(reader->delimiter);

	for (;;) {
		const char *found = reader->at;

		if (*found == '"' && found == reader->field) {
			reader->at++;
			reader->quoted = true;
		}
		if (reader->quoted) {
			const enum verdict verdict = scan_quotes(reader);
			if (verdict != WHOLE)
				return verdict;
			found = reader->at;
		} else {
			found = find_or_line_end(found, delimiters);
			reader->at = found;
		}
		if (found == reader->end && !reader->ended)
			return MORE;
		if (*found == '\n')
			return WHOLE;
		end_field(reader, found);
		reader->at = reader->field = found + 1;
	}
}

/*
 * Moves `at` to the end of what is to be returned next: of the record, or, when it is malformed, of
 * its first line. Returns where that ends without its line end; NULL: it is not all there yet.
 */
static const char *find_end(struct reader *reader)
{
	const bool full = reader->end - reader->start >= LONGEST;

	if (reader->record.fault == RECORD_RIGHT) {
		const enum verdict verdict = scan(reader);
		if (verdict == MORE && !full)
			return NULL;
		const char *const end = line_end(reader);
		if (verdict == MORE || end - reader->start > RECORD_MAX)
			reader->record.fault = RECORD_TOO_LONG;
		if (reader->record.fault == RECORD_RIGHT) {
			end_field(reader, end);
			return end;
		}
		reader->at = reader->start;
		reader->line_ends = 0;
	}
	reader->at = memchr(reader->at, '\n', (size_t)(reader->end - reader->at) + 1);
	return reader->at < reader->end || reader->ended || full ? line_end(reader) : NULL;
}

/* Sets the record to what ends at `end`, or to the next part of it if that is too long. */
static void take(struct reader *reader, const char *end)
{
	const bool cut = end - reader->start > RECORD_MAX;
	const char *const next = reader->at + (reader->at < reader->end);
	struct record *const record = &reader->record;

	if (cut)
		end = reader->start + RECORD_MAX;
	record->bytes = (struct text){reader->start, (size_t)(end - reader->start)};
	record->line_end = (struct text){end, cut ? 0 : (size_t)(next - end)};
	record->line = reader->line;
	record->cut = cut;
	reader->start = end + record->line_end.size;
	if (!cut) {
		reader->line += reader->line_ends + 1;
		reader->at = NULL;
	}
}

/* Takes the byte order mark. READING_RECORD: the input begins with none. */
static enum reading take_mark(struct reader *reader)
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
		const enum reading reading = take_mark(reader);
		if (reading != READING_RECORD)
			return reading;
	}
	if (reader->start == reader->end && reader->ended)
		return READING_ENDED;
	if (reader->at == NULL)
		begin_scan(reader);
	const char *const end = find_end(reader);
	if (end == NULL)
		return READING_WAITS;
	take(reader, end);
	return READING_RECORD;
}
