#include "date/moment.h"

struct text clock_text(int32_t minute, char bytes[CLOCK_SIZE])
{
	const int clock = minute - minute_day(minute) * DAY_MINUTES;

	write_digits(bytes, 2, clock / 60);
	bytes[2] = ':';
	write_digits(bytes + 3, 2, clock % 60);
	return (struct text){bytes, CLOCK_SIZE};
}

struct text moment_iso(struct moment moment, char bytes[MOMENT_SIZE])
{
	day_iso(moment_day(moment), bytes);
	if (moment.is_day)
		return (struct text){bytes, DAY_SIZE};
	bytes[DAY_SIZE] = 'T';
	clock_text(moment.minute, bytes + DAY_SIZE + 1);
	return (struct text){bytes, MOMENT_SIZE};
}
