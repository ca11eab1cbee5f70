#include "facts.h"

#include <string.h>

#include "phrases.h"

static const char *const names[] = {
#define PHRASE(name, english, french) #name,
#include "phrases.def"
#undef PHRASE
};

/* A bit for each argument that a phrase has a place for. */
static unsigned places(const char *string)
{
	unsigned bits = 0;

	for (const char *at = strchr(string, '%'); at != NULL; at = strchr(at + 1, '%'))
		bits |= at[1] >= '1' && at[1] <= '4' ? 1U << (at[1] - '1') : 1U << 31;
	return bits;
}

static void both_languages_say_the_same(void **state)
{
	(void)state;
	int failures = 0;

	for (unsigned i = PHRASE_NOTHING + 1; i < PHRASES; i++) {
		const char *const english = phrase_string(ENGLISH, (enum phrase)i);
		const char *const french = phrase_string(FRENCH, (enum phrase)i);
		EXPECT(failures, *english != '\0' && *french != '\0', "%s is empty", names[i]);
		EXPECT(failures, places(english) == places(french), "%s has other places",
			names[i]);
		EXPECT(failures, (places(english) & 1U << 31) == 0, "%s has a stray %%", names[i]);
		EXPECT(failures,
			(english[strlen(english) - 1] == ' ') ==
				(french[strlen(french) - 1] == ' '),
			"%s ends otherwise", names[i]);
	}
	assert_int_equal(failures, 0);
}

/* The spaces before : ; ? ! and within « » are no-break spaces. */
static void french_is_set_as_in_french_books(void **state)
{
	(void)state;
	static const char *const wrong[] = {" :", " ;", " ?", " !", " »", "« "};
	int failures = 0;

	for (unsigned i = 0; i < PHRASES; i++)
		for (size_t j = 0; j < COUNT(wrong); j++)
			EXPECT(failures,
				strstr(phrase_string(FRENCH, (enum phrase)i), wrong[j]) == NULL,
				"%s has '%s'", names[i], wrong[j]);
	assert_int_equal(failures, 0);
}

static void months_and_weekdays_stand_in_order(void **state)
{
	(void)state;
	static const char *const weekdays[][LANGUAGES] = {{"Monday", "lundi"}, {"Tuesday", "mardi"},
		{"Wednesday", "mercredi"}, {"Thursday", "jeudi"}, {"Friday", "vendredi"},
		{"Saturday", "samedi"}, {"Sunday", "dimanche"}};
	static const char *const months[][LANGUAGES] = {{"January", "janvier"},
		{"February", "février"}, {"March", "mars"}, {"April", "avril"}, {"May", "mai"},
		{"June", "juin"}, {"July", "juillet"}, {"August", "août"},
		{"September", "septembre"}, {"October", "octobre"}, {"November", "novembre"},
		{"December", "décembre"}};

	for (unsigned language = 0; language < LANGUAGES; language++) {
		for (unsigned i = 0; i < COUNT(weekdays); i++)
			assert_string_equal(
				phrase_string((enum language)language, PHRASE_MONDAY + i),
				weekdays[i][language]);
		for (unsigned i = 0; i < COUNT(months); i++)
			assert_string_equal(
				phrase_string((enum language)language, PHRASE_JANUARY + i),
				months[i][language]);
	}
}

/* A piece for which there is no room is left out, with what follows it. */
static void phrases_in_a_few_bytes(void **state)
{
	(void)state;
	static const struct {
		size_t size;
		const char *written;
	} facts[] = {{0, ""}, {8, ""}, {9, "opens in "}, {10, "opens in "}, {11, "opens in 31"},
		{15, "opens in 31"}, {16, "opens in 31 days"}, {17, "opens in 31 days"}};
	const struct message message = MESSAGE(PHRASE_OPENS_LATER, TEXT("31"));
	char bytes[32];

	for (size_t i = 0; i < COUNT(facts); i++)
		assert_true(text_equal(message_text(ENGLISH, message, bytes, facts[i].size),
			text_of(facts[i].written)));
}

/* Help fits a terminal: 80 columns, a screen. */
static void help_fits_a_screen(void **state)
{
	(void)state;
	for (unsigned language = 0; language < LANGUAGES; language++) {
		int lines = 0, column = 0;
		for (const char *at = phrase_string((enum language)language, PHRASE_HELP); *at;
			at++) {
			if (*at == '\n') {
				lines++;
				column = 0;
			} else if ((*at & 0xC0) != 0x80) {
				assert_true(++column <= 80);
			}
		}
		assert_true(lines <= 36);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_languages_say_the_same),
		cmocka_unit_test(french_is_set_as_in_french_books),
		cmocka_unit_test(months_and_weekdays_stand_in_order),
		cmocka_unit_test(phrases_in_a_few_bytes),
		cmocka_unit_test(help_fits_a_screen),
	};

	return cmocka_run_group_tests_name("phrases", tests, NULL, NULL);
}
