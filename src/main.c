#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "calendar/calendar.h"
#include "date/clock.h"
#include "date/date.h"
#include "date/paris.h"
#include "decision.h"
#include "diagnose.h"
#include "expiry.h"
#include "file.h"
#include "format/agenda.h"
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

static void fail(const struct run *run, struct message message)
{
	diagnose(&run->diagnostics, NULL, message);
}

static bool read_today(struct run *run)
{
	run->now = clock_now();
	if (run->now < INSTANT_FIRST || run->now > INSTANT_LAST) {
		fail(run, MESSAGE(PHRASE_CLOCK_WRONG));
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
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
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
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
	problems_free(&problems);
	return right;
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

/* The decisions for the LEVELs, or for all levels where there are none. */
struct answers {
	struct decision *decisions; /* from malloc */
	size_t count;
	bool whole; /* each LEVEL has its decision */
};

static void decide_level(struct run *run, struct text name, day_number day, struct answers *answers)
{
	const struct level *const level = calendar_find(&run->calendar, name);

	if (level != NULL && level->window_count > 0) {
		answers->decisions[answers->count++] = decide(level, day);
		return;
	}
	answers->whole = false;
	if (level == NULL)
		diagnose_level(&run->diagnostics, NULL, name, &run->calendar);
	else
		fail(run, MESSAGE(PHRASE_LEVEL_WITHOUT_WINDOW, {name}));
}

/* Decides, and tells which LEVELs have no answer. Returns false when memory runs out. */
static bool decide_levels(struct run *run, day_number day, struct answers *answers)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;
	const size_t most = options->level_count + calendar->level_count;

	*answers = (struct answers){malloc(most * sizeof *answers->decisions), 0, true};
	if (answers->decisions == NULL) {
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
		return false;
	}
	for (size_t i = 0; i < options->level_count; i++)
		decide_level(run, text_of(options->levels[i]), day, answers);
	for (size_t i = 0; options->level_count == 0 && i < calendar->level_count; i++)
		if (calendar->levels[i].window_count > 0)
			answers->decisions[answers->count++] = decide(&calendar->levels[i], day);
	return true;
}

/* Reads today, the day that is asked about, and the calendar, and decides. */
static bool find_answers(struct run *run, day_number *day, struct answers *answers)
{
	return read_day(run, day) && read_calendar(run, PROBLEMS_MAX) &&
		decide_levels(run, *day, answers);
}

/* The status of decisions about LEVELs: that of the first that is not open. */
static enum status status_of(const struct options *options, const struct answers *answers)
{
	static const enum status statuses[STATES] = {
		[STATE_OPEN] = OPEN,
		[STATE_UPCOMING] = NOT_YET,
		[STATE_CLOSED] = CLOSED,
	};

	if (!answers->whole)
		return NO_ANSWER;
	for (size_t i = 0; options->level_count > 0 && i < answers->count; i++)
		if (answers->decisions[i].state != STATE_OPEN)
			return statuses[answers->decisions[i].state];
	return OPEN;
}

static void write_report(
	struct run *run, day_number day, const struct answers *answers, format_function *write)
{
	const struct options *const options = &run->options;
	const bool color = options->color == COLOR_AUTO ? terminal_has_color(STDOUT_FILENO)
							: options->color == COLOR_ALWAYS;
	const struct report report = {.output = &run->output,
		.calendar = &run->calendar,
		.day = day,
		.decisions = answers->decisions,
		.count = answers->count,
		.complete = options->level_count == 0,
		.language = options->language,
		.color = color};

	if (answers->count > 0)
		write(&report);
}

static enum status run_answer(struct run *run)
{
	const struct options *const options = &run->options;
	struct answers answers;
	day_number day;

	if (!find_answers(run, &day, &answers))
		return FAILED;
	const struct window *const last = expired_window(answers.decisions, answers.count);
	/* Programs that ask without a DATE, day after day, must hear that the dates are old. */
	if (last != NULL && !options->format->shows_expiry && options->date == NULL &&
		!options->quiet)
		diagnose_expiry(&run->diagnostics, answers.decisions, answers.count, last);
	if (!options->quiet)
		write_report(run, day, &answers, options->format->write);
	const enum status status = status_of(options, &answers);
	free(answers.decisions);
	return status;
}

static enum status run_remind(struct run *run)
{
	const struct options *const options = &run->options;
	struct answers answers;
	day_number day;

	if (!find_answers(run, &day, &answers))
		return FAILED;
	const struct window *const last = expired_window(answers.decisions, answers.count);
	if (last != NULL && expiry_is_due(last, day))
		diagnose_expiry(&run->diagnostics, answers.decisions, answers.count, last);
	answers.count = decisions_due(&options->days, answers.decisions, answers.count, day);
	write_report(run, day, &answers, options->format->reminder);
	free(answers.decisions);
	return answers.whole ? DONE : NO_ANSWER;
}

/* Writes the agenda of the levels that have answers. */
static bool write_agenda(struct run *run, const struct answers *answers)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;
	bool *const wanted = calloc(calendar->level_count, sizeof *wanted);
	const struct agenda agenda = {calendar, wanted, options->language,
		options->has_stamp ? options->stamp : run->now};

	if (wanted == NULL) {
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
		return false;
	}
	for (size_t i = 0; i < answers->count; i++)
		wanted[answers->decisions[i].level - calendar->levels] = true;
	agenda_write(&run->output, &agenda);
	free(wanted);
	return true;
}

static enum status run_agenda(struct run *run)
{
	const struct options *const options = &run->options;
	struct answers answers;
	day_number today;

	if (!find_answers(run, &today, &answers))
		return FAILED;
	const bool written = answers.count == 0 || options->quiet || write_agenda(run, &answers);
	const enum status status = written ? status_of(options, &answers) : FAILED;
	free(answers.decisions);
	return status;
}

static enum status run_steps(struct run *run)
{
	struct answers answers;
	day_number today;

	if (!find_answers(run, &today, &answers))
		return FAILED;
	write_report(run, today, &answers, format_steps);
	free(answers.decisions);
	return answers.whole ? DONE : NO_ANSWER;
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
	fail(run, MESSAGE(PHRASE_TABLE_IS_OUTPUT, {text}));
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
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
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
		[MODE_HELP] = run_help,
		[MODE_VERSION] = run_version,
		[MODE_STEPS] = run_steps,
		[MODE_BATCH] = run_batch,
		[MODE_CHECK] = run_check,
		[MODE_PRINT] = run_print,
		[MODE_REMIND] = run_remind,
		[MODE_ANSWER] = run_answer,
		[MODE_AGENDA] = run_agenda,
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
		fail(run, wrong);
	status = finish(run, status);
	free_run(run);
	return status;
}

int main(int argc, char **argv)
{
	static struct run run;

	return (int)run_guichet(&run, argc, argv);
}
