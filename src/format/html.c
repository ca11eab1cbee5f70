#include <stdio.h>
#include <stdlib.h>

#include "expiry.h"
#include "format/facts.h"
#include "format/steps.h"
#include "format/time_line.h"
#include "format/wording.h"

/* A page of HTML (https://html.spec.whatwg.org/) that needs nothing else. */

/* Dark colours are for screens only. The bars are SVG, since printers leave out backgrounds. */
static const char style[] =
	":root{color-scheme:light dark;--page:#fff;--text:#1c1e21;--quiet:#565b63;--line:#d3d7dd;"
	"--soft:#f3f5f8;--link:#0b57d0;--day:#c2185b;"
	"--open:#0b6e3f;--upcoming:#8a4b00;--closed:#5a5f67}\n"
	"@media screen and (prefers-color-scheme:dark){"
	":root{--page:#14161a;--text:#e9eaec;--quiet:#a9afb8;--line:#3a3f47;"
	"--soft:#1f2329;--link:#8ab4f8;--day:#ff86b3;"
	"--open:#5fd39a;--upcoming:#f2b65c;--closed:#a9afb8}}\n"
	".open{--state:var(--open)}.upcoming{--state:var(--upcoming)}.closed{--state:var(--closed)}\n"
	"body{margin:0 auto;max-width:64rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;"
	"background:var(--page);color:var(--text);overflow-wrap:anywhere}\n"
	"h1{margin:.5rem 0 0;font-size:1.75rem;line-height:1.2}\n"
	"h2{margin:2.5rem 0 1rem;font-size:1.25rem}\n"
	"h3{margin:0;font-size:1rem}h3 b{font-size:1.25rem}h3 small{display:block;font-weight:400}\n"
	"p{margin:.5rem 0}a{color:var(--link)}ol,ul{margin:0;padding-left:1.5rem}\n"
	".note{margin:1rem 0;padding:.75rem 1rem;border-left:.25rem solid var(--link);"
	"background:var(--soft)}.over{border-color:var(--day)}\n"
	".note p{margin:0}.note p:first-child{font-weight:700}\n"
	".quiet{color:var(--quiet);font-size:.875rem}\n";
static const char layout[] =
	".rows{padding:0}.row{display:flex;flex-wrap:wrap;justify-content:space-between;"
	"gap:.25rem 1rem;align-items:center;min-height:2rem;border-bottom:1px solid var(--line)}\n"
	".row>a,.row>b{font-weight:700}.row>svg{order:1}\n"
	"svg{display:block;width:100%;height:2rem;overflow:visible;fill:var(--state)}"
	".axis{height:3.5rem}\n"
	"text{font-size:.75rem;fill:var(--quiet)}.today{fill:var(--day)}g{fill:var(--line)}"
	"svg>rect{y:.65em;height:.7em;rx:2px}"
	"svg>.day{y:0;width:2px;height:2em;rx:0;fill:var(--day);transform:translateX(-1px)}"
	".axis>.day{y:2.8em;height:.5em}\n"
	".cards{display:grid;gap:1rem}article{padding:1rem;border:1px solid var(--line);"
	"border-top:.25rem solid var(--state);border-radius:.25rem}\n"
	"article p{margin:.25rem 0}article h3+p{margin:.5rem 0;font-weight:700}"
	".earlier{padding-left:1rem}section{margin-bottom:1.25rem}\n"
	".row span b,article h3+p{color:var(--state)}"
	"p b{margin-right:.5rem;padding:.125rem .5rem;border:1px solid;border-radius:.25rem}\n"
	"@media(max-width:47.9rem){.spare{display:none}}\n"
	"@media print,(min-width:48rem){.cards{grid-template-columns:1fr 1fr}"
	".row{display:grid;grid-template-columns:20% 1fr 16rem}.row>svg{order:0}"
	".row>:only-child{grid-column:2}.row>.none{grid-column:2/4}}\n"
	"@media print{@page{size:A4;margin:12mm}:root{font-size:12px}body{max-width:none;padding:0}"
	"h2{margin:1rem 0 .5rem;break-after:avoid}h3{break-after:avoid}"
	".row,article,section{break-inside:avoid}.cards{gap:.5rem}}\n";

