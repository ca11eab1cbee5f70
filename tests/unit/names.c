#include "facts.h"

#include <stdio.h>
#include <string.h>

#include "calendar/read.h"
#include "random.h"
#include "text/character.h"
#include "text/name.h"

#define REST \
	"[platform p]\nname=P\nurl=http://p\n[window w]\nlevels=L1\nplatform=p\n" \
	"opens=2024-01-01\ncloses=2024-02-01\n"
#define HEAD "[calendar]\ntitle=T\n"

/* Is the text a calendar that is right? Then it must be freed. */
static bool read_text(struct calendar *calendar, const char *text)
{
	const struct calendar_file file = {.name = "f", .text = text_of(text)};
	struct problems problems = {0};
	const bool right = calendar_read(calendar, &file, 1, &problems);

	problems_free(&problems);
	return right;
}

static const char *id_of(const struct level *level, char *bytes)
{
	if (level == NULL)
		return "";
	memcpy(bytes, level->id.bytes, level->id.size);
	bytes[level->id.size] = '\0';
	return bytes;
}

static void levels_are_found_by_beginnings(void **state)
{
	(void)state;
	static const char text[] =
		HEAD "[level L1]\nname=N\nalias=L1 *\nalias=1re année *\n"
		     "[level M1]\nname=N\nalias=M1\t*\nalias=Master 1 *\n"
		     "alias=Master 1 (MEEF) * \nalias=Licence 1 à l'essai\n"
		     "[level M2]\nname=N\nalias=Master 2 *\nalias=Master 1 Santé *\n"
		     "alias=Master *\nalias=Master 1 MEEF\nalias=Santé*\n"
		     "[level DU]\nname=N\nalias=DU *\nalias=D.E.S.U.\nalias=D~U\n"
		     "[level X]\nname=N\nalias=Master 1\nalias=M*\n" REST;
	static const struct {
		const char *name, *level;
	} facts[] = {
		/* A beginning, and what ends a word. */
		{"L1", "L1"},
		{"l-1", "L1"},
		{"L1 STAPS", "L1"},
		{" L1 STAPS", "L1"},
		{"L 1 staps", "L1"},
		{"L1-staps", "L1"},
		{"L1, staps", "L1"},
		{"L1/staps", "L1"},
		{"L1\n", "L1"},
		{"L1\xC2\xA0STAPS", "L1"},
		{"L1 \xE9t\xE9", "L1"}, /* Windows-1252 */
		{"1re annee de licence", "L1"},
		{"L1staps", ""},
		{"L12", ""},
		{"L1er", ""},
		{"L1\xC3\xA9", ""},
		{"L1\xE9", ""},
		{"L1\xCC\x81 e", "L1"},
		{"L1\xCC\x81"
		 "e",
			""},
		{"xL1 staps", ""},
		{"x L1", ""},
		{"(L1)", ""},
		{"", ""},
		{"*", ""},
		{"-", ""},
		/* In full before a beginning, the longest before a shorter one. */
		{"Master 1", "X"},
		{"Master 1 psycho", "M1"},
		{"Master 1 sante publique", "M2"},
		{"Master 1 sante\xCC\x81 publique", "M2"},
		{"Master 1 santes", "M1"},
		{"Master 3", "M2"},
		{"Master 1er", "M2"},
		{"Master 1 MEEF", "M2"},
		{"M*", "X"},
		{"M *", "X"},
		{"sante *", "M2"},
		{"Santé", ""},
		{"Master 1 (MEEF) lettres", "M1"},
		{"Master 1 (MEEF)", "M1"},
		/* What names another level, as words, names none. */
		{"Master 1 MEEF lettres", ""},
		{"L1/M1", ""},
		{"L1 et M1", ""},
		{"L1/L1", "L1"},
		{"L1 (licence 1 a l essai)", ""},
		{"Licence 1 à l'essai bis", ""},
		{"L1 M12", "L1"},
		{"L1 xM1", "L1"},
		{"L1 et (d'abord) MASTER 2", ""},
		{"L1 (DESU)", ""},
		/* Small letters among words are no capitals. */
		{"L1 droit du travail", "L1"},
		{"L1 droit du", ""},
		{"L1/du", ""},
		{"L1 droit Du travail", ""},
		{"L1 DROIT DU TRAVAIL", ""},
		{"L1 desu y", "L1"},
		{"L1 d~u y", "L1"},
		{"du travail", "DU"},
		{"du Travail et l1", ""},
	};
	struct calendar calendar;
	char id[NAME_SIZE + 1];
	int failures = 0;

	assert_true(read_text(&calendar, text));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const char *const level =
			id_of(calendar_level(&calendar, text_of(facts[i].name)), id);
		EXPECT(failures, strcmp(level, facts[i].level) == 0, "'%s' is '%s'", facts[i].name,
			level);
	}
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

