#ifndef CALENDAR_ARRAY_H
#define CALENDAR_ARRAY_H

#include <stddef.h>

/*
 * Makes room for one item more in items, an array from malloc (or NULL) that holds count and has
 * room for *capacity, of item_size bytes each. Returns the array, which may have moved; or NULL
 * when memory runs out or 32 bits no longer number the items, and then nothing has changed.
 */
void *array_grow(void *items, size_t *capacity, size_t count, size_t item_size);

/*
 * Sets a pointer to an array of count items, all zero, which free() frees. False when memory runs
 * out. There is room for one more, since calloc of none may return NULL.
 */
#define ARRAY_NEW(array, count) (((array) = calloc((count) + 1, sizeof(*(array)))) != NULL)

#endif