/* Writes text escaped, as it is needed between tags and in the quotes of an attribute. */
static void write_safe(struct output *output, struct text text)
{
	static const char special[] = {'&', '<', '>', '"', '\''};
	char number[NUMBER_SIZE];

	for (;;) {
		struct text plain = {text.bytes, 0};
		while (plain.size < text.size &&
			memchr(special, text.bytes[plain.size], sizeof special) == NULL)
			plain.size++;
		output_escaped(output, plain);
		if (plain.size == text.size)
			return;
		output_text(output, TEXT("&#"));
		output_text(output, number_text(text.bytes[plain.size], number));
		output_text(output, TEXT(";"));
		text = text_from(text, plain.size + 1);
	}
}

/* Writes markup, with texts in its places %1 to %4: WRITE(report, "<p>%1</p>", first...). */
#define WRITE(report, markup, ...) \
	write_markup(report, markup, MESSAGE(PHRASE_NOTHING, __VA_ARGS__))
static void write_markup(const struct report *report, const char *markup, struct message texts)
{
	struct text rest = text_of(markup), piece;
	bool is_text;

	while (message_take(&rest, &texts, &piece, &is_text))
		(is_text ? write_safe : output_text)(report->output, piece);
}

/* Writes markup with a message in its place %1. */
static void write_words(const struct report *report, const char *markup, struct message message)
{
	const struct text start = text_before(text_of(markup), '%');

	write_text(report, start);
	message_write(report->output, report->language, message, write_safe);
	write_text(report, text_from(text_of(markup), start.size + 2));
}

/* A number of half days, in per cent of the days of the line, written to bytes. */
static struct text part_of(const struct time_line *line, day_number halves, char bytes[NUMBER_SIZE])
{
	const int64_t days = (int64_t)line->last - line->first + 1;
	const int hundredths = (int)(halves * INT64_C(5000) / days);

	return (struct text){bytes,
		(size_t)snprintf(
			bytes, NUMBER_SIZE, "%d.%02d%%", hundredths / 100, hundredths % 100)};
}

/* Where on the line the middle of the day is that was asked about, in per cent. */
static struct text today_of(
	const struct report *report, const struct time_line *line, char bytes[NUMBER_SIZE])
{
	return part_of(line, 2 * (report->day - line->first) + 1, bytes);
}

/* Writes the windows of a route; if none is in sight, an arrow to the one that counts. */
static void write_bar(
	const struct report *report, const struct time_line *line, const struct decision *decision)
{
	const struct track *const track = decision->track;
	const struct span counts = span_shown(decision, decision->window, report->day);
	bool in_sight = counts.first > counts.last;
	char x[NUMBER_SIZE], width[NUMBER_SIZE];

	output_string(report->output, "<svg aria-hidden=\"true\"><use href=\"#months:\"/>");
	for (size_t i = 0; i < track->window_count; i++) {
		const struct span span =
			span_on(line, span_shown(decision, track->windows[i], report->day));
		if (span.first > span.last)
			continue;
		in_sight = true;
		WRITE(report, "<rect x=\"%1\" width=\"%2\"/>",
			part_of(line, 2 * (span.first - line->first), x),
			part_of(line, 2 * (span.last - span.first + 1), width));
	}
	if (time_line_holds(line, report->day))
		WRITE(report, "<rect class=\"day\" x=\"%1\"/>", today_of(report, line, x));
	if (!in_sight && counts.first > line->last)
		WRITE(report, "<text x=\"%1\" y=\"1.75em\" text-anchor=\"end\">\u25B6</text>",
			TEXT("100%"));
	else if (!in_sight)
		output_string(report->output, "<text y=\"1.75em\">\u25C0</text>");
	output_string(report->output, "</svg>");
}

