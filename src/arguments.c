#include "arguments.h"

#include <getopt.h>
#include <stdlib.h>

#include "text/character.h"

/* What getopt_long returns: 1 for an operand, the letter of an option, or 256 plus its number. */
enum { OPERAND = 1, WITHOUT_LETTER = 256 };

/* Operands are returned in their place among the options (`-`), a missing value as `:`. */
static const char letters[] = "-:"
#define OPTION(name, letter, value, long_name, modes) letter
#include "options.def"
#undef OPTION
	;

static const struct option table[OPTIONS + 1] = {
#define OPTION(name, letter, value, long_name, modes) \
	{long_name, value, NULL, sizeof(letter) > 1 ? (letter)[0] : WITHOUT_LETTER + OPTION_##name},
#include "options.def"
#undef OPTION
};

struct text option_name(size_t option)
{
	return text_of(table[option].name);
}

/* The option for which getopt_long returns a value; OPTIONS: none. */
static size_t find_option(int meant)
{
	size_t option = 0;

	while (option < OPTIONS && table[option].val != meant)
		option++;
	return option;
}

void arguments_fail(struct arguments *arguments, struct message message)
{
	if (arguments->wrong.phrase == PHRASE_NOTHING)
		arguments->wrong = message;
}

static void take_option(struct arguments *arguments, size_t option, const char *value)
{
	if (value != NULL && *value == '\0') {
		arguments_fail(arguments, MESSAGE(PHRASE_OPTION_VALUE_EMPTY, option_name(option)));
		return;
	}
	arguments->given[option] = value != NULL ? value : "";
	if (option == OPTION_CALENDAR)
		arguments->calendars[arguments->calendar_count++] = value;
}

static void take_operand(struct arguments *arguments, const char *operand)
{
	if (*operand == '\0')
		arguments_fail(arguments, MESSAGE(PHRASE_OPERAND_EMPTY));
	arguments->operands[arguments->operand_count++] = operand;
}

/* The reason why getopt_long refused an argument. */
static struct message refuse(const char *argument)
{
	const size_t option = find_option(optopt);
	const struct text name = text_before(text_of(argument), '=');
	const char *letter = argument + 1;
	uint32_t character;
	size_t meant = 0; /* by an abbreviation */

	if (option < OPTIONS && table[option].has_arg == required_argument)
		return MESSAGE(PHRASE_OPTION_VALUE_MISSING, option_name(option));
	if (option < OPTIONS)
		return MESSAGE(PHRASE_OPTION_VALUE_UNWANTED, option_name(option));
	for (size_t i = 0; *letter == '-' && i < OPTIONS; i++)
		meant += text_starts_with(option_name(i), text_from(name, 2));
	if (*letter == '-')
		return MESSAGE(meant > 1 ? PHRASE_OPTION_AMBIGUOUS : PHRASE_OPTION_UNKNOWN, name);
	while (find_option(*letter) < OPTIONS)
		letter++;
	const size_t size = character_read(text_of(letter), &character);
	return MESSAGE(PHRASE_LETTER_UNKNOWN, (struct text){letter, size});
}

/* Takes the next option or operand. Returns false when only operands are left. */
static bool take_next(struct arguments *arguments, int argc, char **argv)
{
	const int at = optind;

	/* Some libraries take it for the end of the options. */
	if (at < argc && text_equal(text_of(argv[at]), TEXT("-"))) {
		take_operand(arguments, argv[optind++]);
		return true;
	}
	optopt = 0;
	const int found = getopt_long(argc, argv, letters, table, NULL);
	if (found == OPERAND)
		take_operand(arguments, optarg);
	else if (found == '?' || found == ':')
		arguments_fail(arguments, refuse(argv[at]));
	else if (found != -1)
		take_option(arguments, find_option(found), optarg);
	return found != -1;
}

void arguments_read(struct arguments *arguments, int argc, char **argv)
{
	const size_t most = (size_t)argc + 1;

	*arguments = (struct arguments){.operands = calloc(most, sizeof(*arguments->operands)),
		.calendars = calloc(most, sizeof(*arguments->calendars))};
	if (arguments->operands == NULL || arguments->calendars == NULL) {
		arguments_fail(arguments, MESSAGE(PHRASE_NO_MEMORY));
		return;
	}
	opterr = 0;
	optind = 1;
	while (take_next(arguments, argc, argv))
		;
	while (optind < argc)
		take_operand(arguments, argv[optind++]);
}
