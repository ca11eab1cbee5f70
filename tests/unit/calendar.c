#include "facts.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar/check.h"
#include "calendar/read.h"

static const char *const fault_names[] = {
#define FAULT(name) #name,
#include "calendar/faults.def"
#undef FAULT
};

/* Writes the problems as a list, `line NAME first second` each. */
static void list(const struct problems *problems, char *bytes, size_t size)
{
	size_t used = 0;

	bytes[0] = '\0';
	for (size_t i = 0; i < problems->count && used < size; i++) {
		const struct problem *const problem = &problems->items[i];
		used += (size_t)snprintf(bytes + used, size - used, "%s%" PRIu32, i > 0 ? "; " : "",
			problem->place.line);
		for (uint32_t file = 0; file < problem->place.order && used < size; file++)
			used += (size_t)snprintf(bytes + used, size - used, "'");
		if (used < size)
			used += (size_t)snprintf(
				bytes + used, size - used, " %s", fault_names[problem->fault]);
		const struct text args[] = {problem->first, problem->second};
		for (int j = 0; j < 2 && used < size; j++)
			if (args[j].size > 0)
				used += (size_t)snprintf(bytes + used, size - used, " %.*s",
					(int)args[j].size, args[j].bytes);
	}
}

#define HEAD     "[calendar]\ntitle=T\n"                    /* lines 1 and 2 */
#define LEVEL    "[level M1]\nname=Master\n"                /* 3 and 4 */
#define PLATFORM "[platform p]\nname=P\nurl=http://p.org\n" /* 5 to 7 */
#define WINDOW_OF(id, levels, platform, opens, closes) \
	"[window " id "]\nlevels=" levels "\nplatform=" platform "\nopens=" opens \
	"\ncloses=" closes "\n"
#define WINDOW WINDOW_OF("w", "M1", "p", "2024-02-01", "2024-03-01") /* 8 to 12 */
#define FRAME  HEAD LEVEL PLATFORM
#define WHOLE  FRAME WINDOW

#define TEN "abcdefghij"
#define ALIASES(a) \
	"alias=" a "a\nalias=" a "b\nalias=" a "c\nalias=" a "d\nalias=" a "e\nalias=" a "f\n"
#define SIX(text) text text text text text text
#define SIXTY     SIX(TEN)

