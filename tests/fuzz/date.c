/* Any bytes as a DATE: what is one is read again, in the ISO form, as the same moment. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "date/paris.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const struct moment now = {day_of((struct civil){2024, 3, 10}) * DAY_MINUTES + 630, false};
	char *const copy = malloc(size + (size == 0)); /* of this size: no byte more may be read */
	char iso[MOMENT_SIZE], basic[BASIC_SIZE];
	int64_t instant;

	if (copy == NULL)
		return 0;
	if (size > 0)
		memcpy(copy, bytes, size);
	const struct text text = {copy, size};
	const struct date date = date_read(text, now);
	if (date.fault == DATE_RIGHT) {
		const day_number day = moment_day(date.moment);
		const int32_t packed = moment_pack(date.moment);
		if (day < DAY_FIRST || day > DAY_LAST || !date_is_meant(text))
			abort();
		const struct date again = date_read_of_year(moment_iso(date.moment, iso));
		if (again.fault != DATE_RIGHT || moment_pack(again.moment) != packed)
			abort();
		const struct moment unpacked = moment_unpack(packed);
		if (unpacked.minute != date.moment.minute || unpacked.is_day != date.moment.is_day)
			abort();
		day_basic(day, basic);
		if (memcmp(iso, basic, 4) != 0 || memcmp(iso + 5, basic + 4, 2) != 0 ||
			memcmp(iso + 8, basic + 6, 2) != 0)
			abort();
	}
	const struct date of_year = date_read_of_year(text);
	if (of_year.fault == DATE_RIGHT &&
		(date.fault != DATE_RIGHT ||
			moment_pack(of_year.moment) != moment_pack(date.moment)))
		abort();
	if (instant_read(text, &instant) && instant >= INSTANT_FIRST && instant <= INSTANT_LAST) {
		char stamp[INSTANT_SIZE];
		instant_basic(instant, stamp);
		/* Never later than the instant, and the same minute again. */
		const int64_t first = paris_instant(paris_minute(instant));
		if (first > instant || paris_minute(first) != paris_minute(instant))
			abort();
	}
	free(copy);
	return 0;
}
