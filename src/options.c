#include "options.h"

#include <stdlib.h>
#include <string.h>

#include "arguments.h"
#include "date/date.h"
#include "date/paris.h"
#include "format/format.h"
#include "phrases.h"
#include "text/character.h"

/* The modes that take each option. */
enum {
	HELP = 1 << MODE_HELP,
	VERSION = 1 << MODE_VERSION,
	STEPS = 1 << MODE_STEPS,
	BATCH = 1 << MODE_BATCH,
	CHECK = 1 << MODE_CHECK,
	PRINT = 1 << MODE_PRINT,
	REMIND = 1 << MODE_REMIND,
	ANSWER = 1 << MODE_ANSWER,
};
static const unsigned modes_of[OPTIONS] = {
#define OPTION(name, letter, value, long_name, modes) [OPTION_##name] = (modes),
#include "options.def"
#undef OPTION
};

/* The option that asks for each mode. */
static const size_t mode_options[] = {
	[MODE_HELP] = OPTION_HELP,
	[MODE_VERSION] = OPTION_VERSION,
	[MODE_STEPS] = OPTION_STEPS,
	[MODE_BATCH] = OPTION_BATCH,
	[MODE_CHECK] = OPTION_CHECK,
	[MODE_PRINT] = OPTION_PRINT,
	[MODE_REMIND] = OPTION_REMIND,
};

/* The words that an option takes, in the order of their meanings; an empty one ends them. */
static const struct text colors[] = {[COLOR_AUTO] = TEXT_OF("auto"),
	[COLOR_ALWAYS] = TEXT_OF("always"),
	[COLOR_NEVER] = TEXT_OF("never"),
	TEXT_OF("")};
static const struct text delimiters[] = {
	TEXT_OF(","), TEXT_OF(";"), TEXT_OF("|"), TEXT_OF("tab"), TEXT_OF("")};

/* A command line, and the options that it gives. */
struct command {
	struct options *options;
	struct arguments arguments;
};

/* Notes that something is wrong: FAIL(command, PHRASE_X, first, second). */
#define FAIL(command, ...) arguments_fail(&(command)->arguments, MESSAGE(__VA_ARGS__))

/* The last value of an option, or NULL. */
static const char *given(const struct command *command, size_t option)
{
	return command->arguments.given[option];
}

static enum language environment_language(void)
{
	static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

	for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
		const char *const value = getenv(variables[i]);
		if (value != NULL && *value != '\0')
			return text_starts_with(text_of(value), TEXT("fr")) ? FRENCH : ENGLISH;
	}
	return ENGLISH;
}

/*
 * The number of the word that is the value of an option; `otherwise` if it was not given, or if it
 * is none of the words, which is an error.
 */
static unsigned choose(struct command *command, size_t option, const struct text *words,
	enum phrase unknown, unsigned otherwise)
{
	const char *const value = given(command, option);

	if (value == NULL)
		return otherwise;
	for (unsigned i = 0; words[i].size > 0; i++)
		if (text_equal(words[i], text_of(value)))
			return i;
	FAIL(command, unknown, text_of(value));
	return otherwise;
}

static const struct format *choose_format(struct command *command)
{
	const char *const value = given(command, OPTION_FORMAT);
	const struct format *const format = value != NULL ? format_find(text_of(value)) : formats;

	if (format == NULL)
		FAIL(command, PHRASE_FORMAT_UNKNOWN, text_of(value), format_names);
	return format != NULL ? format : formats;
}

/* Refuses the options that the mode does not take. */
static void refuse_options(struct command *command)
{
	const enum mode mode = command->options->mode;

	for (size_t option = 0; option < OPTIONS; option++) {
		const struct text name = option_name(option);

		if (given(command, option) == NULL || modes_of[option] & 1U << mode)
			continue;
		if (mode == MODE_ANSWER)
			FAIL(command, PHRASE_OPTION_ONLY_WITH, name, option_name(OPTION_BATCH));
		else
			FAIL(command, PHRASE_OPTION_NOT_WITH, name,
				option_name(mode_options[mode]));
	}
}

