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

/* The moment that a record is of, packed, or that for those that give none; or NO_MOMENT. */
static int32_t find_moment(const struct question *question, struct text field)
{
	int32_t moment = NO_MOMENT;

	if (field.size > 0)
		moment = cache_moment(question->cache, field);
	if (moment == NO_MOMENT && question->moment != NULL && is_empty(question, field))
		moment = moment_pack(*question->moment);
	return moment;
}

struct outcome outcome_of(const struct question *question, const struct record *record)
{
	const struct text *const fields = record->fields;
	const struct audience *audience = question->audience;

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
	if (fields[FIELD_AUDIENCE].size > 0 && !is_empty(question, fields[FIELD_AUDIENCE])) {
		audience = cache_audience(question->cache, fields[FIELD_AUDIENCE]);
		if (audience == NULL)
			return without(question, fields[FIELD_AUDIENCE], OUTCOME_AUDIENCE_UNKNOWN,
				OUTCOME_AUDIENCE_UNKNOWN);
	}
	const int32_t moment = find_moment(question, fields[FIELD_DATE]);
	if (moment == NO_MOMENT)
		return without(
			question, fields[FIELD_DATE], OUTCOME_DATE_EMPTY, OUTCOME_DATE_WRONG);
	const struct answer *const answer = cache_answer(
		question->cache, level, audience, moment, question->columns->delimiter);
	enum outcome_kind kind = OUTCOME_ANSWERED;
	if (answer->size == 0)
		kind = answer->depends ? OUTCOME_WHICH_AUDIENCE : OUTCOME_NOT_FOR_AUDIENCE;
	return (struct outcome){.kind = kind, .answer = answer};
}
