#include "facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar/check.h"
#include "calendar/keys.h"
#include "calendar/read.h"
#include "date/date.h"
#include "sample.h"

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
		{HEAD LEVEL "alias=3L\nalias=3\n" PLATFORM WINDOW, ""},
		{HEAD LEVEL "alias=1re année\nalias=3e année *\n" PLATFORM WINDOW, ""},
		{HEAD LEVEL
			"alias=Le 24/03/2024\nalias=24/03\nalias=24/03/2024 bis\n" PLATFORM WINDOW,
			""},
		{HEAD LEVEL "alias=Master 1\nalias=Master 1 *\nalias=M-1 *\n" PLATFORM WINDOW, ""},
		{HEAD LEVEL "alias=*\nalias=-1 *\nalias=@1\nalias=+1\n" PLATFORM WINDOW,
			"5 WRONG_ALIAS *; 6 WRONG_ALIAS -1 *; 7 WRONG_ALIAS @1; 8 WRONG_ALIAS +1"},
		{HEAD LEVEL "alias=2024-03-24\nalias=24/03/24\nalias=20240324\n"
			    "alias=2024-03-24 9:05 *\n" PLATFORM WINDOW,
			"5 NAME_DATE 2024-03-24; 6 NAME_DATE 24/03/24; 7 NAME_DATE 20240324; "
			"8 NAME_DATE 2024-03-24 9:05"},
		{FRAME WINDOW "[level X]\nname=N\nalias=M1\n", "15 NAME_SHARED M1"},
		{FRAME WINDOW "[level X]\nname=N\nalias=M1 *\n", ""},
		{HEAD LEVEL "alias=M1 *\n[level X]\nname=N\nalias=m 1 *\n" PLATFORM WINDOW,
			"8 NAME_SHARED M1"},
		{HEAD LEVEL "alias=×\n" PLATFORM WINDOW, "5 WRONG_ALIAS ×"},
		{HEAD LEVEL "alias=" SIXTY "abcde\n" PLATFORM WINDOW,
			"5 WRONG_ALIAS " SIXTY "abcde"},
		{HEAD LEVEL "alias=To-Day\n" PLATFORM WINDOW, "5 NAME_DATE To-Day"},
		{FRAME WINDOW "[level today]\nname=N\n", "13 NAME_DATE today"},
		{HEAD "[level today]\nname=N\n" PLATFORM WINDOW_OF(
			 "w", "today", "p", "2024-01-01", "2024-01-02"),
			"3 NAME_DATE today"},
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

		/* Audiences. */
		{FRAME AUDIENCES WINDOW "audiences=a b\n", ""},
		{FRAME AUDIENCES WINDOW "audiences=x\n", "19 NO_SUCH_SECTION x audience"},
		{FRAME AUDIENCES WINDOW "audiences=a M1x b a\n",
			"19 NO_SUCH_SECTION M1x audience; 19 NAMED_TWICE a"},
		{FRAME AUDIENCES WINDOW "audiences=a x b a\n",
			"19 NO_SUCH_SECTION x audience; 19 NAMED_TWICE a"},
		{FRAME AUDIENCES WINDOW "audiences=b b b\n", "19 NAMED_TWICE b; 19 NAMED_TWICE b"},
		{FRAME AUDIENCES WINDOW "audiences=a,b\n", "19 COMMAS a,b ,"},
		{FRAME AUDIENCES WINDOW "audiences=p\n", "19 NO_SUCH_SECTION p audience"},
		{FRAME AUDIENCES WINDOW "audiences=\n", "19 VALUE_EMPTY audiences"},
		{FRAME "[audience A]\nname=A\n" WINDOW, "8 WRONG_PLAIN_ID A"},
		{FRAME "[audience a]\n" WINDOW, "8 KEY_MISSING name"},
		{FRAME AUDIENCES "alias=A.\n" WINDOW, "14 NAME_SHARED a"},
		{FRAME AUDIENCES "[audience c]\nname=C\nalias=The first\n" WINDOW,
			"16 NAME_SHARED a"},
		{FRAME AUDIENCES "alias=b\nalias=B-\n" WINDOW, ""},
		{FRAME AUDIENCES "[audience m1]\nname=C\nalias=p\n" WINDOW, ""},
		{FRAME AUDIENCES "[audience today]\nname=C\n" WINDOW, ""},

		/* Windows of one audience overlap, those of others, or of everybody, do not. */
		{FRAME AUDIENCES WINDOW WINDOW_OF(
			 "v", "M1", "p", "2024-02-05", "2024-02-06") "audiences=a\n" WINDOW_OF("u",
			 "M1", "p", "2024-02-06", "2024-02-07") "audiences=b\n",
			""},
		{FRAME AUDIENCES WINDOW "audiences=a b\n" WINDOW_OF(
			 "v", "M1", "p", "2024-02-05", "2024-02-06") "audiences=b\n",
			"20 WINDOWS_OVERLAP w M1"},

		/* Hours. */
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01 09:00", "2024-02-01 09:00"),
			"12 NEVER_OPEN 2024-02-01 09:00 2024-02-01 09:00"},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01 09:00", "2024-02-01 09:01"), ""},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "2024-02-01 00:00"),
			"12 NEVER_OPEN 2024-02-01 00:00 2024-02-01"},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01 23:59", "2024-02-01"), ""},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01 09:00", "2024-02-01 12:00")
				WINDOW_OF("v", "M1", "p", "2024-02-01 12:00", "2024-02-01"),
			""},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01 09:00", "2024-02-01 12:01")
				WINDOW_OF("v", "M1", "p", "2024-02-01 12:00", "2024-02-01"),
			"13 WINDOWS_OVERLAP w M1"},

		/* Ends that nobody knows. */
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "unknown"), ""},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "Unknown"), "12 WRONG_END Unknown"},
		{FRAME WINDOW_OF("w", "M1", "p", "unknown", "2024-02-01"), "8 INTAKE_NEEDED"},
		{FRAME WINDOW_OF("w", "M1", "p", "unknown", "unknown"), "8 INTAKE_NEEDED"},
		{FRAME WINDOW_OF("w", "M1", "p", "unknown", "unknown") "intake=2024\n", ""},
		{FRAME WINDOW_OF("w", "M1", "p", "unknown", "unknown") "intake=24\n",
			"8 INTAKE_NEEDED; 13 WRONG_YEAR 24"},
		/* The next ends it; at one minute both would open. */
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "unknown")
				WINDOW_OF("v", "M1", "p", "2024-02-01 00:01", "2024-02-02"),
			""},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "unknown")
				WINDOW_OF("v", "M1", "p", "2024-02-01", "2024-02-02"),
			"13 WINDOWS_OVERLAP w M1"},
		{FRAME WINDOW_OF("w", "M1", "p", "2024-02-01", "2024-02-29")
				WINDOW_OF("v", "M1", "p", "2024-02-29", "unknown"),
			"13 WINDOWS_OVERLAP w M1"},
		{WHOLE WINDOW_OF("v", "M1", "p", "unknown", "unknown") "intake=2024\n" WINDOW_OF(
			 "u", "M1", "p", "unknown", "2024-02-15") "intake=2024\n",
			""},

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