static void problems_of_a_file(void **state)
{
	(void)state;
	static const struct {
		const char *text, *problems;
	} facts[] = {
		/* Right. */
		{WHOLE, ""},
		{"\xEF\xBB\xBF" WHOLE, ""},
		{"# comment\n; comment\n\n \t\n" WHOLE, ""},
		{"\t[calendar]\r\n  title\t= a = b # c \r\n" LEVEL PLATFORM WINDOW, ""},
		{"[ calendar ]\ntitle=T\n[level\tM1 ]\nname=M\n" PLATFORM WINDOW, ""},
		{PLATFORM WINDOW HEAD LEVEL, ""},
		{WHOLE "[platform 09-az]\nname=N\nurl=http://p\n[level AZaz09]\nname=N\n", ""},
		{WHOLE "source=s", ""},
		{WHOLE "intake=1900\nscope=a\tb\nscope.en=b\nsource=s\n", ""},
		{HEAD "title.en=T\nschool=S\n" LEVEL
		      "name.en=N\nalias=Master 1\nalias=École\nalias=master1\n" PLATFORM
		      "step=a\nstep=b\nstep.en=c\nstep.en=d\n" WINDOW,
			""},
		{FRAME "[level m-2_X]\nname=N\n[level " SIXTY "abcd]\nname=N\n" WINDOW, ""},
		{FRAME WINDOW WINDOW_OF("0-a", "M1", "p", "2024-03-02", "2024-03-02"), ""},
		{HEAD LEVEL "alias=" SIXTY "abcd\n" PLATFORM WINDOW, ""},
		{FRAME SIX("step=a\n") SIX("step=b\n") WINDOW, ""},

		/* Lines. */
		{"title=T\n" WHOLE, "1 BEFORE_SECTION title=T"},
		{WHOLE "nonsense\n", "13 WRONG_LINE nonsense"},
		{WHOLE "=x\n", "13 WRONG_LINE =x"},
		{WHOLE "colour=red\n", "13 UNKNOWN_KEY colour window"},
		{WHOLE "Source=x\n", "13 KEY_NEAR Source window"},
		{HEAD "name=x\n" LEVEL PLATFORM WINDOW, "3 UNKNOWN_KEY name calendar"},
		{HEAD LEVEL "titel=x\n" PLATFORM WINDOW, "5 UNKNOWN_KEY titel level"},
		{HEAD LEVEL "title=x\n" PLATFORM WINDOW, "5 KEY_ELSEWHERE title calendar"},
		{HEAD LEVEL PLATFORM "levels=x\n" WINDOW, "8 KEY_ELSEWHERE levels window"},
		{FRAME "name.en=x\n" WINDOW, "8 UNKNOWN_KEY name.en platform"},
		{WHOLE "source=\n", "13 VALUE_EMPTY source"},
		{WHOLE "source= \t\n", "13 VALUE_EMPTY source"},
		{HEAD "title=U\n" LEVEL PLATFORM WINDOW, "3 KEY_TWICE title calendar"},
		{WHOLE "opens=2024-01-01\n", "13 KEY_TWICE opens window"},
		{WHOLE "levels=M1\n", "13 KEY_OF_NEXT levels window"},
		{WHOLE "source=a\xFF\n", "13 NOT_UTF8 source=a\xFF"},
		{WHOLE "# \xC3\n", "13 NOT_UTF8 # \xC3"},
		{WHOLE "# \x1B[31m\n", "13 CONTROL_CHARACTER # \x1B[31m"},
		{WHOLE "# a\rb\n", "13 CONTROL_CHARACTER # a\rb"},
		{WHOLE "# a\r", "13 CONTROL_CHARACTER # a\r"},
		{WHOLE "# \x7F\n", "13 CONTROL_CHARACTER # \x7F"},
		{WHOLE "source=\xC2\x85\n", "13 CONTROL_CHARACTER source=\xC2\x85"},
		{WHOLE "colour=\xC2\x85\n", "13 CONTROL_CHARACTER colour=\xC2\x85"},
		{WHOLE "source=\xE2\x80\xAE\n", "13 CONTROL_CHARACTER source=\xE2\x80\xAE"},
		{WHOLE "source=\xE2\x81\xA6\n", "13 CONTROL_CHARACTER source=\xE2\x81\xA6"},
		{WHOLE "[level \x01]\nx=y\n", "13 CONTROL_CHARACTER [level \x01]"},
		{WHOLE "intake=20\x01\n", "13 CONTROL_CHARACTER intake=20\x01"},

		{WHOLE "source=a\rb\r\n", "13 CONTROL_CHARACTER source=a\rb"},
		{WHOLE "\xC2\xA0source\xE2\x80\xAF=\xC2\xA0s\xC2\xA0\n", ""}, /* no-break spaces */
		{HEAD LEVEL "alias=A\x9C\x9C\n" PLATFORM WINDOW, "5 NOT_UTF8 alias=A\x9C\x9C"},
		{"\xFF\xFE[\1", "1 IS_UTF16"},
		{"\xFE\xFF\1[", "1 IS_UTF16"},

		/* Sections. */
		{WHOLE "[level X]\n[level \x01]\n",
			"13 KEY_MISSING name; 14 CONTROL_CHARACTER [level \x01]"},
		{WHOLE "[platform " SIXTY "abcd]\nname=N\nurl=http://p\n", ""},
		{WHOLE "[platform " SIXTY "abcde]\nname=N\nurl=http://p\n",
			"13 WRONG_PLAIN_ID " SIXTY "abcde"},
		{WHOLE "[levels X]\nname=N\n", "13 SECTION_NEAR [levels X] level"},
		{WHOLE "[level X\nname=N\n", "13 WRONG_SECTION [level X"},
		{WHOLE "[]\n", "13 WRONG_SECTION []"},
		{WHOLE "[\n", "13 WRONG_SECTION ["},
		{WHOLE "[level X] # c\nname=N\n", "13 COMMENT [level X] # c #"},
		{WHOLE "[level X] c\nname=N\n", "13 WRONG_SECTION [level X] c"},
		{WHOLE "[calendar x]\ntitle=T\n", "13 CALENDAR_ID x; 13 CALENDAR_TWICE calendar"},
		{WHOLE "[level]\nname=N\n", "13 ID_MISSING level"},
		{WHOLE "[level 3L]\nname=N\n", "13 WRONG_LEVEL_ID 3L"},
		{WHOLE "[level L 3]\nname=N\n", "13 WRONG_LEVEL_ID L 3"},
		{WHOLE "[level 3]\nname=N\n[level 4]\nname=N\n",
			"13 WRONG_LEVEL_ID 3; 15 WRONG_LEVEL_ID 4"},
		{WHOLE "[level É]\nname=N\n", "13 WRONG_LEVEL_ID É"},
		{WHOLE "[level " SIXTY "abcde]\nname=N\n", "13 WRONG_LEVEL_ID " SIXTY "abcde"},
		{WHOLE "[level X]\n", "13 KEY_MISSING name"},
		{WHOLE "[level 3L]\ncolour=red\n",
			"13 WRONG_LEVEL_ID 3L; 14 UNKNOWN_KEY colour level"},
		{WHOLE "[platform P]\nname=N\nurl=http://p\n", "13 WRONG_PLAIN_ID P"},
		{WHOLE "[platform p_q]\nname=N\nurl=http://p\n", "13 WRONG_PLAIN_ID p_q"},
		{WHOLE "[platform p~q]\nname=N\nurl=http://p\n", "13 WRONG_PLAIN_ID p~q"},
		{WHOLE "[platform]\nname=N\nurl=http://p\n", "13 ID_MISSING platform"},
		{WHOLE "[window W]\n", "13 WRONG_PLAIN_ID W"},
		{WHOLE "[window v]\n",
			"13 KEY_MISSING levels; 13 KEY_MISSING platform; 13 KEY_MISSING opens; "
			"13 KEY_MISSING closes"},
		{WHOLE "[platform q]\n", "13 KEY_MISSING name; 13 KEY_MISSING url"},
		{"[calendar]\n" LEVEL PLATFORM WINDOW, "1 KEY_MISSING title"},
		{WHOLE "[level M1]\nname=N\n", "13 SECTION_TWICE level M1"},
		{WHOLE HEAD, "13 CALENDAR_TWICE calendar"},
		{WHOLE "[platform p]\nname=Q\nurl=http://q\n", "13 SECTION_TWICE platform p"},
		{WHOLE WINDOW_OF("w", "M1", "p", "2025-01-01", "2025-01-02"),
			"13 SECTION_TWICE window w"},
		{LEVEL PLATFORM WINDOW, "10 CALENDAR_MISSING"},
		{LEVEL PLATFORM WINDOW "\n\n# end", "13 CALENDAR_MISSING"},
		{FRAME, "7 NO_WINDOW"},
		{"", "1 CALENDAR_MISSING; 1 NO_WINDOW"},
		{"\n\n", "2 CALENDAR_MISSING; 2 NO_WINDOW"},

		/* Values. */
		{HEAD "[level M1]\nalias=A\nname=N\n[level M2]\nalias=B\nname=N\n"
		      "[level M3]\nalias=C\nname=N\n" PLATFORM WINDOW,
			""},
		{HEAD LEVEL ALIASES("A") ALIASES("B") ALIASES("C") PLATFORM WINDOW, ""},
		{HEAD LEVEL "alias=3L\n" PLATFORM WINDOW, "5 WRONG_ALIAS 3L"},
		{HEAD LEVEL "alias=×\n" PLATFORM WINDOW, "5 WRONG_ALIAS ×"},
		{HEAD LEVEL "alias=" SIXTY "abcde\n" PLATFORM WINDOW,
			"5 WRONG_ALIAS " SIXTY "abcde"},
		{HEAD LEVEL "alias=To-Day\n" PLATFORM WINDOW, "5 NAME_TODAY"},
		{FRAME WINDOW "[level today]\nname=N\n", "13 NAME_TODAY"},
		{HEAD "[level today]\nname=N\n" PLATFORM WINDOW_OF(
			 "w", "today", "p", "2024-01-01", "2024-01-02"),
			"3 NAME_TODAY"},
		{FRAME WINDOW "[level X]\nname=N\nalias=m 1\n", "15 NAME_SHARED M1"},
		{FRAME WINDOW "[level m_1]\nname=N\n", "13 NAME_SHARED M1"},
		{HEAD LEVEL PLATFORM WINDOW "scope.en=x\n", "13 ORIGINAL_MISSING scope en"},
		{FRAME "[window x]\nscope.en=x\nlevels=M1\nplatform=p\nopens=2024-03-02\n"
		       "closes=2024-03-03\n",
			"9 ORIGINAL_MISSING scope en"},
		{HEAD LEVEL PLATFORM WINDOW "scope.en=x\nscope=y\n", ""},
		{FRAME "step=a\nstep.en=b\nstep.en=c\n" WINDOW, "5 TRANSLATIONS_MISSING step en"},
		{FRAME "step=a\nstep=b\nstep.en=b\n" WINDOW, "5 TRANSLATIONS_MISSING step en"},
		{FRAME "step.en=b\n" WINDOW, "5 TRANSLATIONS_MISSING step en"},
		{FRAME WINDOW_OF("w", "M1, M1", "p", "2024-02-01", "2024-03-01"),
			"9 COMMAS M1, M1 ,"},
		{FRAME WINDOW_OF("w", "M1 X M2", "p", "2024-02-01", "2024-03-01"),
			"9 NO_SUCH_SECTION X level; 9 NO_SUCH_SECTION M2 level"},
		{FRAME WINDOW_OF("w", "m1", "p", "2024-02-01", "2024-03-01"),
			"9 SECTION_MEANT m1 level"},
		{FRAME WINDOW_OF("w", "M1\tM1 M1", "p", "2024-02-01", "2024-03-01"),
			"9 NAMED_TWICE M1; 9 NAMED_TWICE M1"},
		{FRAME "[level X]\nname=N\n" WINDOW_OF(
			 "w", "M1 X L X M1", "p", "2024-02-01", "2024-03-01"),
			"11 NO_SUCH_SECTION L level; 11 NAMED_TWICE X; 11 NAMED_TWICE M1"},
		{FRAME WINDOW_OF("w", "M1", "P", "2024-02-01", "2024-03-01"),
			"10 SECTION_MEANT P platform"},
		{FRAME WINDOW_OF("w", "M1", "é", "2024-02-01", "2024-03-01"),
			"10 WRONG_PLAIN_ID é"},
		{FRAME WINDOW_OF("w", "M1", "q", "2024-02-01", "2024-03-01"),
			"10 NO_SUCH_SECTION q platform"},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-30", "01/03"),
			"11 WRONG_END 2024-02-30; 12 WRONG_END 01/03"},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-03-02", "2024-03-01"),
			"12 NEVER_OPEN 2024-03-01 2024-03-02"},
		{WHOLE "intake=24\n", "13 WRONG_YEAR 24"},
		{WHOLE "intake=1900\n", ""},
		{WHOLE "intake=2999\n", ""},
		{WHOLE "intake=20240\n", "13 WRONG_YEAR 20240"},
		{WHOLE "intake=02024\n", "13 WRONG_YEAR 02024"},
		{WHOLE "intake=20a4\n", "13 WRONG_YEAR 20a4"},
		{WHOLE "intake=1899\n", "13 WRONG_YEAR 1899"},
		{WHOLE "intake=3000\n", "13 WRONG_YEAR 3000"},
		{WHOLE "intake=2x24\n", "13 WRONG_YEAR 2x24"},

		/* Windows that overlap: the later in the file is named, whichever opens first. */
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-03-01", "2024-04-01"),
			"13 WINDOWS_OVERLAP w M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-01-01", "2024-02-01"),
			"13 WINDOWS_OVERLAP w M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-01-01", "2024-12-01"),
			"13 WINDOWS_OVERLAP w M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-01-01", "2024-12-01")
				WINDOW_OF("u", "M1", "p", "2024-05-01", "2024-05-02"),
			"13 WINDOWS_OVERLAP w M1; 18 WINDOWS_OVERLAP v M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-01-01", "2024-03-01")
				WINDOW_OF("u", "M1", "p", "2024-03-01", "2024-05-01"),
			"13 WINDOWS_OVERLAP w M1; 18 WINDOWS_OVERLAP v M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-03-01", "2024-03-01"),
			"13 WINDOWS_OVERLAP w M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-03-02", "2024-03-02"), ""},
		{WHOLE WINDOW_OF("v", "M1", "p", "2024-02-02", "2024-01-02"),
			"17 NEVER_OPEN 2024-01-02 2024-02-02"},

		/* All at once, in the order of the lines. */
		{"[calendar]\n[level 1]\nx\n[window w]\nlevels=A\nopens=1\n",
			"1 KEY_MISSING title; 2 WRONG_LEVEL_ID 1; 3 WRONG_LINE x; "
			"4 KEY_MISSING platform; 4 KEY_MISSING closes; 5 NO_SUCH_SECTION A level; 6 WRONG_END 1"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct text text = text_of(facts[i].text);
		char *const bytes = malloc(text.size + (text.size == 0)); /* and not a byte more */
		const struct calendar_file file = {.name = "f", .text = {bytes, text.size}};
		struct problems problems = {0};
		struct calendar calendar;
		char listed[1024];
		assert_non_null(bytes);
		memcpy(bytes, text.bytes, text.size);

		const bool right = calendar_read(&calendar, &file, 1, &problems);
		list(&problems, listed, sizeof listed);
		EXPECT(failures, strcmp(listed, facts[i].problems) == 0, "%s\nhas: %s\nnot: %s",
			facts[i].text, listed, facts[i].problems);
		EXPECT(failures, right == (problems.count == 0) && !problems.lost, "row %zu", i);
		problems_free(&problems);
		calendar_free(&calendar);
		free(bytes);
	}
	assert_int_equal(failures, 0);
}

