#include "options.h"

#include <stdlib.h>
#include <string.h>

#include "date/date.h"
#include "text/character.h"

enum option {
	OPTION_DATE,
	OPTION_FORMAT,
	OPTION_STEPS,
	OPTION_BATCH,
	OPTION_DELIMITER,
	OPTION_LEVEL_COLUMN,
	OPTION_DATE_COLUMN,
	OPTION_NO_HEADER,
	OPTION_CALENDAR,
	OPTION_LANG,
	OPTION_COLOR,
	OPTION_QUIET,
	OPTION_CHECK,
	OPTION_PRINT,
	OPTION_HELP,
	OPTION_VERSION,
	OPTIONS
};

#define ANSWER (1U << MODE_ANSWER)
#define STEPS  (1U << MODE_STEPS)
#define BATCH  (1U << MODE_BATCH)
#define CHECK  (1U << MODE_CHECK)
#define PRINT  (1U << MODE_PRINT)

static const struct {
	char letter; /* 0: none */
	bool takes_value;
	struct text name;
	unsigned modes; /* that take it */
} table[OPTIONS] = {
	[OPTION_DATE] = {'d', true, TEXT_OF("--date"), ANSWER | BATCH},
	[OPTION_FORMAT] = {'f', true, TEXT_OF("--format"), ANSWER},
	[OPTION_STEPS] = {'s', false, TEXT_OF("--steps"), STEPS},
	[OPTION_BATCH] = {'b', false, TEXT_OF("--batch"), BATCH},
	[OPTION_DELIMITER] = {0, true, TEXT_OF("--delimiter"), BATCH},
	[OPTION_LEVEL_COLUMN] = {0, true, TEXT_OF("--level-column"), BATCH},
	[OPTION_DATE_COLUMN] = {0, true, TEXT_OF("--date-column"), BATCH},
	[OPTION_NO_HEADER] = {0, false, TEXT_OF("--no-header"), BATCH},
	[OPTION_CALENDAR] = {'c', true, TEXT_OF("--calendar"), ANSWER | STEPS | BATCH | CHECK},
	[OPTION_LANG] = {'l', true, TEXT_OF("--lang"), ANSWER | STEPS | BATCH | CHECK | PRINT},
	[OPTION_COLOR] = {0, true, TEXT_OF("--color"), ANSWER},
	[OPTION_QUIET] = {'q', false, TEXT_OF("--quiet"), ANSWER},
	[OPTION_CHECK] = {0, false, TEXT_OF("--check-calendar"), CHECK},
	[OPTION_PRINT] = {0, false, TEXT_OF("--print-calendar"), PRINT},
	[OPTION_HELP] = {'h', false, TEXT_OF("--help"), 0},
	[OPTION_VERSION] = {'V', false, TEXT_OF("--version"), 0},
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
	{TEXT_OF("tsv"), FORMAT_TSV}, {TEXT_OF("json"), FORMAT_JSON}, {TEXT_OF(""), 0}};
static const struct choice languages[] = {
	{TEXT_OF("en"), ENGLISH}, {TEXT_OF("fr"), FRENCH}, {TEXT_OF(""), 0}};
static const struct choice colors[] = {{TEXT_OF("auto"), COLOR_AUTO},
	{TEXT_OF("always"), COLOR_ALWAYS}, {TEXT_OF("never"), COLOR_NEVER}, {TEXT_OF(""), 0}};
static const struct choice delimiters[] = {{TEXT_OF(","), ','}, {TEXT_OF(";"), ';'},
	{TEXT_OF("|"), '|'}, {TEXT_OF("tab"), '\t'}, {TEXT_OF(""), 0}};

/* A command line that is being read. */
struct reader {
	struct options *options;
	const char **operands;
	size_t operand_count;
	char **next;                /* the argument after the one at hand */
	const char *given[OPTIONS]; /* the last value; "" for an option that takes none */
	struct message *wrong;
	bool failed;
};

/* Of several things that are wrong, the first is told. */
static void fail(struct reader *reader, enum phrase phrase, struct text first, struct text second)
{
	if (!reader->failed)
		*reader->wrong = (struct message){phrase, {first, second}};
	reader->failed = true;
}

/* Takes an option with its value, or NULL, which asks for the next argument. */
static void take_option(struct reader *reader, enum option option, const char *value)
{
	struct options *const options = reader->options;

	if (table[option].takes_value) {
		if (value == NULL && *reader->next != NULL)
			value = *reader->next++;
		if (value == NULL) {
			fail(reader, OPTION_VALUE_MISSING, table[option].name, TEXT(""));
			return;
		}
		if (*value == '\0') {
			fail(reader, OPTION_VALUE_EMPTY, table[option].name, TEXT(""));
			return;
		}
	}
	reader->given[option] = value != NULL ? value : "";
	if (option == OPTION_CALENDAR)
		options->calendars[options->calendar_count++] = value;
}