/* The routes of each level, in the order of audiences; the windows of each, by time. */
static void levels_have_tracks_in_order(void **state)
{
	(void)state;
	static const struct calendar_file file = {.name = "f",
		.text = TEXT_OF(HEAD PLATFORM
			"[level A]\nname=A\n[level B]\nname=B\n[level C]\nname=C\n[level D]\nname=D\n"
			"[audience z]\nname=Z\n[audience y]\nname=Y\n[audience x]\nname=X\n" WINDOW_OF(
				"1", "A B", "p", "2025-01-01",
				"2025-01-02") "audiences=x y z\n" WINDOW_OF("2", "B A", "p",
				"2024-01-01", "2024-01-02") WINDOW_OF("3", "A", "p", "2023-01-01",
				"2023-01-02") "audiences=y\n" WINDOW_OF("4", "A", "p", "unknown",
				"2022-01-02") "intake=2022\n" WINDOW_OF("5", "A", "p", "unknown",
				"2021-01-02") "intake=2021\n" WINDOW_OF("6", "A", "p", "2026-01-01",
				"unknown") WINDOW_OF("7", "A", "p", "unknown",
				"unknown") "intake=2021\naudiences=y\n" WINDOW_OF("8", "D", "p",
				"unknown", "2021-06-01") "intake=2021\naudiences=z\n" WINDOW_OF("9",
				"B", "p", "2024-01-03", "2024-01-03"))};
	/* Those known to open, then a stroke. */
	static const char *const levels[] = {"all 2 6 | 5 4; z 1 |; y 3 1 | 7; x 1 |",
		"all 2 9 |; z 1 |; y 1 |; x 1 |", "", "z | 8"};
	struct problems problems = {0};
	struct calendar calendar;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(levels); i++) {
		const struct level *const level = &calendar.levels[i];
		char tracks[256] = "";

		for (size_t j = 0; j < level->track_count; j++) {
			const struct track *const track = &level->tracks[j];
			const struct text whom =
				track->audience != NULL ? track->audience->id : TEXT("all");

			assert_ptr_equal(track->level, level);
			append(tracks, sizeof tracks, "%s%.*s", j > 0 ? "; " : "", SHOW(whom));
			for (size_t k = 0; k <= track->window_count; k++) {
				if (k == track->known_count)
					append(tracks, sizeof tracks, " |");
				if (k < track->window_count)
					append(tracks, sizeof tracks, " %.*s",
						SHOW(track->windows[k]->id));
			}
		}
		assert_string_equal(tracks, levels[i]);
	}
	calendar_free(&calendar);
}

