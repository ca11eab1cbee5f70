#ifndef TESTS_NAIVE_DATE_H
#define TESTS_NAIVE_DATE_H

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "date/paris.h"
#include "text/character.h"
#include "text/name.h"

/*
 * A second reader of dates: it writes the text in small plain letters, and then tries pattern after
 * pattern, one for each row of the contract's table. It does not know what is wrong with a date.
 */
struct naive_date {
	bool right, names_year;
	struct moment moment;
};

enum { NAIVE_PLAIN = 256 };

/* A character of the patterns' texts: `'` is any that names ignore, `?` one that no date has. */
static inline char naive_letter(struct text bytes, uint32_t character)
{
	char folded[8];
	const size_t size = name_fold(bytes, folded, sizeof folded);

	if (character_is_space(character))
		return ' ';
	if (character > 0x20 && character < 0x7F)
		return (char)tolower((int)character);
	if (size == 0)
		return '\'';
	return size == 1 && isalpha((unsigned char)folded[0]) ? folded[0] : '?';
}

static inline void naive_write(struct text text, char plain[NAIVE_PLAIN])
{
	size_t size = 0;

	while (text.size > 0 && size < NAIVE_PLAIN - 1) {
		uint32_t character;
		const size_t bytes = character_read(text, &character);
		const char letter = naive_letter((struct text){text.bytes, bytes}, character);
		const bool accent = character_is_mark(character) && size > 0 &&
			isalpha((unsigned char)plain[size - 1]);
		if (!accent && (letter != ' ' || size > 0))
			plain[size++] = letter;
		text = text_from(text, bytes);
	}
	while (size > 0 && plain[size - 1] == ' ')
		size--;
	plain[size] = '\0';
}

/* What was read, by the capital of its pattern. */
struct naive_parts {
	long long of['Z' + 1];
};

/* The number of the name that the letters are, or begin alone, among `count` and again `count`. */
static inline int naive_name(const char *letters, size_t size, const char *const *names, int count)
{
	int found = -1;

	for (int i = 0; i < 2 * count; i++) {
		if (size < 3 || strncmp(names[i], letters, size) != 0)
			continue;
		if (found >= 0 && found != i % count)
			return -1;
		found = i % count;
	}
	return found;
}

/* The number of the word among those of a string, with bars between them. */
static inline int naive_choice(const char *letters, size_t size, const char *words)
{
	for (int i = 0;; i++) {
		const size_t length = strcspn(words, "|");
		if (length == size && strncmp(words, letters, size) == 0)
			return i;
		if (words[length] == '\0')
			return -1;
		words += length + 1;
	}
}

/* The value of a word that a capital stands for; -1: it is none of them. */
static inline int naive_word(char capital, const char *letters, size_t size)
{
	static const char *const months[] = {"janvier", "fevrier", "mars", "avril", "mai", "juin",
		"juillet", "aout", "septembre", "octobre", "novembre", "decembre", "january",
		"february", "march", "april", "may", "june", "july", "august", "september",
		"october", "november", "december"};
	static const char *const weekdays[] = {"lundi", "mardi", "mercredi", "jeudi", "vendredi",
		"samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday",
		"saturday", "sunday"};

	switch (capital) {
	case 'M':
		return naive_name(letters, size, months, 12);
	case 'W':
		return naive_name(letters, size, weekdays, 7);
	case 'L':
		return naive_choice(letters, size, "le|on");
	case 'O':
		return naive_choice(letters, size, "er|st|nd|rd|th");
	case 'I':
		return naive_choice(letters, size, "dans|in");
	case 'A':
		return naive_choice(letters, size, "a|at|t");
	default: /* B */
		return naive_choice(letters, size, "minuit|midi|midnight|noon");
	}
}

/* How many digits a capital stands for, at least and at most; 0: it stands for none. */
static inline int naive_digits(char capital, bool least)
{
	switch (capital) {
	case 'Y':
		return 4;
	case 'D':
	case 'N':
	case 'H':
		return least ? 1 : 2;
	case 'V':
	case 'P':
	case 'Q':
	case 'E':
	case 'F':
	case 'G':
	case 'Z':
		return 2;
	case 'X':
		return least ? 1 : NAIVE_PLAIN;
	default:
		return 0;
	}
}

/*
 * Where what a pattern stands for ends, in text; NULL: it does not begin so. In patterns a space
 * stands for some, `~` for some or none, `^` for what names ignore, {} for what may be missing.
 */
