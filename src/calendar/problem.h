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
	uint32_t lines; /* how many of the file have this fault; 0: they are not counted */
	uint32_t order; /* among all problems, as they were found; set by problems_add */
};
#define PROBLEM(...) ((struct problem){.place = __VA_ARGS__})

/* How many are reported at most: when an answer was asked for, and by --check-calendar. */
enum { PROBLEMS_MAX = 20, PROBLEMS_CHECKED = 1000 };

/* The problems that were found. Starts as {0}, or with most set; problems_free frees it. */
struct problems {
	size_t most; /* how many are wanted, those of the first lines; 0: all */
	struct problem *items;
	size_t count, capacity;
	size_t dropped; /* how many more were found, but not kept */
	bool lost;      /* memory ran out: the list, or what it is about, is not whole */
};

/* Adds a problem. When memory runs out it is lost, which is noted. */
void problems_add(struct problems *problems, struct problem problem);

/*
 * Sorts the list by line, the problems of one line in the order in which they were found, and drops
 * those that are more than wanted.
 */
void problems_sort(struct problems *problems);

/* Frees the items, and empties the list. */
void problems_free(struct problems *problems);

#endif
