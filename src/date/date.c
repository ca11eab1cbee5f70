#include "date/date.h"

#include "date/hour.h"
#include "date/paris.h"
#include "date/words.h"
#include "text/character.h"

/* Day 0 of a spreadsheet's day numbers, as they run from March 1900 on: 1899-12-30. */
enum { SPREADSHEET_ORIGIN = -25569 };

/* The century of a year with two digits. */
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

/* Takes the mark between two numbers of a day off text, and returns it; 0 if there is none. */
static char take_mark(struct text *text)
{
	/* , - . and / are neighbours in ASCII. */
	if (text->size == 0 || text->bytes[0] < ',' || text->bytes[0] > '/')
		return '\0';
	*text = text_from(*text, 1);
	return text->bytes[-1];
}

bool instant_read(struct text text, int64_t *instant)
{
	const bool before_1970 = take_byte(&text, '-');
	const struct number seconds = text_take_number(&text);

	*instant = before_1970 ? -seconds.value : seconds.value;
	return seconds.digits > 0 && text.size == 0;
}

/* A day that was meant, but is wrong or in a form that is not accepted. */
static struct date meant(enum date_fault wrong, int64_t day)
{
	struct date date = whole_day(day);

	if (date.fault == DATE_RIGHT)
		date.fault = wrong;
	return date;
}

/* A minute by the clocks of Paris, and its hour. In March they skip 02:00 to 02:59: it is 03:00. */
static struct date in_paris(int32_t minute, int hour)
{
	return in_range(
		(struct moment){hour == 2 ? paris_minute(paris_instant(minute)) : minute, false});
}

/* Reads what follows a day: nothing, a time or, after one in the ISO form, a time and a zone. */
static struct date read_after_day(day_number day, struct text text, bool iso)
{
	struct hour hour;
	enum date_fault wrong;
	int ahead;

	if (text.size == 0)
		return whole_day(day);
	if ((wrong = hour_take(&text, &hour)) != DATE_RIGHT)
		return fault(wrong);
	const int minute = hour.hour * 60 + hour.minute;
	if (text.size == 0)
		return in_paris(day * DAY_MINUTES + minute, hour.hour);
	if ((wrong = zone_read(text, &ahead)) != DATE_RIGHT)
		return fault(wrong);
	return iso && hour.colons
		? date_at((int64_t)day * DAY + (int64_t)minute * MINUTE + hour.second - ahead)
		: meant(DATE_ZONE_FORM, day);
}

/* A number alone is no DATE, but it may be clear what was meant. */
static struct date judge_number(struct number number, bool whole)
{
	const struct civil civil = {(int)(number.value / 10000), (int)(number.value / 100 % 100),
		(int)(number.value % 100)};

	if (number.digits <= 2)
		return fault(DATE_SMALL_NUMBER);
	if (number.digits == 5 && number.value >= 10000)
		return meant(DATE_DAY_NUMBER, number.value + SPREADSHEET_ORIGIN);
	if (number.digits == 8 && civil_exists(civil) && civil.year > 0)
		return meant(DATE_OTHER_FORM, day_of(civil));
	if (number.digits > 8 && whole && date_at(number.value).fault == DATE_RIGHT)
		return fault(DATE_SECONDS);
	return fault(DATE_UNREADABLE);
}

/* A day as it is written, and what follows. */
struct written {
	enum { OTHER_FORM, ISO, FRENCH, WORDS } form;
	struct number year, month, day;
	int weekday; /* that is named; -1: none */
	struct text rest;
};

/* Checks a day as it is written, and reads what follows it. */
static struct date judge(const struct written *written)
{
	const struct number year = written->year, month = written->month, day = written->day;
	const bool short_year = year.digits == 2;
	const int64_t whole_year = year.value + (short_year ? SHORT_YEARS : 0);

