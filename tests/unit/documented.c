#include "facts.h"

#include <ctype.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar/keys.h"
#include "format/format.h"
#include "phrases.h"
#include "table/added.h"

/* Every option and every format is a row of a table; what people read must know it. */

static const struct {
	const char *letter, *name;
	int value;
} options[] = {
#define OPTION(id, letter, value, name, modes) {letter, name, value},
#include "options.def"
#undef OPTION
};

/*
 * What people or shells read, and what is before a long option, a letter (NULL: it needs none) and
 * a format there. In manual pages, only the lines that begin a description count.
 */
static const struct document {
	const char *path; /* NULL: the help in a language */
	enum language language;
	const char *option, * or, *letter, *format;
} documents[] = {
	{NULL, ENGLISH, " --", " --", " -", " "},
	{NULL, FRENCH, " --", " --", " -", " "},
	{"man/guichet.1", ENGLISH, ".It Fl -", ", Fl -", ".It Fl ", ".Cm "},
	{"man/fr/guichet.1", FRENCH, ".It Fl -", ", Fl -", ".It Fl ", ".Cm "},
	{"data/completions/guichet.bash", ENGLISH, "\t--", " --", NULL, ""},
	{"data/completions/_guichet", ENGLISH, "'--", ",--", "{-", ""},
	{"data/completions/guichet.fish", ENGLISH, " -l ", " -l ", " -s ", ""},
};

static void read_document(const struct document *document, char *bytes, size_t size)
{
	FILE *file;

	if (document->path == NULL) {
		snprintf(bytes, size, "%s", phrase_string(document->language, PHRASE_HELP));
		return;
	}
	file = fopen(document->path, "r");
	assert_non_null(file);
	const size_t used = fread(bytes, 1, size, file);
	assert_true(used > 0 && used < size);
	bytes[used] = '\0';
	fclose(file);
}

/* Is a word there, behind what must stand before it? */
static bool holds(const char *bytes, const char *before, const char *word, size_t word_size)
{
	const size_t size = strlen(before);

	for (const char *at = bytes; *at != '\0' && (at = strstr(at, before)) != NULL; at++)
		if (strncmp(at + size, word, word_size) == 0 &&
			!isalnum((unsigned char)at[size + word_size]) &&
			at[size + word_size] != '-')
			return true;
	return false;
}

/* Does a word head an item of a manual page, alone or behind another one? */
static bool heads(const char *bytes, const char *before, const char *word, size_t word_size)
{
	return holds(bytes, before, word, word_size) || holds(bytes, " , ", word, word_size);
}

static int check(const struct document *document)
{
	static char bytes[1 << 16];
	const char *const name = document->path != NULL ? document->path : "help";
	int failures = 0;

	read_document(document, bytes, sizeof bytes);
	for (size_t i = 0; i < COUNT(options); i++) {
		EXPECT(failures,
			holds(bytes, document->option, options[i].name, strlen(options[i].name)) ||
				holds(bytes, document->or, options[i].name,
					strlen(options[i].name)),
			"%s does not know the option --%s", name, options[i].name);
		EXPECT(failures,
			*options[i].letter == '\0' || document->letter == NULL ||
				holds(bytes, document->letter, options[i].letter, 1),
			"%s does not know the option -%c", name, *options[i].letter);
	}
	for (size_t i = 0; i < FORMATS; i++)
		EXPECT(failures,
			holds(bytes, document->format, formats[i].name.bytes, formats[i].name.size),
			"%s does not know the format %s", name, formats[i].name.bytes);
	return failures;
}

static void options_and_formats_are_documented(void **state)
{
	(void)state;
	int failures = 0;

	for (size_t i = 0; i < COUNT(documents); i++)
		failures += check(&documents[i]);
	assert_int_equal(failures, 0);
}

/* The environment, and the two places of a calendar, are in the manual pages of both languages. */
static void variables_and_places_are_documented(void **state)
{
	(void)state;
	static const char *const pages[] = {"man/guichet.1", "man/fr/guichet.1"};
	static const struct {
		const char *before, *word;
	} facts[] = {
		{".It Ev ", "COLUMNS"},
		{".It Ev ", "GUICHET_CALENDAR"},
		{".It Ev ", "HOME"},
		{".It Ev ", "LC_ALL"},
		{".It Ev ", "NO_COLOR"},
		{".It Ev ", "SOURCE_DATE_EPOCH"},
		{".It Ev ", "XDG_CONFIG_HOME"},
		{".It Pa ", "~/.config/guichet/calendar.ini"},
		{".It Pa ", "/usr/local/etc/guichet/calendar.ini"},
	};
	static char bytes[1 << 16];
	int failures = 0;

	for (size_t i = 0; i < COUNT(pages); i++) {
		read_document(&(struct document){.path = pages[i]}, bytes, sizeof bytes);
		for (size_t j = 0; j < COUNT(facts); j++)
			EXPECT(failures,
				heads(bytes, facts[j].before, facts[j].word, strlen(facts[j].word)),
				"%s does not know %s", pages[i], facts[j].word);
	}
	assert_int_equal(failures, 0);
}