static void names_are_suggested(void **state)
{
	(void)state;
	static const struct {
		const char *text, *levels;
	} facts[] = {
		{"master", "M1 M2"},
		{"m", "M1 M2"},
		{"mas", "M1 M2"},
		{"licence 33", "L3"},
		{"Licence\xA0"
		 "1",
			"L3"},
		{"Lisense 3", ""},
		{"license", ""},
		{"1ère année de master", "M1 M2"},
		{"diplôme de master", "M1 M2 DU"},
		{"M1/M2", "M1 M2"},
		{"m2 et M1, puis M2", "M1 M2"},
		{"Master 12", "M1 M2"},
		{"M12", "M1 M2"},
		{"M1bis", ""},
		{"master 1bis", "M1 M2"},
		{"L1", ""},
		{"L", "L3"},
		{"d'un master", "M1 M2"},
		{"e", ""},
		{"-", ""},
		{"", ""},
		{"\xFF", ""},
		{"doctorat du travail", ""},
	};
	const struct calendar_file file = calendar_file_built_in();
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(facts); i++) {
		uint32_t owners[4];
		char levels[64] = "";
		const size_t count = names_suggest(
			&calendar.level_names, text_of(facts[i].text), owners, COUNT(owners));

		for (size_t j = 0; j < count; j++)
			sprintf(levels + strlen(levels), "%s%.*s", j > 0 ? " " : "",
				(int)calendar.levels[owners[j]].id.size,
				calendar.levels[owners[j]].id.bytes);
		EXPECT(failures, strcmp(levels, facts[i].levels) == 0, "'%s' suggests '%s'",
			facts[i].text, levels);
	}
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

/* Of 40 levels that are found in no order, the first are suggested. */
static void the_first_owners_are_suggested(void **state)
{
	(void)state;
	char text[4096] = HEAD "[level L1]\nname=N\n";
	struct calendar calendar;
	uint32_t owners[13];

	for (int i = 0; i < 40; i++)
		sprintf(text + strlen(text), "[level P%d]\nname=N\nalias=Programme %d *\n",
			i * 17 % 40, i * 23 % 40);
	assert_true(read_text(&calendar, strcat(text, REST)));
	for (size_t most = 1; most <= 13; most++) {
		assert_int_equal(
			names_suggest(&calendar.level_names, TEXT("un programme"), owners, most),
			most);
		for (uint32_t i = 0; i < most; i++)
			assert_int_equal(owners[i], i + 1);
	}
	assert_int_equal(
		names_suggest(&calendar.level_names, TEXT("Programme 7 ou 8"), owners, 13), 1);
	calendar_free(&calendar);
}

static void there_may_be_no_names(void **state)
{
	(void)state;
	const struct names none = {0};
	uint32_t owner;

	assert_null(names_exact(&none, TEXT("M1")));
	assert_null(names_find(&none, TEXT("M1 x")));
	assert_int_equal(names_suggest(&none, TEXT("M1 x"), &owner, 1), 0);
}

/* A second reader of names: it tries each part of a text. */

static bool is_in_word(struct text text, size_t at)
{
	uint32_t character;

	if (at >= text.size)
		return false;
	character_read(text_from(text, at), &character);
	return character_is_letter(character) || character_is_mark(character) ||
		byte_is_digit(text.bytes[at]);
}

/* Is the part of a text from `from` to `to` a name, as words? It ends in what matters. */
static bool is_name(struct text text, size_t from, size_t to, const struct name *name)
{
	char folded[256];
	const struct text part = {text.bytes + from, to - from};
	const size_t size = name_fold(part, folded, sizeof folded);

	return !is_in_word(text, to) && strchr(" -'", text.bytes[to - 1]) == NULL &&
		text_equal((struct text){folded, size}, name_folded(name));
}