static void a_nul_is_a_control_character(void **state)
{
	(void)state;
	const struct calendar_file file = {.name = "f", .text = TEXT(WHOLE "source=a\0b\n")};
	struct problems problems = {0};
	struct calendar calendar;

	assert_false(calendar_read(&calendar, &file, 1, &problems));
	assert_int_equal(problems.count, 1);
	assert_int_equal(problems.items[0].fault, FAULT_CONTROL_CHARACTER);
	assert_int_equal(problems.items[0].place.line, 13);
	problems_free(&problems);
}

static void later_files_correct_sections(void **state)
{
	(void)state;
	static const struct calendar_file files[] = {
		{.name = "a", .text = TEXT_OF(HEAD LEVEL PLATFORM WINDOW "[level X]\nname=X\n")},
		{.name = "b",
			.text = TEXT_OF("[calendar]\ntitle=U\n[window w]\nlevels=M1 X\nplatform=p\n"
					"opens=2024-02-01\ncloses=2024-03-08\n")},
		{.name = "c",
			.text = TEXT_OF("[window w]\nlevels=X\nplatform=p\n"
					"opens=2024-02-01\ncloses=2024-03-15\nsource=s\n"
					"[level M1]\nname=Maîtrise\n")},
	};
	struct problems problems = {0};
	struct calendar calendar;

	assert_true(calendar_read(&calendar, files, COUNT(files), &problems));
	assert_true(text_equal(calendar.title[FRENCH], TEXT("T")));
	assert_int_equal(calendar.level_count, 2);
	assert_true(text_equal(calendar.levels[0].id, TEXT("M1")));
	assert_true(text_equal(calendar.levels[0].name[ENGLISH], TEXT("Maîtrise")));
	assert_int_equal(calendar.levels[0].track_count, 0);
	assert_int_equal(calendar.levels[1].track_count, 1);
	assert_int_equal(calendar.window_count, 1);
	assert_true(text_equal(calendar.windows[0].source, TEXT("s")));
	assert_int_equal(calendar.correction_count, 3);
	assert_int_equal(calendar.corrections[1].old.order, 0);
	assert_int_equal(calendar.corrections[1].old.line, 8);
	assert_int_equal(calendar.corrections[1].new.order, 1);
	assert_int_equal(calendar.corrections[1].new.line, 3);
	assert_int_equal(calendar.corrections[2].new.order, 2);
	assert_int_equal(calendar.corrections[2].new.line, 1);

	struct problems warnings = {0};
	char listed[256];
	calendar_warn(&calendar, 0, &warnings);
	list(&warnings, listed, sizeof listed);
	assert_string_equal(listed, "3 LEVEL_UNUSED M1");
	problems_free(&warnings);
	calendar_free(&calendar);
}

