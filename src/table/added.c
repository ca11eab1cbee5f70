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
		added.columns[i] = (unsigned char)i;
	return added;
}

/* Adds the column of that name. */
static struct message add(struct added *added, struct text name)
{
	unsigned char column = 0;

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

/* What a record gets in a column: of which answer, in which language, and room for it. */
struct cell {
	const struct answer *answer;
	enum language language;
	char bytes[WRITTEN_SIZE];
};

static struct text value_platform(struct cell *cell)
{
	return cell->answer->decision.window->platform->id;
}

static struct text value_state(struct cell *cell)
{
	return state_name(cell->answer->decision.state);
}

static struct text value_opens(struct cell *cell)
{
	return end_iso(&cell->answer->decision.window->opens, cell->bytes);
}

static struct text value_closes(struct cell *cell)
{
	return end_iso(&cell->answer->decision.window->closes, cell->bytes);
}

static struct text value_days(struct cell *cell)
{
	return days_text(&cell->answer->decision, cell->bytes);
}

static struct text value_platform_name(struct cell *cell)
{
	return cell->answer->decision.window->platform->name;
}

static struct text value_url(struct cell *cell)
{
	return cell->answer->decision.window->platform->url;
}

static struct text value_window(struct cell *cell)
{
	return cell->answer->decision.window->id;
}

/* Without an audience, routes of several may lead to one window. */
static struct text value_audience(struct cell *cell)
{
	const struct answer *const answer = cell->answer;
	const struct audience *const audience = answer->decision.track->audience;
	const bool one = answer->audience != NULL || answer->level->track_count == 1;

	return one && audience != NULL ? audience->id : TEXT("");
}

static struct text value_intake(struct cell *cell)
{
	const int intake = cell->answer->decision.window->intake;

	return intake != 0 ? number_text(intake, cell->bytes) : TEXT("");
}

static struct text value_scope(struct cell *cell)
{
	return cell->answer->decision.window->scope[cell->language];
}

static struct text value_state_text(struct cell *cell)
{
	static const enum phrase words[STATES] = {
		[STATE_OPEN] = PHRASE_LETTER_OPEN,
		[STATE_UPCOMING] = PHRASE_LETTER_UPCOMING,
		[STATE_CLOSED] = PHRASE_LETTER_CLOSED,
	};

	return text_of(phrase_string(cell->language, words[cell->answer->decision.state]));
}

static struct text value_opens_text(struct cell *cell)
{
	const struct end *const opens = &cell->answer->decision.window->opens;

	return written_end(cell->language, opens, PHRASE_OPENING_UNKNOWN, cell->bytes);
}

static struct text value_closes_text(struct cell *cell)
{
	const struct end *const closes = &cell->answer->decision.window->closes;

	return written_end(cell->language, closes, PHRASE_CLOSED_UNKNOWN, cell->bytes);
}

static struct text (*const values[ADDED_ALL])(struct cell *cell) = {
#define ADDED(name) value_##name,
#include "table/added.def"
#undef ADDED
};

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
	struct cell cell = {.answer = answer, .language = added->language};

	for (size_t i = 0; i < added->count; i++) {
		output_text(output, (struct text){&delimiter, 1});
		write_value(output, values[added->columns[i]](&cell), delimiter);
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
