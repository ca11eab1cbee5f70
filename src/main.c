#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "calendar/calendar.h"
#include "date/clock.h"
#include "date/date.h"
#include "date/paris.h"
#include "decision.h"
#include "diagnose.h"
#include "file.h"
#include "format/format.h"
#include "format/summary.h"
#include "options.h"
#include "output.h"
#include "reminder.h"
#include "table/batch.h"
#include "terminal.h"

enum status { OPEN = 0, DONE = 0, CLOSED = 1, OVER = 1, FAILED = 2, NOT_YET = 3, NO_ANSWER = 4 };

/* As many errors of a calendar are told, where nobody asked for all. */
enum { PROBLEMS_MAX = 20 };

/* All that a run knows. */
struct run {
	struct options options;
	struct output output, errors;
	struct diagnostics diagnostics;
	int64_t now; /* in seconds since 1970-01-01T00:00:00Z */
	day_number today;
	struct source *sources;
	size_t source_count;
	struct calendar calendar;
};

static bool read_today(struct run *run)
{
	run->now = clock_now();
	if (run->now < INSTANT_FIRST || run->now > INSTANT_LAST) {
		diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_CLOCK_WRONG));
		return false;
	}
	run->today = paris_day(run->now);
	return true;
}

/* Reads the files of the calendar, and tells which cannot be. Returns false without memory. */
static bool read_sources(struct run *run)
{
	const struct options *const options = &run->options;
	const size_t files = options->calendar_count;

	run->source_count = files > 0 ? files : 1;
	run->sources = calloc(run->source_count, sizeof *run->sources);
	if (run->sources == NULL) {
		diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
		return false;
	}
	if (files == 0)
		run->sources[0] = source_built_in();
	for (size_t i = 0; i < files; i++) {
		const char *const path = options->calendars[i];
		const int error = source_read(path, &run->sources[i]);
		if (error != 0)
			diagnose_system(&run->diagnostics, path, error);
	}
	return true;
}

/* Reads the calendar, and tells up to `most` of its errors; all where it is 0. */
static bool read_calendar(struct run *run, size_t most)
{
	struct problems problems = {.most = most};

	if (!read_sources(run))
		return false;
	const bool right =
		calendar_read(&run->calendar, run->sources, run->source_count, &problems);
	diagnose_problems(&run->diagnostics, &problems);
	if (problems.lost)
		diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
	problems_free(&problems);
	return right;
}

/* The decisions for the LEVELs, or for all levels where there are none. */
struct answer {
	struct decision *decisions; /* from malloc */
	size_t count;
	bool whole; /* each LEVEL has its decision */
};

/* Decides, and tells which LEVELs have no answer. Returns false when memory runs out. */
static bool decide_levels(struct run *run, day_number day, struct answer *answer)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;
	const size_t most = options->level_count > 0 ? options->level_count : calendar->level_count;

	*answer = (struct answer){malloc((most + 1) * sizeof *answer->decisions), 0, true};
	if (answer->decisions == NULL) {
		diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
		return false;
	}
	if (options->level_count == 0)
		for (size_t i = 0; i < calendar->level_count; i++)
			answer->decisions[answer->count++] = decide(&calendar->levels[i], day);
	for (size_t i = 0; i < options->level_count; i++) {
		const struct text name = text_of(options->levels[i]);
		const struct level *const level = calendar_find(calendar, name);

		if (level == NULL)
			diagnose_level(&run->diagnostics, NULL, name, calendar);
		else if (level->window_count == 0)
			diagnose(&run->diagnostics, NULL,
				MESSAGE(PHRASE_LEVEL_WITHOUT_WINDOW, {name}));
		else
			answer->decisions[answer->count++] = decide(level, day);
	}
	answer->whole = options->level_count == 0 || answer->count == most;
	return true;
}

/* The status of decisions about LEVELs: that of the first that is not open. */
static enum status status_of(const struct options *options, const struct answer *answer)
{
	static const enum status statuses[STATES] = {
		[STATE_OPEN] = OPEN,
		[STATE_UPCOMING] = NOT_YET,
		[STATE_CLOSED] = CLOSED,
	};