static void problems_of_several_files(void **state)
{
	(void)state;
	static const struct calendar_file files[] = {
		{.name = "a", .text = TEXT_OF(FRAME "[platform unused]\nname=U\n")},
		{.name = "b", .text = TEXT_OF(WINDOW WINDOW "x\n[level m-1]\nname=N\n")},
		{.name = "c",
			.text = TEXT_OF("[level X]\nname=N\nalias=M_1\n"
					"[calendar]\ntitle=T\n[calendar]\ntitle=U\n")},
	};
	struct problems problems = {0};
	struct calendar calendar;
	char listed[512];

	assert_false(calendar_read(&calendar, files, COUNT(files), &problems));
	list(&problems, listed, sizeof listed);
	assert_string_equal(listed,
		"8 KEY_MISSING url; 6' SECTION_TWICE window w; 11' WRONG_LINE x; "
		"12' NAME_SHARED M1; 3'' NAME_SHARED m-1; 6'' CALENDAR_TWICE calendar");
	problems_free(&problems);
}

static void a_file_has_16_mib_at_most(void **state)
{
	(void)state;
	const size_t size = CALENDAR_FILE_MAX + 1;
	char *const bytes = malloc(size);
	struct problems problems = {0};
	struct calendar calendar;
	char listed[256];

	assert_non_null(bytes);
	memset(bytes, '\n', size);
	memcpy(bytes, WHOLE, sizeof WHOLE - 1);
	const struct calendar_file most = {.name = "f", .text = {bytes, CALENDAR_FILE_MAX}};
	assert_true(calendar_read(&calendar, &most, 1, &problems));
	calendar_free(&calendar);

	const struct calendar_file more = {.name = "f", .text = {bytes, size}};
	assert_false(calendar_read(&calendar, &more, 1, &problems));
	snprintf(listed, sizeof listed, "%zu TOO_LARGE", size - (sizeof WHOLE - 1) + 12);
	char found[256];
	list(&problems, found, sizeof found);
	assert_string_equal(found, listed);
	problems_free(&problems);
	free(bytes);
}