static void read_long(struct reader *reader, const char *argument)
{
	const struct text name = text_before(text_of(argument), '=');
	const bool has_value = argument[name.size] == '=';
	unsigned option = 0;

	while (option < OPTIONS && !text_equal(table[option].name, name))
		option++;
	if (option == OPTIONS)
		fail(reader, OPTION_UNKNOWN, name, TEXT(""));
	else if (has_value && !table[option].takes_value)
		fail(reader, OPTION_VALUE_UNWANTED, name, TEXT(""));
	else
		take_option(
			reader, (enum option)option, has_value ? argument + name.size + 1 : NULL);
}

/* Some letters after one dash; the rest after one that takes a value is its value. */
static void read_short(struct reader *reader, const char *letters)
{
	for (; *letters != '\0'; letters++) {
		unsigned option = 0;

		while (option < OPTIONS && table[option].letter != *letters)
			option++;
		if (option == OPTIONS) {
			uint32_t character;
			const size_t size = character_read(text_of(letters), &character);
			fail(reader, LETTER_UNKNOWN, (struct text){letters, size}, TEXT(""));
			return;
		}
		if (table[option].takes_value) {
			take_option(reader, (enum option)option,
				letters[1] != '\0' ? letters + 1 : NULL);
			return;
		}
		take_option(reader, (enum option)option, NULL);
	}
}

static void read_operand(struct reader *reader, const char *operand)
{
	if (*operand == '\0')
		fail(reader, OPERAND_EMPTY, TEXT(""), TEXT(""));
	reader->operands[reader->operand_count++] = operand;
}