	if (!answer->whole)
		return NO_ANSWER;
	if (options->level_count == 0 || options->due.count > 0)
		return DONE;
	for (size_t i = 0; i < answer->count; i++)
		if (answer->decisions[i].state != STATE_OPEN)
			return statuses[answer->decisions[i].state];
	return OPEN;
}

/* All that a format may want to know. */
static struct report make_report(
	const struct run *run, day_number day, const struct decision *decisions, size_t count)
{
	const struct options *const options = &run->options;
	const bool color = options->color == COLOR_AUTO ? terminal_has_color(STDOUT_FILENO)
							: options->color == COLOR_ALWAYS;

	return (struct report){.calendar = &run->calendar,
		.day = day,
		.decisions = decisions,
		.count = count,
		.language = options->language,
		.color = color,
		.columns = terminal_columns(STDOUT_FILENO),
		.stamp = options->has_stamp ? options->stamp : run->now};
}

/* Is it to be told that all windows of the levels asked about are over, the last of them `last`? */
static bool tells_over(const struct options *options, const struct window *last, day_number day)
{
	if (options->due.count > 0)
		return over_is_due(last, day);
	/* Programs that ask without a DATE, day after day, must hear that the dates are old. */
	return options->date == NULL && !options->quiet &&
		(options->format == FORMAT_TSV || options->format == FORMAT_JSON);
}

static format_function *format_of(const struct options *options)
{
	static format_function *const formats[] = {
		[FORMAT_TEXT] = format_answer,
		[FORMAT_TSV] = format_tsv,
		[FORMAT_JSON] = format_json,
		[FORMAT_ICS] = format_ics,
	};

	if (options->format == FORMAT_TEXT && options->due.count > 0)
		return format_reminder;
	if (options->format == FORMAT_TEXT && options->level_count == 0)
		return format_overview;
	return formats[options->format];
}

static void print_answer(struct run *run, struct answer *answer, day_number day)
{
	const struct options *const options = &run->options;
	struct decision *const decisions = answer->decisions;
	const struct window *const last = decisions_over(decisions, answer->count);

	if (last != NULL && tells_over(options, last, day))
		diagnose_over(&run->diagnostics, decisions, answer->count, last);
	if (options->due.count > 0)
		answer->count = decisions_due(&options->due, decisions, answer->count, day);
	if (options->format == FORMAT_ICS)
		decisions_by_level(decisions, answer->count);
	if (answer->count > 0 && !options->quiet) {
		const struct report report = make_report(run, day, decisions, answer->count);
		format_of(options)(&run->output, &report);
	}
}

/* Reads today, and the day that is asked about. */
static bool read_day(struct run *run, day_number *day)
{
	const char *const date = run->options.date;

	if (!read_today(run))
		return false;
	const struct text text = text_of(date != NULL ? date : "today");
	const struct date asked = date_read(text, run->today);
	if (asked.fault != DATE_RIGHT)
		diagnose_date(&run->diagnostics, NULL, text, asked);
	*day = asked.day;
	return asked.fault == DATE_RIGHT;
}

static enum status run_answer(struct run *run)
{
	struct answer answer;
	day_number day;

	if (!read_day(run, &day) || !read_calendar(run, PROBLEMS_MAX) ||
		!decide_levels(run, day, &answer))
		return FAILED;
	const enum status status = status_of(&run->options, &answer);
	print_answer(run, &answer, day);
	free(answer.decisions);
	return status;
}

static enum status run_steps(struct run *run)
{
	struct answer answer;
	size_t count = 0;

	if (!read_today(run) || !read_calendar(run, PROBLEMS_MAX) ||
		!decide_levels(run, run->today, &answer))
		return FAILED;
	for (size_t i = 0; i < answer.count; i++)
		if (answer.decisions[i].window != NULL)
			answer.decisions[count++] = answer.decisions[i];
	decisions_by_platform(answer.decisions, count);
	const struct report report = make_report(run, run->today, answer.decisions, count);
	if (count > 0)
		format_steps(&run->output, &report);
	free(answer.decisions);
	return answer.whole ? DONE : NO_ANSWER;
}

