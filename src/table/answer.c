#include "table/answer.h"

#include <string.h>

static void append(struct usual *usual, struct text column, char delimiter)
{
	memcpy(usual->columns + usual->size, column.bytes, column.size);
	usual->size += (unsigned)column.size;
	usual->columns[usual->size++] = delimiter;
}

/* Sets the columns before the days. */
static void set_usual(struct usual *usual, const struct decision *decision, char delimiter)
{
	const struct window *const window = decision->window;
	char opens[MOMENT_SIZE], closes[MOMENT_SIZE];

	usual->window = window;
	usual->columns[0] = delimiter;
	usual->size = 1;
	append(usual, window->platform->id, delimiter);
	append(usual, state_name(decision->state), delimiter);
	append(usual, end_iso(&window->opens, opens), delimiter);
	append(usual, end_iso(&window->closes, closes), delimiter);
}

/* Writes the usual columns of an answer. */
static void write_columns(struct answer *answer, char delimiter, struct usual usuals[USUALS])
{
	const struct decision *const decision = &answer->decision;
	/* A window has one place for each state: none is smaller than 64 bytes. */
	const size_t place = (uintptr_t)decision->window / 64 * STATES + decision->state;
	struct usual *const usual = &usuals[place % USUALS];
	char number[NUMBER_SIZE];

	if (usual->window != decision->window)
		set_usual(usual, decision, delimiter);
	const struct text days = days_text(decision, number);
	memcpy(answer->columns, usual->columns, usual->size);
	memcpy(answer->columns + usual->size, days.bytes, days.size);
	answer->size = usual->size + (unsigned)days.size;
	answer->columns[answer->size] = '\n';
}

/* Are the windows of all routes of a level over? */
static bool all_are_over(const struct level *level, struct moment moment)
{
	for (size_t i = 0; i < level->track_count; i++)
		if (decide(&level->tracks[i], moment).state != STATE_CLOSED)
			return false;
	return true;
}

void answer_find(struct answer *answer, struct moment moment, const struct terms *terms,
	struct usual usuals[USUALS])
{
	const struct level *const level = answer->level;
	const struct audience *const audience = answer->audience;

	answer->decided = true;
	answer->found = decide_level(&answer->decision, level, audience, moment);
	/* Where no audience is asked about, the record may be about any. */
	answer->expired = answer->found && answer->decision.state == STATE_CLOSED &&
		(audience != NULL || level->track_count == 1 || all_are_over(level, moment));
	answer->early = answer->found && moment.minute < terms->early;
	answer->remarkable = answer->early || terms->counted;
	if (answer->found && terms->usual)
		write_columns(answer, terms->delimiter, usuals);
}

int32_t answer_early(const struct calendar *calendar)
{
	enum { YEAR = 366 }; /* days */
	int32_t first = INT32_MAX;

	for (size_t i = 0; i < calendar->window_count; i++) {
		const struct window *const window = &calendar->windows[i];
		if (window->opens.known && window->from < first)
			first = window->from;
	}
	return first == INT32_MAX ? INT32_MIN : (minute_day(first) - YEAR) * DAY_MINUTES;
}
