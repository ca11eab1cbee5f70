#include "date/hour.h"

#include "date/paris.h"
#include "date/words.h"

/* Takes two digits; -1 if they are not there. */
static inline int take_two(struct text *text)
{
	if (text->size < 2 || !byte_is_digit(text->bytes[0]) || !byte_is_digit(text->bytes[1]))
		return -1;
	const int value = (text->bytes[0] - '0') * 10 + (text->bytes[1] - '0');
	*text = text_from(*text, 2);
	return value;
}

/* Takes what separates a time from the day before it; false if there is nothing. */
static bool take_before(struct text *text)
{
	const char *const bytes = text->bytes;

	if (text->size > 1 && (bytes[0] | 0x20) == 't' && byte_is_digit(bytes[1])) {
		*text = text_from(*text, 1);
		return true;
	}
	take_spaces(text);
	if (begins_with_digit(*text))
		return text->bytes > bytes;
	struct text rest = *text;
	const struct word word = word_take(&rest);
	if (word_meaning(&word).use == WORD_AT) {
		take_spaces(&rest);
		*text = rest;
	}
	return text->bytes > bytes;
}

/* Takes `:30:15.5`, after the hour. */
static bool take_after_colon(struct text *text, struct hour *hour)
{
	hour->minute = take_two(text);
	if (hour->minute >= 0 && take_byte(text, ':')) {
		hour->second = take_two(text);
		if (take_byte(text, '.') || take_byte(text, ','))
			return hour->second >= 0 && text_take_number(text).digits > 0;
	}
	return hour->minute >= 0 && hour->second >= 0;
}

/* Takes `h30`, ` h 30` or ` h`, after the hour. */
static bool take_after_hours(struct text *text, struct hour *hour)
{
	take_spaces(text);
	const struct word word = word_take(text);
	if (word_meaning(&word).use != WORD_HOURS)
		return false;
	take_spaces(text);
	if (!begins_with_digit(*text))
		return true;
	hour->minute = take_two(text);
	return hour->minute >= 0 && !begins_with_digit(*text);
}

enum date_fault hour_take_any(struct text *text, struct hour *hour)
{
	*hour = (struct hour){0};
	if (!take_before(text))
		return DATE_CLOCK;
	const struct number hours = text_take_number(text);
	if (hours.digits == 0) {
		const struct word word = word_take(text);
		const struct meaning meaning = word_meaning(&word);
		hour->hour = meaning.value;
		return meaning.use == WORD_HOUR ? DATE_RIGHT : DATE_CLOCK;
	}
	if (hours.digits > 2)
		return DATE_CLOCK;
	hour->hour = (int)hours.value;
	hour->colons = take_byte(text, ':');
	if (!(hour->colons ? take_after_colon(text, hour) : take_after_hours(text, hour)))
		return DATE_CLOCK;
	return hour->hour > 23 || hour->minute > 59 || hour->second > 59 ? DATE_HOUR : DATE_RIGHT;
}

enum date_fault zone_read(struct text text, int *seconds)
{
	take_spaces(&text);
	*seconds = 0;
	if (take_byte(&text, 'Z') || take_byte(&text, 'z'))
		return text.size == 0 ? DATE_RIGHT : DATE_ZONE;
	const bool behind = take_byte(&text, '-');
	if (!behind && !take_byte(&text, '+'))
		return text.size > 0 && byte_is_letter(text.bytes[0]) ? DATE_ZONE : DATE_CLOCK;
	const int hour = take_two(&text);
	const bool has_minute = text.size > 0;
	take_byte(&text, ':');
	const int minute = has_minute ? take_two(&text) : 0;
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.size > 0)
		return DATE_ZONE;
	*seconds = (behind ? -1 : 1) * (hour * HOUR + minute * MINUTE);
	return DATE_RIGHT;
}
