#include "options.h"

#include <stdlib.h>
#include <string.h>

#include "arguments.h"
#include "date/date.h"
#include "date/paris.h"
#include "text/character.h"

#define ANSWER (1U << MODE_ANSWER)
#define STEPS  (1U << MODE_STEPS)
#define BATCH  (1U << MODE_BATCH)
#define CHECK  (1U << MODE_CHECK)
#define PRINT  (1U << MODE_PRINT)

/* The modes that take each option. */
static const unsigned modes_of[OPTIONS] = {
	[OPTION_DATE] = ANSWER | BATCH,
	[OPTION_FORMAT] = ANSWER,
	[OPTION_REMIND] = ANSWER,
	[OPTION_STEPS] = STEPS,
	[OPTION_BATCH] = BATCH,
	[OPTION_DELIMITER] = BATCH,
	[OPTION_LEVEL_COLUMN] = BATCH,
	[OPTION_DATE_COLUMN] = BATCH,
	[OPTION_NO_HEADER] = BATCH,
	[OPTION_CALENDAR] = ANSWER | STEPS | BATCH | CHECK,
	[OPTION_LANG] = ANSWER | STEPS | BATCH | CHECK | PRINT,
	[OPTION_COLOR] = ANSWER,
	[OPTION_QUIET] = ANSWER,
	[OPTION_CHECK] = CHECK,
	[OPTION_PRINT] = PRINT,
};

/* The option that asks for each mode but the first, which is asked for by none. */
static const enum option mode_options[] = {
	[MODE_STEPS] = OPTION_STEPS,
	[MODE_BATCH] = OPTION_BATCH,
	[MODE_CHECK] = OPTION_CHECK,
	[MODE_PRINT] = OPTION_PRINT,
};

/* A word that an option's value may be, and what it stands for. */
struct choice {
	struct text word; /* empty after the last */
	unsigned value;
};
static const struct choice formats[] = {{TEXT_OF("text"), FORMAT_TEXT},
	{TEXT_OF("tsv"), FORMAT_TSV}, {TEXT_OF("json"), FORMAT_JSON}, {TEXT_OF("ics"), FORMAT_ICS},
	{TEXT_OF(""), 0}};
static const struct choice languages[] = {
	{TEXT_OF("en"), ENGLISH}, {TEXT_OF("fr"), FRENCH}, {TEXT_OF(""), 0}};
static const struct choice colors[] = {{TEXT_OF("auto"), COLOR_AUTO},
	{TEXT_OF("always"), COLOR_ALWAYS}, {TEXT_OF("never"), COLOR_NEVER}, {TEXT_OF(""), 0}};
static const struct choice delimiters[] = {{TEXT_OF(","), ','}, {TEXT_OF(";"), ';'},
	{TEXT_OF("|"), '|'}, {TEXT_OF("tab"), '\t'}, {TEXT_OF(""), 0}};

/* A command line that is being settled. */
struct reader {
	struct options *options;
	struct arguments arguments;
};

static void fail(struct reader *reader, struct message message)
{
	arguments_fail(&reader->arguments, message);
}