/* The operands are LEVELs and, maybe, a DATE: the calendar decides (operands.h). */
static void settle_levels(struct command *command)
{
	const struct arguments *const arguments = &command->arguments;

	for (size_t i = 0; i < arguments->operand_count; i++)
		if (text_strip(text_of(arguments->operands[i])).size == 0)
			FAIL(command, PHRASE_OPERAND_EMPTY);
	command->options->operand_count = arguments->operand_count;
}

/* Settles on which days --remind writes something. */
static void settle_reminder(struct command *command)
{
	struct options *const options = command->options;
	const char *const days = given(command, OPTION_REMIND);

	settle_levels(command);
	_Static_assert(REMINDER_DAYS_MAX == 401766, "the message has another limit");
	options->days.ranges = calloc(strlen(days), sizeof *options->days.ranges);
	if (options->days.ranges == NULL)
		FAIL(command, PHRASE_NO_MEMORY);
	else if (!reminder_days_read(&options->days, text_of(days)))
		FAIL(command, PHRASE_REMINDER_DAYS_WRONG, text_of(days), TEXT("401766"));
	else if (options->format->reminder == NULL)
		FAIL(command, PHRASE_FORMAT_NOT_WITH, options->format->name,
			option_name(OPTION_REMIND));
}

/* Settles the mode, and the time stamp of an agenda if it is not the current time. */
static void settle_agenda(struct command *command)
{
	struct options *const options = command->options;
	const char *const epoch = getenv("SOURCE_DATE_EPOCH");

	options->mode = MODE_AGENDA;
	options->has_stamp = epoch != NULL;
	if (options->has_stamp &&
		(!instant_read(text_of(epoch), &options->stamp) || options->stamp < INSTANT_FIRST ||
			options->stamp > INSTANT_LAST))
		FAIL(command, PHRASE_EPOCH_WRONG, text_of(epoch));
}

static void settle_answer(struct command *command)
{
	struct options *const options = command->options;

	settle_levels(command);
	if (options->quiet && given(command, OPTION_OUTPUT) != NULL)
		FAIL(command, PHRASE_OPTION_NOT_WITH, option_name(OPTION_OUTPUT),
			option_name(OPTION_QUIET));
	if (options->format->write == NULL)
		settle_agenda(command);
}

/* The operands of --check-calendar are the calendar. */
static void settle_files(struct command *command)
{
	const struct arguments *const arguments = &command->arguments;
	struct options *const options = command->options;

	if (arguments->operand_count == 0)
		return;
	if (options->calendar_count > 0)
		FAIL(command, PHRASE_CALENDAR_AND_FILES, text_of(arguments->operands[0]));
	for (size_t i = 0; i < arguments->operand_count; i++)
		options->calendars[i] = arguments->operands[i];
	options->calendar_count = arguments->operand_count;
}

/* A column that is named, or numbered, by an option. */
static const char *settle_column(struct command *command, size_t option)
{
	const char *const column = given(command, option);
	const struct text name = option_name(option);

	if (column == NULL)
		return NULL;
	struct text rest = text_of(column);
	const bool number = column_is_number(rest);
	if (number && text_take_number(&rest).value == 0)
		FAIL(command, PHRASE_COLUMN_ZERO, name, text_of(column));
	else if (!number && command->options->columns.without_header)
		FAIL(command, PHRASE_COLUMN_UNNAMED, name, text_of(column));
	return column;
}

/* The name of a file; NULL for `-`, the standard input or output. */
static const char *unless_dash(const char *file)
{
	return text_equal(text_of(file), TEXT("-")) ? NULL : file;
}