/* Writes a month, and its year if that begins. Narrow screens leave out some of them. */
static void write_month(
	const struct report *report, const struct time_line *line, day_number day, int left)
{
	enum { MONTHS_ON_NARROW = 7, LONGEST_MONTH = 31 };
	const bool tight = line->last - line->first >= MONTHS_ON_NARROW * LONGEST_MONTH;
	const struct text narrow = TEXT("spare"), wide = TEXT("label");
	const struct civil civil = civil_of(day);
	const bool last_of_year = civil.month == 12 || left == 1;
	char x[NUMBER_SIZE], year[NUMBER_SIZE];

	if (day == line->first || civil.month == 1)
		WRITE(report, "<text x=\"%1\" y=\"1em\" dx=\".25em\" class=\"%2\">%3</text>",
			part_of(line, 2 * (day - line->first), x),
			tight && last_of_year ? narrow : wide, number_text(civil.year, year));
	WRITE(report, "<text x=\"%1\" y=\"2.25em\" dx=\".25em\" class=\"%2\">%3</text>",
		part_of(line, 2 * (day - line->first), x), tight && left % 2 != 0 ? narrow : wide,
		text_of(phrase_string(
			report->language, PHRASE_SHORT_JANUARY + (unsigned)civil.month - 1)));
}

/* Writes what is above the bars: years, months, whose lines each bar repeats, and the day. */
static void write_axis(const struct report *report, const struct time_line *line)
{
	const day_number days = line->last - line->first + 1, at = report->day - line->first;
	char x[NUMBER_SIZE], bytes[WRITTEN_SIZE];
	const struct text written = written_day(report->language, report->day, false, bytes);
	int left = 0;

	output_string(report->output,
		"<li class=\"row\" aria-hidden=\"true\"><svg class=\"axis\"><g id=\"months:\">");
	for (day_number day = line->first; day <= line->last; day = first_of_next_month(day)) {
		WRITE(report, "<rect x=\"%1\" width=\"1\" height=\"%2\"/>",
			part_of(line, 2 * (day - line->first), x), TEXT("100%"));
		left++;
	}
	output_string(report->output, "</g>");
	for (day_number day = line->first; day <= line->last; day = first_of_next_month(day))
		write_month(report, line, day, left--);
	if (time_line_holds(line, report->day))
		WRITE(report,
			"<text class=\"today\" x=\"%1\" y=\"3.5em\" text-anchor=\"%2\">%3</text>"
			"<rect class=\"day\" x=\"%1\"/>",
			today_of(report, line, x),
			at < days / 4               ? TEXT("start")
				: at > days / 4 * 3 ? TEXT("end")
						    : TEXT("middle"),
			/* without the weekday */
			text_from(written, text_before(written, ' ').size + 1));
	output_string(report->output, "</svg></li>\n");
}

/* The id of a route in the page, written to bytes; IDs of levels hold no dot. */
static struct text anchor_of(const struct track *track, char bytes[ROUTE_SIZE])
{
	const struct text level = track->level->id;

	if (track->audience == NULL)
		return level;
	const struct text audience = track->audience->id;
	memcpy(bytes, level.bytes, level.size);
	bytes[level.size] = '.';
	memcpy(bytes + level.size + 1, audience.bytes, audience.size);
	return (struct text){bytes, level.size + 1 + audience.size};
}

static void write_row(
	const struct report *report, const struct time_line *line, const struct decision *decision)
{
	char anchor[ROUTE_SIZE], route[ROUTE_SIZE], days[DAYS_SIZE];

	WRITE(report, "<li class=\"row %1\"><a href=\"#%2\">%3</a>", state_name(decision->state),
		anchor_of(decision->track, anchor), route_name(decision->track, route));
	write_bar(report, line, decision);
	WRITE(report, "<span><b>%1</b> %2</span></li>\n", state_word(report, decision->state),
		days_in_brief(report->language, decision, days));
}

