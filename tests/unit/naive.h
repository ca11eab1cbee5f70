#ifndef TESTS_NAIVE_H
#define TESTS_NAIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/*
 * A second reader of tables: it has all of the input, tries each record from its start,
 * byte by byte, and begins again after its first line end when it is malformed.
 */
struct naive {
	const char *bytes;
	size_t size, at;
	char delimiter;
};

enum { NAIVE_FIELDS = 64, NAIVE_RECORD = 1024 * 1024, NAIVE_LINES = 300 };

struct naive_record {
	const char *bytes;
	size_t size;     /* without the line end */
	size_t line_end; /* its size */
	bool malformed;
	size_t field_count; /* of one that is not malformed */
	struct {
		const char *bytes;
		size_t size;
	} fields[NAIVE_FIELDS];
};

/* The size of the line end at `at`: 0, 1 or 2. */
static inline size_t naive_line_end(const struct naive *naive, size_t at)
{
	if (at < naive->size && naive->bytes[at] == '\n')
		return 1;
	return at + 1 < naive->size && naive->bytes[at] == '\r' && naive->bytes[at + 1] == '\n' ? 2
												: 0;
}

/*
 * The end of the field that begins at `at`, of the record that begins at start, or where the record
 * is too long; sets *wrong when its quotes are.
 */
static inline size_t naive_field(const struct naive *naive, size_t start, size_t at, bool *wrong)
{
	const size_t left = naive->size - start;
	const size_t limit = start + (left < NAIVE_RECORD + 2 ? left : NAIVE_RECORD + 2);
	const bool quoted = at < naive->size && naive->bytes[at] == '"';
	bool open = quoted;

	at += quoted;
	while (at < limit && !*wrong) {
		if (open && naive->bytes[at] == '"') {
			open = at + 1 < naive->size && naive->bytes[at + 1] == '"';
			at += open;
		} else if (!open &&
			(naive->bytes[at] == naive->delimiter || naive_line_end(naive, at) > 0)) {
			break;
		} else if (!open && quoted) {
			*wrong = true;
		}
		at++;
	}
	*wrong = *wrong || open;
	return at;
}

/* Reads the next record. Returns false at the end. */
static inline bool naive_read(struct naive *naive, struct naive_record *record)
{
	const size_t start = naive->at;
	size_t at = start, lines = 0;

	if (start == naive->size)
		return false;
	*record = (struct naive_record){.bytes = naive->bytes + start};
	for (;;) {
		const size_t end = naive_field(naive, start, at, &record->malformed);
		if (record->field_count < NAIVE_FIELDS) {
			record->fields[record->field_count].bytes = naive->bytes + at;
			record->fields[record->field_count].size = end - at;
		}
		record->field_count++;
		at = end;
		if (record->malformed || at == naive->size || naive->bytes[at] != naive->delimiter)
			break;
		at++;
	}
	for (size_t i = start; i < at; i++)
		lines += naive->bytes[i] == '\n';
	if (record->malformed || at - start > NAIVE_RECORD || lines >= NAIVE_LINES) {
		record->malformed = true;
		record->field_count = 0;
		for (at = start; at < naive->size && naive_line_end(naive, at) == 0; at++)
			;
	}
	record->size = at - start;
	record->line_end = naive_line_end(naive, at);
	naive->at = at + record->line_end;
	return true;
}

#endif
