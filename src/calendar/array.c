#include "calendar/array.h"

#include <stdint.h>
#include <string.h>

bool array_grow(void *array, size_t *capacity, size_t count, size_t item_size)
{
	const size_t wanted = *capacity == 0 ? 64 : *capacity * 2;
	void *items, *grown;

	if (count < *capacity)
		return true;
	memcpy(&items, array, sizeof items);
	/* No test has the memory to reach the first two limits. */
	if (wanted > UINT32_MAX || wanted > SIZE_MAX / item_size ||
		(grown = realloc(items, wanted * item_size)) == NULL)
		return false;
	memcpy(array, &grown, sizeof grown);
	*capacity = wanted;
	return true;
}