/* Writes the rows of a level, whose decisions come next. Returns the first one after them. */
static const struct decision *write_level(const struct report *report, const struct time_line *line,
	const struct level *level, const struct decision *next)
{
	const struct decision *const end = report->decisions + report->count;

	if (report->complete && (next == end || next->track->level != level)) {
		WRITE(report, "<li class=\"row\"><b>%1</b>", level->id);
		write_words(report, "<span class=\"none\">%1</span></li>\n",
			MESSAGE(level->track_count > 0 ? PHRASE_ROW_NOT_FOR_AUDIENCE
						       : PHRASE_ROW_WITHOUT_WINDOW));
	}
	for (; next < end && next->track->level == level; next++)
		write_row(report, line, next);
	return next;
}

static void write_rows(const struct report *report)
{
	const struct time_line line =
		time_line_of(report->decisions, report->count, report->day, 1);
	const struct decision *next = report->decisions;
	char written[WRITTEN_SIZE];

	write_words(report, "<h2>%1</h2>\n<ul class=\"rows\">\n", MESSAGE(PHRASE_PAGE_OVERVIEW));
	write_axis(report, &line);
	for (size_t i = 0; i < report->calendar->level_count; i++)
		next = write_level(report, &line, &report->calendar->levels[i], next);
	output_string(report->output, "</ul>\n");
	if (!time_line_holds(&line, report->day))
		write_words(report, "<p>%1</p>\n",
			MESSAGE(report->day < line.first ? PHRASE_DAY_IS_EARLIER
							 : PHRASE_DAY_IS_LATER,
				written_day(report->language, report->day, true, written)));
}

/* Writes a fact as a paragraph, with its dates and its address marked up. */
static void write_fact(const struct report *report, const struct fact *fact)
{
	const struct window *const dates = fact->dates;
	struct text rest = text_of(phrase_string(report->language, fact->message.phrase)), piece;
	char bytes[MOMENT_SIZE];
	bool is_argument;

	if (fact->message.phrase == PHRASE_LOOK_ON) /* the card has the address */
		return;
	output_string(report->output,
		fact->earlier                                   ? "<p class=\"earlier\">"
			: fact->message.phrase == PHRASE_SOURCE ? "<p class=\"quiet\">"
								: "<p>");
	while (message_take(&rest, &fact->message, &piece, &is_argument)) {
		if (is_argument && dates != NULL && !fact->earlier)
			WRITE(report, "<time datetime=\"%1\">%2</time>",
				end_iso(piece.bytes == fact->message.first.bytes ? &dates->opens
										 : &dates->closes,
					bytes),
				piece);
		else if (is_argument && piece.bytes == fact->address.bytes)
			WRITE(report, "<a href=\"%1\">%1</a>", piece);
		else
			(is_argument ? write_safe : output_text)(report->output, piece);
	}
	output_string(report->output, "</p>\n");
}

static void write_card(const struct report *report, const struct decision *decision)
{
	const struct track *const track = decision->track;
	const struct audience *const audience = track->audience;
	char anchor[ROUTE_SIZE];

	WRITE(report, "<article class=\"%1\" id=\"%2\">\n<h3><b>%3</b> %4",
		state_name(decision->state), anchor_of(track, anchor), track->level->id,
		track->level->name[report->language]);
	if (audience != NULL)
		WRITE(report, " <small>%1</small>", audience->name[report->language]);
	WRITE(report, "</h3>\n<p><b>%1</b> ", state_word(report, decision->state));
	write_days(report, decision);
	output_string(report->output, "</p>\n");
	write_facts(report, decision, write_fact);
	output_string(report->output, "</article>\n");
}

/* Writes how to apply on a platform, and for what. */
static void write_platform(
	const struct report *report, const struct decision *decisions, size_t count)
{
	const struct platform *const platform = decisions->window->platform;
	const bool has_steps = platform->step_count > 0;

	WRITE(report, "<section>\n<h3>%1</h3>\n<p>", platform->name);
	write_routes(report, decisions, count);
	write_words(report, "%1", MESSAGE(PHRASE_COLON));
	WRITE(report,
		has_steps ? "<a href=\"%1\">%1</a></p>\n<ol>\n" : "<a href=\"%1\">%1</a></p>\n",
		platform->url);
	for (size_t i = 0; i < platform->step_count; i++)
		WRITE(report, "<li>%1</li>\n", platform->steps[i].text[report->language]);
	if (!has_steps)
		write_words(report, "<p>%1</p>\n", MESSAGE(PHRASE_NO_STEPS));
	output_string(report->output, has_steps ? "</ol>\n</section>\n" : "</section>\n");
}

