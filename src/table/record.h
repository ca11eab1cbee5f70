#ifndef TABLE_RECORD_H
#define TABLE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/text.h"

/*
 * The records of a table (RFC 4180, with any delimiter). A quoted field may have delimiters,
 * doubled quotes and line ends in it; a `"` that is not the first byte of its field is a byte like
 * others; a line ends with LF or CRLF. A record that is malformed is its first line alone; the next
 * line begins another one. Every byte of the input is handed out once, in order. The time is linear
 * in the size of the input, whatever its bytes are.
 */

/*
 * The most bytes of a record, without its line end, and the most line ends, with its own. One that
 * has more is malformed.
 */
enum { RECORD_MAX = 1 << 20, RECORD_LINES_MAX = 300 };

enum record_fault {
	RECORD_RIGHT,
	RECORD_TEXT_AFTER_QUOTE, /* text follows a closing quote on the same line */
	RECORD_QUOTE_OPEN,       /* a quote is not closed, or on a later line, before more text */
	RECORD_TOO_LONG,         /* too many bytes */
};

/* So many fields of each record are looked up. */
enum { FIELDS_KEPT = 3 };

struct record {
	struct text bytes;               /* as read, without the line end */
	struct text line_end;            /* LF, CRLF, or nothing at the end of the input */
	uint64_t line;                   /* where it begins, from 1 */
	size_t field_count;              /* of a malformed record: those before the damage */
	struct text fields[FIELDS_KEPT]; /* those looked up, as read; empty if not there */
	enum record_fault fault;
	bool cut; /* this is RECORD_MAX bytes of a longer line, whose rest comes next */
};

/* Is it a line of spaces, or empty, as spreadsheets and people leave between records? */
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
 * A reader of the table from a descriptor, which stays the caller's. The delimiter is `;` until
 * reader_divide sets another. Returns NULL without memory; free() frees it.
 */
struct reader *reader_new(int descriptor);

enum reading {
	READING_RECORD, /* there is one: reader_record */
	READING_MARK,   /* no record, but the byte order mark: the bytes of reader_record */
	READING_WAITS,  /* the next record is not all there yet: call reader_fill next */
	READING_ENDED,  /* the input ends here */
};

/* Reads the next record. */
enum reading reader_next(struct reader *reader);

/* What reader_next read, until the next call; it belongs to the reader. */
const struct record *reader_record(const struct reader *reader);

/* Waits for more of the input, or its end. Returns 0, or the errno of a read that failed. */
int reader_fill(struct reader *reader);

/*
 * Sets the delimiter, which is no quote, CR or LF, and the columns, from 0, whose fields are looked
 * up; SIZE_MAX is none. Goes back to the record that was read last: reader_next reads it again.
 * There must have been no reader_fill since.
 */
void reader_divide(struct reader *reader, char delimiter, const size_t keep[FIELDS_KEPT]);

#endif
