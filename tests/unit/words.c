#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "described.h"
#include "naive_date.h"
#include "random.h"
#include "walker.h"

static void forms(void **state)
{
	(void)state;
	static const struct {
		const char *text, *read;
	} facts[] = {
		/* Days that depend on today. */
		{"now", "2024-03-24T10:30"},
		{"Maintenant", "2024-03-24T10:30"},
		{"now 12:00", "unreadable"},
		{"nowadays", "unreadable"},
		{"aujourd'hui", "2024-03-24"},
		{"AUJOURD\342\200\231HUI", "2024-03-24"},
		{"aujourd\222hui", "2024-03-24"}, /* in Windows-1252 */
		{"aujourd`hui", "2024-03-24"},
		{"aujourd\312\274hui", "2024-03-24"},
		{"aujourd hui", "2024-03-24"},
		{"aujourdhui", "2024-03-24"},
		{"aujourd", "unreadable"},
		{"aujourd'hier", "unreadable"},
		{"aujourd'", "unreadable"},
		{"tomorrow", "2024-03-25"},
		{"demain", "2024-03-25"},
		{"apr\303\250s-demain", "2024-03-26"},
		{"apre\314\200s-demain", "2024-03-26"}, /* the accent apart */
		{"apr\350s demain", "2024-03-26"},
		{"apr\303\250s\342\200\221demain", "2024-03-26"},
		{"apresdemain", "2024-03-26"},
		{"apr\303\250s", "unreadable"},
		{"apr\303\250s-hier", "unreadable"},
		{"yesterday", "2024-03-23"},
		{"hier", "2024-03-23"},
		{"avant-hier", "unreadable"},
		{"dans 7 jours", "2024-03-31"},
		{"dans 1 jour", "2024-03-25"},
		{"dans 0 jours", "2024-03-24"},
		{"in 7 days", "2024-03-31"},
		{"in 1 day", "2024-03-25"},
		{"IN  7days", "2024-03-31"},
		{"in 7", "unreadable"},
		{"in7 days", "unreadable"},
		{"in seven days", "unreadable"},
		{"in 7 weeks", "unreadable"},
		{"in -7 days", "unreadable"},
		{"in 400000 days", "out of range"},
		{"in 99999999999999999999 days", "out of range"},
		{"in", "unreadable"},
		/* Days of a month. */
		{"24 mars 2024", "2024-03-24"},
		{"1er avril 2024", "2024-04-01"},
		{"1ER AVRIL 2024", "2024-04-01"},
		{"dimanche 24 mars 2024", "2024-03-24"},
		{"dimanche, 24 mars 2024", "2024-03-24"},
		{"dim. 24 mars 2024", "2024-03-24"},
		{"24 March 2024", "2024-03-24"},
		{"March 24, 2024", "2024-03-24"},
		{"March 24 2024", "2024-03-24"},
		{"March 24th, 2024", "2024-03-24"},
		{"March 24,2024", "2024-03-24"},
		{"Sunday, 24 March 2024", "2024-03-24"},
		{"Sunday 24 March, 2024", "2024-03-24"},
		{"Sunday, March 24, 2024", "2024-03-24"},
		{"Sun., Mar. 24, 2024", "2024-03-24"},
		{"1st April 2024", "2024-04-01"},
		{"2nd April 2024", "2024-04-02"},
		{"3rd April 2024", "2024-04-03"},
		{"le 24 mars 2024", "2024-03-24"},
		{"le dimanche 24 mars 2024", "2024-03-24"},
		{"on March 24, 2024", "2024-03-24"},
		{"le  24\tmars\n2024", "2024-03-24"},
		{"24\302\240mars\342\200\2572024", "2024-03-24"}, /* no-break spaces */
		{"24\240mars\2402024", "2024-03-24"},             /* in Windows-1252 */
		{"24mars2024", "2024-03-24"},
		{"24 mars2024", "2024-03-24"},
		{"24-mars-2024", "2024-03-24"},
		{"24 - mars - 2024", "2024-03-24"},
		{"24 f\303\251vrier 2024", "2024-02-24"},
		{"24 f\351vrier 2024", "2024-02-24"},
		{"24 FE\314\201VRIER 2024", "2024-02-24"},
		{"24 F\311VRIER 2024", "2024-02-24"},
		{"24 f\303\251vr. 2024", "2024-02-24"},
		{"24 fev 2024", "2024-02-24"},
		{"24 ao\303\273t 2024", "2024-08-24"},
		{"24 sept. 2024", "2024-09-24"},
		{"24 d\303\251c. 2024", "2024-12-24"},
		{"24 mai 2024", "2024-05-24"},
		{"24 May 2024", "2024-05-24"},
		{"24 juin 2024", "2024-06-24"},
		{"24 juil. 2024", "2024-07-24"},
		{"24 jul 2024", "2024-07-24"},
		{"24 mar 2024", "2024-03-24"},
		{"mar 26 mars 2024", "2024-03-26"},
		{"mar. 26 mars 2024", "2024-03-26"},
		{"mar 26, 2024", "2024-03-26"},
		{"mar 25, 2024", "2024-03-25"}, /* a Monday, so it is March */
		{"mar 25 mars 2024", "weekday 2024-03-25"},
		{"mar 25 avril 2024", "weekday 2024-04-25"},
		{"lundi 24 mars 2024", "weekday 2024-03-24"},
		{"Monday, March 24, 2024 9:00", "weekday 2024-03-24"},
		/* Times. */
		{"24 mars 2024 23:30", "2024-03-24T23:30"},
		{"24 mars 2024T23:30", "2024-03-24T23:30"},
		{"24 mars 2024 \303\240 9 h", "2024-03-24T09:00"},
		{"24 mars 2024 \340 9\240h\24005", "2024-03-24T09:05"},
		{"24 mars 2024 \303\240 23h30", "2024-03-24T23:30"},
		{"March 24, 2024 at 9:05:30.25", "2024-03-24T09:05"},
		{"24/03/2024 \303\240 23 h 30", "2024-03-24T23:30"},
		{"24/03/24 9h", "2024-03-24T09:00"},
		{"2024-03-24 9h30", "2024-03-24T09:30"},
		{"2024-03-24T9H30", "2024-03-24T09:30"},
		{"2024-03-24 at  9:30", "2024-03-24T09:30"},
		{"31 mars 2024 \303\240 2 h 30", "2024-03-31T03:00"},
		{"demain 9 h", "2024-03-25T09:00"},
		{"demain \303\240 9 h", "2024-03-25T09:00"},
		{"today 12:00", "2024-03-24T12:00"},
		{"todayT12:00", "2024-03-24T12:00"},
		{"aujourd'huit12:00", "2024-03-24T12:00"},
		{"today12:00", "unreadable"},
		{"today x", "clock"},
		{"+7 12:00", "2024-03-31T12:00"},
		{"+7T12:00", "2024-03-31T12:00"},
		{"dans 7 jours \303\240 midi", "2024-03-31T12:00"},
		{"in 7 daysT9:00", "2024-03-31T09:00"},
		{"24 mars 2024 midi", "2024-03-24T12:00"},
		{"24 mars 2024 \303\240 minuit", "2024-03-24T00:00"},
		{"tomorrow at noon", "2024-03-25T12:00"},
		{"24 March 2024 midnight", "2024-03-24T00:00"},
		{"2024-03-24midi", "clock"},
		{"2024-03-24 midi 30", "clock"},
		{"24 mars 2024 9h5", "clock"},
		{"24 mars 2024 9h300", "clock"},
		{"24 mars 2024 9 heures", "clock"},
		{"24 mars 2024 9", "clock"},
		{"24 mars 2024 \303\240", "clock"},
		{"24 mars 2024 h", "clock"},
		{"24 mars 2024 \303\240 \303\240 9 h", "clock"},
		{"24 mars 2024,", "clock"},
		{"24 mars 2024 25h00", "hour"},
		{"24 mars 2024 24 h", "hour"},
		{"24 mars 2024 9h60", "hour"},
		{"24 mars 2024 22:30Z", "zone form 2024-03-24"},
		{"2024-03-24 9 h +02", "zone form 2024-03-24"},
		{"2024-03-24 midi Z", "zone form 2024-03-24"},
		{"24 mars 2024 9 h 30 CET", "zone"},
		{"24 mars 2024 22:30 \303\251", "clock"},
		/* What is missing, or is wrong. */
		{"10 mars", "no year"},
		{"1er mars", "no year"},
		{"dimanche 10 mars", "no year"},
		{"March 10", "no year"},
		{"March 10th", "no year"},
		{"10 mars \303\240 9 h", "no year"},
		{"10 mars 9 h", "no year"},
		{"10 mars 9:00", "no year"},
		{"29 f\303\251vrier", "no year"},
		{"30 f\303\251vrier", "no day"},
		{"31 juin", "no day"},
		{"100 mars", "unreadable"},
		{"mar 100", "unreadable"},
		{"mars 2024", "which day"},
		{"March 2024 9:00", "which day"},
		{"mars", "unreadable"},
		{"24-mars-24", "two-digit year"},
		{"24 mars 24", "two-digit year"},
		{"24 mars 4", "unreadable"},
		{"24 mars 204", "unreadable"},
		{"24 mars 02024", "out of range"},
		{"24 mars 1899", "out of range"},
		{"31 d\303\251cembre 1899", "out of range"},
		{"1 janvier 3000", "out of range"},
		{"24 marz 2024", "month name"},
		{"24 jui 2024", "month name"}, /* juin or juillet */
		{"24 rue 1234", "month name"},
		{"24 ma 2024", "unreadable"},
		{"3 licences", "unreadable"},
		{"24 mars\320\266 2024", "month name"},
		{"24 septembres 2024", "month name"},
		{"24 septembreseptembreseptembre 2024", "month name"},
		{"24 septembre\303\251\303\251\303\251\303\251\303\251\303\251\303\251 2024",
			"month name"},
		{"31 juin 2024", "no day"},
		{"0 mars 2024", "no day"},
		{"29 f\303\251vrier 2023", "no day"},
		{"24/mars/2024", "other form 2024-03-24"},
		{"24. mars 2024", "other form 2024-03-24"},
		{"24-mars 2024", "other form 2024-03-24"},
		{"24 mars-2024", "other form 2024-03-24"},
		{"March 24-2024", "other form 2024-03-24"},
		{"1er", "unreadable"},
		{"24", "small number"},
		{"dimanche", "unreadable"},
		{"dimanche 24", "unreadable"},
		{"dimanche mars 2024", "which day"},
		{"dimanche prochain", "unreadable"},
		{"dimanche mars", "unreadable"},
		{"dimanche mars24 2024", "unreadable"},
		{"le", "unreadable"},
		{"le 24", "unreadable"},
		{"le1er avril 2024", "unreadable"},
		{"le demain", "unreadable"},
		{"mars24, 2024", "unreadable"},
		{"march-24-2024", "unreadable"},
		{"\314\20124 mars 2024", "unreadable"},
		{"24 \314\201mars 2024", "unreadable"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const read = describe(date_read(text_of(facts[i].text), now));
		EXPECT(failures, strcmp(read, facts[i].read) == 0, "'%s' is read as %s, not %s",
			facts[i].text, read, facts[i].read);
	}
	assert_int_equal(failures, 0);
}

/* The names in both languages, long and short. */
static const struct {
	const char *months[12], *short_months[12], *weekdays[7];
} names[] = {
	{{"janvier", "f\303\251vrier", "mars", "avril", "mai", "juin", "juillet", "ao\303\273t",
		 "septembre", "octobre", "novembre", "d\303\251cembre"},
		{"janv.", "f\303\251vr.", "mars", "avr.", "mai", "juin", "juil.", "ao\303\273t",
			"sept.", "oct.", "nov.", "d\303\251c."},
		{"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"}},
	{{"January", "February", "March", "April", "May", "June", "July", "August", "September",
		 "October", "November", "December"},
		{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
			"Dec"},
		{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}},
};

static void append(char **at, const char *string)
{
	while (*string != '\0')
		*(*at)++ = *string++;
}

static void append_number(char **at, int number)
{
	char digits[NUMBER_SIZE];
	const struct text text = number_text(number, digits);

	memcpy(*at, text.bytes, text.size);
	*at += text.size;
}

/* Writes a day as a form says: day, month, short month, weekday, short weekday, year. */
static struct text write_day(const char *form, int language, const struct walker *day, char *bytes)
{
	char *at = bytes;

	for (; *form != '\0'; form++)
		switch (*form) {
		case 'D':
			append_number(&at, day->day);
			break;
		case 'M':
			append(&at, names[language].months[day->month - 1]);
			break;
		case 'S':
			append(&at, names[language].short_months[day->month - 1]);
			break;
		case 'W':
			append(&at, names[language].weekdays[day->weekday]);
			break;
		case 'Y':
			append_number(&at, day->year);
			break;
		default:
			*at++ = *form;
		}
	return (struct text){bytes, (size_t)(at - bytes)};
}

static void every_day_is_read_in_every_form(void **state)
{
	(void)state;
	static const struct {
		int language;
		const char *form;
	} rows[] = {{0, "D M Y"}, {0, "W D M Y"}, {0, "le Der M Y"}, {0, "D S Y"}, {0, "D-S-Y"},
		{1, "D M Y"}, {1, "M D, Y"}, {1, "W, D M Y"}, {1, "D S Y"}};
	struct walker day = first_day;
	int failures = 0;
	char bytes[64];

	for (; day.year <= 2999 && failures < 20; step(&day))
		for (size_t i = 0; i < COUNT(rows); i++) {
			const struct text text =
				write_day(rows[i].form, rows[i].language, &day, bytes);
			const struct date date = date_read_of_year(text);
			EXPECT(failures,
				date.fault == DATE_RIGHT && date.moment.is_day &&
					date.moment.minute == day.number * 1440,
				"%.*s: %s", (int)text.size, bytes, describe(date));
		}
	assert_int_equal(failures, 0);
}

static void every_minute_is_read_in_every_form(void **state)
{
	(void)state;
	static const char *const days[] = {"2024-03-24", "24/03/2024", "24/3/24", "24 mars 2024",
		"Sunday, March 24, 2024", "today", "aujourd'hui", "+0", "dans 0 jours"};
	static const char *const hours[] = {" %d:%02d", " %02d:%02d", "T%d:%02d", "t%02d:%02d:59",
		" %02d:%02d:30.999", " %02d:%02d:30,9", " at %d:%02d", " \303\240 %d:%02d",
		" %dh%02d", " %02d h %02d", " \303\240 %d\302\240h\302\240%02d",
		" \340 %d\240h\240%02d", "  %d  h  %02d"};
	int failures = 0;
	char bytes[64];

	for (size_t i = 0; i < COUNT(days); i++)
		for (size_t j = 0; j < COUNT(hours) + 1; j++)
			for (int minute = 0; minute < 1440; minute++) {
				const int size = snprintf(bytes, sizeof bytes, "%s", days[i]);
				if (j < COUNT(hours))
					snprintf(bytes + size, sizeof bytes - (size_t)size,
						hours[j], minute / 60, minute % 60);
				else if (minute % 60 == 0)
					snprintf(bytes + size, sizeof bytes - (size_t)size, " %d h",
						minute / 60);
				else
					continue;
				const struct date date = date_read(text_of(bytes), now);
				EXPECT(failures,
					date.fault == DATE_RIGHT && !date.moment.is_day &&
						date.moment.minute == 19806 * 1440 + minute,
					"%s: %s", bytes, describe(date));
			}
	assert_int_equal(failures, 0);
}

/* Each prefix is in memory of just its size, so that sanitizers see a byte read beyond it. */
static void prefixes_are_read_to_their_end(void **state)
{
	(void)state;
	static const char *const texts[] = {"le dimanche 24 f\303\251vrier 2024 \303\240 23 h 30",
		"Sunday, March 24th, 2024 at 9:05:30.5+02:00",
		"aujourd\342\200\231hui \303\240 minuit", "apr\350s-demain", "dans 7 jours",
		"24-sept.-2024T9h05"};

	for (size_t i = 0; i < COUNT(texts); i++)
		for (size_t size = 1; size <= strlen(texts[i]); size++) {
			char *const bytes = malloc(size);
			assert_non_null(bytes);
			memcpy(bytes, texts[i], size);
			const struct date date = date_read((struct text){bytes, size}, now);
			const bool meant = date_is_meant((struct text){bytes, size});
			assert_true(date.fault != DATE_RIGHT || meant);
			free(bytes);
		}
}

static void dates_of_calendars_name_their_year(void **state)
{
	(void)state;
	static const struct {
		const char *text, *read;
	} facts[] = {
		{"now", "unreadable"},
		{"demain", "unreadable"},
		{"aujourd'hui \303\240 9 h", "unreadable"},
		{"dans 7 jours", "unreadable"},
		{"10 mars", "no year"},
		{"29 f\303\251vrier", "no year"},
		{"31 juin", "no day"},
		{"25 avril 2027 \303\240 12 h", "2027-04-25T12:00"},
		{"le 25 avril 2027", "2027-04-25"},
		{"Sunday, April 25, 2027 noon", "2027-04-25T12:00"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const read = describe(date_read_of_year(text_of(facts[i].text)));
		EXPECT(failures, strcmp(read, facts[i].read) == 0, "'%s' is read as %s, not %s",
			facts[i].text, read, facts[i].read);
	}
	assert_int_equal(failures, 0);
}

/* The day that a message shows, of one that lacks its year or its number. */
static void what_is_missing_is_filled_in(void **state)
{
	(void)state;
	static const struct {
		const char *now, *text;
		struct civil shown;
	} facts[] = {
		{"2024-03-24", "10 mars", {2024, 3, 10}},
		{"2026-11-26", "1er mars", {2026, 3, 1}},
		{"2024-03-24", "29 f\303\251vrier", {2024, 2, 29}},
		{"2025-03-24", "29 f\303\251vrier", {2028, 2, 29}},
		{"2097-03-24", "29 f\303\251vrier", {2104, 2, 29}},
		{"2025-03-24", "mars 2024", {2024, 3, 1}},
		{"2025-03-24", "30 f\303\251vrier", {2025, 2, 30}},
	};

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct moment at = date_read_of_year(text_of(facts[i].now)).moment;
		const struct civil civil = date_read(text_of(facts[i].text), at).civil;
		assert_int_equal(civil.year, facts[i].shown.year);
		assert_int_equal(civil.month, facts[i].shown.month);
		assert_int_equal(civil.day, facts[i].shown.day);
	}
	assert_int_equal(date_read_of_year(text_of("10 mars")).civil.year, 2024);
}

static void dates_among_levels(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		bool meant;
	} facts[] = {
		{"now", true},
		{"maintenant", true},
		{"Demain", true},
		{" apr\303\250s-demain ", true},
		{"aujourd'hui", true},
		{"tomorrow", true},
		{"tomorrow morning", true},
		{"demain, peut-\303\252tre", true},
		{"hier \303\240 9 h", true},
		{"todayT12:00", true},
		{"today12", false},
		{"nowhere", false},
		{"apr\303\250s", false},
		{"dans 7 jours", true},
		{"in 7 weeks", true},
		{"in 7", true},
		{"dans la semaine", false},
		{"in2", false},
		{"le 24", true},
		{"le 1er avril 2024", true},
		{"le dimanche 24 mars 2024", true},
		{"le mardi gras", false},
		{"Le Havre", false},
		{"le", false},
		{"on March 24", true},
		{"on line", false},
		{"dimanche 24 mars 2024", true},
		{"dim. 24", true},
		{"Sunday, March 24, 2024", true},
		{"March 24, 2024", true},
		{"mars 2024", true},
		{"mar 26", true},
		{"marz 2024", false},
		{"dimanche", false},
		{"mars", false},
		{"MAR1", false},
		{"MAR-1", false},
		{"mar.1", false},
		{"Dec", false},
		{"Marketing", false},
		{"Marketing 2", false},
		{"Mardi gras", false},
		{"Mon Master 1", false},
		{"dimanche mars", false},
		{"\303\251t\303\251 2024", false},
		{"\314\201today", false},
		{"a 9 h", false},
		{"midi", false},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures, date_is_meant(text_of(facts[i].text)) == facts[i].meant, "'%s'",
			facts[i].text);
	assert_int_equal(failures, 0);
}

