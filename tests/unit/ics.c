#include "facts.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/read.h"
#include "format/agenda.h"
#include "text/character.h"
#include "written.h"

#ifdef HAVE_LIBICAL
#include <libical/ical.h>
#endif

/* 2024-01-02T03:04:05Z */
enum { STAMP = 1704164645 };

static void read_calendar(struct calendar *calendar, const struct calendar_file *file)
{
	struct problems problems = {0};

	assert_true(calendar_read(calendar, file, 1, &problems));
}

/* Writes the agenda of all windows of a calendar; returns it as a string. */
static const char *agenda(const struct calendar *calendar, enum language language)
{
	bool *const wanted = malloc(calendar->window_count);
	struct output output;

	assert_non_null(wanted);
	memset(wanted, true, calendar->window_count);
	open_file(&output);
	agenda_write(&output, &(struct agenda){calendar, wanted, language, STAMP});
	assert_int_equal(output_flush(&output), 0);
	const char *const bytes = written(&output);
	close(output.descriptor);
	free(wanted);
	return bytes;
}

/*
 * A calendar whose texts hold all that is to be escaped, with characters of one to four bytes,
 * after so many letters: each is once at each place of a fold.
 */
static struct calendar_file hostile(size_t letters)
{
	static char bytes[4096];
	char start[128];

	memset(start, 'x', letters);
	start[letters] = '\0';
	const int size = snprintf(bytes, sizeof bytes,
		"[calendar]\ntitle = %sé€😀,;\\ \\n:\"é€😀,;\\\n"
		"[level A]\nname = %s\\;,é€😀\"\n[level B]\nname = B\n"
		"[platform p]\nname = %s😀€é\\,;\nurl = https://user@p.example:8080/%s?a=b;c,d\n"
		"step = %s€😀é\\n;,\n"
		"[window w]\nlevels = B A\nplatform = p\nopens = 2023-12-31\ncloses = 2024-02-29\n"
		"scope = %s;,é€😀\\\n",
		start, start, start, start, start, start);
	return (struct calendar_file){.name = "f", .text = {bytes, (size_t)size}};
}

enum { LETTERS_MOST = 80 };

/* RFC 5545, section 3.1: lines end with CRLF, have 75 octets at most, and cut no character. */
static int count_bad_lines(const char *bytes)
{
	int bad = 0;

	while (*bytes != '\0') {
		const size_t size = strcspn(bytes, "\r\n");
		size_t at = 0, more = 1;
		uint32_t character;

		while (at < size && more > 0) {
			more = character_decode((struct text){bytes + at, size - at}, &character);
			at += more;
		}
		if (size > 75 || size < 2 || at < size || strncmp(bytes + size, "\r\n", 2) != 0) {
			print_error("%zu octets: %.*s\n", size, (int)size, bytes);
			bad++;
		}
		bytes += size + 2;
	}
	return bad;
}

static void lines_are_folded(void **state)
{
	(void)state;
	int failures = 0, folds = 0;

	for (size_t letters = 0; letters < LETTERS_MOST; letters++) {
		const struct calendar_file file = hostile(letters);
		struct calendar calendar;

		read_calendar(&calendar, &file);
		const char *const bytes = agenda(&calendar, FRENCH);
		folds += strstr(bytes, "\r\n ") != NULL;
		EXPECT(failures, count_bad_lines(bytes) == 0, "with %zu letters", letters);
		calendar_free(&calendar);
	}
	assert_int_equal(folds, LETTERS_MOST);
	assert_int_equal(failures, 0);
}