/* Each section of a calendar, and each key of it, is in its manual page in both languages. */
static void sections_and_keys_are_documented(void **state)
{
	(void)state;
	static const char *const pages[] = {"man/guichet.5", "man/fr/guichet.5"};
	static char bytes[1 << 16];
	int failures = 0;

	for (size_t i = 0; i < COUNT(pages); i++) {
		read_document(&(struct document){.path = pages[i]}, bytes, sizeof bytes);
		for (size_t j = 0; j < SECTION_KINDS; j++) {
			const struct text name = section_forms[j].name;
			EXPECT(failures, holds(bytes, "\n[", name.bytes, name.size),
				"%s does not know the section %s", pages[i], name.bytes);
		}
		for (size_t j = 0; j < KEYS; j++) {
			const struct text name = key_forms[j].name;
			EXPECT(failures, heads(bytes, ".It Cm ", name.bytes, name.size),
				"%s does not know the key %s", pages[i], name.bytes);
		}
	}
	assert_int_equal(failures, 0);
}

/* The states of a table's records that have no answer are in the manual page in both languages. */
static void states_are_documented(void **state)
{
	(void)state;
	static const char *const pages[] = {"man/guichet.1", "man/fr/guichet.1"};
	static const char *const states[] = {"unknown-level", "no-window", "unknown-audience",
		"which-audience", "invalid-date", "invalid-record"};
	static char bytes[1 << 16];
	int failures = 0;

	for (size_t i = 0; i < COUNT(pages); i++) {
		read_document(&(struct document){.path = pages[i]}, bytes, sizeof bytes);
		for (size_t j = 0; j < COUNT(states); j++)
			EXPECT(failures, holds(bytes, ".It Cm ", states[j], strlen(states[j])),
				"%s does not know the state %s", pages[i], states[j]);
	}
	assert_int_equal(failures, 0);
}

/* A letter is followed by a colon where its option takes a value. */
static void letters_and_names_take_the_same_values(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(options); i++)
		if (*options[i].letter != '\0')
			assert_int_equal(
				options[i].letter[1] == ':', options[i].value == required_argument);
}

/* The columns that records may get are in the manual pages, the completions, and what asks for
 * them. */
static void added_columns_are_documented(void **state)
{
	(void)state;
	static const struct {
		const char *path, *before, * or ;
		enum language language;
	} places[] = {
		{NULL, " ", " ", ENGLISH},
		{NULL, " ", " ", FRENCH},
		{"man/guichet.1", ".Cm ", " , ", ENGLISH},
		{"man/fr/guichet.1", ".Cm ", " , ", FRENCH},
		{"data/completions/guichet.bash", " ", "\t", ENGLISH},
		{"data/completions/_guichet", " ", " ", ENGLISH},
		{"data/completions/guichet.fish", " ", " ", ENGLISH},
	};
	static char bytes[1 << 16];
	int failures = 0;

	for (size_t i = 0; i < COUNT(places); i++) {
		if (places[i].path == NULL)
			snprintf(bytes, sizeof bytes, "%s",
				phrase_string(places[i].language, PHRASE_ADDED_UNKNOWN));
		else
			read_document(
				&(struct document){.path = places[i].path}, bytes, sizeof bytes);
		for (size_t j = 0; j < ADDED_ALL; j++) {
			const struct text name = added_names[j];
			EXPECT(failures,
				holds(bytes, places[i].before, name.bytes, name.size) ||
					holds(bytes, places[i].or, name.bytes, name.size),
				"place %zu does not know the column %s", i, name.bytes);
		}
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_and_formats_are_documented),
		cmocka_unit_test(variables_and_places_are_documented),
		cmocka_unit_test(sections_and_keys_are_documented),
		cmocka_unit_test(states_are_documented),
		cmocka_unit_test(added_columns_are_documented),
		cmocka_unit_test(letters_and_names_take_the_same_values),
	};

	return cmocka_run_group_tests_name("documented", tests, NULL, NULL);
}