/* What random dates are made of; the first ones, and spaces, more often. */
static const char *const pieces[] = {" ", " ", "24", "2024", "mars", "-", "/", ":", "h", "30", "9",
	"\303\240", "T", ", ", ".", "31", "29", "1", "er", "th", "dimanche", "Sunday", "mar",
	"March", "f\303\251vrier", "f\351v", "juin", "jui", "D\311C", "sept", "le", "on", "dans",
	"in", "jours", "day", "days", "+", "Z", "z", "+02:00", "-0130", "+11", "midi", "noon",
	"minuit", "midnight", "at", "a", "t", "now", "maintenant", "today", "demain", "hier",
	"yesterday", "tomorrow", "aujourd", "aujourd'hui", "\342\200\231", "hui", "apr\303\250s",
	"e\314\200", "\302\240", "\240", "\342\200\257", "  ", "@", "1711321199", "0", "00", "03",
	"12", "13", "60", "99", "999", "1900", "2999", "3000", "1899", "23:59", "23:59:59", ".5",
	",5", "x", "st", "24/03/2024", "24/03/24", "2024-03-24", "2024-03-31", "02:30", "9h05",
	"31/03/2024", "\314\201", "\342\200\221", "_", "\377"};

/* Forms that random dates begin with before they are damaged; numbers and names are filled in. */
static const char *const shapes[] = {"D M Y", "W D M Y", "M D, Y", "W, M D, Y", "le D M Y", "D-S-Y",
	"Y-N-N", "D/N/Y", "demain", "aujourd'hui", "dans D jours", "in D days", "+D",
	"apr\303\250s-demain", "D S Y", "S D Y", "on Dth M Y", "@Y"};