static void folds_are_where_they_must_be(void **state)
{
	(void)state;
	/* `X-WR-CALNAME:` has 13 octets, so 62 more fit. */
	static const struct {
		const char *title, *lines;
	} facts[] = {
#define SIXTY "123456789 123456789 123456789 123456789 123456789 1234567890"
		{SIXTY "12", SIXTY "12\r\n"},
		{SIXTY "123", SIXTY "12\r\n 3\r\n"},
		{SIXTY "é", SIXTY "é\r\n"},
		{SIXTY "1é", SIXTY "1\r\n é\r\n"},
		{SIXTY "1;", SIXTY "1\r\n \\;\r\n"},
		{SIXTY ",", SIXTY "\\,\r\n"},
		{SIXTY "€", SIXTY "\r\n €\r\n"},
		{SIXTY "😀\\", SIXTY "\r\n 😀\\\\\r\n"},
		{SIXTY "12" SIXTY "12345678901234é",
			SIXTY "12\r\n " SIXTY "12345678901234\r\n é\r\n"},
		{SIXTY "12" SIXTY "123456789012é", SIXTY "12\r\n " SIXTY "123456789012é\r\n"},
		{"é\t:\"n", "é\t:\"n\r\n"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		char bytes[1024];
		const int size = snprintf(bytes, sizeof bytes,
			"[calendar]\ntitle=%s\n[level A]\nname=A\n[platform p]\nname=P\nurl=http://p\n"
			"[window w]\nlevels=A\nplatform=p\nopens=2024-01-01\ncloses=2024-01-01\n",
			facts[i].title);
		const struct calendar_file file = {.name = "f", .text = {bytes, (size_t)size}};
		struct calendar calendar;

		read_calendar(&calendar, &file);
		const char *const line = strstr(agenda(&calendar, ENGLISH), "X-WR-CALNAME:");
		assert_non_null(line);
		EXPECT(failures, strncmp(line + 13, facts[i].lines, strlen(facts[i].lines)) == 0,
			"%s is written:\n%s", facts[i].title, line);
		calendar_free(&calendar);
	}
	assert_int_equal(failures, 0);
}

#ifdef HAVE_LIBICAL

/* An event as libical reads it. */
struct event {
	const char *uid, *opens, *after, *summary, *url, *alarm;
};

static bool same(const char *found, const char *expected)
{
	return found != NULL && strcmp(found, expected) == 0;
}

/* The value of a component's property as it is written. */
static const char *value_of(icalcomponent *component, icalproperty_kind kind)
{
	icalproperty *const property = icalcomponent_get_first_property(component, kind);

	return property == NULL ? NULL : icalproperty_get_value_as_string(property);
}

static int check_event(icalcomponent *event, const struct event *expected)
{
	icalcomponent *const alarm =
		icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
	int failures = 0;

	EXPECT(failures, same(icalcomponent_get_uid(event), expected->uid), "UID %s",
		icalcomponent_get_uid(event));
	EXPECT(failures, same(value_of(event, ICAL_DTSTART_PROPERTY), expected->opens),
		"%s: DTSTART", expected->uid);
	EXPECT(failures, same(value_of(event, ICAL_DTEND_PROPERTY), expected->after), "%s: DTEND",
		expected->uid);
	const bool is_day = strchr(expected->opens, 'T') == NULL;
	const struct icaltimetype from = icalcomponent_get_dtstart(event),
				  to = icalcomponent_get_dtend(event);
	EXPECT(failures, from.is_date == is_day && to.is_date == is_day, "%s: dates",
		expected->uid);
	EXPECT(failures, is_day || (icaltime_is_utc(from) && icaltime_is_utc(to)), "%s: UTC",
		expected->uid);
	EXPECT(failures, same(value_of(event, ICAL_DTSTAMP_PROPERTY), "20240102T030405Z"),
		"%s: DTSTAMP", expected->uid);
	EXPECT(failures, same(icalcomponent_get_summary(event), expected->summary),
		"%s: SUMMARY %s", expected->uid, icalcomponent_get_summary(event));
	EXPECT(failures, same(value_of(event, ICAL_URL_PROPERTY), expected->url), "%s: URL %s",
		expected->uid, value_of(event, ICAL_URL_PROPERTY));
	EXPECT(failures, same(value_of(event, ICAL_TRANSP_PROPERTY), "TRANSPARENT"), "%s: TRANSP",
		expected->uid);
	EXPECT(failures, (alarm != NULL) == (expected->alarm != NULL), "%s: VALARM", expected->uid);
	if (alarm == NULL || expected->alarm == NULL)
		return failures;
	EXPECT(failures, same(value_of(alarm, ICAL_TRIGGER_PROPERTY), expected->alarm),
		"%s: TRIGGER", expected->uid);
	EXPECT(failures, same(value_of(alarm, ICAL_ACTION_PROPERTY), "DISPLAY"), "%s: ACTION",
		expected->uid);
	EXPECT(failures, same(icalcomponent_get_description(alarm), expected->summary),
		"%s: DESCRIPTION of the alarm", expected->uid);
	EXPECT(failures, icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT) == NULL,
		"%s: alarms", expected->uid);
	return failures;
}

/* Reads an agenda strictly, and compares its events with those that it must have. */
static icalcomponent *read_agenda(const char *bytes)
{
	icalcomponent *const agenda = icalparser_parse_string(bytes);

	assert_non_null(agenda);
	assert_int_equal(icalcomponent_isa(agenda), ICAL_VCALENDAR_COMPONENT);
	assert_int_equal(icalcomponent_count_errors(agenda), 0);
	assert_true(icalrestriction_check(agenda));
	assert_int_equal(icalcomponent_count_errors(agenda), 0);
	return agenda;
}

