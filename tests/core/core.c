/*
 * core LEVEL DATE [FILE]: decides by the core alone, calendars, dates and decisions: what another
 * program would be built on. FILE is a calendar; without one, it is the built-in calendar.
 */

#include <stdio.h>

#include "calendar/check.h"
#include "calendar/read.h"
#include "date/date.h"
#include "decision.h"

int main(int argc, char **argv)
{
	struct calendar_file file = calendar_file_built_in();
	struct problems problems = {0}, warnings = {0};
	struct calendar calendar;

	if (argc < 3 || (argc > 3 && calendar_file_read(argv[3], &file) != 0))
		return 2;
	const struct date date = date_read(text_of(argv[2]), moment_of_day(0));
	if (date.fault != DATE_RIGHT || !calendar_read(&calendar, &file, 1, &problems)) {
		printf("%zu problems\n", problems.count);
		problems_free(&problems);
		calendar_file_free(&file);
		return 2;
	}
	const struct level *const level = calendar_level(&calendar, text_of(argv[1]));
	struct decision decision;
	if (level != NULL && decide_level(&decision, level, NULL, date.moment)) {
		const struct text state = state_name(decision.state);
		const struct text platform = decision.window->platform->name;
		printf("%.*s on %.*s: %d days\n", (int)state.size, state.bytes, (int)platform.size,
			platform.bytes, decision.days);
	}
	calendar_warn(&calendar, 0, &warnings);
	printf("%zu warnings\n", warnings.count);
	problems_free(&warnings);
	calendar_free(&calendar);
	calendar_file_free(&file);
	return 0;
}
