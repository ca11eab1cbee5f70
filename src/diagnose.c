#include "diagnose.h"

#include <errno.h>
#include <string.h>

#include "calendar/keys.h"
#include "expiry.h"

static void write_argument(struct output *output, struct text argument)
{
	size_t size = argument.size < ARGUMENT_MAX ? argument.size : ARGUMENT_MAX;

	/* It is not cut within a character. */
	while (size > 0 && size < argument.size && (argument.bytes[size] & 0xC0) == 0x80)
		size--;
	output_escaped(output, (struct text){argument.bytes, size});
	output_text(output, size < argument.size ? TEXT("...") : TEXT(""));
}

static void write_message(const struct diagnostics *diagnostics, struct message message)
{
	message_write(diagnostics->output, diagnostics->language, message, write_argument);
}

static void begin_line(const struct diagnostics *diagnostics, const struct file_line *at)
{
	output_text(diagnostics->output, TEXT("guichet: "));
	if (at != NULL) {
		output_file_line(diagnostics->output, *at);
		output_text(diagnostics->output, TEXT(": "));
	}
}

static void end_line(const struct diagnostics *diagnostics, const struct file_line *at)
{
	char bytes[NUMBER_SIZE];

	if (at != NULL && at->records > 1)
		write_message(diagnostics,
			MESSAGE(PHRASE_SUCH_RECORDS, number_text((int64_t)at->records, bytes)));
	output_text(diagnostics->output, TEXT("\n"));
	output_flush(diagnostics->output);
}

void diagnose(
	const struct diagnostics *diagnostics, const struct file_line *at, struct message message)
{
	begin_line(diagnostics, at);
	write_message(diagnostics, message);
	end_line(diagnostics, at);
}

/* Writes what an errno means: in the language of the run, if users can do something about it. */
static void write_error(const struct diagnostics *diagnostics, int error)
{
	static const struct {
		int error;
		enum phrase phrase;
	} known[] = {
		{ENOENT, PHRASE_FILE_NOT_FOUND},
		{ENOTDIR, PHRASE_FILE_NOT_FOUND},
		{EACCES, PHRASE_FILE_DENIED},
		{EPERM, PHRASE_FILE_DENIED},
		{EISDIR, PHRASE_FILE_DIRECTORY},
		{ENXIO, PHRASE_FILE_IRREGULAR},
		{ELOOP, PHRASE_FILE_LOOP},
		{EFBIG, PHRASE_FILE_TOO_LARGE},
		{EBADF, PHRASE_DESCRIPTOR_CLOSED},
		{ENOSPC, PHRASE_DISK_FULL},
		{EDQUOT, PHRASE_DISK_FULL},
		{EIO, PHRASE_DEVICE_ERROR},
		{EMFILE, PHRASE_TOO_MANY_FILES},
		{ENFILE, PHRASE_TOO_MANY_FILES},
		{ENAMETOOLONG, PHRASE_NAME_TOO_LONG},
		{ENOMEM, PHRASE_NO_MEMORY},
	};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (known[i].error == error) {
			write_message(diagnostics, MESSAGE(known[i].phrase));
			return;
		}
	output_string(diagnostics->output, strerror(error));
}

void diagnose_system(const struct diagnostics *diagnostics, const char *name, int error)
{
	begin_line(diagnostics, NULL);
	if (name != NULL)
		output_escaped(diagnostics->output, text_of(name));
	else
		write_message(diagnostics, MESSAGE(PHRASE_STANDARD_OUTPUT));
	output_text(diagnostics->output, TEXT(": "));
	write_error(diagnostics, error);
	end_line(diagnostics, NULL);
}

