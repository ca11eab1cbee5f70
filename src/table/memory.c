#include "table/memory.h"

#include <stdlib.h>

#include "date/date.h"
#include "table/field.h"

/* Longer fields are not remembered. */
enum { REMEMBERED_MAX = 24 };

/* A field, and what it means. */
struct remembered {
	uint64_t eights[REMEMBERED_MAX / 8]; /* its bytes, then NULs */
	uint32_t size_and_one;               /* 0: there is none */
	int32_t meaning;
};
enum { MEANS_NOTHING = INT32_MIN, MEANS_NO_LEVEL = -1 };

enum { PLACES_BITS = 11, PLACES = 1 << PLACES_BITS };

struct memory {
	const struct calendar *calendar;
	char delimiter;
	day_number today;
	struct remembered levels[PLACES]; /* by their index in the calendar */
	struct remembered days[PLACES];
	struct answer answers[PLACES];
	char value[RECORD_MAX];
};

struct memory *memory_new(const struct calendar *calendar, char delimiter, day_number today)
{
	struct memory *const memory = calloc(1, sizeof *memory);

	if (memory == NULL)
		return NULL;
	memory->calendar = calendar;
	memory->delimiter = delimiter;
	memory->today = today;
	return memory;
}

struct text memory_value(struct memory *memory, struct text field)
{
	return field_value(field, memory->value);
}

/* The eight bytes of text from `at` on as a number; 0 in place of those behind its end. */
static inline uint64_t eight_from(struct text text, size_t at)
{
	if (text.size <= at)
		return 0;
	const uint64_t eight = text_eight(text.bytes + at);
	const size_t left = text.size - at;
	return left >= 8 ? eight : eight & ((UINT64_C(1) << left * 8) - 1);
}

/*
 * The place of a field, not longer than REMEMBERED_MAX. It takes that of an earlier one, and means
 * nothing until the caller says what.
 */
static inline struct remembered *find_place(struct remembered *places, struct text field)
{
	/* 2^64 by the golden ratio: the top bits of its products spread well. */
	static const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
	const uint64_t a = eight_from(field, 0), b = eight_from(field, 8),
		       c = eight_from(field, 16);
	const uint64_t hash = ((a * golden ^ b) * golden ^ c) * golden;
	struct remembered *const place = &places[hash >> (64 - PLACES_BITS)];

	if (place->size_and_one != field.size + 1 || place->eights[0] != a ||
		place->eights[1] != b || place->eights[2] != c)
		*place = (struct remembered){{a, b, c}, (uint32_t)field.size + 1, MEANS_NOTHING};
	return place;
}

/* What a field means, by reading it. */
typedef int32_t reading_function(struct memory *memory, struct text field);

static int32_t read_level(struct memory *memory, struct text field)
{
	const struct calendar *const calendar = memory->calendar;
	const struct level *const level = calendar_find(calendar, memory_value(memory, field));

	return level == NULL ? MEANS_NO_LEVEL : (int32_t)(level - calendar->levels);
}

static int32_t read_day(struct memory *memory, struct text field)
{
	const struct date date = date_read(memory_value(memory, field), memory->today);

	return date.fault == DATE_RIGHT ? date.day : MEANS_NOTHING;
}

/* What a field means, by remembering or by reading it. */
static inline int32_t meaning(
	struct memory *memory, struct remembered *places, struct text field, reading_function *read)
{
	if (field.size > REMEMBERED_MAX)
		return read(memory, field);
	struct remembered *const place = find_place(places, field);
	if (place->meaning == MEANS_NOTHING)
		place->meaning = read(memory, field);
	return place->meaning;
}

const struct level *memory_level(struct memory *memory, struct text field)
{
	const int32_t index = meaning(memory, memory->levels, field, read_level);

	return index == MEANS_NO_LEVEL ? NULL : &memory->calendar->levels[index];
}

bool memory_day(struct memory *memory, struct text field, day_number *day)
{
	*day = meaning(memory, memory->days, field, read_day);
	return *day != MEANS_NOTHING;
}

struct text memory_answer(struct memory *memory, const struct level *level, day_number day)
{
	const size_t index = (size_t)(level - memory->calendar->levels);
	/* A year of days for each of a few levels fits. */
	struct answer *const answer = &memory->answers[(index * 379 + (size_t)day) % PLACES];

	if (answer->level != level || answer->day != day) {
		answer->level = level;
		answer->day = day;
		answer_write(answer, memory->delimiter);
	}
	return (struct text){answer->bytes, answer->size};
}