static void levels_are_found_by_id_and_alias(void **state)
{
	(void)state;
	static const struct {
		const char *name, *id;
	} facts[] = {
		{"M1", "M1"},
		{"m-1", "M1"},
		{"Master 1re année", "M1"},
		{"MASTER 1RE ANNEE", "M1"},
		{"master_1.", "M1"},
		{"Master 1ère année", "M1"},
		{"Licence 3ème année", "L3"},
		{"licence 3", "L3"},
		{"Master 2nde ann\351e", "M2"}, /* Windows-1252 */
		{"Diplôme d’université", "DU"},
		{"diplome universitaire", "DU"},
		{"L1", NULL},
		{"M", NULL},
		{"M11", NULL},
		{"Master", NULL},
		{"M1,", NULL},
		{"-", NULL},
		{SIXTY SIXTY, NULL},
		{"abcd" SIXTY, NULL},
	};
	const struct calendar_file file = calendar_file_built_in();
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct level *const level = calendar_level(&calendar, text_of(facts[i].name));
		EXPECT(failures,
			facts[i].id == NULL
				? level == NULL
				: level != NULL && text_equal(level->id, text_of(facts[i].id)),
			"'%s'", facts[i].name);
	}
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

static void a_name_may_have_64_bytes(void **state)
{
	(void)state;
	static const struct calendar_file file = {
		.name = "f", .text = TEXT_OF(HEAD LEVEL "alias=abcd" SIXTY "\n" PLATFORM WINDOW)};
	struct problems problems = {0};
	struct calendar calendar;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	assert_ptr_equal(calendar_level(&calendar, TEXT("ABCD-" SIXTY)), &calendar.levels[0]);
	assert_null(calendar_level(&calendar, TEXT("abcde" SIXTY)));
	calendar_free(&calendar);
}