static bool has_capital(struct text text, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (text.bytes[i] >= 'A' && text.bytes[i] <= 'Z')
			return true;
	return false;
}

/*
 * The longest name that is in a text from there on, as words, and where it ends: beginnings only,
 * or those that another beginning must not be followed by.
 */
static const struct name *naive_longest(
	const struct names *names, struct text text, size_t from, size_t *end, bool beginnings)
{
	const struct name *longest = NULL;

	for (size_t to = from + 1; to <= text.size; to++)
		for (size_t i = 0; i < names->count; i++) {
			const struct name *const name = &names->items[i];
			const bool small = name->capitals && !has_capital(text, from, to) &&
				to < text.size && text.bytes[to] == ' ';

			if (!is_name(text, from, to, name) || (beginnings ? !name->begins : small))
				continue;
			if (longest == NULL || name->size > longest->size ||
				(name->size == longest->size && name->begins > longest->begins)) {
				longest = name;
				*end = to;
			}
		}
	return longest;
}

static const struct name *naive_find(const struct names *names, struct text text)
{
	char folded[256];
	const size_t size = name_fold(text, folded, sizeof folded);
	size_t end = 0, at = 0;

	for (int begins = 0; begins < 2; begins++)
		for (size_t i = 0; i < names->count; i++)
			if (names->items[i].begins == begins &&
				text_equal(
					(struct text){folded, size}, name_folded(&names->items[i])))
				return &names->items[i];
	const struct name *const found = naive_longest(names, text, 0, &end, true);
	while (found != NULL && at < text.size) {
		const bool starts = is_in_word(text, at) && (at == 0 || !is_in_word(text, at - 1));
		const struct name *const held =
			starts ? naive_longest(names, text, at, &end, false) : NULL;

		if (held != NULL && held->owner != found->owner)
			return NULL;
		at = held != NULL ? end : at + 1;
	}
	return found;
}

/* Appends one to count pieces of names to text. */
static void append_pieces(char *text, size_t count)
{
	static const char *const pieces[] = {
		"a", "A", "M", "m1", "M1", "1", "12", "du", "DU", "ab", "x"};
	static const char *const marks[] = {" ", " ", " ", "-", "/", "", " (", "'"};

	for (size_t i = 1 + random_below(count); i > 0; i--) {
		strcat(text, pieces[random_below(COUNT(pieces))]);
		if (i > 1)
			strcat(text, marks[random_below(COUNT(marks))]);
	}
}

static void random_texts_are_read_as_by_a_naive_reader(void **state)
{
	(void)state;
	enum { CALENDARS = 1000, TEXTS = 100 };
	size_t right = 0, found_texts = 0, refused = 0;

	random_begin();
	while (right < CALENDARS) {
		char text[1024] = HEAD "[level L1]\nname=N\n";
		struct calendar calendar;

		for (size_t i = 0; i < 8; i++) {
			if (random_below(3) == 0)
				sprintf(text + strlen(text), "[level L%zu]\nname=N\n", i + 2);
			strcat(text, "alias=");
			append_pieces(text, 3);
			strcat(text, random_below(3) > 0 ? " *\n" : "\n");
		}
		if (!read_text(&calendar, strcat(text, REST)))
			continue;
		right++;
		for (int i = 0; i < TEXTS; i++) {
			char bytes[256] = "";

			append_pieces(bytes, 6);
			const struct text name = text_of(bytes);
			const struct name *const naive = naive_find(&calendar.level_names, name);
			if (names_find(&calendar.level_names, name) != naive)
				fail_msg("'%s' is read otherwise with\n%s", bytes, text);
			found_texts += naive != NULL;
			refused += naive == NULL &&
				naive_longest(&calendar.level_names, name, 0, &(size_t){0}, true);
		}
		calendar_free(&calendar);
	}
	assert_true(found_texts > 1000 && refused > 1000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(levels_are_found_by_beginnings),
		cmocka_unit_test(names_are_suggested),
		cmocka_unit_test(the_first_owners_are_suggested),
		cmocka_unit_test(there_may_be_no_names),
		cmocka_unit_test(random_texts_are_read_as_by_a_naive_reader),
	};

	return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
