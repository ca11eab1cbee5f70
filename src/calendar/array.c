#include "calendar/array.h"

#include <stdint.h>
#include <stdlib.h>

void *array_grow(void *items, size_t *capacity, size_t count, size_t item_size)
{
	const size_t wanted = *capacity == 0 ? 64 : *capacity * 2;
	void *grown;

	if (count < *capacity)
		return items;
	/* No test has the memory to reach the first two limits. */
	if (wanted > UINT32_MAX || wanted > SIZE_MAX / item_size ||
		(grown = realloc(items, wanted * item_size)) == NULL)
		return NULL;
	*capacity = wanted;
	return grown;
}