void diagnose_date(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, struct date date)
{
	static const enum phrase phrases[] = {
#define FAULT(name) [DATE_##name] = PHRASE_DATE_##name,
#include "date/faults.def"
#undef FAULT
	};
	const enum language language = diagnostics->language;
	const struct civil civil = date.civil;
	char iso[DAY_SIZE], number[NUMBER_SIZE], year[NUMBER_SIZE];
	struct message message = MESSAGE(phrases[date.fault], text);

	/* In a table, a small number is not the end of a level's name. */
	if (date.fault == DATE_SMALL_NUMBER && at != NULL)
		message.phrase = PHRASE_DATE_UNREADABLE;
	message.second = day_iso(moment_day(date.moment), iso);
	if (date.fault == DATE_NO_MONTH)
		message.second = number_text(civil.month, number);
	else if (date.fault == DATE_NO_DAY)
		message.second = number_text(month_days(civil.year, civil.month), number);
	else if (date.fault == DATE_WEEKDAY)
		message.second = text_of(phrase_string(
			language, PHRASE_MONDAY + (unsigned)day_weekday(moment_day(date.moment))));
	else if (date.fault == DATE_NO_YEAR || date.fault == DATE_WHICH_DAY) {
		message.second = civil.day == 1
			? text_of(phrase_string(language, PHRASE_FIRST_OF_MONTH))
			: number_text(civil.day, number);
		message.third = text_of(
			phrase_string(language, PHRASE_JANUARY + (unsigned)civil.month - 1));
		message.fourth = number_text(civil.year, year);
	}
	diagnose(diagnostics, at, message);
}

/* Writes the i-th name of a list, after a phrase if it is not the first; dots for LISTED_MAX. */
static void write_listed(
	const struct diagnostics *diagnostics, size_t i, enum phrase before, struct text name)
{
	if (i > 0)
		write_message(diagnostics, MESSAGE(before));
	if (i < LISTED_MAX)
		write_argument(diagnostics->output, name);
	else
		output_text(diagnostics->output, TEXT("..."));
}

void diagnose_numbered(const struct diagnostics *diagnostics, const struct file_line *at,
	struct message message, const struct numbered *names, size_t count)
{
	char bytes[NUMBER_SIZE];

	begin_line(diagnostics, at);
	write_message(diagnostics, message);
	for (size_t i = 0; i < count && i <= LISTED_MAX; i++) {
		const int64_t number = (int64_t)names[i].number;
		write_listed(diagnostics, i, PHRASE_COMMA, number_text(number, bytes));
		if (i < LISTED_MAX) {
			output_text(diagnostics->output, TEXT(" "));
			write_argument(diagnostics->output, names[i].name);
		}
	}
	end_line(diagnostics, at);
}

/* Asks whether one of the owners that a text suggests is meant. Returns false where none is. */
static bool ask(const struct diagnostics *diagnostics, struct text text,
	const struct calendar *calendar, const struct names *names)
{
	uint32_t owners[LISTED_MAX + 1];
	const size_t count = names_suggest(names, text, owners, LISTED_MAX + 1);

	if (count == 0)
		return false;
	write_message(diagnostics, MESSAGE(PHRASE_DID_YOU_MEAN));
	for (size_t i = 0; i < count; i++)
		write_listed(diagnostics, i,
			i + 1 == count && i < LISTED_MAX ? PHRASE_OR : PHRASE_COMMA,
			calendar_owner(calendar, names, owners[i]).id);
	write_message(diagnostics, MESSAGE(PHRASE_QUESTION_MARK));
	return true;
}

/*
 * Reports that a text, the first argument of the message, names none of the `count` levels or
 * audiences that own names; and which may be meant, or else which there are, with their names.
 */
static void diagnose_unknown(const struct diagnostics *diagnostics, const struct file_line *at,
	struct message message, const struct calendar *calendar, const struct names *names,
	size_t count)
{
	begin_line(diagnostics, at);
	write_message(diagnostics, message);
	const bool asked = ask(diagnostics, message.first, calendar, names);
	if (!asked)
		write_message(diagnostics,
			MESSAGE(count > 0 ? PHRASE_CALENDAR_HAS : PHRASE_CALENDAR_HAS_NONE));
	for (size_t i = 0; !asked && i < count && i <= LISTED_MAX; i++) {
		const struct owner owner = calendar_owner(calendar, names, i);

		write_listed(diagnostics, i, PHRASE_COMMA, owner.id);
		if (i < LISTED_MAX)
			write_message(diagnostics,
				MESSAGE(PHRASE_IN_BRACKETS, owner.name[diagnostics->language]));
	}
	end_line(diagnostics, at);
}

void diagnose_level(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar)
{
	diagnose_unknown(diagnostics, at, MESSAGE(PHRASE_LEVEL_UNKNOWN, text), calendar,
		&calendar->level_names, calendar->level_count);
}

