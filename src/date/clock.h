#ifndef DATE_CLOCK_H
#define DATE_CLOCK_H

#include <stdint.h>

/* The instant it is now, in seconds since 1970-01-01T00:00:00Z, by the machine's clock. */
int64_t clock_now(void);

#endif
