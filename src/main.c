#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "calendar/array.h"
#include "calendar/check.h"
#include "calendar/read.h"
#include "date/clock.h"
#include "date/date.h"
#include "decision.h"
#include "default_calendar.h"
#include "diagnose.h"
#include "expiry.h"
#include "file.h"
#include "format/agenda.h"
#include "format/format.h"
#include "format/summary.h"
#include "operands.h"
#include "options.h"
#include "output.h"
#include "reminder.h"
#include "replacement.h"
#include "routes.h"
#include "table/batch.h"
#include "terminal.h"

enum status { OPEN = 0, DONE = 0, CLOSED = 1, EXPIRED = 1, FAILED = 2, NOT_YET = 3, NO_ANSWER = 4 };

/* All that a run knows. */
struct run {
	struct options options;
	struct output output, errors;
	struct replacement replacement; /* the FILE of --output */
	struct diagnostics diagnostics;
	int64_t now;         /* in seconds since 1970-01-01T00:00:00Z */
	struct moment clock; /* now, in Paris */
	struct operands operands;
	struct moment asked; /* what is asked about */
	struct calendar_file *files;
	size_t file_count;
	char *path; /* of the default calendar, where one was looked for */
	struct calendar calendar;
	const struct audience *audience; /* NULL: none was given */
	struct routes routes;            /* of the LEVELs, or of all levels */
	/* That of the first LEVEL that is not open; NO_ANSWER if a LEVEL has none. */
	enum status status;
};

/* Reports what is wrong, and returns false. */
static bool fail(const struct run *run, struct message message)
{
	diagnose(&run->diagnostics, NULL, message);
	return false;
}

/* Reads the clock. Without a DATE, the question is about now. */
static bool read_clock(struct run *run)
{
	run->now = clock_now();
	const struct date now = date_at(run->now);
	run->clock = run->asked = now.moment;
	return now.fault == DATE_RIGHT || fail(run, MESSAGE(PHRASE_CLOCK_WRONG));
}

/* Reads the files of the calendar, and reports those that cannot be read. */
static bool read_files(struct run *run)
{
	const struct options *const options = &run->options;
	const size_t files = options->calendar_count;

	run->file_count = files > 0 ? files : 1;
	run->files = calloc(run->file_count, sizeof *run->files);
	if (run->files == NULL)
		return fail(run, MESSAGE(PHRASE_NO_MEMORY));
	for (size_t i = 0; i < run->file_count; i++) {
		struct calendar_file *const file = &run->files[i];
		const int error = files > 0 ? calendar_file_read(options->calendars[i], file)
					    : default_calendar_read(file, &run->path);
		if (error != 0)
			diagnose_system(&run->diagnostics, file->name, error);
	}
	return true;
}

static bool read_calendar(struct run *run)
{
	struct problems problems = {
		.most = run->options.mode == MODE_CHECK ? PROBLEMS_CHECKED : PROBLEMS_MAX};

	if (!read_files(run))
		return false;
	const bool right = calendar_read(&run->calendar, run->files, run->file_count, &problems);
	diagnose_problems(&run->diagnostics, &problems, run->files);
	problems_free(&problems);
	return right;
}

/* Divides the operands, and reads the DATE. */
static bool read_operands(struct run *run)
{
	const struct options *const options = &run->options;
	struct date asked = {.moment = run->clock};
	char bytes[CUT_DATE_SIZE];
	const struct message wrong = operands_divide(&run->operands, options, &run->calendar);
	const bool divided = wrong.phrase == PHRASE_NOTHING;
	const char *const date = run->operands.date;

	if (date != NULL)
		asked = date_read(text_of(date), run->clock);
	run->asked = asked.moment;
	if (divided && asked.fault == DATE_RIGHT)
		return true;
	const struct text cut = operands_cut_date(options, run->clock, bytes);
	const struct date whole = date_read(cut, run->clock);
	if (whole.fault == DATE_RIGHT)
		return fail(run, MESSAGE(PHRASE_DATE_CUT, cut));
	if (!divided && cut.size == 0)
		return fail(run, wrong);
	diagnose_date(&run->diagnostics, NULL, cut.size > 0 ? cut : text_of(date),
		cut.size > 0 ? whole : asked);
	return false;
}

