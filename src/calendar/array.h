#ifndef CALENDAR_ARRAY_H
#define CALENDAR_ARRAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

/*
 * Sets array to count items, all zero, which free() frees. False when memory runs out. There is
 * room for one more, since calloc of none may return NULL.
 */
#define ARRAY_NEW(array, count) (((array) = calloc((count) + 1, sizeof(*(array)))) != NULL)

/*
 * Makes room for one item more in array, which is from malloc (or NULL), holds count items and has
 * room for `capacity`. Items may move. False when memory runs out, or 32 bits no longer number the
 * items, and then nothing has changed.
 */
#define ARRAY_GROW(array, capacity, count) \
	array_grow(&(array), &(capacity), (count), sizeof(*(array)))

/* What ARRAY_GROW calls, with the address of the pointer to the items. */
bool array_grow(void *array, size_t *capacity, size_t count, size_t item_size);

#endif
