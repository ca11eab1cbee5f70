#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "calendar/check.h"
#include "calendar/read.h"
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

enum status { OPEN = 0, DONE = 0, CLOSED = 1, EXPIRED = 1, FAILED = 2, NOT_YET = 3, NO_ANSWER = 4 };

/* As many errors of a calendar are reported, where nobody asked for all. */
enum { PROBLEMS_MAX = 20 };

/* All that a run knows. */
struct run {
	struct options options;
	struct output output, errors;
	struct diagnostics diagnostics;
	int64_t now;             /* in seconds since 1970-01-01T00:00:00Z */
	day_number today, asked; /* asked: the day that is asked about */
	struct calendar_file *files;
	size_t file_count;
	struct calendar calendar;
	struct decision *decisions; /* for the LEVELs, or for all levels that have a window */
	size_t decision_count;
	bool incomplete; /* a LEVEL has no decision */
};

/* Reports what is wrong, and returns false. */
static bool fail(const struct run *run, struct message message)
{
	diagnose(&run->diagnostics, NULL, message);
	return false;
}

/* Reads the clock, and the day that is asked about. */
static bool read_days(struct run *run)
{
	const char *const date = run->options.date;
	const struct text text = text_of(date != NULL ? date : "today");

	run->now = clock_now();
	if (run->now < INSTANT_FIRST || run->now > INSTANT_LAST)
		return fail(run, MESSAGE(PHRASE_CLOCK_WRONG));
	run->today = paris_day(run->now);
	const struct date asked = date_read(text, run->today);
	if (asked.fault != DATE_RIGHT)
		diagnose_date(&run->diagnostics, NULL, text, asked);
	run->asked = asked.day;
	return asked.fault == DATE_RIGHT;
}

/* Reads the files of the calendar, and reports those that cannot be. */
static bool read_files(struct run *run)
{
	const struct options *const options = &run->options;
	const size_t files = options->calendar_count;

	run->file_count = files > 0 ? files : 1;
	run->files = calloc(run->file_count, sizeof *run->files);
	if (run->files == NULL)
		return fail(run, MESSAGE(PHRASE_NO_MEMORY));
	if (files == 0)
		run->files[0] = calendar_file_built_in();
	for (size_t i = 0; i < files; i++) {
		const char *const path = options->calendars[i];
		const int error = calendar_file_read(path, &run->files[i]);
		if (error != 0)
			diagnose_system(&run->diagnostics, path, error);
	}
	return true;
}

static bool read_calendar(struct run *run)
{
	struct problems problems = {.most = run->options.mode == MODE_CHECK ? 0 : PROBLEMS_MAX};

	if (!read_files(run))
		return false;
	const bool right = calendar_read(&run->calendar, run->files, run->file_count, &problems);
	diagnose_problems(&run->diagnostics, &problems);
	problems_free(&problems);
	return right;
}

static void decide_level(struct run *run, struct text name)
{
	const struct level *const level = calendar_find(&run->calendar, name);

	if (level != NULL && level->window_count > 0) {
		run->decisions[run->decision_count++] = decide(level, run->asked);
		return;
	}
	run->incomplete = true;
	if (level == NULL)
		diagnose_level(&run->diagnostics, NULL, name, &run->calendar);
	else
		fail(run, MESSAGE(PHRASE_LEVEL_WITHOUT_WINDOW, name));
}

/* Decides, and reports the LEVELs that have no answer. */
static bool decide_levels(struct run *run)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;

	run->decisions =
		calloc(options->level_count + calendar->level_count, sizeof *run->decisions);
	if (run->decisions == NULL)
		return fail(run, MESSAGE(PHRASE_NO_MEMORY));
	for (size_t i = 0; i < options->level_count; i++)
		decide_level(run, text_of(options->levels[i]));
	for (size_t i = 0; options->level_count == 0 && i < calendar->level_count; i++)
		if (calendar->levels[i].window_count > 0)
			run->decisions[run->decision_count++] =
				decide(&calendar->levels[i], run->asked);
	return true;
}

/* The status of the decisions: that of the first that is not open, where there are LEVELs. */
static enum status status_of(const struct run *run)
{
	static const enum status statuses[STATES] = {
		[STATE_OPEN] = OPEN,
		[STATE_UPCOMING] = NOT_YET,
		[STATE_CLOSED] = CLOSED,
	};

	if (run->incomplete)
		return NO_ANSWER;
	for (size_t i = 0; run->options.level_count > 0 && i < run->decision_count; i++)
		if (run->decisions[i].state != STATE_OPEN)
			return statuses[run->decisions[i].state];
	return OPEN;
}

static void write_report(struct run *run, format_function *write)
{
	const struct options *const options = &run->options;
	const bool color = options->color == COLOR_AUTO ? terminal_has_color(STDOUT_FILENO)
							: options->color == COLOR_ALWAYS;
	const struct report report = {.output = &run->output,
		.calendar = &run->calendar,
		.day = run->asked,
		.decisions = run->decisions,
		.count = run->decision_count,
		.complete = options->level_count == 0,
		.language = options->language,
		.color = color};

	if (report.count > 0)
		write(&report);
}