/* 128 levels for 256 audiences are 2^15 routes; of more, each window may have 4. */
static void routes_have_a_limit(void **state)
{
	(void)state;
	enum { ROWS = 128, KINDS = 256, SIZE = 1 << 16 };
	static char bytes[SIZE], levels[8 * ROWS], audiences[8 * KINDS];
	struct problems problems = {0};
	struct calendar calendar;
	char listed[128], expected[128];
	unsigned lines = 0;
	char *at = bytes + sprintf(bytes, HEAD PLATFORM);

	for (int i = 0; i < ROWS; i++) {
		at += sprintf(at, "[level L%d]\nname=N\n", i);
		sprintf(levels + strlen(levels), " L%d", i);
	}
	for (int i = 0; i < KINDS; i++) {
		at += sprintf(at, "[audience a%d]\nname=N\n", i);
		sprintf(audiences + strlen(audiences), " a%d", i);
	}
	at += sprintf(at, WINDOW_OF("w", "%s", "p", "2024-01-01", "2024-01-02") "audiences=%s\n",
		levels, audiences);
	/* Windows for everybody do not count, but have their 4. */
	at += sprintf(at, WINDOW_OF("v", "%s", "p", "2024-01-01", "2024-01-02"), levels);
	for (const char *byte = bytes; *byte != '\0'; byte++)
		lines += *byte == '\n';
	at += sprintf(at,
		WINDOW_OF("u", "L7", "p", "2025-01-01",
			"2025-01-02") "audiences=a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11");
	const struct calendar_file most = {.name = "f", .text = text_of(bytes)};
	assert_true(calendar_read(&calendar, &most, 1, &problems));
	assert_int_equal(calendar.track_count, ROWS * KINDS + ROWS);
	assert_int_equal(calendar.levels[ROWS - 1].track_count, KINDS + 1);
	calendar_free(&calendar);

	sprintf(at, " a12");
	const struct calendar_file more = {.name = "f", .text = text_of(bytes)};
	assert_false(calendar_read(&calendar, &more, 1, &problems));
	list(&problems, listed, sizeof listed);
	snprintf(expected, sizeof expected, "%u TOO_MANY_ROUTES", lines + 1);
	assert_string_equal(listed, expected);
	problems_free(&problems);
}