/* Finds the audience that is asked about. */
static bool read_audience(struct run *run)
{
	const char *const name = run->options.audience;

	if (name == NULL)
		return true;
	run->audience = calendar_audience(&run->calendar, text_of(name));
	if (run->audience == NULL)
		diagnose_audience(&run->diagnostics, NULL, text_of(name), &run->calendar);
	return run->audience != NULL;
}

/* Decides on the routes of a level. Returns false when memory runs out. */
static bool decide_routes(struct run *run, const struct level *level)
{
	return routes_decide(&run->routes, level, run->audience, run->asked) ||
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
}

/* Adds the state of a LEVEL to the status: the first that is not open counts. */
static void add_state(struct run *run, enum state state)
{
	static const enum status statuses[STATES] = {
		[STATE_OPEN] = OPEN,
		[STATE_UPCOMING] = NOT_YET,
		[STATE_CLOSED] = CLOSED,
	};

	if (run->status == OPEN)
		run->status = statuses[state];
}

/* Decides on a LEVEL, or reports why there is no answer. */
static bool answer_level(struct run *run, struct text name)
{
	const struct level *const level = calendar_level(&run->calendar, name);
	const struct diagnostics *const diagnostics = &run->diagnostics;
	const size_t first = run->routes.count;

	if (level != NULL && !decide_routes(run, level))
		return false;
	const size_t count = run->routes.count - first;
	/* Reminders mention every route, and need no single state. */
	if (count > 0 &&
		(run->options.mode == MODE_REMIND ||
			routes_agree(run->routes.decisions + first, count))) {
		add_state(run, run->routes.decisions[first].state);
		return true;
	}
	run->status = NO_ANSWER;
	if (level == NULL)
		diagnose_level(diagnostics, NULL, name, &run->calendar);
	else if (count > 0)
		diagnose_which_audience(diagnostics, NULL, level);
	else if (level->track_count > 0)
		fail(run, MESSAGE(PHRASE_LEVEL_NOT_FOR_AUDIENCE, name, run->audience->id));
	else
		fail(run, MESSAGE(PHRASE_LEVEL_WITHOUT_WINDOW, name));
	return true;
}

/* Decides on the LEVELs, or on all levels. Returns false when memory runs out. */
static bool decide_levels(struct run *run)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;

	for (size_t i = 0; i < options->operand_count; i++)
		if (options->operands[i] != run->operands.date &&
			!answer_level(run, text_of(options->operands[i])))
			return false;
	for (size_t i = 0; run->operands.level_count == 0 && i < calendar->level_count; i++)
		if (!decide_routes(run, &calendar->levels[i]))
			return false;
	if (run->operands.level_count == 0 && run->routes.count == 0) {
		run->status = NO_ANSWER;
		fail(run, MESSAGE(PHRASE_NO_LEVEL_FOR_AUDIENCE, run->audience->id));
	}
	return true;
}

/* Reports the levels whose windows are all over; only_due: those that a reminder must mention. */
static bool report_expired(struct run *run, bool only_due)
{
	struct decision *expired;

	if (!ARRAY_NEW(expired, run->routes.count))
		return fail(run, MESSAGE(PHRASE_NO_MEMORY));
	const day_number day = moment_day(run->asked);
	const size_t count = find_expired(
		run->routes.decisions, run->routes.count, only_due ? &day : NULL, expired);
	if (count > 0)
		diagnose_expiry(&run->diagnostics, expired, count);
	free(expired);
	return true;
}

static void write_report(struct run *run, format_function *write)
{
	const struct options *const options = &run->options;
	const bool color = options->color == COLOR_AUTO ? terminal_has_color(run->output.descriptor)
							: options->color == COLOR_ALWAYS;
	const struct report report = {.output = &run->output,
		.calendar = &run->calendar,
		.asked = run->asked,
		.day = moment_day(run->asked),
		.decisions = run->routes.decisions,
		.count = run->routes.count,
		.complete = run->operands.level_count == 0,
		.language = options->language,
		.color = color};

	if (report.count > 0)
		write(&report);
}

