#include "calendar/problem.h"

#include <stdlib.h>

#include "calendar/array.h"

/* The list is cut when it holds so many more than are wanted. */
enum { KEPT_MAX = 4096 };

void problems_add(struct problems *problems, struct problem problem)
{
	if (problems->most > 0 && problems->count >= KEPT_MAX + problems->most)
		problems_sort(problems);
	if (!ARRAY_GROW(problems->items, problems->capacity, problems->count)) {
		problems->lost = true;
		return;
	}
	problem.order = (uint32_t)(problems->count + problems->dropped);
	problems->items[problems->count++] = problem;
}

static int compare(const void *left, const void *right)
{
	const struct problem *const a = left, *const b = right;
	const int order = place_compare(a->place, b->place);

	return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

void problems_sort(struct problems *problems)
{
	if (problems->count > 1)
		qsort(problems->items, problems->count, sizeof *problems->items, compare);
	if (problems->most > 0 && problems->count > problems->most) {
		problems->dropped += problems->count - problems->most;
		problems->count = problems->most;
	}
}

void problems_free(struct problems *problems)
{
	free(problems->items);
	*problems = (struct problems){0};
}