	if (month.digits > 2 || day.digits > 2 || year.digits < 2 || year.digits == 3)
		return fault(DATE_UNREADABLE);
	if (short_year && written->form != FRENCH)
		return fault(DATE_TWO_DIGIT_YEAR);
	/* One year more at each end: if there is a zone, the moment may be in range in Paris. */
	if (year.digits > 4 || whole_year < YEAR_FIRST - 1 || whole_year > YEAR_LAST + 1)
		return fault(DATE_OUT_OF_RANGE);
	const struct civil civil = {(int)whole_year, (int)month.value, (int)day.value};
	const bool french = written->form == FRENCH;
	if (civil.month < 1 || civil.month > 12)
		return (struct date){.fault = DATE_NO_MONTH, .civil = civil, .day_first = french};
	if (!civil_exists(civil))
		return (struct date){.fault = DATE_NO_DAY, .civil = civil};
	const day_number number = day_of(civil);
	if (written->form == OTHER_FORM)
		return meant(DATE_OTHER_FORM, number);
	if (written->weekday >= 0 && written->weekday != day_weekday(number))
		return meant(DATE_WEEKDAY, number);
	struct date date = read_after_day(number, written->rest, written->form == ISO);
	date.day_first = french;
	date.short_year = short_year;
	return date;
}

/* The day that is so many days after today, with the time in text. */
static struct date read_after_days(const struct moment *now, int64_t days, struct text text)
{
	const struct date day = whole_day(moment_day(*now) + days);
	const struct civil civil = civil_of(moment_day(day.moment));
	const struct written written = {.form = WORDS,
		.year = {civil.year, 4},
		.month = {civil.month, 2},
		.day = {civil.day, 2},
		.weekday = -1,
		.rest = text};

	return day.fault == DATE_RIGHT ? judge(&written) : day;
}

/* Takes white space, and a mark in it, between two parts of a day in words. Returns the mark. */
static char take_gap(struct text *text)
{
	take_spaces(text);
	const char mark = take_mark(text);
	take_spaces(text);
	return mark;
}

/* Takes a name of a month or of a weekday; a short one may end in a full stop. */
static struct word take_name(struct text *text)
{
	const struct word word = word_take(text);

	take_byte(text, '.');
	return word;
}

/* Takes a comma and white space; false if there is neither. */
static bool take_space(struct text *text)
{
	const bool comma = take_byte(text, ',');

	return take_spaces(text) || comma;
}

/* The names before the number of a day in words: `dimanche 24`, `March 24`. */
struct day_names {
	int weekday;      /* -1: none */
	int month;        /* 0: none */
	bool one_is_both; /* `mar` is Tuesday, if a month follows; else March */
};

/* Takes the names before a number, of which there may be none; false if no number follows. */
static bool take_names(struct text *text, struct day_names *names)
{
	*names = (struct day_names){.weekday = -1};
	if (begins_with_digit(*text))
		return true;
	struct word word = take_name(text);
	names->weekday = word_weekday(&word);
	/* One of three letters may be both. */
	names->month = names->weekday < 0 || word.size == 3 ? word_month(&word) : 0;
	names->one_is_both = names->weekday >= 0 && names->month > 0;
	if ((names->weekday < 0 && names->month == 0) || !take_space(text))
		return false;
	if (names->weekday >= 0 && !begins_with_digit(*text)) {
		word = take_name(text);
		names->month = word_month(&word);
		names->one_is_both = false;
		if (names->month == 0 || !take_space(text))
			return false;
	}
	return begins_with_digit(*text);
}

/* Is the number before text the hour of a time? */
static bool is_hour(struct text text)
{
	if (text.size > 0 && text.bytes[0] == ':')
		return true;
	take_spaces(&text);
	const struct word word = word_take(&text);
	return word_meaning(&word).use == WORD_HOURS;
}

/* A day that names its month in words, but no year: this year, or 2024, when now is not known. */
static struct date judge_without_year(struct number day, int month, const struct moment *now)
{
	struct civil civil = {
		now != NULL ? civil_of(moment_day(*now)).year : 2024, month, (int)day.value};