static inline const char *naive_match(
	const char *pattern, const char *text, struct naive_parts *parts)
{
	for (; *pattern != '\0'; pattern++) {
		const char *const start = text;

		if (*pattern == '{') {
			char with[128];
			const size_t size = strcspn(pattern, "}");
			snprintf(with, sizeof with, "%.*s%s", (int)size - 1, pattern + 1,
				pattern + size + 1);
			const struct naive_parts without = *parts;
			const char *const end = naive_match(with, text, parts);
			if (end != NULL)
				return end;
			*parts = without;
			return naive_match(pattern + size + 1, text, parts);
		}
		if (*pattern == '~' || *pattern == ' ') {
			text += strspn(text, " ");
			if (*pattern == ' ' && text == start)
				return NULL;
		} else if (*pattern == '^') {
			text += strspn(text, " '`-._");
		} else if (naive_digits(*pattern, false) > 0) {
			const int size = (int)strspn(text, "0123456789");
			const int most = naive_digits(*pattern, false);
			if (size < naive_digits(*pattern, true) || size > most)
				return NULL;
			text += size;
			parts->of[(int)*pattern] = strtoll(start, NULL, 10);
		} else if (isupper((unsigned char)*pattern)) {
			const size_t size = strspn(text, "abcdefghijklmnopqrstuvwxyz");
			const int value = naive_word(*pattern, text, size);
			if (value < 0)
				return NULL;
			text += size;
			parts->of[(int)*pattern] = value;
			text += *text == '.' && strchr("MW", *pattern) != NULL;
		} else if (*text++ != *pattern) {
			return NULL;
		}
	}
	return text;
}

/* The day that is read: a civil one that exists, from 1898 on. */
static inline bool naive_civil(long long year, long long month, long long day, long long *number)
{
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (year < 1898 || year > 3001 || month < 1 || month > 12 || day < 1 ||
		day > lengths[month - 1] + (month == 2 && leap))
		return false;
	*number = -26297 + day - 1; /* 1898-01-01 */
	for (long long i = 1898; i < year; i++)
		*number += (i % 4 == 0 && i % 100 != 0) || i % 400 == 0 ? 366 : 365;
	for (int i = 1; i < month; i++)
		*number += lengths[i - 1] + (i == 2 && leap);
	return true;
}

/* A day of the table, and what may follow it. */
struct naive_day {
	long long number;
	bool right, names_year, is_iso, ends_in_word;
	const char *rest;
};

static inline struct naive_day naive_named_day(const char *plain)
{
	static const char *const patterns[] = {
		"Y-P-Q",
		"D/N/Y",
		"D/N/V",
		"{L }{W,~}D~M~{,}~Y",
		"{L }{W }D~M~{,}~Y",
		"{L }{W,~}DO M~{,}~Y",
		"{L }{W }DO M~{,}~Y",
		"{L }{W,~}D{O}~-~M~-~Y",
		"{L }{W }D{O}~-~M~-~Y",
		"{L }{W,~}M,~D{O}~,~Y",
		"{L }{W }M,~D{O}~,~Y",
		"{L }{W,~}M D{O}~,~Y",
		"{L }{W }M D{O}~,~Y",
		"{L }{W,~}M,~D Y",
		"{L }{W }M,~D Y",
		"{L }{W,~}M D Y",
		"{L }{W }M D Y",
		"{L }{W,~}M,~DO~Y",
		"{L }{W }M,~DO~Y",
		"{L }{W,~}M DO~Y",
		"{L }{W }M DO~Y",
	};
	struct naive_day day = {.right = false};

	for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
		struct naive_parts parts = {{0}};
		long long *const of = parts.of;
		of['W'] = -1;
		day.rest = naive_match(patterns[i], plain, &parts);
		if (day.rest == NULL)
			continue;
		const long long month = i == 0 ? of['P'] : i < 3 ? of['N'] : of['M'] + 1;
		day.right = naive_civil(i == 2 ? 2000 + of['V'] : of['Y'], month,
			i == 0 ? of['Q'] : of['D'], &day.number);
		day.names_year = true;
		day.is_iso = i == 0;
		/* 1898-01-01 was a Saturday. */
		if (of['W'] >= 0 && of['W'] != (day.number + 26297 + 5) % 7)
			day.right = false;
		return day;
	}
	return day;
}

