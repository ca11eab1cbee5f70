#ifndef TABLE_RECORD_H
#define TABLE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

/*
 * The records of a table (RFC 4180, with any delimiter). A quoted field may hold delimiters,
 * doubled quotes and line ends; a `"` that is not the first byte of its field is an ordinary one; a
 * line ends with LF or CRLF. A record that is malformed ends at its first line end, and the next
 * line is read anew. Every byte of the input is handed out once, in order. The time is linear in
 * the size of the input, whatever it holds.
 */

/* A longer record is malformed: bytes, its line end aside, and line ends, its own among them. */
enum { RECORD_MAX = 1 << 20, RECORD_LINES_MAX = 300 };

enum record_fault {
	RECORD_RIGHT,
	RECORD_TEXT_AFTER_QUOTE, /* text follows a closing quote on the same line */
	RECORD_QUOTE_OPEN,       /* a quote is not closed, or only by chance on a later line */
	RECORD_TOO_LONG,         /* too many bytes */
};

/* The number of fields of each record that are looked up. */
enum { FIELDS_KEPT = 3 };

struct record {
	struct text bytes;               /* as read, without the line end */
	struct text line_end;            /* LF, CRLF, or nothing at the end of the input */
	uint64_t line;                   /* where it begins, from 1 */
	size_t field_count;              /* of one that is malformed: those before the damage */
	struct text fields[FIELDS_KEPT]; /* as read; empty: not there */
	enum record_fault fault;
	bool cut; /* this is the next RECORD_MAX bytes of a line that is longer */
};

/* Is it nothing, or spaces alone, which spreadsheets and people leave between records? */
static inline bool record_is_blank(const struct record *record)
{
	size_t spaces = 0;

	if (record->field_count != 1 || record->fault != RECORD_RIGHT)
		return false;
	while (spaces < record->bytes.size && record->bytes.bytes[spaces] == ' ')
		spaces++;
	return spaces == record->bytes.size;
}

struct reader;

/*
 * Reads from a descriptor, which stays the caller's; fields end at `;` until reader_divide says
 * more. Returns NULL without memory; free() frees it.
 */
struct reader *reader_new(int descriptor);

enum reading {
	READING_RECORD, /* reader_record is the next record, or part of one */
	READING_MARK,   /* its bytes are the byte order mark that the input begins with */
	READING_WAITS,  /* it is not all there yet: call reader_fill, and only then */
	READING_ENDED,
};
enum reading reader_next(struct reader *reader);

/* What reader_next read, until the next call; it belongs to the reader. */
const struct record *reader_record(const struct reader *reader);

/* Waits for more of the input. Returns 0, also at the end, or the errno of a read that failed. */
int reader_fill(struct reader *reader);

/*
 * Sets the delimiter, which is no quote, CR or LF, and the fields to look up, from 0, and goes back
 * to the record that reader_next gave last, if there was no reader_fill since.
 */
void reader_divide(struct reader *reader, char delimiter, const size_t keep[FIELDS_KEPT]);

#endif