	if (day.digits > 2)
		return fault(DATE_UNREADABLE);
	while (month == 2 && day.value == 29 && !civil_exists(civil))
		civil.year++;
	return (struct date){
		.fault = civil_exists(civil) ? DATE_NO_YEAR : DATE_NO_DAY, .civil = civil};
}

/* After the number of a day comes a word that is no month. */
static struct date judge_month(const struct word *word, struct text text)
{
	take_gap(&text);
	return fault(word->size > 2 && text_take_number(&text).digits == 4 ? DATE_MONTH_NAME
									   : DATE_UNREADABLE);
}

/* A day whose month is named before its number, with which text begins, or after it. */
static struct date read_named(struct text text, struct day_names names, const struct moment *now)
{
	struct written written = {.day = text_take_number(&text), .weekday = names.weekday};
	int month = names.month;

	if (month > 0 && written.day.digits == 4)
		return (struct date){
			.fault = DATE_WHICH_DAY, .civil = {(int)written.day.value, month, 1}};
	struct text rest = text;
	struct word word = word_take(&rest);
	if (word.size > 0 && word_meaning(&word).use == WORD_ORDINAL)
		text = rest;
	char mark = take_gap(&text), other_mark = mark;
	rest = text;
	word = take_name(&rest);
	if (month == 0 || (names.one_is_both && word_month(&word) > 0)) {
		month = word_month(&word);
		if (month == 0)
			return judge_month(&word, rest);
		text = rest;
		other_mark = take_gap(&text);
	} else {
		written.weekday = names.one_is_both ? -1 : names.weekday;
		mark = '\0';
	}
	written.year = text_take_number(&text);
	if (written.year.digits == 0 || (written.year.digits <= 2 && is_hour(text)))
		return judge_without_year(written.day, month, now);
	written.month = (struct number){month, 2};
	written.rest = text;
	if (mark == '-' ? other_mark == '-' : mark == 0 && (other_mark == 0 || other_mark == ','))
		written.form = WORDS;
	return judge(&written);
}

/*
 * Takes the first words of a date, up to a number or to what may follow them. Returns what they
 * mean, and the names among them; WORD_OTHER where no date begins like that.
 */
static struct meaning take_beginning(struct text *text, struct day_names *names)
{
	const struct text all = *text;
	bool right = false;

	if (take_names(text, names))
		return (struct meaning){WORD_ON, 0};
	*text = all;
	const struct meaning meaning = word_take_first(text);
	if (meaning.use == WORD_NOW || meaning.use == WORD_DAY)
		right = !begins_with_digit(*text);
	else if (meaning.use == WORD_IN)
		right = take_spaces(text) && begins_with_digit(*text);
	else if (meaning.use == WORD_ON)
		right = take_spaces(text) && take_names(text, names);
	return right ? meaning : (struct meaning){WORD_OTHER, 0};
}

bool date_is_meant(struct text text)
{
	struct day_names names;

	text = text_strip(text);
	return text.size > 0 &&
		(byte_is_digit(text.bytes[0]) || text.bytes[0] == '+' || text.bytes[0] == '@' ||
			take_beginning(&text, &names).use != WORD_OTHER);
}

/* Reads `7 jours` of `dans 7 jours`, and what follows. */
static struct date read_in(struct text text, const struct moment *now)
{
	const struct number days = text_take_number(&text);

	take_spaces(&text);
	return word_take_first(&text).use == WORD_DAYS ? read_after_days(now, days.value, text)
						       : fault(DATE_UNREADABLE);
}

/* A date that begins with a word. Without now, those that depend on it cannot be read. */
static struct date read_words(struct text text, const struct moment *now)
{
	struct day_names names;
	const struct meaning meaning = take_beginning(&text, &names);