static enum status run_answer(struct run *run)
{
	const struct options *const options = &run->options;
	const struct window *const last = expired_window(run->decisions, run->decision_count);

	if (options->quiet)
		return status_of(run);
	/* Programs that ask without a DATE, day after day, must hear that the dates are old. */
	if (last != NULL && !options->format->shows_expiry && options->date == NULL)
		diagnose_expiry(&run->diagnostics, run->decisions, run->decision_count, last);
	write_report(run, options->format->write);
	return status_of(run);
}

static enum status run_remind(struct run *run)
{
	const struct options *const options = &run->options;
	const struct window *const last = expired_window(run->decisions, run->decision_count);

	if (last != NULL && expiry_is_due(last, run->asked))
		diagnose_expiry(&run->diagnostics, run->decisions, run->decision_count, last);
	run->decision_count =
		decisions_due(&options->days, run->decisions, run->decision_count, run->asked);
	write_report(run, options->format->reminder);
	return run->incomplete ? NO_ANSWER : DONE;
}

/* Writes the agenda of the levels that are decided. */
static enum status run_agenda(struct run *run)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;
	bool *const wanted = calloc(calendar->level_count, sizeof *wanted);
	const struct agenda agenda = {calendar, wanted, options->language,
		options->has_stamp ? options->stamp : run->now};

	if (wanted == NULL) {
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
		return FAILED;
	}
	for (size_t i = 0; i < run->decision_count; i++)
		wanted[run->decisions[i].level - calendar->levels] = true;
	if (run->decision_count > 0 && !options->quiet)
		agenda_write(&run->output, &agenda);
	free(wanted);
	return status_of(run);
}

static enum status run_steps(struct run *run)
{
	write_report(run, format_steps);
	return run->incomplete ? NO_ANSWER : DONE;
}

/* Opens the table. Returns a descriptor, or reports why it cannot and returns -1. */
static int open_table(struct run *run, const char *name)
{
	const struct options *const options = &run->options;
	const int table = options->table != NULL ? file_open(options->table, 0) : STDIN_FILENO;

	if (table < 0)
		diagnose_system(&run->diagnostics, name, errno);
	if (table < 0 || !file_same(table, run->output.descriptor))
		return table;
	/* What is written would be read, for ever. */
	fail(run, MESSAGE(PHRASE_TABLE_IS_OUTPUT, text_of(name)));
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
	const int table = open_table(run, name);
	const struct batch batch = {table, name, options->columns, &run->calendar, run->today,
		options->date != NULL ? &run->asked : NULL, &run->diagnostics, &run->output};

	if (table < 0)
		return FAILED;
	const enum batch_result result = batch_answer(&batch);
	close(table);
	return statuses[result];
}

static enum status run_check(struct run *run)
{
	const bool expired = run->calendar.last->closes < run->today;
	struct problems warnings = {0};

	write_summary(&run->output, run->options.language, &run->calendar, run->files,
		run->file_count, expired);
	output_flush(&run->output);
	calendar_warn(&run->calendar, &warnings);
	diagnose_problems(&run->diagnostics, &warnings);
	const bool lost = warnings.lost;
	problems_free(&warnings);
	if (lost)
		return FAILED;
	return expired ? EXPIRED : DONE;
}

static enum status run_print(struct run *run)
{
	output_text(&run->output, calendar_file_built_in().text);
	return DONE;
}

static enum status run_help(struct run *run)
{
	output_string(&run->output, phrase_string(run->options.language, PHRASE_HELP));
	return DONE;
}

static enum status run_version(struct run *run)
{
	output_string(&run->output, "guichet " GUICHET_VERSION "\n");
	return DONE;
}

/* Does what the mode needs first, then runs it. */
static enum status run_mode(struct run *run)
{
	static const struct {
		enum status (*run)(struct run *run);
		bool reads, decides; /* the days and the calendar; levels */
	} modes[] = {
		[MODE_HELP] = {run_help, false, false},
		[MODE_VERSION] = {run_version, false, false},
		[MODE_STEPS] = {run_steps, true, true},
		[MODE_BATCH] = {run_batch, true, false},
		[MODE_CHECK] = {run_check, true, false},
		[MODE_PRINT] = {run_print, false, false},
		[MODE_REMIND] = {run_remind, true, true},
		[MODE_ANSWER] = {run_answer, true, true},
		[MODE_AGENDA] = {run_agenda, true, true},
	};
	const enum mode mode = run->options.mode;

	if (modes[mode].reads && !(read_days(run) && read_calendar(run)))
		return FAILED;
	if (modes[mode].decides && !decide_levels(run))
		return FAILED;
	return modes[mode].run(run);
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
	free(run->decisions);
	calendar_free(&run->calendar);
	for (size_t i = 0; run->files != NULL && i < run->file_count; i++)
		calendar_file_free(&run->files[i]);
	free(run->files);
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
