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

struct outcome outcome_of(const struct question *question, const struct record *record)
{
	if (record->fault != RECORD_RIGHT)
		return (struct outcome){.kind = record->cut ? OUTCOME_PASSED : OUTCOME_MALFORMED};
	if (record_is_blank(record))
		return (struct outcome){.kind = OUTCOME_PASSED};
	if (record->field_count > question->columns->count && !all_empty(question, record))
		return (struct outcome){.kind = OUTCOME_TOO_MANY_FIELDS};
	const struct level *const level = cache_level(question->cache, record->fields[FIELD_LEVEL]);
	if (level == NULL)
		return without_level(question, record);
	if (level->window_count == 0)
		return (struct outcome){.kind = OUTCOME_LEVEL_WITHOUT_WINDOW, .value = level->id};
	const struct text date = record->fields[FIELD_DATE];
	day_number day = NO_DAY;
	if (date.size > 0)
		day = cache_day(question->cache, date);
	if (day == NO_DAY && question->day != NULL && is_empty(question, date))
		day = *question->day;
	if (day == NO_DAY)
		return without(question, date, OUTCOME_DATE_EMPTY, OUTCOME_DATE_WRONG);
	return (struct outcome){.kind = OUTCOME_ANSWERED, .day = day, .level = level};
}
