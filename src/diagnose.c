#include "diagnose.h"

#include <errno.h>
#include <string.h>

/* Longer arguments of a message are cut; no word of a command line is, that anybody meant. */
enum { ARGUMENT_MAX = 100 };

static void begin_line(struct output *errors, const struct where *where)
{
	output_text(errors, TEXT("guichet: "));
	if (where != NULL) {
		output_place(errors, where->name, where->line);
		output_text(errors, TEXT(": "));
	}
}

static void end_line(struct output *errors)
{
	output_text(errors, TEXT("\n"));
	output_flush(errors);
}

void diagnose(struct output *errors, enum language language, const struct where *where,
	enum phrase phrase, const struct text *args)
{
	begin_line(errors, where);
	phrase_write(errors, language, phrase, args, ARGUMENT_MAX);
	end_line(errors);
}

/* Says what an errno means, in words of ours for those that a user can do something about. */
static void say_error(struct output *errors, enum language language, int error)
{
	static const struct {
		int error;
		enum phrase phrase;
	} known[] = {
		{ENOENT, FILE_NOT_FOUND},
		{ENOTDIR, FILE_NOT_FOUND},
		{EACCES, FILE_DENIED},
		{EPERM, FILE_DENIED},
		{EISDIR, FILE_DIRECTORY},
		{ENOTSUP, FILE_IRREGULAR},
		{ENXIO, FILE_IRREGULAR},
		{ELOOP, FILE_LOOP},
		{EFBIG, FILE_TOO_LARGE},
		{EBADF, DESCRIPTOR_CLOSED},
		{ENOSPC, DISK_FULL},
		{EDQUOT, DISK_FULL},
		{EIO, DEVICE_ERROR},
		{EMFILE, TOO_MANY_FILES},
		{ENFILE, TOO_MANY_FILES},
		{ENAMETOOLONG, NAME_TOO_LONG},
		{ENOMEM, NO_MEMORY},
	};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (known[i].error == error) {
			phrase_write(errors, language, known[i].phrase, NULL, ANY_LENGTH);
			return;
		}
	output_string(errors, strerror(error));
}

void diagnose_system(struct output *errors, enum language language, const char *name, int error)
{
	begin_line(errors, NULL);
	if (name != NULL)
		output_escaped(errors, text_of(name));
	else
		phrase_write(errors, language, STANDARD_OUTPUT, NULL, ANY_LENGTH);
	output_text(errors, TEXT(": "));
	say_error(errors, language, error);
	end_line(errors);
}

void diagnose_date(struct output *errors, enum language language, const struct where *where,
	struct text text, struct date date)
{
	static const enum phrase phrases[] = {
		[DATE_UNREADABLE] = DATE_IS_UNREADABLE,
		[DATE_OTHER_FORM] = DATE_HAS_OTHER_FORM,
		[DATE_DAY_NUMBER] = DATE_IS_DAY_NUMBER,
		[DATE_TWO_DIGIT_YEAR] = DATE_HAS_TWO_DIGIT_YEAR,
		[DATE_SMALL_NUMBER] = DATE_IS_SMALL_NUMBER,
		[DATE_NO_MONTH] = DATE_HAS_NO_MONTH,
		[DATE_NO_DAY] = DATE_HAS_NO_DAY,
		[DATE_OUT_OF_RANGE] = DATE_IS_OUT_OF_RANGE,
		[DATE_CLOCK] = DATE_HAS_NO_CLOCK,
		[DATE_HOUR] = DATE_HAS_NO_HOUR,
		[DATE_OFFSET] = DATE_HAS_NO_OFFSET,
		[DATE_ZONE_FORM] = DATE_HAS_OTHER_ZONE,
	};
	char iso[DAY_SIZE], number[NUMBER_SIZE];
	struct text args[] = {text, day_iso(date.day, iso)};

	/* In a table, a small number is not the end of a level's name. */
	if (date.fault == DATE_SMALL_NUMBER && where != NULL)
		date.fault = DATE_UNREADABLE;
	if (date.fault == DATE_NO_MONTH)
		args[1] = number_text(date.civil.month, number);
	else if (date.fault == DATE_NO_DAY)
		args[1] = number_text(month_days(date.civil.year, date.civil.month), number);
	diagnose(errors, language, where, phrases[date.fault], args);
}

void diagnose_list(struct output *errors, enum language language, const struct where *where,
	enum phrase phrase, const struct text *args, const struct text *names, size_t count)
{
	begin_line(errors, where);
	phrase_write(errors, language, phrase, args, ARGUMENT_MAX);
	for (size_t i = 0; i < count && i < LISTED_MAX; i++) {
		output_text(errors, i > 0 ? TEXT(", ") : TEXT(""));
		phrase_write(errors, language, LISTED, &names[i], ARGUMENT_MAX);
	}
	if (count > LISTED_MAX)
		output_text(errors, TEXT(", ..."));
	end_line(errors);
}

void diagnose_level(struct output *errors, enum language language, const struct where *where,
	struct text text, const struct calendar *calendar)
{
	struct text names[LISTED_MAX];

	for (size_t i = 0; i < calendar->level_count && i < LISTED_MAX; i++)
		names[i] = calendar->levels[i].id;
	diagnose_list(errors, language, where, LEVEL_UNKNOWN, &text, names, calendar->level_count);
}

void diagnose_over(struct output *errors, enum language language, const struct decision *decisions,
	size_t count, const struct window *last)
{
	const struct platform *platforms[PLATFORMS_MAX + 1];
	const size_t platform_count = decisions_platforms(decisions, count, platforms);
	char bytes[DAY_SIZE];
	const struct text closes = day_iso(last->closes, bytes);

	begin_line(errors, NULL);
	phrase_write(errors, language, LEVELS_OVER, &closes, ANY_LENGTH);
	for (size_t i = 0; i < platform_count; i++) {
		output_text(errors, i > 0 ? TEXT(", ") : TEXT(""));
		output_text(errors, i < PLATFORMS_MAX ? platforms[i]->url : TEXT("..."));
	}
	end_line(errors);
}

void diagnose_problems(struct output *errors, enum language language,
	const struct problems *problems, const struct source *sources)
{
	char bytes[NUMBER_SIZE];

	for (size_t i = 0; i < problems->count; i++) {
		const struct problem *const problem = &problems->items[i];
		const struct message *const message = &problem->message;

		const struct where where = {sources[problem->place.file].name, problem->place.line};
		begin_line(errors, &where);
		phrase_write(errors, language, message->phrase, message->args, ARGUMENT_MAX);
		output_text(errors, TEXT("\n"));
	}
	output_flush(errors);
	if (problems->dropped > 0) {
		const struct text more = number_text((int64_t)problems->dropped, bytes);
		diagnose(errors, language, NULL, problems->dropped == 1 ? ONE_MORE : MANY_MORE,
			&more);
	}
}
