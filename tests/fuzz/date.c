/* Any bytes as a DATE: what is one is read again, in the form YYYY-MM-DD, as the same day. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "date/paris.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const day_number today = day_of((struct civil){2024, 3, 10});
	char *const copy = malloc(size + (size == 0)); /* of this size: no byte more may be read */
	char iso[DAY_SIZE], basic[BASIC_SIZE];
	int64_t instant;

	if (copy == NULL)
		return 0;
	if (size > 0)
		memcpy(copy, bytes, size);
	const struct text text = {copy, size};
	const struct date date = date_read(text, today);
	if (date.fault == DATE_RIGHT) {
		if (date.day < DAY_FIRST || date.day > DAY_LAST || !date_is_meant(text))
			abort();
		const struct date again = date_read_iso(day_iso(date.day, iso));
		if (again.fault != DATE_RIGHT || again.day != date.day)
			abort();
		day_basic(date.day, basic);
		if (memcmp(iso, basic, 4) != 0 || memcmp(iso + 5, basic + 4, 2) != 0 ||
			memcmp(iso + 8, basic + 6, 2) != 0)
			abort();
	}
	if (instant_read(text, &instant) && instant >= INSTANT_FIRST && instant <= INSTANT_LAST) {
		char stamp[INSTANT_SIZE];
		instant_basic(instant, stamp);
	}
	free(copy);
	return 0;
}