/* The status of a mode whose status says nothing about states. */
static enum status without_state(const struct run *run)
{
	return run->status == NO_ANSWER ? NO_ANSWER : DONE;
}

static enum status run_answer(struct run *run)
{
	const struct format *const format = run->options.format;

	if (run->options.quiet)
		return run->status;
	if (!format->shows_expiry && !report_expired(run, false))
		return FAILED;
	write_report(run, format->write);
	return format->reminder == NULL ? without_state(run) : run->status;
}

static enum status run_remind(struct run *run)
{
	const struct options *const options = &run->options;

	if (!report_expired(run, true))
		return FAILED;
	run->routes.count = decisions_due(
		&options->days, run->routes.decisions, run->routes.count, moment_day(run->asked));
	write_report(run, options->format->reminder);
	return without_state(run);
}

/* Writes the agenda of the levels that are decided. */
static enum status run_agenda(struct run *run)
{
	const struct options *const options = &run->options;
	const struct calendar *const calendar = &run->calendar;
	bool events = false;
	bool *wanted;

	if (!options->quiet && !report_expired(run, false))
		return FAILED;
	if (!ARRAY_NEW(wanted, calendar->window_count)) {
		fail(run, MESSAGE(PHRASE_NO_MEMORY));
		return FAILED;
	}
	for (size_t i = 0; i < run->routes.count; i++) {
		const struct track *const track = run->routes.decisions[i].track;
		for (size_t j = 0; j < track->window_count; j++) {
			const struct window *const window = track->windows[j];
			wanted[window - calendar->windows] = true;
			events = events || window->opens.known || window->closes.known;
		}
	}
	const struct agenda agenda = {calendar, wanted, options->language,
		options->has_stamp ? options->stamp : run->now};
	/* An agenda has at least one event (RFC 5545, section 3.6). */
	if (!events && run->routes.count > 0 && !options->quiet)
		fail(run, MESSAGE(PHRASE_AGENDA_EMPTY));
	if (events && !options->quiet)
		agenda_write(&run->output, &agenda);
	free(wanted);
	return events ? without_state(run) : NO_ANSWER;
}

static enum status run_steps(struct run *run)
{
	write_report(run, format_steps);
	return without_state(run);
}

/* Opens the table. Returns a descriptor, or reports why it cannot and returns -1. */
static int open_table(struct run *run, const char *name)
{
	const struct options *const options = &run->options;
	const int table = options->table != NULL ? file_open(options->table) : STDIN_FILENO;

	if (table < 0)
		diagnose_system(&run->diagnostics, name, errno);
	if (table < 0 || !file_same(table, run->output.descriptor))
		return table;
	/* What is written to it would be read again, for ever. */
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
	struct columns_wanted columns = options->columns;
	columns.without_audience = run->calendar.audience_count == 0;
	const struct batch batch = {table, name, columns, &run->calendar, run->clock,
		run->operands.date != NULL ? &run->asked : NULL, run->audience, &run->diagnostics,
		&run->output, options->date, options->added.count > 0 ? &options->added : NULL,
		options->summary};

	if (table < 0)
		return FAILED;
	const enum batch_result result = batch_answer(&batch);
	close(table);
	return statuses[result];
}

static enum status run_check(struct run *run)
{
	const bool expired = calendar_is_over(&run->calendar, run->clock.minute);
	struct problems warnings = {0};

	write_summary(&run->output, run->options.language, &run->calendar, run->files,
		run->file_count, expired);
	output_flush(&run->output);
	calendar_warn(&run->calendar, run->clock.minute, &warnings);
	diagnose_problems(&run->diagnostics, &warnings, run->files);
	const bool lost = warnings.lost;
	problems_free(&warnings);
	if (lost)
		return FAILED;
	return expired ? EXPIRED : DONE;
}

