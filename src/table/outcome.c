#include "table/outcome.h"

#include "table/field.h"
#include "text/character.h"

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

	return (struct outcome){
		.kind = text_strip(value).size == 0 ? empty : wrong, .value = value};
}

static struct outcome without_level(const struct question *question, const struct record *record)
{
	const struct text field = record->fields[FIELD_LEVEL];

	if (is_empty(question, field) && all_empty(question, record))
		return (struct outcome){.kind = OUTCOME_EMPTY};
	return without(question, field, OUTCOME_LEVEL_EMPTY, OUTCOME_LEVEL_UNKNOWN);
}

/* Finds the moment that a record is of, or that for those that give none. */
static bool find_moment(const struct question *question, struct text field, struct moment *moment)
{
	if (field.size > 0 && cache_moment(question->cache, field, moment))
		return true;
	if (question->moment == NULL || !is_empty(question, field))
		return false;
	*moment = *question->moment;
	return true;
}

/* Likewise, the audience; NULL where there is none. */
static bool find_audience(
	const struct question *question, struct text field, const struct audience **audience)
{
	*audience = question->audience;
	if (field.size == 0 || is_empty(question, field))
		return true;
	*audience = cache_audience(question->cache, field);
	return *audience != NULL;
}

struct outcome outcome_of(const struct question *question, const struct record *record)
{
	const struct text *const fields = record->fields;
	const struct audience *audience;
	struct moment moment;

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
		return without(question, fields[FIELD_AUDIENCE], OUTCOME_AUDIENCE_UNKNOWN,
			OUTCOME_AUDIENCE_UNKNOWN);
	if (!find_moment(question, fields[FIELD_DATE], &moment))
		return without(
			question, fields[FIELD_DATE], OUTCOME_DATE_EMPTY, OUTCOME_DATE_WRONG);
	const struct answer *const answer = cache_answer(
		question->cache, level, audience, moment, question->columns->delimiter);
	if (answer->columns.size > 0)
		return (struct outcome){.kind = OUTCOME_ANSWERED, .answer = answer};
	return (struct outcome){
		.kind = answer->depends ? OUTCOME_WHICH_AUDIENCE : OUTCOME_NOT_FOR_AUDIENCE,
		.level = level,
		.audience = audience};
}
