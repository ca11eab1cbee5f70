#include "arguments.h"

#include <stdlib.h>

#include "text/character.h"

static const struct {
	char letter; /* 0: none */
	bool takes_value;
	struct text name;
} table[OPTIONS] = {
	[OPTION_DATE] = {'d', true, TEXT_OF("--date")},
	[OPTION_FORMAT] = {'f', true, TEXT_OF("--format")},
	[OPTION_REMIND] = {'r', true, TEXT_OF("--remind")},
	[OPTION_STEPS] = {'s', false, TEXT_OF("--steps")},
	[OPTION_BATCH] = {'b', false, TEXT_OF("--batch")},
	[OPTION_DELIMITER] = {0, true, TEXT_OF("--delimiter")},
	[OPTION_LEVEL_COLUMN] = {0, true, TEXT_OF("--level-column")},
	[OPTION_DATE_COLUMN] = {0, true, TEXT_OF("--date-column")},
	[OPTION_NO_HEADER] = {0, false, TEXT_OF("--no-header")},
	[OPTION_CALENDAR] = {'c', true, TEXT_OF("--calendar")},
	[OPTION_LANG] = {'l', true, TEXT_OF("--lang")},
	[OPTION_COLOR] = {0, true, TEXT_OF("--color")},
	[OPTION_QUIET] = {'q', false, TEXT_OF("--quiet")},
	[OPTION_CHECK] = {0, false, TEXT_OF("--check-calendar")},
	[OPTION_PRINT] = {0, false, TEXT_OF("--print-calendar")},
	[OPTION_HELP] = {'h', false, TEXT_OF("--help")},
	[OPTION_VERSION] = {'V', false, TEXT_OF("--version")},
};

struct text option_name(unsigned option)
{
	return table[option].name;
}

void arguments_fail(struct arguments *arguments, struct message message)
{
	if (!arguments->failed)
		arguments->wrong = message;
	arguments->failed = true;
}

/* Takes an option with its value, or NULL, which asks for the next argument. */
static void take_option(struct arguments *arguments, unsigned option, const char *value)
{
	const struct text name = table[option].name;

	if (table[option].takes_value) {
		if (value == NULL && *arguments->next != NULL)
			value = *arguments->next++;
		if (value == NULL) {
			arguments_fail(arguments, MESSAGE(PHRASE_OPTION_VALUE_MISSING, {name}));
			return;
		}
		if (*value == '\0') {
			arguments_fail(arguments, MESSAGE(PHRASE_OPTION_VALUE_EMPTY, {name}));
			return;
		}
	}
	arguments->given[option] = value != NULL ? value : "";
	if (option == OPTION_CALENDAR)
		arguments->calendars[arguments->calendar_count++] = value;
}

static void read_long(struct arguments *arguments, const char *argument)
{
	const struct text name = text_before(text_of(argument), '=');
	const char *const value = argument[name.size] == '=' ? argument + name.size + 1 : NULL;
	unsigned option = 0;

	while (option < OPTIONS && !text_equal(table[option].name, name))
		option++;
	if (option == OPTIONS)
		arguments_fail(arguments, MESSAGE(PHRASE_OPTION_UNKNOWN, {name}));
	else if (value != NULL && !table[option].takes_value)
		arguments_fail(arguments, MESSAGE(PHRASE_OPTION_VALUE_UNWANTED, {name}));
	else
		take_option(arguments, option, value);
}

/* Some letters after one dash; the rest after one that takes a value is its value. */
static void read_short(struct arguments *arguments, const char *letters)
{
	for (; *letters != '\0'; letters++) {
		unsigned option = 0;

		while (option < OPTIONS && table[option].letter != *letters)
			option++;
		if (option == OPTIONS) {
			uint32_t character;
			const size_t size = character_read(text_of(letters), &character);
			arguments_fail(arguments,
				MESSAGE(PHRASE_LETTER_UNKNOWN, {(struct text){letters, size}}));
			return;
		}
		if (table[option].takes_value) {
			take_option(arguments, option, letters[1] != '\0' ? letters + 1 : NULL);
			return;
		}
		take_option(arguments, option, NULL);
	}
}

static void read_operand(struct arguments *arguments, const char *operand)
{
	if (*operand == '\0')
		arguments_fail(arguments, MESSAGE(PHRASE_OPERAND_EMPTY));
	arguments->operands[arguments->operand_count++] = operand;
}

void arguments_read(struct arguments *arguments, int argc, char **argv)
{
	const size_t most = (size_t)argc + 1;
	bool ended = false;

	*arguments = (struct arguments){.operands = malloc(most * sizeof(*arguments->operands)),
		.calendars = malloc(most * sizeof(*arguments->calendars)),
		/* Linux gives a program a name, if an empty one; others may not. */
		.next = argv + (argc > 0)};
	if (arguments->operands == NULL || arguments->calendars == NULL) {
		arguments_fail(arguments, MESSAGE(PHRASE_NO_MEMORY));
		return;
	}
	while (*arguments->next != NULL) {
		const char *const argument = *arguments->next++;

		if (ended || argument[0] != '-' || argument[1] == '\0')
			read_operand(arguments, argument);
		else if (argument[1] != '-')
			read_short(arguments, argument + 1);
		else if (argument[2] != '\0')
			read_long(arguments, argument);
		else
			ended = true;
	}
}