static int check_events(icalcomponent *agenda, const struct event *expected, int count)
{
	icalcomponent *event = icalcomponent_get_first_component(agenda, ICAL_VEVENT_COMPONENT);
	int failures = 0;

	assert_int_equal(icalcomponent_count_components(agenda, ICAL_ANY_COMPONENT), count);
	for (int i = 0; i < count; i++) {
		assert_non_null(event);
		failures += check_event(event, &expected[i]);
		event = icalcomponent_get_next_component(agenda, ICAL_VEVENT_COMPONENT);
	}
	return failures;
}

static void libical_reads_the_built_in_windows(void **state)
{
	(void)state;
	static const struct event english[] = {
		{"ecandidat-2024-opens@ecandidat.univ-rouen.fr", "20240325", "20240326",
			"L3, M2, DU: first day to apply on eCandidat",
			"https://ecandidat.univ-rouen.fr", NULL},
		{"ecandidat-2024-closes@ecandidat.univ-rouen.fr", "20240425", "20240426",
			"L3, M2, DU: last day to apply on eCandidat",
			"https://ecandidat.univ-rouen.fr", "-P6DT15H"},
		{"mon-master-2024-opens@www.monmaster.gouv.fr", "20240226", "20240227",
			"M1: first day to apply on Mon Master", "https://www.monmaster.gouv.fr/",
			NULL},
		{"mon-master-2024-closes@www.monmaster.gouv.fr", "20240324", "20240325",
			"M1: last day to apply on Mon Master", "https://www.monmaster.gouv.fr/",
			"-P6DT15H"},
	};
	const struct calendar_file file = calendar_file_built_in();
	struct calendar calendar;

	read_calendar(&calendar, &file);
	icalcomponent *const found = read_agenda(agenda(&calendar, ENGLISH));
	assert_int_equal(check_events(found, english, COUNT(english)), 0);

	/* Nine in the morning, seven days before. */
	icalcomponent *const event =
		icalcomponent_get_first_component(found, ICAL_VEVENT_COMPONENT);
	icalcomponent *const last = icalcomponent_get_next_component(found, ICAL_VEVENT_COMPONENT);
	assert_non_null(event);
	const struct icaltriggertype trigger =
		icalproperty_get_trigger(icalcomponent_get_first_property(
			icalcomponent_get_first_component(last, ICAL_VALARM_COMPONENT),
			ICAL_TRIGGER_PROPERTY));
	const struct icaltimetype alarm =
		icaltime_add(icaltime_from_string("20240425T000000"), trigger.duration);
	assert_string_equal(icaltime_as_ical_string(alarm), "20240418T090000");
	icalcomponent_free(found);
	calendar_free(&calendar);
}

/* Hours are in UTC, in summer and in winter; what nobody knows is no event. */
static void libical_reads_hours(void **state)
{
	(void)state;
	static const struct calendar_file file = {.name = "f",
		.text = TEXT_OF("[calendar]\ntitle=T\n[level A]\nname=A\n[level B]\nname=B\n"
				"[audience vapp]\nname=V.A.P.P.\nname.en=Prior learning\n"
				"[audience eu]\nname=UE\n[platform p]\nname=P\nurl=http://p\n"
				"[window summer]\nlevels=A\nplatform=p\n"
				"opens=2024-07-01 09:00\ncloses=2024-07-14 12:00\n"
				"[window winter]\nlevels=B A\naudiences=vapp eu\nplatform=p\n"
				"opens=2024-01-02\ncloses=2024-01-31 00:30\n"
				"[window spring]\nlevels=B\nplatform=p\n"
				"opens=2024-03-31 00:30\ncloses=2024-03-31 03:30\n"
				"[window autumn]\nlevels=A\nplatform=p\n"
				"opens=2024-10-27 02:30\ncloses=unknown\n"
				"[window later]\nlevels=A\nplatform=p\n"
				"opens=unknown\ncloses=2025-03-01 18:00\nintake=2025\n"
				"[window never]\nlevels=B\nplatform=p\n"
				"opens=unknown\ncloses=unknown\nintake=2025\n")};
	static const struct event events[] = {
		{"summer-opens@p", "20240701T070000Z", "20240701T080000Z",
			"A: applications open on P", "http://p", NULL},
		{"summer-closes@p", "20240714T090000Z", "20240714T100000Z",
			"A: applications close on P", "http://p", "-P7D"},
		{"winter-opens@p", "20240102", "20240103",
			"B, A (vapp, eu): first day to apply on P", "http://p", NULL},
		{"winter-closes@p", "20240130T223000Z", "20240130T233000Z",
			"B, A (vapp, eu): applications close on P", "http://p", "-P7D"},
		/* The hour that clocks leave out is not in the hour before it closes. */
		{"spring-opens@p", "20240330T233000Z", "20240331T003000Z",
			"B: applications open on P", "http://p", NULL},
		{"spring-closes@p", "20240331T003000Z", "20240331T013000Z",
			"B: applications close on P", "http://p", "-P7D"},
		/* Of the hour that comes twice, it is the first. */
		{"autumn-opens@p", "20241027T003000Z", "20241027T013000Z",
			"A: applications open on P", "http://p", NULL},
		{"later-closes@p", "20250301T160000Z", "20250301T170000Z",
			"A: applications close on P", "http://p", "-P7D"},
	};
	/* Those with audiences. */
	static const char winter[] =
		"T\nB (B)\nA (A)\nvapp (Prior learning)\neu (UE)\nP: http://p\n"
		"From Tuesday 2 January to Wednesday 31 January 2024 at 0:30, Paris time";
	struct calendar calendar;
	int described = 0;

	read_calendar(&calendar, &file);
	icalcomponent *const found = read_agenda(agenda(&calendar, ENGLISH));
	assert_int_equal(check_events(found, events, COUNT(events)), 0);
	for (icalcomponent *event = icalcomponent_get_first_component(found, ICAL_VEVENT_COMPONENT);
		event != NULL;
		event = icalcomponent_get_next_component(found, ICAL_VEVENT_COMPONENT)) {
		const char *const text = icalcomponent_get_description(event);

		assert_true((strstr(text, "vapp") != NULL) == same(text, winter));
		described += same(text, winter);
	}
	assert_int_equal(described, 2);
	icalcomponent_free(found);
	calendar_free(&calendar);
}