/* Prints what depends on nothing else. */
static enum status run_print(struct run *run)
{
	const struct text texts[] = {
		[MODE_HELP] = text_of(phrase_string(run->options.language, PHRASE_HELP)),
		[MODE_VERSION] = TEXT("guichet " GUICHET_VERSION "\n"),
		[MODE_PRINT] = calendar_file_built_in().text,
	};

	output_text(&run->output, texts[run->options.mode]);
	return DONE;
}

/* Prepares what the mode needs, then runs it. */
static enum status run_mode(struct run *run)
{
	static const struct {
		enum status (*run)(struct run *run);
		bool reads;   /* the clock, the calendar and the operands */
		bool decides; /* on levels */
	} modes[] = {
		[MODE_HELP] = {run_print, false, false},
		[MODE_VERSION] = {run_print, false, false},
		[MODE_STEPS] = {run_steps, true, true},
		[MODE_BATCH] = {run_batch, true, false},
		[MODE_CHECK] = {run_check, true, false},
		[MODE_PRINT] = {run_print, false, false},
		[MODE_REMIND] = {run_remind, true, true},
		[MODE_ANSWER] = {run_answer, true, true},
		[MODE_AGENDA] = {run_agenda, true, true},
	};
	const enum mode mode = run->options.mode;

	if (modes[mode].reads && !(read_clock(run) && read_calendar(run) && read_operands(run)))
		return FAILED;
	if (modes[mode].reads && !read_audience(run))
		return NO_ANSWER;
	if (modes[mode].decides && !decide_levels(run))
		return FAILED;
	return modes[mode].run(run);
}

/* Opens the FILE of --output, if there is one. Returns false, and reports why, when it cannot. */
static bool open_output(struct run *run)
{
	const char *const file = run->options.output;

	if (file == NULL)
		return true;
	for (size_t i = 0; i < run->options.calendar_count; i++)
		if (text_equal(text_of(run->options.calendars[i]), text_of(file)))
			return fail(run, MESSAGE(PHRASE_CALENDAR_IS_OUTPUT, text_of(file)));
	const int error = replacement_open(&run->replacement, file);
	run->output.descriptor = run->replacement.descriptor;
	if (error != 0)
		diagnose_system(&run->diagnostics, file, error);
	return error == 0;
}

/* Writes what is left, and closes the output. Returns 0 or an errno. */
static int close_output(struct run *run, enum status status)
{
	if (run->options.output == NULL)
		return output_close(&run->output);
	const int error = output_flush(&run->output);
	/* Where there was no answer, and so nothing to write, the old file is kept. */
	const bool whole =
		error == 0 && status != FAILED && (status != NO_ANSWER || run->output.used);
	const int end_error = replacement_end(&run->replacement, whole);
	return error != 0 ? error : end_error;
}

/*
 * Ends the output, and returns the status of the run. An output that is not whole is an error; it
 * is not reported to a reader that has gone away.
 */
static enum status finish(struct run *run, enum status status)
{
	const int error = close_output(run, status);

	if (error == 0)
		return status;
	if (error != EPIPE)
		diagnose_system(&run->diagnostics, run->options.output, error);
	return FAILED;
}

static void free_run(struct run *run)
{
	free(run->routes.decisions);
	calendar_free(&run->calendar);
	for (size_t i = 0; run->files != NULL && i < run->file_count; i++)
		calendar_file_free(&run->files[i]);
	free(run->files);
	free(run->path);
	options_free(&run->options);
}

/* Runs the program. *run is all zero at first; what it owns is freed in the end. */
static enum status run_guichet(struct run *run, int argc, char **argv)
{
	enum status status = FAILED;

	run->output.descriptor = STDOUT_FILENO;
	run->errors.descriptor = STDERR_FILENO;
	const struct message wrong = options_read(&run->options, argc, argv);
	run->diagnostics = (struct diagnostics){&run->errors, run->options.language};
	if (wrong.phrase != PHRASE_NOTHING) {
		fail(run, wrong);
	} else {
		if (open_output(run))
			status = run_mode(run);
		status = finish(run, status);
	}
	free_run(run);
	return status;
}

int main(int argc, char **argv)
{
	static struct run run;

	return (int)run_guichet(&run, argc, argv);
}