/* Of 10,000 problems the first lines' are kept, whenever they came; the others are counted. */
static void the_first_problems_are_kept(void **state)
{
	(void)state;
	static const struct text kinds[] = {TEXT_OF("even"), TEXT_OF("odd")};

	for (size_t most = 1; most <= 3; most++) {
		struct problems problems = {.most = most};

		for (uint32_t i = 0; i < 10000; i++)
			problems_add(&problems,
				PROBLEM(((struct place){0, 10000 - i / 2}), FAULT_NO_WINDOW,
					TEXT(""), kinds[i % 2]));
		problems_sort(&problems);
		assert_int_equal(problems.count, most);
		assert_int_equal(problems.dropped, 10000 - most);
		for (size_t i = 0; i < most; i++) {
			assert_int_equal(problems.items[i].place.line, 5001 + i / 2);
			assert_true(text_equal(problems.items[i].second, kinds[i % 2]));
		}
		assert_true(problems.capacity < 10000);
		problems_free(&problems);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(problems_of_a_file),
		cmocka_unit_test(a_nul_is_a_control_character),
		cmocka_unit_test(later_files_correct_sections),
		cmocka_unit_test(problems_of_several_files),
		cmocka_unit_test(a_file_has_16_mib_at_most),
		cmocka_unit_test(levels_are_found_by_id_and_alias),
		cmocka_unit_test(a_name_may_have_64_bytes),
		cmocka_unit_test(the_first_problems_are_kept),
	};

	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
