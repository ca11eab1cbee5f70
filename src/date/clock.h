#ifndef DATE_CLOCK_H
#define DATE_CLOCK_H

#include <stdint.h>

/* The current time by the machine's clock, in seconds since 1970-01-01T00:00:00Z. */
int64_t clock_now(void);

#endif