	if (meaning.use == WORD_ON)
		return read_named(text, names, now);
	if (now == NULL || meaning.use == WORD_OTHER)
		return fault(DATE_UNREADABLE);
	if (meaning.use == WORD_IN)
		return read_in(text, now);
	if (meaning.use == WORD_DAY)
		return read_after_days(now, meaning.value, text);
	return text.size == 0 ? in_range(*now) : fault(DATE_UNREADABLE);
}

/* Two digits as a number; more than 99 where they are none. */
static inline int two_digits(const char *bytes)
{
	const unsigned tens = (unsigned)bytes[0] - '0', ones = (unsigned)bytes[1] - '0';

	return tens > 9 || ones > 9 ? 10000 : (int)(tens * 10 + ones);
}

/*
 * Reads a date that begins as programs write it, with 2024-03-24 or 24/03/2024, at once. Returns
 * false where it does not, or no such day exists.
 */
static bool read_fixed(struct text text, struct date *date)
{
	const char *const at = text.bytes;

	if (text.size < DAY_SIZE || (text.size > DAY_SIZE && byte_is_digit(at[DAY_SIZE])))
		return false;
	const bool iso = at[4] == '-' && at[7] == '-';
	if (!iso && (at[2] != '/' || at[5] != '/'))
		return false;
	const struct civil civil = iso
		? (struct civil){two_digits(at) * 100 + two_digits(at + 2), two_digits(at + 5),
			  two_digits(at + 8)}
		: (struct civil){two_digits(at + 6) * 100 + two_digits(at + 8), two_digits(at + 3),
			  two_digits(at)};
	if (civil.year < YEAR_FIRST || civil.year > YEAR_LAST || !civil_exists(civil))
		return false;
	*date = read_after_day(day_of(civil), text_from(text, DAY_SIZE), iso);
	date->day_first = !iso;
	return true;
}

/* A date that begins with a digit. */
static struct date read_numbers(struct text text, const struct moment *now)
{
	static const struct day_names none = {.weekday = -1};
	const struct text all = text;
	struct written written = {.weekday = -1};
	struct date date;

	if (read_fixed(text, &date))
		return date;
	written.day = text_take_number(&text);
	const char mark = take_mark(&text);
	written.month = text_take_number(&text);
	const char other_mark = take_mark(&text);
	written.year = text_take_number(&text);
	written.rest = text;
	const struct number first = written.day;
	/* Two numbers have a mark between them, or they would be one. */
	if (written.month.digits > 0 && written.year.digits > 0) {
		if (first.digits > 2) {
			written.day = written.year;
			written.year = first;
			if (mark == '-' && other_mark == '-' && written.month.digits == 2 &&
				written.day.digits == 2)
				written.form = ISO;
		} else if (mark == '/' && other_mark == '/') {
			written.form = FRENCH;
		}
		return judge(&written);
	}

	const bool fraction = mark == '.' || mark == ',';
	if (text.size == 0 && other_mark == '\0' &&
		(mark == '\0' || (fraction && written.month.digits > 0)))
		return judge_number(first, mark == '\0');
	return first.digits <= 2 ? read_named(all, none, now) : fault(DATE_UNREADABLE);
}

struct date date_read(struct text text, struct moment now)
{
	int64_t instant;

	text = text_strip(text);
	if (begins_with_digit(text))
		return read_numbers(text, &now);
	if (take_byte(&text, '@'))
		return instant_read(text, &instant) ? date_at(instant) : fault(DATE_UNREADABLE);
	if (!take_byte(&text, '+'))
		return read_words(text, &now);
	const struct number days = text_take_number(&text);
	return days.digits > 0 ? read_after_days(&now, days.value, text) : fault(DATE_UNREADABLE);
}

struct date date_read_of_year(struct text text)
{
	text = text_strip(text);
	struct date date =
		begins_with_digit(text) ? read_numbers(text, NULL) : read_words(text, NULL);
	if (date.fault == DATE_SECONDS) /* nor would they be one with `@` */
		date.fault = DATE_UNREADABLE;
	return date;
}
