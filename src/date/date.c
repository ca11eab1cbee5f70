#include "date/date.h"

#include "date/paris.h"
#include "text/character.h"

/* Day 0 of a spreadsheet's day numbers, as they run from March 1900 on: 1899-12-30. */
enum { SPREADSHEET_ORIGIN = -25569 };

/* What a year of two digits is of. */
enum { SHORT_YEARS = 2000 };

static struct date fault(enum date_fault fault)
{
	return (struct date){.fault = fault};
}

/* The moment itself, if guichet answers for it. */
static struct date in_range(struct moment moment)
{
	const day_number day = moment_day(moment);

	if (day < DAY_FIRST || day > DAY_LAST)
		return fault(DATE_OUT_OF_RANGE);
	return (struct date){.fault = DATE_RIGHT, .moment = moment};
}

static struct date whole_day(int64_t day)
{
	if (day < DAY_FIRST || day > DAY_LAST)
		return fault(DATE_OUT_OF_RANGE);
	return in_range(moment_of_day((day_number)day));
}

struct date date_at(int64_t instant)
{
	if (instant < INSTANT_FIRST || instant > INSTANT_LAST)
		return fault(DATE_OUT_OF_RANGE);
	return in_range((struct moment){paris_minute(instant), false});
}

/* Takes the first byte of text off it and returns it, if it is one of bytes; else 0. */
static char take_one_of(struct text *text, const char *bytes)
{
	if (text->size == 0)
		return '\0';
	while (*bytes != '\0' && *bytes != text->bytes[0])
		bytes++;
	*text = text_from(*text, *bytes != '\0');
	return *bytes;
}

/* Takes the mark between two numbers of a day off text, and returns it; 0 if there is none. */
static char take_mark(struct text *text)
{
	/* , - . and / are neighbours in ASCII. */
	if (text->size == 0 || text->bytes[0] < ',' || text->bytes[0] > '/')
		return '\0';
	*text = text_from(*text, 1);
	return text->bytes[-1];
}

static bool is_today(struct text text)
{
	static const char today[] = "today";

	for (size_t i = 0; i < sizeof today - 1; i++)
		if (i >= text.size || (text.bytes[i] | 0x20) != today[i])
			return false;
	return text.size == sizeof today - 1;
}

bool date_is_meant(struct text text)
{
	text = text_strip(text);
	return text.size > 0 &&
		(byte_is_digit(text.bytes[0]) || text.bytes[0] == '+' || text.bytes[0] == '@' ||
			is_today(text));
}

static struct date read_days_after(struct text text, day_number today)
{
	const struct number days = text_take_number(&text);

	if (days.digits == 0 || text.size > 0)
		return fault(DATE_UNREADABLE);
	return whole_day(today + days.value);
}

bool instant_read(struct text text, int64_t *instant)
{
	const bool before_1970 = take_one_of(&text, "-") != '\0';
	const struct number seconds = text_take_number(&text);

	*instant = before_1970 ? -seconds.value : seconds.value;
	return seconds.digits > 0 && text.size == 0;
}

static struct date read_instant(struct text text)
{
	int64_t instant;

	return instant_read(text, &instant) ? date_at(instant) : fault(DATE_UNREADABLE);
}

static void take_spaces(struct text *text)
{
	while (take_one_of(text, " "))
		;
}

/* Takes two digits, after a colon if one is asked for; -1 if they are not there. */
static inline int take_two(struct text *text, bool colon)
{
	if (colon && !take_one_of(text, ":"))
		return -1;
	if (text->size < 2 || !byte_is_digit(text->bytes[0]) || !byte_is_digit(text->bytes[1]))
		return -1;
	const int value = (text->bytes[0] - '0') * 10 + (text->bytes[1] - '0');
	*text = text_from(*text, 2);
	return value;
}

/* Takes the time of a day off text and sets *seconds since midnight, fractions cut off. */
static enum date_fault take_clock(struct text *text, int *seconds)
{
	const struct number hours = text_take_number(text);
	const int minute = take_two(text, true);
	int second = 0;

	if (hours.digits == 0 || hours.digits > 2 || minute < 0)
		return DATE_CLOCK;
	const int hour = (int)hours.value;
	if (text->size > 0 && text->bytes[0] == ':') {
		second = take_two(text, true);
		if (second < 0 || (take_one_of(text, ".,") && text_take_number(text).digits == 0))
			return DATE_CLOCK;
	}
	if (hour > 23 || minute > 59 || second > 59)
		return DATE_HOUR;
	*seconds = hour * HOUR + minute * MINUTE + second;
	return DATE_RIGHT;
}

/* Reads all of text as a zone and sets *seconds to what its clocks are ahead of UTC. */
static enum date_fault read_zone(struct text text, int *seconds)
{
	take_spaces(&text);
	const char sign = take_one_of(&text, "Zz+-");

	*seconds = 0;
	if (sign == '\0')
		return DATE_CLOCK;
	if ((sign | 0x20) != 'z') {
		const int hour = take_two(&text, false);
		const int minute = text.size > 0 ? take_two(&text, text.bytes[0] == ':') : 0;
		if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
			return DATE_OFFSET;
		*seconds = (sign == '-' ? -1 : 1) * (hour * HOUR + minute * MINUTE);
	}
	return text.size > 0 ? DATE_CLOCK : DATE_RIGHT;
}