static const char *const endings[] = {"", "", " D:E", "TE:E", " \303\240 D h E", " \303\240 Dh",
	" at D:E:E", " midi", " \303\240 minuit", " E:E Z", "TE:E:E.5+01:00", " DhE", " E:E-E"};

/* Writes a random shape, or part of it, at *at. */
static void append_shape(char **at, const char *shape)
{
	const size_t language = random_below(2);

	for (; *shape != '\0'; shape++)
		switch (*shape) {
		case 'D':
			append_number(at, (int)random_below(33));
			break;
		case 'N':
		case 'E': {
			const int number = (int)random_below(*shape == 'N' ? 14 : 61);
			append(at, number < 10 ? "0" : "");
			append_number(at, number);
			break;
		}
		case 'M':
			append(at, names[language].months[random_below(12)]);
			break;
		case 'S':
			append(at, names[language].short_months[random_below(12)]);
			break;
		case 'W':
			append(at, names[language].weekdays[random_below(7)]);
			break;
		case 'Y':
			append_number(at, (int)(1895 + random_below(1110)));
			break;
		default:
			*(*at)++ = *shape;
		}
}

static struct text write_random(char *bytes)
{
	char *at = bytes;

	if (random_below(8) > 0) {
		append_shape(&at, shapes[random_below(COUNT(shapes))]);
		append_shape(&at, endings[random_below(COUNT(endings))]);
	}
	size_t size = (size_t)(at - bytes);
	/* Damage: a piece put in somewhere, or bytes taken out. */
	for (size_t damage = size == 0 ? 6 : random_below(3); damage > 0; damage--) {
		const char *const piece = pieces[random_below(COUNT(pieces))];
		const size_t from = random_below(size + 1), length = strlen(piece);
		const size_t out = random_below(4) > 0 ? 0 : random_below(size - from + 1) % 4;
		memmove(bytes + from + length, bytes + from + out, size - from - out);
		memcpy(bytes + from, piece, length);
		size += length - out;
	}
	/* A mark on a T before an hour, or on a Z, is nobody's. */
	for (size_t i = 1; i < size; i++)
		if (bytes[i] == '\314' && strchr("tTzZ", bytes[i - 1]) != NULL)
			bytes[i - 1] = 'e';
	return (struct text){bytes, size};
}