static void what_is_doubtful(void **state)
{
	(void)state;
#define DATES(opens, closes) FRAME WINDOW_OF("w", "M1", "p", opens, closes) "source=s\n"
	static const struct {
		const char *text, *now, *warnings;
	} facts[] = {
		/* It is over at 2024-03-02 00:00: thirty days before, to the minute. */
		{WHOLE "source=s\n", "2024-01-31 23:59", ""},
		{WHOLE "source=s\n", "2024-02-01 00:00", "3 LEVEL_ENDING M1"},
		{WHOLE "source=s\n", "2024-03-01 23:59", "3 LEVEL_ENDING M1"},
		{WHOLE "source=s\n", "2024-03-02 00:00", "3 LEVEL_OVER M1"},
		{DATES("2024-02-01", "2024-03-01 12:30"), "2024-01-31 12:29", ""},
		{DATES("2024-02-01", "2024-03-01 12:30"), "2024-01-31 12:30", "3 LEVEL_ENDING M1"},
		{DATES("2024-02-01", "2024-03-01 12:30"), "2024-03-01 12:29", "3 LEVEL_ENDING M1"},
		{DATES("2024-02-01", "2024-03-01 12:30"), "2024-03-01 12:30", "3 LEVEL_OVER M1"},
		/* 366 days after it opened, where nobody knows more; at the end of the intake. */
		{DATES("2024-02-01 10:00", "unknown"), "2025-01-02 09:59", ""},
		{DATES("2024-02-01 10:00", "unknown"), "2025-01-02 10:00", "3 LEVEL_ENDING M1"},
		{DATES("2024-02-01 10:00", "unknown"), "2025-02-01 09:59", "3 LEVEL_ENDING M1"},
		{DATES("2024-02-01 10:00", "unknown"), "2025-02-01 10:00", "3 LEVEL_OVER M1"},
		{DATES("unknown", "unknown") "intake=2024\n", "2024-12-01 23:59", ""},
		{DATES("unknown", "unknown") "intake=2024\n", "2024-12-02 00:00",
			"3 LEVEL_ENDING M1"},
		{DATES("unknown", "unknown") "intake=2024\n", "2025-01-01 00:00",
			"3 LEVEL_OVER M1"},
		/* A later one ends it, and is over before its 366 days are. */
		{DATES("2024-02-01", "unknown")
				WINDOW_OF("v", "M1", "p", "2024-03-01", "2024-03-05") "source=s\n",
			"2024-03-06 00:00", "3 LEVEL_OVER M1"},
		/* The last of all routes. */
		{FRAME AUDIENCES WINDOW "source=s\naudiences=a\n" WINDOW_OF(
			 "v", "M1", "p", "2024-02-01", "2024-02-02") "source=s\naudiences=b\n",
			"2024-02-20", "3 LEVEL_ENDING M1"},
		{FRAME AUDIENCES WINDOW "source=s\naudiences=a\n" WINDOW_OF(
			 "v", "M1", "p", "2024-02-01", "2024-02-02") "source=s\naudiences=b\n",
			"2024-03-02", "3 LEVEL_OVER M1"},
		/* What nothing uses, or says. */
		{FRAME AUDIENCES WINDOW "source=s\naudiences=b\n", "2024-01-01",
			"8 AUDIENCE_UNUSED a"},
		{FRAME AUDIENCES WINDOW "source=s\n", "2024-01-01",
			"8 AUDIENCE_UNUSED a; 11 AUDIENCE_UNUSED b"},
		{WHOLE "[level X]\nname=X\n[platform q]\nname=Q\nurl=http://q\n", "2024-01-01",
			"8 SOURCE_MISSING w; 13 LEVEL_UNUSED X; 15 PLATFORM_UNUSED q"},
		/* Longer than 366 days. */
		{DATES("2024-01-01", "2024-12-31"), "2023-01-01", ""},
		{DATES("2024-01-01", "2025-01-01"), "2023-01-01", "8 WINDOW_LONG w"},
		{DATES("2024-01-01 12:00", "2025-01-01 12:00"), "2023-01-01", ""},
		{DATES("2024-01-01 12:00", "2025-01-01 12:01"), "2023-01-01", "8 WINDOW_LONG w"},
		{DATES("2024-01-01", "unknown"), "2023-01-01", ""},
		/* An intake in the year of its days, or the next. */
		{WHOLE "source=s\nintake=2023\n", "2023-01-01", "8 INTAKE_ELSEWHEN w"},
		{WHOLE "source=s\nintake=2024\n", "2023-01-01", ""},
		{WHOLE "source=s\nintake=2025\n", "2023-01-01", ""},
		{WHOLE "source=s\nintake=2026\n", "2023-01-01", "8 INTAKE_ELSEWHEN w"},
		{DATES("2024-12-01", "2025-01-15") "intake=2023\n", "2023-01-01",
			"8 INTAKE_ELSEWHEN w"},
		{DATES("2024-12-01", "2025-01-15") "intake=2025\n", "2023-01-01", ""},
		{DATES("2024-12-01", "2025-01-15") "intake=2027\n", "2023-01-01",
			"8 INTAKE_ELSEWHEN w"},
		{DATES("2024-12-01", "unknown") "intake=2026\n", "2023-01-01",
			"8 INTAKE_ELSEWHEN w"},
		{DATES("unknown", "2024-12-01") "intake=2026\n", "2023-01-01",
			"8 INTAKE_ELSEWHEN w"},
		{DATES("unknown", "2024-12-01") "intake=2025\n", "2023-01-01", ""},
		{DATES("unknown", "unknown") "intake=2026\n", "2023-01-01", ""},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct calendar_file file = {.name = "f", .text = text_of(facts[i].text)};
		const struct date now = date_read(text_of(facts[i].now), moment_of_day(0));
		struct problems problems = {0}, warnings = {0};
		struct calendar calendar;
		char listed[256];

		assert_int_equal(now.fault, DATE_RIGHT);
		assert_true(calendar_read(&calendar, &file, 1, &problems));
		calendar_warn(&calendar, now.moment.minute, &warnings);
		list(&warnings, listed, sizeof listed);
		EXPECT(failures, strcmp(listed, facts[i].warnings) == 0,
			"%s\nat %s has: %s\nnot: %s", facts[i].text, facts[i].now, listed,
			facts[i].warnings);
		/* There is one level: it is over when the calendar is. */
		EXPECT(failures,
			calendar_is_over(&calendar, now.moment.minute) ==
				(strstr(facts[i].warnings, "LEVEL_OVER") != NULL),
			"row %zu", i);
		problems_free(&warnings);
		calendar_free(&calendar);
	}
	assert_int_equal(failures, 0);
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
		"12' NAME_SHARED M1; 3'' NAME_SHARED M1; 6'' CALENDAR_TWICE calendar");
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
		{"M1,", "M1"},
		{"Master 1 - Psychologie", "M1"},
		{"M1 psycho", "M1"},
		{"Licence 3e année STAPS", "L3"},
		{"DU santé", "DU"},
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
		cmocka_unit_test(levels_have_tracks_in_order),
		cmocka_unit_test(routes_have_a_limit),
		cmocka_unit_test(what_is_doubtful),
		cmocka_unit_test(problems_of_several_files),
		cmocka_unit_test(a_file_has_16_mib_at_most),
		cmocka_unit_test(levels_are_found_by_id_and_alias),
		cmocka_unit_test(a_name_may_have_64_bytes),
		cmocka_unit_test(the_first_problems_are_kept),
	};

	return cmocka_run_group_tests_name("calendar", tests, NULL, NULL);
}
