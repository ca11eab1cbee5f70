#ifndef CALENDAR_PROBLEM_H
#define CALENDAR_PROBLEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"
#include "text/text.h"

enum calendar_fault {
#define FAULT(name) FAULT_##name,
#include "calendar/faults.def"
#undef FAULT
	FAULTS
};

/* Something wrong, or doubtful, on a line: PROBLEM(place, FAULT_X, first, second...). */
struct problem {
	struct place place;
	enum calendar_fault fault;
	struct text first, second, third, fourth; /* of the calendar's text, or constant */
	uint32_t lines; /* of the file have this fault, where they are counted; or 0 */
	uint32_t order; /* among all problems, as they were found; set by problems_add */
};
#define PROBLEM(...) ((struct problem){.place = __VA_ARGS__})

/* So many are told: where an answer was asked for, and where the calendar is checked. */
enum { PROBLEMS_MAX = 20, PROBLEMS_CHECKED = 1000 };

/* What was found. Starts as {0}, or with most set; problems_free frees the items. */
struct problems {
	size_t most; /* so many, those of the first lines, are wanted; 0: all */
	struct problem *items;
	size_t count, capacity;
	size_t dropped; /* were found, too, but are not kept */
	bool lost;      /* memory ran out: the list is not whole */
};

/* Adds a problem; on lack of memory it is lost, which the list remembers. */
void problems_add(struct problems *problems, struct problem problem);

/*
 * Puts the list in the order of the lines, those of one line in the order they came, and drops
 * what is more than wanted.
 */
void problems_sort(struct problems *problems);

void problems_free(struct problems *problems);

#endif
