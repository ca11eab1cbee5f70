#include "date/day.h"

/* The count runs in years that begin in March, so that the leap day is the last of its year. */

/* Days from 0000-03-01 to the 1st of March of year. */
static int days_before_march(int year)
{
	return year * 365 + year / 4 - year / 100 + year / 400;
}

enum { MARCH_0000 = -719468 }; /* 0000-03-01 as a day number */

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int month_days(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool civil_exists(struct civil civil)
{
	return civil.year >= 0 && civil.month >= 1 && civil.month <= 12 && civil.day >= 1 &&
		civil.day <= month_days(civil.year, civil.month);
}

day_number day_of(struct civil civil)
{
	const int months = (civil.month + 9) % 12; /* since March */
	const int year = civil.year - (months >= 10);

	/* Five months from March or August on have 153 days. */
	return MARCH_0000 + days_before_march(year) + (months * 153 + 2) / 5 + civil.day - 1;
}

struct civil civil_of(day_number day)
{
	const int days = day - MARCH_0000;
	int year = (int)((int64_t)days * 400 / 146097);

	/* By the mean length of a year, it is the year itself or the one before. */
	if (days_before_march(year + 1) <= days)
		year++;

	const int rest = days - days_before_march(year);
	const int months = (rest * 5 + 2) / 153;
	const int month = (months + 2) % 12 + 1;
	return (struct civil){year + (months >= 10), month, rest - (months * 153 + 2) / 5 + 1};
}

int day_weekday(day_number day)
{
	return (day - MARCH_0000 + 2) % 7; /* 0000-03-01 was a Wednesday */
}

void write_digits(char *bytes, int count, int number)
{
	while (count-- > 0) {
		bytes[count] = (char)('0' + number % 10);
		number /= 10;
	}
}

struct text day_iso(day_number day, char bytes[DAY_SIZE])
{
	const struct civil civil = civil_of(day);

	write_digits(bytes, 4, civil.year);
	bytes[4] = '-';
	write_digits(bytes + 5, 2, civil.month);
	bytes[7] = '-';
	write_digits(bytes + 8, 2, civil.day);
	return (struct text){bytes, DAY_SIZE};
}

struct text day_basic(day_number day, char bytes[BASIC_SIZE])
{
	const struct civil civil = civil_of(day);

	write_digits(bytes, 4, civil.year);
	write_digits(bytes + 4, 2, civil.month);
	write_digits(bytes + 6, 2, civil.day);
	return (struct text){bytes, BASIC_SIZE};
}
