#include "date/clock.h"

#include <stdlib.h>

/* In place of the machine's clock: it stands at NOW, in seconds since the Epoch. */
int64_t clock_now(void)
{
	const char *const now = getenv("NOW");

	if (now == NULL)
		abort();
	return strtoll(now, NULL, 10);
}
