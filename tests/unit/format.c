#include "facts.h"

#include <string.h>

#include "calendar/read.h"
#include "date/date.h"
#include "format/format.h"
#include "written.h"

/* Two levels on two platforms, and one without a window. */
static const struct calendar_file file = {.name = "f",
	.text = TEXT_OF(
		"[calendar]\ntitle=Titre\ntitle.en=Title\nschool=École\n"
		"[level A]\nname=Niveau A\nname.en=Level A\n"
		"[level BB]\nname=Niveau B\n"
		"[level C]\nname=Niveau C\n"
		"[platform p]\nname=Première\nurl=http://p\nstep=Un\nstep.en=One\n"
		"[platform q]\nname=Q\nurl=http://q\n"
		"[window a]\nlevels=A\nplatform=p\nopens=2024-03-01\ncloses=2024-03-31\n"
		"scope=\"Tous\"\nscope.en=A\nintake=2024\n"
		"[window b]\nlevels=BB\nplatform=q\nopens=2023-12-31\ncloses=2024-01-01\nscope=B\n")};

/* The formats, for all levels on a day. Each expectation is the whole of what is written. */
static const struct fact {
	const char *name;
	format_function *format;
	enum language language;
	bool color;
	const char *day, *written;
} facts[] = {
	{"tsv before", format_tsv, ENGLISH, false, "2023-12-29",
		"A\t2023-12-29\tupcoming\tp\t2024-03-01\t2024-03-31\t63\thttp://p\t\n"
		"BB\t2023-12-29\tupcoming\tq\t2023-12-31\t2024-01-01\t2\thttp://q\t\n"},
	{"tsv in French", format_tsv, FRENCH, true, "2024-03-31",
		"A\t2024-03-31\topen\tp\t2024-03-01\t2024-03-31\t0\thttp://p\t\n"
		"BB\t2024-03-31\tclosed\tq\t2023-12-31\t2024-01-01\t-90\thttp://q\t\n"},
	{"json", format_json, ENGLISH, true, "2024-03-02",
		"{\"level\":\"A\",\"date\":\"2024-03-02\",\"state\":\"open\",\"days\":29,"
		"\"platform\":\"p\",\"platform_name\":\"Première\",\"url\":\"http://p\","
		"\"window\":\"a\",\"intake\":2024,\"scope\":\"\\\"Tous\\\"\","
		"\"opens\":\"2024-03-01\",\"closes\":\"2024-03-31\",\"audience\":null}\n"
		"{\"level\":\"BB\",\"date\":\"2024-03-02\",\"state\":\"closed\",\"days\":-61,"
		"\"platform\":\"q\",\"platform_name\":\"Q\",\"url\":\"http://q\","
		"\"window\":\"b\",\"intake\":null,\"scope\":\"B\","
		"\"opens\":\"2023-12-31\",\"closes\":\"2024-01-01\",\"audience\":null}\n"},
	{"answer", format_answer, ENGLISH, false, "2024-01-01",
		"Title\nÉcole, Monday 1 January 2024\n\n"
		"A (Level A): UPCOMING, opens in 60 days\n  Première: http://p\n"
		"  From Friday 1 March to Sunday 31 March 2024, last day included, Paris time\n"
		"  A, intake 2024\n\n"
		"BB (Niveau B): OPEN, last day\n  Q: http://q\n"
		"  From Sunday 31 December 2023 to Monday 1 January 2024, last day included, "
		"Paris time\n  B\n"},
	{"answer in French", format_answer, FRENCH, true, "2024-01-02",
		"Titre\nÉcole, mardi 2 janvier 2024\n\n"
		"A (Niveau A)\u00A0: \033[1;33mÀ VENIR\033[0m, ouvre dans 59 jours\n"
		"  Première\u00A0: http://p\n"
		"  Du vendredi 1er mars au dimanche 31 mars 2024 inclus, heure de Paris\n"
		"  \"Tous\", rentrée 2024\n\n"
		"BB (Niveau B)\u00A0: \033[1;31mFERMÉ\033[0m, le dernier jour était hier\n"
		"  Q\u00A0: http://q\n"
		"  Du dimanche 31 décembre 2023 au lundi 1er janvier 2024 inclus, heure de Paris\n"
		"  B\n"
		"  Ce calendrier n'a pas de période suivante.\n"
		"  Cherchez les nouvelles dates sur http://q\n"},
	{"reminder", format_reminder, ENGLISH, false, "2023-12-29",
		"A (A): UPCOMING, opens in 63 days, on Friday 1 March 2024, "
		"École, on Première: http://p\n"
		"BB (B): UPCOMING, opens in 2 days, on Sunday 31 December 2023, École, on Q: http://q\n"},
	{"overview", format_overview, ENGLISH, false, "2024-02-29",
		"Title\nÉcole, Thursday 29 February 2024\n\n"
		"              2023      2024\n"
		"              Dec       Jan       Feb      Mar\n"
		"A   Première  .............................|==========  UPCOMING  opens tomorrow\n"
		"BB  Q         .........==..................|..........  CLOSED    59 days ago\n"
		"C   no window in this calendar\n"
		"                                           ^ 29 February\n"},
	{"overview in French", format_overview, FRENCH, false, "2024-04-01",
		"Titre\nÉcole, lundi 1er avril 2024\n\n"
		"              2023    2024\n"
		"              déc.    janv.   févr.  mars     avr.\n"
		"A   Première  .......................=========|.......  FERMÉ    terminé hier\n"
		"BB  Q         .......==.......................|.......  FERMÉ    il y a 91 jours\n"
		"C   aucune période dans ce calendrier\n"
		"                                              ^ 1er avril\n\n"
		"Toutes les périodes sont terminées. Cherchez les nouvelles dates sur\u00A0:\n"
		"  http://p\n  http://q\n"},
	{"steps", format_steps, ENGLISH, false, "2024-03-01",
		"Title\n\nPremière (A): http://p\n   1. One\n\n"
		"Q (BB): http://q\n  This calendar gives no steps for this platform.\n"},
	{"steps in French", format_steps, FRENCH, false, "2024-04-01",
		"Titre\n\nToutes les périodes de ces niveaux sont terminées\u00A0: "
		"attendez de nouvelles dates pour candidater.\n\n"
		"Première (A)\u00A0: http://p\n   1. Un\n\n"
		"Q (BB)\u00A0: http://q\n"
		"  Ce calendrier n'indique pas les étapes pour cette plateforme.\n"},
};

static void each_format(void **state)
{
	(void)state;
	struct problems problems = {0};
	struct calendar calendar;
	int failures = 0;

	assert_true(calendar_read(&calendar, &file, 1, &problems));
	for (size_t i = 0; i < COUNT(facts); i++) {
		const struct fact *const fact = &facts[i];
		const day_number day =
			moment_day(date_read(text_of(fact->day), moment_of_day(0)).moment);
		struct decision decisions[2];

		for (size_t j = 0; j < COUNT(decisions); j++)
			decisions[j] = decide(calendar.levels[j].tracks, moment_of_day(day));
		struct output output;
		const struct report report = {.output = &output,
			.calendar = &calendar,
			.day = day,
			.decisions = decisions,
			.count = COUNT(decisions),
			.language = fact->language,
			.color = fact->color};
		open_file(&output);
		fact->format(&report);
		assert_int_equal(output_flush(&output), 0);
		EXPECT(failures, strcmp(written(&output), fact->written) == 0,
			"%s writes:\n%sinstead of:\n%s", fact->name, written(&output),
			fact->written);
		close(output.descriptor);
	}
	calendar_free(&calendar);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_format),
	};

	return cmocka_run_group_tests_name("format", tests, NULL, NULL);
}
