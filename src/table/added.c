#include "table/added.h"

#include "decision.h"
#include "format/wording.h"

const struct text added_names[ADDED_ALL] = {
#define ADDED(name) TEXT_OF(#name),
#include "table/added.def"
#undef ADDED
};

struct added added_usual(void)
{
	struct added added = {.count = ADDED_USUAL, .usual = true};

	for (size_t i = 0; i < ADDED_USUAL; i++)
		added.columns[i] = (enum added_column)i;
	return added;
}

/* Adds the column of that name. */
static struct message add(struct added *added, struct text name)
{
	enum added_column column = 0;

	while (column < ADDED_ALL && !text_equal(added_names[column], name))
		column++;
	if (column == ADDED_ALL)
		return MESSAGE(PHRASE_ADDED_UNKNOWN, name);
	for (size_t i = 0; i < added->count; i++)
		if (added->columns[i] == column)
			return MESSAGE(PHRASE_ADDED_TWICE, name);
	added->columns[added->count++] = column;
	return MESSAGE(PHRASE_NOTHING);
}

struct message added_read(struct added *added, struct text list)
{
	*added = (struct added){0};
	for (;;) {
		const struct text name = text_before(list, ',');
		const struct message wrong = add(added, name);

		if (wrong.phrase != PHRASE_NOTHING || name.size == list.size)
			return wrong;
		list = text_from(list, name.size + 1);
	}
}

/* An end of a window in words, or what is said where it is not known. */
static struct text written_end(
	enum language language, const struct end *end, enum phrase unknown, char *bytes)
{
	return end->known ? written_moment(language, end->moment, true, bytes)
			  : text_of(phrase_string(language, unknown));
}

/* The audience of an answer, if it is one: without one, routes of several may lead to a window. */
static struct text audience_of(const struct answer *answer)
{
	const struct audience *const audience = answer->decision.track->audience;
	const bool one = answer->audience != NULL || answer->level->track_count == 1;

	return one && audience != NULL ? audience->id : TEXT("");
}

/* What an answer has in a column, written to bytes if it is not a text already. */
static struct text value_of(enum added_column column, const struct answer *answer,
	enum language language, char bytes[WRITTEN_SIZE])
{
	static const enum phrase states[STATES] = {
		[STATE_OPEN] = PHRASE_LETTER_OPEN,
		[STATE_UPCOMING] = PHRASE_LETTER_UPCOMING,
		[STATE_CLOSED] = PHRASE_LETTER_CLOSED,
	};
	const struct decision *const decision = &answer->decision;
	const struct window *const window = decision->window;

	switch (column) {
	case ADDED_platform:
		return window->platform->id;
	case ADDED_state:
		return state_name(decision->state);
	case ADDED_opens:
		return end_iso(&window->opens, bytes);
	case ADDED_closes:
		return end_iso(&window->closes, bytes);
	case ADDED_days:
		return days_text(decision, bytes);
	case ADDED_platform_name:
		return window->platform->name;
	case ADDED_url:
		return window->platform->url;
	case ADDED_window:
		return window->id;
	case ADDED_audience:
		return audience_of(answer);
	case ADDED_scope:
		return window->scope[FRENCH]; /* as in json */
	case ADDED_state_text:
		return text_of(phrase_string(language, states[decision->state]));
	case ADDED_opens_text:
		return written_end(language, &window->opens, PHRASE_OPENING_UNKNOWN, bytes);
	case ADDED_closes_text:
		return written_end(language, &window->closes, PHRASE_CLOSED_UNKNOWN, bytes);
	case ADDED_intake:
	case ADDED_ALL: /* no column */
		break;
	}
	return window->intake != 0 ? number_text(window->intake, bytes) : TEXT("");
}

/* Writes a value, in quotes if it must be. */
static void write_value(struct output *output, struct text value, char delimiter)
{
	const bool quoted = text_before(value, delimiter).size < value.size ||
		text_before(value, '"').size < value.size;

	if (!quoted) {
		output_text(output, value);
		return;
	}
	output_text(output, TEXT("\""));
	for (;;) {
		const struct text plain = text_before(value, '"');
		output_text(output, plain);
		output_text(output, TEXT("\""));
		if (plain.size == value.size)
			return;
		output_text(output, TEXT("\""));
		value = text_from(value, plain.size + 1);
	}
}

void added_write_names(const struct added *added, char delimiter, struct output *output)
{
	for (size_t i = 0; i < added->count; i++) {
		output_text(output, (struct text){&delimiter, 1});
		output_text(output, added_names[added->columns[i]]);
	}
}

void added_write(const struct added *added, char delimiter, const struct answer *answer,
	struct output *output)
{
	char bytes[WRITTEN_SIZE];

	for (size_t i = 0; i < added->count; i++) {
		output_text(output, (struct text){&delimiter, 1});
		write_value(output, value_of(added->columns[i], answer, added->language, bytes),
			delimiter);
	}
}

void added_write_gap(
	const struct added *added, char delimiter, const struct gap *gap, struct output *output)
{
	for (size_t i = 0; i < added->count; i++) {
		output_text(output, (struct text){&delimiter, 1});
		if (added->columns[i] == ADDED_state)
			output_text(output, gap->state);
		else if (added->columns[i] == ADDED_state_text)
			output_string(output, phrase_string(added->language, gap->words));
	}
}