/* The last value of an option, or NULL. */
static const char *given(const struct reader *reader, unsigned option)
{
	return reader->arguments.given[option];
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

/* What the value of an option stands for; `otherwise` when it was not given, or is no choice. */
static unsigned choose(struct reader *reader, unsigned option, const struct choice *choice,
	enum phrase unknown, unsigned otherwise)
{
	const char *const value = given(reader, option);

	if (value == NULL)
		return otherwise;
	for (; choice->word.size > 0; choice++)
		if (text_equal(choice->word, text_of(value)))
			return choice->value;
	fail(reader, MESSAGE(unknown, {text_of(value)}));
	return otherwise;
}

/* Settles the mode, and that each option makes sense in it. */
static void settle_mode(struct reader *reader)
{
	struct options *const options = reader->options;

	for (enum mode mode = MODE_PRINT; mode > MODE_ANSWER; mode--)
		if (given(reader, mode_options[mode]) != NULL)
			options->mode = mode;
	for (unsigned option = 0; option < OPTIONS; option++) {
		if (given(reader, option) == NULL || modes_of[option] & 1U << options->mode)
			continue;
		if (options->mode == MODE_ANSWER)
			fail(reader,
				MESSAGE(PHRASE_OPTION_ONLY_WITH,
					{option_name(option), option_name(OPTION_BATCH)}));
		else
			fail(reader,
				MESSAGE(PHRASE_OPTION_NOT_WITH,
					{option_name(option),
						option_name(mode_options[options->mode])}));
	}
}

/* An operand among LEVELs that is meant as a DATE. */
static void take_date(struct reader *reader, const char *date)
{
	struct options *const options = reader->options;

	if (options->mode != MODE_ANSWER)
		fail(reader,
			MESSAGE(PHRASE_DATE_NOT_WITH,
				{text_of(date), option_name(mode_options[options->mode])}));
	else if (options->date != NULL)
		fail(reader, MESSAGE(PHRASE_TWO_DATES, {text_of(options->date), text_of(date)}));
	options->date = date;
}

/* Parts the DATE from the LEVELs. */
static void settle_levels(struct reader *reader)
{
	const struct arguments *const arguments = &reader->arguments;
	struct options *const options = reader->options;

	for (size_t i = 0; i < arguments->operand_count; i++) {
		const char *const operand = arguments->operands[i];

		if (text_strip(text_of(operand)).size == 0)
			fail(reader, MESSAGE(PHRASE_OPERAND_EMPTY));
		else if (date_is_meant(text_of(operand)))
			take_date(reader, operand);
		else
			options->levels[options->level_count++] = operand;
	}
}

/* Settles when --remind has something to say. */
static void settle_reminder(struct reader *reader, const char *days)
{
	struct options *const options = reader->options;

	_Static_assert(DUE_MAX == 401766, "the message has another limit");
	options->due.ranges = malloc(strlen(days) * sizeof *options->due.ranges);
	if (options->due.ranges == NULL)
		fail(reader, MESSAGE(PHRASE_NO_MEMORY));
	else if (!due_days_read(&options->due, text_of(days)))
		fail(reader, MESSAGE(PHRASE_DUE_DAYS_WRONG, {text_of(days), TEXT("401766")}));
	else if (options->quiet)
		fail(reader,
			MESSAGE(PHRASE_OPTION_NOT_WITH,
				{option_name(OPTION_REMIND), option_name(OPTION_QUIET)}));
	else if (options->format == FORMAT_ICS)
		fail(reader,
			MESSAGE(PHRASE_OPTION_NOT_WITH,
				{option_name(OPTION_REMIND), TEXT("--format=ics")}));
}

/* Settles the instant that an agenda is of, where it is not now. */
static void settle_stamp(struct reader *reader)
{
	struct options *const options = reader->options;
	const char *const epoch = getenv("SOURCE_DATE_EPOCH");

	options->has_stamp = epoch != NULL;
	if (options->has_stamp &&
		(!instant_read(text_of(epoch), &options->stamp) || options->stamp < INSTANT_FIRST ||
			options->stamp > INSTANT_LAST))
		fail(reader, MESSAGE(PHRASE_EPOCH_WRONG, {text_of(epoch)}));
}

/* What makes no sense among the options of an answer. */
static void settle_answer(struct reader *reader)
{
	struct options *const options = reader->options;

	settle_levels(reader);
	if (options->quiet && options->level_count == 0)
		fail(reader, MESSAGE(PHRASE_QUIET_WITHOUT_LEVEL));
	if (given(reader, OPTION_REMIND) != NULL)
		settle_reminder(reader, given(reader, OPTION_REMIND));
	if (options->format != FORMAT_ICS)
		return;
	if (options->date != NULL)
		fail(reader, MESSAGE(PHRASE_AGENDA_WITH_DATE, {text_of(options->date)}));
	settle_stamp(reader);
}

/* The operands of --check-calendar are the calendar. */
static void settle_files(struct reader *reader)
{
	const struct arguments *const arguments = &reader->arguments;
	struct options *const options = reader->options;

	if (arguments->operand_count == 0)
		return;
	if (options->calendar_count > 0)
		fail(reader, MESSAGE(PHRASE_CALENDAR_AND_FILES, {text_of(arguments->operands[0])}));
	for (size_t i = 0; i < arguments->operand_count; i++)
		options->calendars[i] = arguments->operands[i];
	options->calendar_count = arguments->operand_count;
}

/* A column that is named, or numbered, by an option. */
static const char *settle_column(struct reader *reader, enum option option)
{
	const char *const column = given(reader, option);
	const struct text name = option_name(option);

	if (column == NULL)
		return NULL;
	struct text rest = text_of(column);
	const bool number = column_is_number(rest);
	if (number && text_take_number(&rest).value == 0)
		fail(reader, MESSAGE(PHRASE_COLUMN_ZERO, {name, text_of(column)}));
	else if (!number && reader->options->columns.without_header)
		fail(reader, MESSAGE(PHRASE_COLUMN_UNNAMED, {name, text_of(column)}));
	return column;
}

static void settle_table(struct reader *reader)
{
	const struct arguments *const arguments = &reader->arguments;
	struct options *const options = reader->options;
	struct columns_wanted *const columns = &options->columns;

	columns->delimiter =
		(char)choose(reader, OPTION_DELIMITER, delimiters, PHRASE_DELIMITER_UNKNOWN, '\0');
	columns->without_header = given(reader, OPTION_NO_HEADER) != NULL;
	columns->level = settle_column(reader, OPTION_LEVEL_COLUMN);
	columns->date = settle_column(reader, OPTION_DATE_COLUMN);
	if (arguments->operand_count > 1)
		fail(reader,
			MESSAGE(PHRASE_ONE_TABLE_ONLY,
				{text_of(arguments->operands[0]),
					text_of(arguments->operands[1])}));
	if (arguments->operand_count > 0 && strcmp(arguments->operands[0], "-") != 0)
		options->table = arguments->operands[0];
}

static void settle_nothing(struct reader *reader)
{
	if (reader->arguments.operand_count > 0)
		fail(reader,
			MESSAGE(PHRASE_OPERAND_NOT_WITH,
				{text_of(reader->arguments.operands[0]),
					option_name(mode_options[reader->options->mode])}));
}

static void settle_operands(struct reader *reader)
{
	static void (*const settles[])(struct reader *) = {
		[MODE_ANSWER] = settle_answer,
		[MODE_STEPS] = settle_levels,
		[MODE_BATCH] = settle_table,
		[MODE_CHECK] = settle_files,
		[MODE_PRINT] = settle_nothing,
	};

	settles[reader->options->mode](reader);
}

/* Takes the calendar from the environment. */
static void read_paths(struct reader *reader, struct text paths)
{
	struct options *const options = reader->options;

	/* As many paths as bytes, and one more, are the most there can be. */
	options->paths = malloc(paths.size + 1);
	free(options->calendars);
	options->calendars = malloc((paths.size + 1) * sizeof(*options->calendars));
	if (options->paths == NULL || options->calendars == NULL) {
		fail(reader, MESSAGE(PHRASE_NO_MEMORY));
		return;
	}
	memcpy(options->paths, paths.bytes, paths.size);
	options->paths[paths.size] = ':';
	for (size_t start = 0, end = 0; end <= paths.size; end++) {
		if (options->paths[end] != ':')
			continue;
		if (end == start)
			fail(reader, MESSAGE(PHRASE_PATH_EMPTY, {paths}));
		options->paths[end] = '\0';
		options->calendars[options->calendar_count++] = options->paths + start;
		start = end + 1;
	}
}

/* Settles what the command line and the environment say together. */
static void settle(struct reader *reader)
{
	struct options *const options = reader->options;
	const char *const paths = getenv("GUICHET_CALENDAR");

	settle_mode(reader);
	options->date = given(reader, OPTION_DATE);
	options->quiet = given(reader, OPTION_QUIET) != NULL;
	options->format = (enum format)choose(
		reader, OPTION_FORMAT, formats, PHRASE_FORMAT_UNKNOWN, FORMAT_TEXT);
	options->color =
		(enum color)choose(reader, OPTION_COLOR, colors, PHRASE_COLOR_UNKNOWN, COLOR_AUTO);
	settle_operands(reader);
	if (options->calendar_count == 0 && options->mode != MODE_PRINT && paths && *paths)
		read_paths(reader, text_of(paths));
}

bool options_read(struct options *options, int argc, char **argv, struct message *wrong)
{
	struct reader reader = {.options = options};

	*options = (struct options){.language = environment_language()};
	arguments_read(&reader.arguments, argc, argv);
	options->levels = reader.arguments.operands; /* settle_levels takes the date out of them */
	options->calendars = reader.arguments.calendars;
	options->calendar_count = reader.arguments.calendar_count;
	options->language = (enum language)choose(
		&reader, OPTION_LANG, languages, PHRASE_LANGUAGE_UNKNOWN, options->language);
	if (given(&reader, OPTION_HELP) != NULL)
		options->mode = MODE_HELP;
	else if (given(&reader, OPTION_VERSION) != NULL)
		options->mode = MODE_VERSION;
	else
		settle(&reader);
	*wrong = reader.arguments.wrong;
	return !reader.arguments.failed;
}

void options_free(struct options *options)
{
	free(options->levels);
	free(options->calendars);
	free(options->paths);
	free(options->due.ranges);
}
