#include "table/outcome.h"

#include "table/field.h"
#include "text/character.h"

const struct gap gaps[OUTCOMES] = {
	[OUTCOME_EMPTY] = {TEXT_OF(""), PHRASE_NOTHING},
	[OUTCOME_LEVEL_EMPTY] = {TEXT_OF("unknown-level"), PHRASE_LETTER_UNKNOWN_LEVEL},
	[OUTCOME_LEVEL_UNKNOWN] = {TEXT_OF("unknown-level"), PHRASE_LETTER_UNKNOWN_LEVEL},
	[OUTCOME_LEVEL_WITHOUT_WINDOW] = {TEXT_OF("no-window"), PHRASE_LETTER_NO_WINDOW},
	[OUTCOME_AUDIENCE_UNKNOWN] = {TEXT_OF("unknown-audience"), PHRASE_LETTER_UNKNOWN_AUDIENCE},
	[OUTCOME_DATE_EMPTY] = {TEXT_OF("invalid-date"), PHRASE_LETTER_INVALID_DATE},
	[OUTCOME_DATE_WRONG] = {TEXT_OF("invalid-date"), PHRASE_LETTER_INVALID_DATE},
	[OUTCOME_NOT_FOR_AUDIENCE] = {TEXT_OF("no-window"), PHRASE_LETTER_NO_WINDOW},
	[OUTCOME_WHICH_AUDIENCE] = {TEXT_OF("which-audience"), PHRASE_LETTER_WHICH_AUDIENCE},
	[OUTCOME_TOO_MANY_FIELDS] = {TEXT_OF("invalid-record"), PHRASE_LETTER_INVALID_RECORD},
	[OUTCOME_MALFORMED] = {TEXT_OF("invalid-record"), PHRASE_LETTER_INVALID_RECORD},
};

static bool is_empty(const struct question *question, struct text field)
{
	return text_strip(field_value(field, question->scratch)).size == 0;
}

static bool all_empty(const struct question *question, const struct record *record)
{
	struct text rest = record->bytes, field;

	while (field_take(&rest, question->columns->delimiter, &field))
		if (!is_empty(question, field))
			return false;
	return true;
}

/* A field gives no level or date: it is empty, or its value is wrong. */
static struct outcome without(const struct question *question, struct text field,
	enum outcome_kind empty, enum outcome_kind wrong)
{
	const struct text value = field_value(field, question->scratch);

	if (text_strip(value).size == 0)
		return (struct outcome){.kind = empty};
	return (struct outcome){.kind = wrong, .value = value};
}

static struct outcome without_level(const struct question *question, const struct record *record)
{
	const struct text field = record->fields[FIELD_LEVEL];

	if (is_empty(question, field) && all_empty(question, record))
		return (struct outcome){.kind = OUTCOME_EMPTY};
	return without(question, field, OUTCOME_LEVEL_EMPTY, OUTCOME_LEVEL_UNKNOWN);
}

/* The moment that a record is of, packed, or that for those that give none; or NO_MOMENT. */
static inline int32_t find_moment(const struct question *question, struct text field)
{
	int32_t moment = NO_MOMENT;

	if (field.size > 0)
		moment = cache_moment(question->cache, field);
	if (moment == NO_MOMENT && question->moment != NULL && is_empty(question, field))
		moment = moment_pack(*question->moment);
	return moment;
}

/* Sets *audience to that of a record, or that for those that give none. False: it is unknown. */
static bool find_audience(
	const struct question *question, struct text field, const struct audience **audience)
{
	*audience = question->audience;
	if (field.size == 0 || is_empty(question, field))
		return true;
	*audience = cache_audience(question->cache, field);
	return *audience != NULL;
}

static struct outcome without_audience(const struct question *question, const struct record *record)
{
	return without(question, record->fields[FIELD_AUDIENCE], OUTCOME_AUDIENCE_UNKNOWN,
		OUTCOME_AUDIENCE_UNKNOWN);
}

static struct outcome without_date(const struct question *question, const struct record *record)
{
	return without(
		question, record->fields[FIELD_DATE], OUTCOME_DATE_EMPTY, OUTCOME_DATE_WRONG);
}

struct outcome outcome_of(const struct question *question, const struct record *record)
{
	const struct text *const fields = record->fields;
	const struct audience *audience;

	if (record->fault != RECORD_RIGHT)
		return (struct outcome){.kind = record->cut ? OUTCOME_PASSED : OUTCOME_MALFORMED};
	if (record_is_blank(record))
		return (struct outcome){.kind = OUTCOME_PASSED};
	if (record->field_count > question->columns->count && !all_empty(question, record))
		return (struct outcome){.kind = OUTCOME_TOO_MANY_FIELDS};
	const struct level *const level = cache_level(question->cache, fields[FIELD_LEVEL]);
	if (level == NULL)
		return without_level(question, record);
	if (level->track_count == 0)
		return (struct outcome){.kind = OUTCOME_LEVEL_WITHOUT_WINDOW, .value = level->id};
	if (!find_audience(question, fields[FIELD_AUDIENCE], &audience))
		return without_audience(question, record);
	const int32_t moment = find_moment(question, fields[FIELD_DATE]);
	if (moment == NO_MOMENT)
		return without_date(question, record);
	const struct answer *const answer = cache_answer(question->cache, level, audience, moment);
	enum outcome_kind kind = OUTCOME_ANSWERED;
	if (!answer->found)
		kind = answer->decision.window != NULL ? OUTCOME_WHICH_AUDIENCE
						       : OUTCOME_NOT_FOR_AUDIENCE;
	return (struct outcome){.kind = kind, .answer = answer};
}

bool outcome_next(
	const struct question *question, const struct record *record, struct outcome *outcome)
{
	const enum outcome_kind kind = outcome->kind;
	const struct audience *audience;

	if (kind < OUTCOME_LEVEL_EMPTY || kind > OUTCOME_AUDIENCE_UNKNOWN)
		return false;
	if (kind < OUTCOME_AUDIENCE_UNKNOWN &&
		!find_audience(question, record->fields[FIELD_AUDIENCE], &audience)) {
		*outcome = without_audience(question, record);
		return true;
	}
	if (find_moment(question, record->fields[FIELD_DATE]) != NO_MOMENT)
		return false;
	*outcome = without_date(question, record);
	return true;
}