static inline struct naive_day naive_other_day(const char *plain, long long today)
{
	static const struct {
		const char *pattern;
		int days;
	} words[] = {{"today", 0}, {"aujourd^hui", 0}, {"tomorrow", 1}, {"demain", 1},
		{"apres^demain", 2}, {"yesterday", -1}, {"hier", -1}, {"I X~jours", 0},
		{"I X~jour", 0}, {"I X~days", 0}, {"I X~day", 0}, {"+X", 0}};
	struct naive_day day = {.right = false};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct naive_parts parts = {{0}};
		day.rest = naive_match(words[i].pattern, plain, &parts);
		if (day.rest == NULL)
			continue;
		const long long days = words[i].days + parts.of['X'];
		day.right = days < 1000000;
		/* strtoll may have given the largest number. */
		day.number = day.right ? today + days : today;
		day.ends_in_word = words[i].pattern[0] != '+';
		break;
	}
	return day;
}

/* Reads what follows a day. */
static inline bool naive_hour(const struct naive_day *day, struct naive_date *date)
{
	static const char *const befores[] = {" ", " A~", "~A~", "t"};
	static const char *const clocks[] = {
		"H:E:F.X", "H:E:F,X", "H:E:F", "H:E", "H~h~E", "H~h", " B", "~A B"};
	static const char *const zones[] = {
		"", "~z", "~+G:Z", "~+GZ", "~+G", "~-G:Z", "~-GZ", "~-G"};

	for (size_t i = 0; i < 4 * 8 * 8; i++) {
		const char *const zone = zones[i % 8], *const clock = clocks[i / 8 % 8];
		const char *const before = befores[i / 64];
		const bool word = strchr(clock, 'B') != NULL;
		struct naive_parts parts = {{0}};
		long long *const of = parts.of;
		char pattern[64];
		/* `GZ` are four digits in a row. */
		const bool four = strcmp(zone, "~+GZ") == 0 || strcmp(zone, "~-GZ") == 0;

		if (day->ends_in_word ? before[0] == '~' : before[0] == 't')
			continue;
		if (word && day->ends_in_word && day->rest[0] != ' ')
			continue;
		snprintf(pattern, sizeof pattern, "%s%s", word ? "" : before, clock);
		const char *end = naive_match(pattern, day->rest, &parts);
		if (end == NULL)
			continue;
		end = naive_match(four ? zone[1] == '+' ? "~+" : "~-" : zone, end, &parts);
		if (end != NULL && four) {
			if (strspn(end, "0123456789") != 4)
				continue;
			of['G'] = (end[0] - '0') * 10 + end[1] - '0';
			of['Z'] = (end[2] - '0') * 10 + end[3] - '0';
			end += 4;
		}
		if (end == NULL || *end != '\0')
			continue;
		const long long hour = word ? of['B'] % 2 * 12 : of['H'];
		if (hour > 23 || of['E'] > 59 || of['F'] > 59 || of['G'] > 23 || of['Z'] > 59)
			return false;
		const long long seconds = day->number * 86400 + hour * 3600 + of['E'] * 60;
		const long long ahead = of['G'] * 3600 + of['Z'] * 60;
		if (zone[0] == '\0') {
			const int32_t minute = (int32_t)(seconds / 60);
			date->moment.minute =
				hour == 2 ? paris_minute(paris_instant(minute)) : minute;
		} else if (day->is_iso && strchr(clock, ':') != NULL) {
			date->moment.minute =
				paris_minute(seconds + of['F'] + (zone[1] == '-' ? ahead : -ahead));
		} else {
			return false;
		}
		date->moment.is_day = false;
		return true;
	}
	return false;
}

static inline struct naive_date naive_date_read(struct text text, struct moment at)
{
	struct naive_date date = {.right = false};
	struct naive_parts parts = {{0}};
	char plain[NAIVE_PLAIN];

	naive_write(text, plain);
	if (strcmp(plain, "now") == 0 || strcmp(plain, "maintenant") == 0)
		return (struct naive_date){true, false, at};
	const char *const end = naive_match("@{-}X", plain, &parts);
	if (end != NULL) {
		const long long instant = plain[1] == '-' ? -parts.of['X'] : parts.of['X'];
		if (*end != '\0' || instant < INSTANT_FIRST || instant > INSTANT_LAST)
			return date;
		date.moment.minute = paris_minute(instant);
		date.right = true;
	} else {
		struct naive_day day = naive_named_day(plain);
		if (day.rest == NULL)
			day = naive_other_day(plain, moment_day(at));
		if (day.rest == NULL || !day.right)
			return date;
		date.names_year = day.names_year;
		date.moment = (struct moment){(int32_t)(day.number * 1440), true};
		date.right = *day.rest == '\0' || naive_hour(&day, &date);
	}
	date.right = date.right && moment_day(date.moment) >= DAY_FIRST &&
		moment_day(date.moment) <= DAY_LAST;
	return date;
}

#endif