static void read_arguments(struct reader *reader)
{
	bool ended = false;

	while (*reader->next != NULL) {
		const char *const argument = *reader->next++;

		if (ended || argument[0] != '-' || argument[1] == '\0')
			read_operand(reader, argument);
		else if (argument[1] != '-')
			read_short(reader, argument + 1);
		else if (argument[2] != '\0')
			read_long(reader, argument);
		else
			ended = true;
	}
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
static unsigned choose(struct reader *reader, enum option option, const struct choice *choice,
	enum phrase unknown, unsigned otherwise)
{
	const char *const value = reader->given[option];

	if (value == NULL)
		return otherwise;
	for (; choice->word.size > 0; choice++)
		if (text_equal(choice->word, text_of(value)))
			return choice->value;
	fail(reader, unknown, text_of(value), TEXT(""));
	return otherwise;
}

/* Settles the mode, and that each option makes sense in it. */
static void settle_mode(struct reader *reader)
{
	struct options *const options = reader->options;

	for (enum mode mode = MODE_PRINT; mode > MODE_ANSWER; mode--)
		if (reader->given[mode_options[mode]] != NULL)
			options->mode = mode;
	for (unsigned option = 0; option < OPTIONS; option++) {
		if (reader->given[option] == NULL || table[option].modes & 1U << options->mode)
			continue;
		if (options->mode == MODE_ANSWER)
			fail(reader, OPTION_ONLY_WITH, table[option].name,
				table[OPTION_BATCH].name);
		else
			fail(reader, OPTION_NOT_WITH, table[option].name,
				table[mode_options[options->mode]].name);
	}
}

/* An operand among LEVELs that is meant as a DATE. */
static void take_date(struct reader *reader, const char *date)
{
	struct options *const options = reader->options;

	if (options->mode != MODE_ANSWER)
		fail(reader, DATE_NOT_WITH, text_of(date), table[mode_options[options->mode]].name);
	else if (options->date != NULL)
		fail(reader, TWO_DATES, text_of(options->date), text_of(date));
	options->date = date;
}

/* Parts the DATE from the LEVELs. */
static void settle_levels(struct reader *reader)
{
	struct options *const options = reader->options;

	for (size_t i = 0; i < reader->operand_count; i++) {
		const struct text operand = text_of(reader->operands[i]);

		if (text_strip(operand).size == 0)
			fail(reader, OPERAND_EMPTY, TEXT(""), TEXT(""));
		else if (date_is_meant(operand))
			take_date(reader, reader->operands[i]);
		else
			options->levels[options->level_count++] = reader->operands[i];
	}
	if (options->quiet && options->level_count == 0)
		fail(reader, QUIET_WITHOUT_LEVEL, TEXT(""), TEXT(""));
}

/* The operands of --check-calendar are the calendar. */
static void settle_files(struct reader *reader)
{
	struct options *const options = reader->options;

	if (reader->operand_count == 0)
		return;
	if (options->calendar_count > 0)
		fail(reader, CALENDAR_AND_FILES, text_of(reader->operands[0]), TEXT(""));
	for (size_t i = 0; i < reader->operand_count; i++)
		options->calendars[i] = reader->operands[i];
	options->calendar_count = reader->operand_count;
}

/* A column that is named, or numbered, by an option. */
static const char *settle_column(struct reader *reader, enum option option)
{
	const char *const column = reader->given[option];
	const struct text name = table[option].name;

	if (column == NULL)
		return NULL;
	const bool number = column_is_number(text_of(column));
	if (number && column[strspn(column, "0")] == '\0')
		fail(reader, COLUMN_ZERO, name, text_of(column));
	else if (!number && reader->options->columns.without_header)
		fail(reader, COLUMN_UNNAMED, name, text_of(column));
	return column;
}

static void settle_table(struct reader *reader)
{
	struct options *const options = reader->options;
	struct columns_wanted *const columns = &options->columns;

	columns->delimiter =
		(char)choose(reader, OPTION_DELIMITER, delimiters, DELIMITER_UNKNOWN, '\0');
	columns->without_header = reader->given[OPTION_NO_HEADER] != NULL;
	columns->level = settle_column(reader, OPTION_LEVEL_COLUMN);
	columns->date = settle_column(reader, OPTION_DATE_COLUMN);
	if (reader->operand_count > 1)
		fail(reader, ONE_TABLE_ONLY, text_of(reader->operands[0]),
			text_of(reader->operands[1]));
	if (reader->operand_count > 0 && strcmp(reader->operands[0], "-") != 0)
		options->table = reader->operands[0];
}

static void settle_nothing(struct reader *reader)
{
	if (reader->operand_count > 0)
		fail(reader, OPERAND_NOT_WITH, text_of(reader->operands[0]),
			table[mode_options[reader->options->mode]].name);
}

static void settle_operands(struct reader *reader)
{
	static void (*const settles[])(struct reader *) = {
		[MODE_ANSWER] = settle_levels,
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
		fail(reader, NO_MEMORY, TEXT(""), TEXT(""));
		return;
	}
	memcpy(options->paths, paths.bytes, paths.size);
	options->paths[paths.size] = ':';
	for (size_t start = 0, end = 0; end <= paths.size; end++) {
		if (options->paths[end] != ':')
			continue;
		if (end == start)
			fail(reader, PATH_EMPTY, paths, TEXT(""));
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
	options->date = reader->given[OPTION_DATE];
	options->quiet = reader->given[OPTION_QUIET] != NULL;
	options->format =
		(enum format)choose(reader, OPTION_FORMAT, formats, FORMAT_UNKNOWN, FORMAT_TEXT);
	options->color =
		(enum color)choose(reader, OPTION_COLOR, colors, COLOR_UNKNOWN, COLOR_AUTO);
	settle_operands(reader);
	if (options->calendar_count == 0 && options->mode != MODE_PRINT && paths && *paths)
		read_paths(reader, text_of(paths));
}

bool options_read(struct options *options, int argc, char **argv, struct message *wrong)
{
	struct reader reader = {.options = options, .next = argv + (argc > 0), .wrong = wrong};
	const size_t most = (size_t)argc + 1;

	*options = (struct options){.language = environment_language()};
	options->levels = malloc(most * sizeof(*options->levels));
	options->calendars = malloc(most * sizeof(*options->calendars));
	reader.operands = malloc(most * sizeof(*reader.operands));
	if (options->levels == NULL || options->calendars == NULL || reader.operands == NULL) {
		fail(&reader, NO_MEMORY, TEXT(""), TEXT(""));
		free(reader.operands);
		return false;
	}
	read_arguments(&reader);
	options->language = (enum language)choose(
		&reader, OPTION_LANG, languages, LANGUAGE_UNKNOWN, options->language);
	if (reader.given[OPTION_HELP] != NULL)
		options->mode = MODE_HELP;
	else if (reader.given[OPTION_VERSION] != NULL)
		options->mode = MODE_VERSION;
	else
		settle(&reader);
	free(reader.operands);
	return !reader.failed;
}

void options_free(struct options *options)
{
	free(options->levels);
	free(options->calendars);
	free(options->paths);
}