/* What is written must come back, whatever is escaped and folded in it. */
static void libical_reads_hostile_texts(void **state)
{
	(void)state;
	int failures = 0;

	for (size_t letters = 0; letters < LETTERS_MOST; letters++) {
		const struct calendar_file file = hostile(letters);
		char x[LETTERS_MOST + 1], first[256], last[256], url[256], description[2048];
		struct calendar calendar;

		memset(x, 'x', letters);
		x[letters] = '\0';
		snprintf(first, sizeof first,
			"B, A\u00A0: premier jour pour candidater sur %s😀€é\\,;", x);
		snprintf(last, sizeof last,
			"B, A\u00A0: dernier jour pour candidater sur %s😀€é\\,;", x);
		snprintf(url, sizeof url, "https://user@p.example:8080/%s?a=b;c,d", x);
		snprintf(description, sizeof description,
			"%sé€😀,;\\ \\n:\"é€😀,;\\\nB (B)\nA (%s\\;,é€😀\")\n"
			"%s😀€é\\,;\u00A0: https://user@p.example:8080/%s?a=b;c,d\n"
			"Du dimanche 31 décembre 2023 au jeudi 29 février 2024 inclus, heure de "
			"Paris\n%s;,é€😀\\\n1. %s€😀é\\n;,",
			x, x, x, x, x, x);
		const struct event expected[] = {
			{"w-opens@p.example", "20231231", "20240101", first, url, NULL},
			{"w-closes@p.example", "20240229", "20240301", last, url, "-P6DT15H"},
		};
		read_calendar(&calendar, &file);
		icalcomponent *const found = read_agenda(agenda(&calendar, FRENCH));
		EXPECT(failures, check_events(found, expected, 2) == 0, "with %zu letters",
			letters);
		for (icalcomponent *event =
				icalcomponent_get_first_component(found, ICAL_VEVENT_COMPONENT);
			event != NULL;
			event = icalcomponent_get_next_component(found, ICAL_VEVENT_COMPONENT))
			EXPECT(failures, same(icalcomponent_get_description(event), description),
				"with %zu letters:\n%s\ninstead of:\n%s", letters,
				icalcomponent_get_description(event), description);
		icalcomponent_free(found);
		calendar_free(&calendar);
	}
	assert_int_equal(failures, 0);
}

#endif

static int end(void **state)
{
	(void)state;
#ifdef HAVE_LIBICAL
	icalmemory_free_ring();
#endif
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_folded),
		cmocka_unit_test(folds_are_where_they_must_be),
#ifdef HAVE_LIBICAL
		cmocka_unit_test(libical_reads_the_built_in_windows),
		cmocka_unit_test(libical_reads_hours),
		cmocka_unit_test(libical_reads_hostile_texts),
#endif
	};

#ifndef HAVE_LIBICAL
	const char *const required = getenv("REQUIRE_ALL");
	puts("skipped: libical is missing, which reads agendas");
	if (required != NULL && *required != '\0')
		return 1;
#endif
	return cmocka_run_group_tests_name("ics", tests, NULL, end);
}