/* A day that was meant, but not written in a form that is taken. */
static struct date meant(enum date_fault wrong, int64_t day)
{
	struct date date = whole_day(day);

	if (date.fault == DATE_RIGHT)
		date.fault = wrong;
	return date;
}

/* A minute by the clocks of Paris, in an hour of its day: in March they leave out the third. */
static struct date in_paris(int32_t minute, int hour)
{
	return in_range(
		(struct moment){hour == 2 ? paris_minute(paris_instant(minute)) : minute, false});
}

/* The day meant by one that is written right, followed by text. */
static struct date read_after_day(day_number day, struct text text, bool international)
{
	int clock, ahead;
	enum date_fault wrong;

	if (text.size == 0)
		return whole_day(day);
	if (!take_one_of(&text, " Tt"))
		return fault(DATE_CLOCK);
	take_spaces(&text);
	if ((wrong = take_clock(&text, &clock)) != DATE_RIGHT)
		return fault(wrong);
	if (text.size == 0)
		return in_paris(day * DAY_MINUTES + clock / MINUTE, clock / HOUR);
	if ((wrong = read_zone(text, &ahead)) != DATE_RIGHT)
		return fault(wrong);
	return international ? date_at((int64_t)day * DAY + clock - ahead)
			     : meant(DATE_ZONE_FORM, day);
}

/* A number alone: no DATE, but one may see what was meant. */
static struct date judge_number(struct number number)
{
	const struct civil civil = {(int)(number.value / 10000), (int)(number.value / 100 % 100),
		(int)(number.value % 100)};

	if (number.digits <= 2)
		return fault(DATE_SMALL_NUMBER);
	if (number.digits == 5 && number.value >= 10000)
		return meant(DATE_DAY_NUMBER, number.value + SPREADSHEET_ORIGIN);
	if (number.digits == 8 && civil_exists(civil) && civil.year > 0)
		return meant(DATE_OTHER_FORM, day_of(civil));
	return fault(DATE_UNREADABLE);
}

/* Three numbers with marks between them, and what follows. */
struct three {
	struct number first, second, third;
	char mark, other_mark;
	struct text rest;
};

static struct date judge_three(const struct three *three)
{
	const bool year_first = three->first.digits > 2;
	const struct number year = year_first ? three->first : three->third;
	const struct number day = year_first ? three->third : three->first;
	const struct number month = three->second;
	const bool dashes = three->mark == '-' && three->other_mark == '-';
	const bool strokes = three->mark == '/' && three->other_mark == '/';
	const bool iso = dashes && year_first && month.digits == 2 && day.digits == 2;
	const bool french = strokes && !year_first;

	if (month.digits > 2 || day.digits > 2 || year.digits < 2 || year.digits == 3)
		return fault(DATE_UNREADABLE);
	if (year.digits == 2 && !french)
		return fault(DATE_TWO_DIGIT_YEAR);
	const int64_t whole_year = year.value + (year.digits == 2 ? SHORT_YEARS : 0);
	/* The neighbours, because an instant of theirs may be of a day in range in Paris. */
	if (year.digits > 4 || whole_year < YEAR_FIRST - 1 || whole_year > YEAR_LAST + 1)
		return fault(DATE_OUT_OF_RANGE);
	const struct civil civil = {(int)whole_year, (int)month.value, (int)day.value};
	if (civil.month < 1 || civil.month > 12)
		return (struct date){.fault = DATE_NO_MONTH, .civil = civil};
	if (!civil_exists(civil))
		return (struct date){.fault = DATE_NO_DAY, .civil = civil};
	if (!iso && !french)
		return meant(DATE_OTHER_FORM, day_of(civil));
	struct date date = read_after_day(day_of(civil), three->rest, iso);
	date.day_first = french;
	date.short_year = year.digits == 2;
	return date;
}

static struct date read_written(struct text text)
{
	struct three three;

	three.first = text_take_number(&text);
	if (three.first.digits == 0)
		return fault(DATE_UNREADABLE);
	three.mark = take_mark(&text);
	three.second = text_take_number(&text);
	three.other_mark = take_mark(&text);
	three.third = text_take_number(&text);
	three.rest = text;
	/* Two numbers have a mark between them, or they would be one. */
	if (three.second.digits > 0 && three.third.digits > 0)
		return judge_three(&three);

	const bool fraction = three.mark == '.' || three.mark == ',';
	if (text.size == 0 && three.other_mark == '\0' &&
		(three.mark == '\0' || (fraction && three.second.digits > 0)))
		return judge_number(three.first);
	return fault(DATE_UNREADABLE);
}

struct date date_read(struct text text, day_number today)
{
	text = text_strip(text);
	if (is_today(text))
		return whole_day(today);
	if (take_one_of(&text, "+"))
		return read_days_after(text, today);
	if (take_one_of(&text, "@"))
		return read_instant(text);
	return read_written(text);
}

struct date date_read_of_year(struct text text)
{
	return read_written(text_strip(text));
}
