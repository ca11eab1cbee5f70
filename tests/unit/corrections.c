#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar/check.h"
#include "calendar/keys.h"
#include "calendar/read.h"
#include "date/date.h"
#include "sample.h"

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

/* Writes all that a calendar holds, a line for each thing; a text in two languages as a|b. */
static void describe(const struct calendar *calendar, char *bytes, size_t size)
{
	bytes[0] = '\0';
	append(bytes, size, "%.*s|%.*s %.*s\n", SHOW(calendar->title[FRENCH]),
		SHOW(calendar->title[ENGLISH]), SHOW(calendar->school));
	for (const struct level *level = calendar->levels;
		level < calendar->levels + calendar->level_count; level++)
		append(bytes, size, "%.*s %.*s|%.*s\n", SHOW(level->id), SHOW(level->name[FRENCH]),
			SHOW(level->name[ENGLISH]));
	for (const struct audience *audience = calendar->audiences;
		audience < calendar->audiences + calendar->audience_count; audience++)
		append(bytes, size, "%.*s %.*s|%.*s\n", SHOW(audience->id),
			SHOW(audience->name[FRENCH]), SHOW(audience->name[ENGLISH]));
	for (const struct platform *platform = calendar->platforms;
		platform < calendar->platforms + calendar->platform_count; platform++) {
		append(bytes, size, "%.*s %.*s %.*s", SHOW(platform->id), SHOW(platform->name),
			SHOW(platform->url));
		for (size_t i = 0; i < platform->step_count; i++)
			append(bytes, size, " %.*s|%.*s", SHOW(platform->steps[i].text[FRENCH]),
				SHOW(platform->steps[i].text[ENGLISH]));
		append(bytes, size, "\n");
	}
	for (const struct window *window = calendar->windows;
		window < calendar->windows + calendar->window_count; window++) {
		append(bytes, size, "%.*s", SHOW(window->id));
		for (size_t i = 0; i < window->level_count; i++)
			append(bytes, size, " %.*s", SHOW(window->levels[i]->id));
		for (size_t i = 0; i < window->audience_count; i++)
			append(bytes, size, " %.*s", SHOW(window->audiences[i]->id));
		append(bytes, size, " %.*s %.*s %.*s %d %.*s|%.*s %.*s\n",
			SHOW(window->platform->id), SHOW(window->opens.written),
			SHOW(window->closes.written), window->intake, SHOW(window->scope[FRENCH]),
			SHOW(window->scope[ENGLISH]), SHOW(window->source));
	}
}

/* Writes the sections that were corrected, with their places and the keys. */
static void list_corrections(const struct calendar *calendar, char *bytes, size_t size)
{
	bytes[0] = '\0';
	for (size_t i = 0; i < calendar->correction_count; i++) {
		const struct correction *const correction = &calendar->corrections[i];
		const enum section_kind kind = (enum section_kind)correction->kind;
		char names[KEY_NAMES_SIZE];
		const struct text keys = key_names(kind, correction->keys, names);

		append(bytes, size, "%s%.*s %.*s %u:%u>%u:%u %.*s", i > 0 ? "; " : "",
			SHOW(section_forms[kind].name), SHOW(correction->id),
			(unsigned)correction->old.order, (unsigned)correction->old.line,
			(unsigned)correction->new.order, (unsigned)correction->new.line,
			SHOW(keys));
	}
}

/* Which of the names are those of its first level, or audience: + or -. */
static void find_names(const struct calendar *calendar, bool levels, char *found)
{
	static const char *const names[] = {"one", "two", "three"};

	for (size_t i = 0; i < COUNT(names); i++) {
		const struct text name = text_of(names[i]);
		const bool is = levels
			? calendar_level(calendar, name) == &calendar->levels[0]
			: calendar_audience(calendar, name) == &calendar->audiences[0];
		found[i] = is ? '+' : '-';
	}
	found[COUNT(names)] = '\0';
}