void diagnose_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	struct text text, const struct calendar *calendar)
{
	diagnose_unknown(diagnostics, at, MESSAGE(PHRASE_AUDIENCE_UNKNOWN, text), calendar,
		&calendar->audience_names, calendar->audience_count);
}

void diagnose_which_audience(const struct diagnostics *diagnostics, const struct file_line *at,
	const struct level *level)
{
	begin_line(diagnostics, at);
	write_message(diagnostics, MESSAGE(PHRASE_WHICH_AUDIENCE, level->id));
	/* There is no route for everybody. */
	for (size_t i = 0; i < level->track_count && i <= LISTED_MAX; i++)
		write_listed(diagnostics, i, PHRASE_COMMA, level->tracks[i].audience->id);
	end_line(diagnostics, at);
}

void diagnose_expiry(
	const struct diagnostics *diagnostics, const struct decision *expired, size_t count)
{
	const struct platform *platforms[PLATFORMS_MAX + 1];
	const size_t platform_count = expiry_platforms(expired, count, platforms);
	struct output *const output = diagnostics->output;

	begin_line(diagnostics, NULL);
	write_message(diagnostics, MESSAGE(PHRASE_LEVELS_OVER));
	for (size_t i = 0, listed = 0; i < count && listed <= LISTED_MAX; i++)
		if (i == 0 || expired[i].track->level != expired[i - 1].track->level)
			write_listed(
				diagnostics, listed++, PHRASE_COMMA, expired[i].track->level->id);
	write_message(diagnostics, MESSAGE(PHRASE_LOOK_FOR_DATES));
	for (size_t i = 0; i < platform_count; i++) {
		output_text(output, i > 0 ? TEXT(", ") : TEXT(""));
		output_text(output, i < PLATFORMS_MAX ? platforms[i]->url : TEXT("..."));
	}
	end_line(diagnostics, NULL);
}

static void diagnose_problem(
	const struct diagnostics *diagnostics, const struct problem *problem, const char *file)
{
	static const enum phrase phrases[] = {
#define FAULT(name) [FAULT_##name] = PHRASE_##name,
#include "calendar/faults.def"
#undef FAULT
	};
	const struct file_line at = {file, problem->place.line, 0};
	const enum section_kind kind = section_find(problem->second, text_equal);
	char bytes[KEY_NAMES_SIZE], lines[NUMBER_SIZE];
	struct message message = MESSAGE(phrases[problem->fault], problem->first, problem->second,
		problem->third, problem->fourth);

	if (problem->fault == FAULT_WRONG_END) {
		const struct date date = date_read_of_year(problem->first);
		if (date.fault != DATE_UNREADABLE) {
			diagnose_date(diagnostics, &at, problem->first, date);
			return;
		}
	}
	if (problem->fault == FAULT_UNKNOWN_KEY)
		message.second = key_names(kind, UINT64_MAX, bytes);
	else if (problem->fault == FAULT_KEY_NEAR)
		message.second = key_near(kind, problem->first, bytes);
	begin_line(diagnostics, &at);
	write_message(diagnostics, message);
	if (problem->lines > 1)
		write_message(diagnostics,
			MESSAGE(PHRASE_SUCH_LINES, number_text(problem->lines, lines)));
	end_line(diagnostics, &at);
}

/* Reports how many errors there are that were not reported. */
static void diagnose_dropped(const struct diagnostics *diagnostics, const struct problems *problems)
{
	char bytes[NUMBER_SIZE];

	begin_line(diagnostics, NULL);
	write_message(diagnostics,
		MESSAGE(problems->dropped == 1 ? PHRASE_ONE_MORE : PHRASE_MANY_MORE,
			number_text((int64_t)problems->dropped, bytes)));
	if (problems->most < PROBLEMS_CHECKED)
		write_message(diagnostics, MESSAGE(PHRASE_SEE_CHECK));
	end_line(diagnostics, NULL);
}

void diagnose_problems(const struct diagnostics *diagnostics, const struct problems *problems,
	const struct calendar_file *files)
{
	for (size_t i = 0; i < problems->count; i++)
		diagnose_problem(diagnostics, &problems->items[i],
			files[problems->items[i].place.order].name);
	if (problems->dropped > 0)
		diagnose_dropped(diagnostics, problems);
	if (problems->lost)
		diagnose(diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
}
