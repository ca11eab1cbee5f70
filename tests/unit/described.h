#ifndef TESTS_DESCRIBED_H
#define TESTS_DESCRIBED_H

#include <stdio.h>

#include "date/date.h"

/* Dates as the tests' tables write them. */

/* 2024-03-24 10:30 */
static const struct moment now = {19806 * 1440 + 630, false};

static const char *const faults[] = {
	[DATE_RIGHT] = "right",
	[DATE_UNREADABLE] = "unreadable",
	[DATE_OTHER_FORM] = "other form",
	[DATE_DAY_NUMBER] = "day number",
	[DATE_TWO_DIGIT_YEAR] = "two-digit year",
	[DATE_SMALL_NUMBER] = "small number",
	[DATE_NO_MONTH] = "no month",
	[DATE_NO_DAY] = "no day",
	[DATE_NO_YEAR] = "no year",
	[DATE_WHICH_DAY] = "which day",
	[DATE_MONTH_NAME] = "month name",
	[DATE_WEEKDAY] = "weekday",
	[DATE_SECONDS] = "seconds",
	[DATE_OUT_OF_RANGE] = "out of range",
	[DATE_CLOCK] = "clock",
	[DATE_HOUR] = "hour",
	[DATE_ZONE] = "zone",
	[DATE_ZONE_FORM] = "zone form",
};

/* The date in words: its moment, or its fault, with the day that was meant where one is. */
static inline const char *describe(struct date date)
{
	static char words[64];
	char iso[MOMENT_SIZE + 1] = "";
	const bool meant = date.fault == DATE_OTHER_FORM || date.fault == DATE_DAY_NUMBER ||
		date.fault == DATE_ZONE_FORM || date.fault == DATE_WEEKDAY;

	moment_iso(date.moment, iso);
	if (date.fault == DATE_RIGHT)
		snprintf(words, sizeof words, "%s", iso);
	else
		snprintf(words, sizeof words, "%s%s%s", faults[date.fault], meant ? " " : "",
			meant ? iso : "");
	return words;
}

#endif
