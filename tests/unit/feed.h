#ifndef TESTS_FEED_H
#define TESTS_FEED_H

#include "facts.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "naive.h"
#include "table/record.h"

/* Bytes that a test gives to a reader of records, through a pipe. */
struct feed {
	const char *bytes;
	size_t size;
	size_t at;   /* so many were given */
	size_t step; /* so many are given at a time */
	int ends[2];
	struct reader *reader;
};

static inline void begin(struct feed *feed, const char *bytes, size_t size, size_t step)
{
	*feed = (struct feed){.bytes = bytes, .size = size, .step = step};
	assert_int_equal(pipe(feed->ends), 0);
	feed->reader = reader_new(feed->ends[0]);
	assert_non_null(feed->reader);
}

static inline void end(struct feed *feed)
{
	if (feed->at <= feed->size)
		close(feed->ends[1]);
	close(feed->ends[0]);
	free(feed->reader);
}

/* Gives the reader the next bytes, or the end of the input. */
static inline void fill(struct feed *feed)
{
	const size_t left = feed->size - feed->at;
	const size_t size = left < feed->step ? left : feed->step;

	if (size > 0)
		assert_int_equal(write(feed->ends[1], feed->bytes + feed->at, size), size);
	else
		close(feed->ends[1]);
	feed->at += size > 0 ? size : 1;
	assert_int_equal(reader_fill(feed->reader), 0);
}

/* Reads on to the next record, giving the reader what it waits for. */
static inline enum reading next(struct feed *feed)
{
	enum reading reading;

	while ((reading = reader_next(feed->reader)) == READING_WAITS)
		fill(feed);
	return reading;
}

/* Does the reader find the records that the naive reader finds? */
static inline bool same_as_naive(struct feed *feed, char delimiter)
{
	const struct record *const record = reader_record(feed->reader);
	struct naive naive = {feed->bytes, feed->size, 0, delimiter};
	struct naive_record other;

	reader_divide(feed->reader, delimiter, (size_t[FIELDS_KEPT]){0, 2, 4});
	while (naive_read(&naive, &other)) {
		size_t done = 0;

		for (;;) {
			if (next(feed) != READING_RECORD)
				return false;
			if (memcmp(record->bytes.bytes, other.bytes + done, record->bytes.size) !=
				0)
				return false;
			done += record->bytes.size;
			if (!record->cut)
				break;
			if (record->fault != RECORD_TOO_LONG || other.size <= RECORD_MAX ||
				record->line_end.size != 0)
				return false;
		}
		if (done != other.size || record->line_end.size != other.line_end ||
			(!other.malformed && record->field_count != other.field_count) ||
			(record->fault != RECORD_RIGHT) != other.malformed)
			return false;
		for (size_t i = 0; i < FIELDS_KEPT && !other.malformed; i++)
			if (record->fields[i].size != other.fields[2 * i].size ||
				(record->fields[i].size > 0 &&
					record->fields[i].bytes !=
						record->bytes.bytes +
							(other.fields[2 * i].bytes - other.bytes)))
				return false;
	}
	return next(feed) == READING_ENDED;
}

#endif