/* Opens the table. Returns a descriptor, or tells why it cannot and returns -1. */
static int open_table(struct run *run, const char *name)
{
	const struct options *const options = &run->options;
	const int table = options->table != NULL ? file_open(options->table, 0) : STDIN_FILENO;
	const struct text text = text_of(name);

	if (table < 0)
		diagnose_system(&run->diagnostics, name, errno);
	if (table < 0 || !file_same(table, run->output.descriptor))
		return table;
	/* What is written would be read, for ever. */
	diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_TABLE_IS_OUTPUT, {text}));
	close(table);
	return -1;
}

static enum status run_batch(struct run *run)
{
	static const enum status statuses[] = {
		[BATCH_DONE] = DONE,
		[BATCH_WITH_GAPS] = NO_ANSWER,
		[BATCH_FAILED] = FAILED,
	};
	const struct options *const options = &run->options;
	const char *const name = options->table != NULL ? options->table : "<stdin>";
	day_number day;

	if (!read_day(run, &day) || !read_calendar(run, PROBLEMS_MAX))
		return FAILED;
	const int table = open_table(run, name);
	if (table < 0)
		return FAILED;
	const struct batch batch = {table, name, options->columns, &run->calendar, run->today,
		options->date != NULL ? &day : NULL, &run->diagnostics, &run->output};
	const enum batch_result result = batch_answer(&batch);
	close(table);
	return statuses[result];
}

static enum status run_check(struct run *run)
{
	const enum language language = run->options.language;
	struct problems warnings = {0};

	if (!read_today(run) || !read_calendar(run, 0))
		return FAILED;
	const bool over = run->calendar.last->closes < run->today;
	write_summary(
		&run->output, language, &run->calendar, run->sources, run->source_count, over);
	output_flush(&run->output);
	calendar_warn(&run->calendar, &warnings);
	diagnose_problems(&run->diagnostics, &warnings);
	const bool lost = warnings.lost;
	problems_free(&warnings);
	if (lost) {
		diagnose(&run->diagnostics, NULL, MESSAGE(PHRASE_NO_MEMORY));
		return FAILED;
	}
	return over ? OVER : DONE;
}

static enum status run_print(struct run *run)
{
	output_text(&run->output, source_built_in().text);
	return DONE;
}

static enum status run_help(struct run *run)
{
	output_string(&run->output, phrase_string(run->options.language, PHRASE_HELP));
	return DONE;
}

static enum status run_version(struct run *run)
{
	output_string(&run->output, "guichet " VERSION "\n");
	return DONE;
}

typedef enum status mode_function(struct run *run);

static enum status run_mode(struct run *run)
{
	static mode_function *const modes[] = {
		[MODE_ANSWER] = run_answer,
		[MODE_STEPS] = run_steps,
		[MODE_BATCH] = run_batch,
		[MODE_CHECK] = run_check,
		[MODE_PRINT] = run_print,
		[MODE_HELP] = run_help,
		[MODE_VERSION] = run_version,
	};

	return modes[run->options.mode](run);
}

/* Writes what is left. An output that is not whole is an error; a reader that went away knows. */
static enum status finish(struct run *run, enum status status)
{
	const int error = output_close(&run->output);

	if (error == 0)
		return status;
	if (error != EPIPE)
		diagnose_system(&run->diagnostics, NULL, error);
	return FAILED;
}

static void free_run(struct run *run)
{
	calendar_free(&run->calendar);
	for (size_t i = 0; run->sources != NULL && i < run->source_count; i++)
		source_free(&run->sources[i]);
	free(run->sources);
	options_free(&run->options);
}

/* Runs the program. All of *run is zero, so far; what it gets is freed. */
static enum status run_guichet(struct run *run, int argc, char **argv)
{
	struct message wrong;
	enum status status = FAILED;

	run->output.descriptor = STDOUT_FILENO;
	run->errors.descriptor = STDERR_FILENO;
	const bool right = options_read(&run->options, argc, argv, &wrong);
	run->diagnostics = (struct diagnostics){&run->errors, run->options.language};
	if (right)
		status = run_mode(run);
	else
		diagnose(&run->diagnostics, NULL, wrong);
	status = finish(run, status);
	free_run(run);
	return status;
}

int main(int argc, char **argv)
{
	static struct run run;

	return (int)run_guichet(&run, argc, argv);
}