static void settle_table(struct command *command)
{
	const struct arguments *const arguments = &command->arguments;
	struct options *const options = command->options;
	struct columns_wanted *const columns = &options->columns;
	const char *const list = given(command, OPTION_COLUMNS);

	columns->delimiter =
		",;|\t"[choose(command, OPTION_DELIMITER, delimiters, PHRASE_DELIMITER_UNKNOWN, 4)];
	columns->without_header = given(command, OPTION_NO_HEADER) != NULL;
	columns->level = settle_column(command, OPTION_LEVEL_COLUMN);
	columns->date = settle_column(command, OPTION_DATE_COLUMN);
	columns->audience = settle_column(command, OPTION_AUDIENCE_COLUMN);
	if (list != NULL)
		arguments_fail(&command->arguments, added_read(&options->added, text_of(list)));
	options->summary = given(command, OPTION_SUMMARY) != NULL;
	if (arguments->operand_count > 1)
		FAIL(command, PHRASE_ONE_TABLE_ONLY, text_of(arguments->operands[0]),
			text_of(arguments->operands[1]));
	if (arguments->operand_count > 0)
		options->table = unless_dash(arguments->operands[0]);
}

/* Refuses operands. */
static void settle_nothing(struct command *command)
{
	if (command->arguments.operand_count > 0)
		FAIL(command, PHRASE_OPERAND_NOT_WITH, text_of(command->arguments.operands[0]),
			option_name(mode_options[command->options->mode]));
}

/* Takes the calendar from the environment. */
static void read_paths(struct command *command, struct text paths)
{
	struct options *const options = command->options;

	/* There are at most as many paths as bytes, and one more. */
	options->paths = calloc(paths.size + 1, 1);
	free(options->calendars);
	options->calendars = calloc(paths.size + 1, sizeof(*options->calendars));
	if (options->paths == NULL || options->calendars == NULL) {
		FAIL(command, PHRASE_NO_MEMORY);
		return;
	}
	memcpy(options->paths, paths.bytes, paths.size);
	options->paths[paths.size] = ':';
	for (size_t start = 0, end = 0; end <= paths.size; end++) {
		if (options->paths[end] != ':')
			continue;
		if (end == start)
			FAIL(command, PHRASE_PATH_EMPTY, paths);
		options->paths[end] = '\0';
		options->calendars[options->calendar_count++] = options->paths + start;
		start = end + 1;
	}
}

/* Settles what the options, the operands and the environment mean together. */
static void settle(struct command *command)
{
	static void (*const settle_mode[])(struct command *) = {
		[MODE_STEPS] = settle_levels,
		[MODE_BATCH] = settle_table,
		[MODE_CHECK] = settle_files,
		[MODE_PRINT] = settle_nothing,
		[MODE_REMIND] = settle_reminder,
		[MODE_ANSWER] = settle_answer,
	};
	struct options *const options = command->options;
	const char *const paths = getenv("GUICHET_CALENDAR");

	refuse_options(command);
	options->date = given(command, OPTION_DATE);
	options->audience = given(command, OPTION_AUDIENCE);
	options->quiet = given(command, OPTION_QUIET) != NULL;
	if (given(command, OPTION_OUTPUT) != NULL)
		options->output = unless_dash(given(command, OPTION_OUTPUT));
	options->format = choose_format(command);
	options->color =
		(enum color)choose(command, OPTION_COLOR, colors, PHRASE_COLOR_UNKNOWN, COLOR_AUTO);
	settle_mode[options->mode](command);
	if (options->calendar_count == 0 && options->mode != MODE_PRINT && paths && *paths)
		read_paths(command, text_of(paths));
}

struct message options_read(struct options *options, int argc, char **argv)
{
	struct command command = {.options = options};

	*options = (struct options){.language = environment_language()};
	arguments_read(&command.arguments, argc, argv);
	options->operands = command.arguments.operands;
	options->calendars = command.arguments.calendars;
	options->calendar_count = command.arguments.calendar_count;
	options->language = (enum language)choose(
		&command, OPTION_LANG, language_codes, PHRASE_LANGUAGE_UNKNOWN, options->language);
	while (options->mode < MODE_ANSWER && given(&command, mode_options[options->mode]) == NULL)
		options->mode++;
	if (options->mode > MODE_VERSION)
		settle(&command);
	return command.arguments.wrong;
}

void options_free(struct options *options)
{
	free(options->operands);
	free(options->calendars);
	free(options->paths);
	free(options->days.ranges);
}