/* Writes that all windows are over, and where to look for new dates. */
static void write_expiry(const struct report *report)
{
	const struct platform *platforms[PLATFORMS_MAX + 1];
	const size_t count = expiry_platforms(report->decisions, report->count, platforms);
	char year[NUMBER_SIZE];

	output_string(report->output, "<div class=\"note over\">\n");
	if (all_before_year(report->decisions, report->count, report->day))
		write_words(report, "<p>%1</p>\n",
			MESSAGE(PHRASE_NO_DATES_OF_YEAR,
				number_text(civil_of(report->day).year, year)));
	write_words(report, "<p>%1</p>\n<ul>\n", MESSAGE(PHRASE_ALL_OVER));
	for (size_t i = 0; i < count; i++)
		if (i < PLATFORMS_MAX)
			WRITE(report, "<li><a href=\"%1\">%1</a></li>\n", platforms[i]->url);
		else
			output_string(report->output, "<li>...</li>\n");
	output_string(report->output, "</ul>\n</div>\n");
}

/* Writes the title, and which moment the page is for: it may be old when somebody reads it. */
static void write_head(const struct report *report)
{
	const struct calendar *const calendar = report->calendar;
	const struct text title = calendar->title[report->language];
	/* A fact takes its moments from a window: this one opens at the moment of the page. */
	const struct window now = {.opens = {.moment = report->asked, .known = true}};
	char written[WRITTEN_SIZE];

	WRITE(report,
		"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<link rel=\"icon\" href=\"data:,\">\n<title>%2</title>\n<style>\n",
		language_codes[report->language], title);
	output_string(report->output, style);
	output_string(report->output, layout);
	WRITE(report, "</style>\n</head>\n<body>\n<header>\n<h1>%1</h1>\n", title);
	if (calendar->school.size > 0)
		WRITE(report, "<p>%1</p>\n", calendar->school);
	output_string(report->output, "<div class=\"note\">\n");
	write_fact(report,
		&(struct fact){
			.message = MESSAGE(PHRASE_PAGE_AS_OF,
				written_moment(report->language, report->asked, true, written)),
			.dates = &now});
	write_words(report, "<p>%1</p>\n</div>\n", MESSAGE(PHRASE_PAGE_IS_OLD));
	if (all_closed(report->decisions, report->count))
		write_expiry(report);
	output_string(report->output, "</header>\n<main>\n");
}

/* Tracks are in an array, in the order of the calendar. */
static int compare(const void *left, const void *right)
{
	const struct track *const a = ((const struct decision *)left)->track;
	const struct track *const b = ((const struct decision *)right)->track;

	return (a > b) - (a < b);
}

/* Puts the routes in the order of the calendar, each once. Returns their number. */
static size_t arrange(struct decision *decisions, size_t count)
{
	size_t kept = 0;

	qsort(decisions, count, sizeof *decisions, compare);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || decisions[i].track != decisions[kept - 1].track)
			decisions[kept++] = decisions[i];
	return kept;
}

void format_html(const struct report *report)
{
	struct report page = *report;

	page.count = arrange(page.decisions, page.count);
	write_head(&page);
	write_rows(&page);
	write_words(&page, "<h2>%1</h2>\n<div class=\"cards\">\n", MESSAGE(PHRASE_PAGE_LEVELS));
	for (size_t i = 0; i < page.count; i++)
		write_card(&page, &page.decisions[i]);
	write_words(&page, "</div>\n<h2>%1</h2>\n", MESSAGE(PHRASE_PAGE_STEPS));
	if (all_closed(page.decisions, page.count))
		write_words(&page, "<p>%1</p>\n", MESSAGE(PHRASE_STEPS_OVER));
	write_platforms(&page, write_platform);
	output_string(page.output, "</main>\n</body>\n</html>\n");
}