/* Any text is read as the naive reader of the contract's table reads it. */
static void random_dates_are_read_as_the_table_says(void **state)
{
	(void)state;
	int failures = 0, right = 0;
	char bytes[256];

	random_begin();
	for (int i = 0; i < 100000 && failures < 20; i++) {
		const struct text text = write_random(bytes);
		const struct date date = date_read(text, now);
		const struct date of_year = date_read_of_year(text);
		const struct naive_date naive = naive_date_read(text, now);
		const bool is_right = date.fault == DATE_RIGHT;

		right += naive.right;
		EXPECT(failures,
			is_right == naive.right &&
				(!is_right ||
					moment_pack(date.moment) == moment_pack(naive.moment)),
			"'%.*s': %s, not %s", (int)text.size, bytes, describe(date),
			naive.right ? describe((struct date){.moment = naive.moment}) : "wrong");
		EXPECT(failures,
			(of_year.fault == DATE_RIGHT) == (naive.right && naive.names_year) &&
				(of_year.fault != DATE_RIGHT ||
					moment_pack(of_year.moment) == moment_pack(naive.moment)),
			"of a year, '%.*s': %s", (int)text.size, bytes, describe(of_year));
		EXPECT(failures, !is_right || date_is_meant(text), "'%.*s' is not meant",
			(int)text.size, bytes);
	}
	assert_int_equal(failures, 0);
	assert_true(right >= 10000 && right <= 90000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms),
		cmocka_unit_test(every_day_is_read_in_every_form),
		cmocka_unit_test(every_minute_is_read_in_every_form),
		cmocka_unit_test(prefixes_are_read_to_their_end),
		cmocka_unit_test(dates_of_calendars_name_their_year),
		cmocka_unit_test(what_is_missing_is_filled_in),
		cmocka_unit_test(dates_among_levels),
		cmocka_unit_test(random_dates_are_read_as_the_table_says),
	};

	return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