/* Each file corrects one that says everything; the lines that differ then, and why. */
static void files_correct_key_by_key(void **state)
{
	(void)state;
	static const char base[] =
		"[calendar]\ntitle=T\ntitle.en=Te\nschool=S\n"                       /* 1 */
		"[level M1]\nname=N\nname.en=Ne\nalias=one\nalias=two\n"             /* 5 */
		"[level L3]\nname=L\n"                                               /* 10 */
		"[audience a]\nname=A\nname.en=Ae\nalias=one\nalias=two\n"           /* 12 */
		"[audience b]\nname=B\n"                                             /* 17 */
		"[platform p]\nname=P\nurl=http://p\n"                               /* 19 */
		"step=s1\nstep=s2\nstep.en=e1\nstep.en=e2\n"                         /* 22 */
		"[platform q]\nname=Q\nurl=http://q\n"                               /* 26 */
		"[window w]\nlevels=M1\naudiences=a\nplatform=p\nopens=2024-01-01\n" /* 29 */
		"closes=2024-02-01\nintake=2024\nscope=sc\nscope.en=sce\nsource=so\n";
	static const struct {
		const char *second, *third;
		const char *lines; /* those that there are then */
		const char *corrections;
		const char *level_names, *audience_names;
	} facts[] = {
		{"", "",
			"T|Te S\nM1 N|Ne\nL3 L|L\na A|Ae\nb B|B\np P http://p s1|e1 s2|e2\n"
			"q Q http://q\nw M1 a p 2024-01-01 2024-02-01 2024 sc|sce so\n",
			"", "++-", "++-"},
		/* One key, and the rest stays. */
		{"[window w]\ncloses=2024-03-01\n", "",
			"w M1 a p 2024-01-01 2024-03-01 2024 sc|sce so\n",
			"window w 0:29>1:1 closes", "++-", "++-"},
		{"\n[window w]\nopens=unknown\n", "",
			"w M1 a p unknown 2024-02-01 2024 sc|sce so\n", "window w 0:29>1:2 opens",
			"++-", "++-"},
		{"[window w]\nlevels=L3 M1\naudiences=b\n", "",
			"w L3 M1 b p 2024-01-01 2024-02-01 2024 sc|sce so\n",
			"window w 0:29>1:1 levels, audiences", "++-", "++-"},
		{"[window w]\nplatform=q\nintake=2025\n", "",
			"w M1 a q 2024-01-01 2024-02-01 2025 sc|sce so\n",
			"window w 0:29>1:1 platform, intake", "++-", "++-"},
		{"[window w]\nsource=x\n", "", "w M1 a p 2024-01-01 2024-02-01 2024 sc|sce x\n",
			"window w 0:29>1:1 source", "++-", "++-"},
		{"[platform p]\nurl=https://p.org\n", "", "p P https://p.org s1|e1 s2|e2\n",
			"platform p 0:19>1:1 url", "++-", "++-"},
		{"[window w]\n", "", "w M1 a p 2024-01-01 2024-02-01 2024 sc|sce so\n", "", "++-",
			"++-"},
		/* Each language is a key of its own. */
		{"[window w]\nscope=x\n", "", "w M1 a p 2024-01-01 2024-02-01 2024 x|sce so\n",
			"window w 0:29>1:1 scope", "++-", "++-"},
		{"[window w]\nscope.en=x\n", "", "w M1 a p 2024-01-01 2024-02-01 2024 sc|x so\n",
			"window w 0:29>1:1 scope.en", "++-", "++-"},
		{"[level L3]\nname.en=Le\n", "", "L3 L|Le\n", "level L3 0:10>1:1 name.en", "++-",
			"++-"},
		{"[level M1]\nname=X\n", "", "M1 X|Ne\n", "level M1 0:5>1:1 name", "++-", "++-"},
		{"[audience a]\nname.en=X\n", "", "a A|X\n", "audience a 0:12>1:1 name.en", "++-",
			"++-"},
		/* Aliases and steps are given all together, in all languages. */
		{"[level M1]\nalias=three\n", "", "M1 N|Ne\n", "level M1 0:5>1:1 alias", "--+",
			"++-"},
		{"[level M1]\nalias=three\nalias=one\n", "", "M1 N|Ne\n", "level M1 0:5>1:1 alias",
			"+-+", "++-"},
		{"[audience a]\nalias=three\n", "", "a A|Ae\n", "audience a 0:12>1:1 alias", "++-",
			"--+"},
		{"[level M1]\nalias=three\n", "[level M1]\nname=X\n", "M1 X|Ne\n",
			"level M1 0:5>1:1 alias; level M1 1:1>2:1 name", "--+", "++-"},
		{"[level M1]\nalias=three\n", "[level M1]\nalias=two\n", "M1 N|Ne\n",
			"level M1 0:5>1:1 alias; level M1 1:1>2:1 alias", "-+-", "++-"},
		{"[platform p]\nstep=x\n", "", "p P http://p x|x\n", "platform p 0:19>1:1 step",
			"++-", "++-"},
		{"[platform p]\nstep=x\nstep=y\nstep=z\nstep.en=xe\nstep.en=ye\nstep.en=ze\n", "",
			"p P http://p x|xe y|ye z|ze\n", "platform p 0:19>1:1 step, step.en", "++-",
			"++-"},
		{"[platform q]\nstep=x\n", "", "q Q http://q x|x\n", "platform q 0:26>1:1 step",
			"++-", "++-"},
		/* Of [calendar] the first is kept, whole. */
		{"[calendar]\ntitle=U\nschool=V\n", "[calendar]\ntitle.en=Ue\ntitle=U\n",
			"T|Te S\n", "", "++-", "++-"},
		/* A third file corrects the first, or the second, or both. */
		{"[window w]\ncloses=2024-03-01\n", "[window w]\ncloses=2024-04-01\n",
			"w M1 a p 2024-01-01 2024-04-01 2024 sc|sce so\n",
			"window w 0:29>1:1 closes; window w 1:1>2:1 closes", "++-", "++-"},
		{"[window w]\ncloses=2024-03-01\n", "[window w]\nopens=2024-02-01\n",
			"w M1 a p 2024-02-01 2024-03-01 2024 sc|sce so\n",
			"window w 0:29>1:1 closes; window w 1:1>2:1 opens", "++-", "++-"},
		{"", "[window w]\ncloses=2024-03-01\n",
			"w M1 a p 2024-01-01 2024-03-01 2024 sc|sce so\n",
			"window w 0:29>2:1 closes", "++-", "++-"},
		/* What is required is there in the end; a wrong pair was corrected. */
		{"[window v]\nlevels=L3\nplatform=q\nopens=2024-05-01\n",
			"[window v]\ncloses=2024-06-01\n",
			"w M1 a p 2024-01-01 2024-02-01 2024 sc|sce so\n"
			"v L3 q 2024-05-01 2024-06-01 0 | \n",
			"window v 1:1>2:1 closes", "++-", "++-"},
		{"[window w]\nopens=2024-05-01\n", "[window w]\ncloses=2024-06-01\n",
			"w M1 a p 2024-05-01 2024-06-01 2024 sc|sce so\n",
			"window w 0:29>1:1 opens; window w 1:1>2:1 closes", "++-", "++-"},
		/* In the order of kinds and IDs, and each section in its first place. */
		{"[window w]\nsource=x\n[level M1]\nname=X\n[level L3]\nname=Y\n[level D]\nname=D\n",
			"", "M1 X|Ne\nL3 Y|Y\nD D|D\n",
			"level L3 0:10>1:5 name; level M1 0:5>1:3 name; window w 0:29>1:1 source",
			"++-", "++-"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct calendar_file files[] = {{.name = "a", .text = text_of(base)},
			{.name = "b", .text = text_of(facts[i].second)},
			{.name = "c", .text = text_of(facts[i].third)}};
		struct problems problems = {0};
		struct calendar calendar;
		char lines[1024], corrections[512], names[2][4];

		if (!calendar_read(&calendar, files, COUNT(files), &problems)) {
			list(&problems, lines, sizeof lines);
			EXPECT(failures, false, "row %zu: %s", i, lines);
			problems_free(&problems);
			continue;
		}
		describe(&calendar, lines, sizeof lines);
		list_corrections(&calendar, corrections, sizeof corrections);
		find_names(&calendar, true, names[0]);
		find_names(&calendar, false, names[1]);
		EXPECT(failures, strstr(lines, facts[i].lines) != NULL, "row %zu: no %sin\n%s", i,
			facts[i].lines, lines);
		EXPECT(failures, strcmp(corrections, facts[i].corrections) == 0,
			"row %zu: corrected %s", i, corrections);
		EXPECT(failures,
			strcmp(names[0], facts[i].level_names) == 0 &&
				strcmp(names[1], facts[i].audience_names) == 0,
			"row %zu: names %s, %s", i, names[0], names[1]);
		calendar_free(&calendar);
	}
	assert_int_equal(failures, 0);
}

static void corrections_that_are_wrong(void **state)
{
	(void)state;
	static const struct {
		const char *second, *third, *problems;
	} facts[] = {
		{"[window w]\ncloses=\n", "", "2' VALUE_EMPTY closes"},
		{"[window w]\ncloses=\n", "[window w]\ncloses=2024-03-01\n",
			"2' VALUE_EMPTY closes"},
		{"[level M1]\nalias=\n", "", "2' VALUE_EMPTY alias"},
		{"[platform p]\nstep.en=x\n", "", "1' TRANSLATIONS_MISSING step en"},
		{"[platform p]\nstep=x\nstep=y\n", "[platform p]\nstep.en=x\nstep.en=y\n",
			"1'' TRANSLATIONS_MISSING step en"},
		{"[window w]\nscope.en=x\n", "", "2' ORIGINAL_MISSING scope en"},
		{"[window w]\nopens=2024-05-01\n", "", "2' NEVER_OPEN 2024-03-01 2024-05-01"},
		{"[window w]\ncloses=2023-05-01\n", "", "2' NEVER_OPEN 2023-05-01 2024-02-01"},
		{"[window w]\nopens=unknown\n", "", "8 INTAKE_NEEDED"},
		{"[window w]\nlevels=M2\n", "", "2' NO_SUCH_SECTION M2 level"},
		{"[window w]\naudiences=a\n", "", "2' NO_SUCH_SECTION a audience"},
		{"[window w]\nsource=a\n[window w]\nsource=b\n", "", "3' SECTION_TWICE window w"},
		{"[window w]\nsource=a\nintake=2024\nintake=2025\n", "",
			"4' KEY_TWICE intake window"},
		{"[window v]\nlevels=M1\n", "[window v]\nplatform=p\n",
			"1' KEY_MISSING opens; 1' KEY_MISSING closes"},
		{"[level m1]\nname=X\n", "", "1' NAME_SHARED M1"},
		{"[level M1]\nalias=x\n", "[level L]\nname=L\nalias=X\n", "3'' NAME_SHARED M1"},
		{WINDOW_OF("v", "M1", "p", "2024-04-01", "2024-05-01"),
			"[window w]\ncloses=2024-04-01\n", "1' WINDOWS_OVERLAP w M1"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct calendar_file files[] = {{.name = "a", .text = TEXT(WHOLE)},
			{.name = "b", .text = text_of(facts[i].second)},
			{.name = "c", .text = text_of(facts[i].third)}};
		struct problems problems = {0};
		struct calendar calendar;
		char listed[512];

		EXPECT(failures, !calendar_read(&calendar, files, COUNT(files), &problems),
			"row %zu is right", i);
		list(&problems, listed, sizeof listed);
		EXPECT(failures, strcmp(listed, facts[i].problems) == 0, "row %zu: %s", i, listed);
		problems_free(&problems);
		calendar_free(&calendar);
	}
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(later_files_correct_sections),
		cmocka_unit_test(files_correct_key_by_key),
		cmocka_unit_test(corrections_that_are_wrong),
	};

	return cmocka_run_group_tests_name("corrections", tests, NULL, NULL);
}
