#include "table/outcome.h"

#include "date/date.h"
#include "table/cache.h"
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

/* Is there nothing in a field but white space? */
static bool is_empty(const struct question *question, struct text field)
{
	return text_strip(field_value(field, question->scratch)).size == 0;
}

/* Are all fields of a record empty? */
static bool all_empty(const struct question *question, const struct record *record)
{
	struct text rest = record->bytes, field;

	while (field_take(&rest, question->columns->delimiter, &field))
		if (!is_empty(question, field))
			return false;
	return true;
}

/* Finds the level. Returns what is wrong with it, or OUTCOME_ANSWERED. */
static enum outcome_kind find_level(
	const struct question *question, const struct record *record, const struct level **level)
{
	const struct text field = record->fields[FIELD_LEVEL];

	*level = cache_level(question->cache, field, question->scratch);
	if (*level == NULL)
		return is_empty(question, field) ? OUTCOME_LEVEL_EMPTY : OUTCOME_LEVEL_UNKNOWN;
	return (*level)->track_count > 0 ? OUTCOME_ANSWERED : OUTCOME_LEVEL_WITHOUT_WINDOW;
}

/* Likewise, finds the audience: that of the record, or else the one for records without. */
static enum outcome_kind find_audience(const struct question *question, const struct record *record,
	const struct audience **audience)
{
	const struct text field = record->fields[FIELD_AUDIENCE];

	*audience = question->audience;
	if (field.size == 0 || is_empty(question, field)) /* at once: most are so */
		return OUTCOME_ANSWERED;
	*audience = calendar_audience(question->calendar, field_value(field, question->scratch));
	return *audience != NULL ? OUTCOME_ANSWERED : OUTCOME_AUDIENCE_UNKNOWN;
}

/* Would it be a date if it were written month first? */
static bool is_month_first(const struct date *date)
{
	const struct civil civil = date->civil;

	return date->fault == DATE_NO_MONTH && date->day_first && civil.month > 12 &&
		civil.month <= 31 && civil.day >= 1 && civil.day <= 12;
}

/* What is strange about a date; notes in the question what the end of the table needs of it. */
static enum slip note_slip(struct question *question, const struct date *date)
{
	if (is_month_first(date))
		return SLIP_MONTH_FIRST;
	if (date->fault != DATE_RIGHT)
		return SLIP_NONE;
	question->day_first = question->day_first || date->day_first;
	if (!date->short_year)
		return SLIP_NONE;
	if (question->short_year == 0)
		question->short_year = civil_of(moment_day(date->moment)).year;
	return SLIP_SHORT_YEAR;
}

/*
 * Likewise, finds the moment: that of the record, or else the one for records without; and in *slip
 * what is strange about its date.
 */
static enum outcome_kind find_moment(struct question *question, const struct record *record,
	struct moment *moment, enum slip *slip)
{
	const struct text field = record->fields[FIELD_DATE];
	const struct date date = date_read(field_value(field, question->scratch), *question->now);

	*slip = note_slip(question, &date);
	*moment = date.moment;
	if (date.fault == DATE_RIGHT)
		return OUTCOME_ANSWERED;
	if (!is_empty(question, field))
		return OUTCOME_DATE_WRONG;
	if (question->moment == NULL)
		return OUTCOME_DATE_EMPTY;
	*moment = *question->moment;
	return OUTCOME_ANSWERED;
}

/* Finds the outcome of a record by its level, its audience and its date. */
static void find_outcome(
	struct question *question, const struct record *record, struct outcome *outcome)
{
	enum outcome_kind *wrong = outcome->wrong;
	const struct audience *audience;
	const struct level *level;
	struct moment moment;

	for (size_t i = 0; i < FIELDS_KEPT; i++)
		wrong[i] = OUTCOME_UNDECIDED;
	if ((*wrong = find_level(question, record, &level)) != OUTCOME_ANSWERED)
		wrong++;
	if ((*wrong = find_audience(question, record, &audience)) != OUTCOME_ANSWERED)
		wrong++;
	*wrong = find_moment(question, record, &moment, &outcome->slip);
	outcome->kind = outcome->wrong[0];
	outcome->answer.level = level;
	if (outcome->kind != OUTCOME_ANSWERED)
		return;
	struct answer *const answer = cache_answer(question->cache, level, audience, moment);
	if (!answer->decided)
		answer_find(answer, moment, &question->terms, question->usuals);
	outcome->answer = *answer;
	outcome->answer.remarkable = answer->remarkable || outcome->slip != SLIP_NONE;
	if (!answer->found)
		outcome->kind = outcome->wrong[0] = answer->decision.window != NULL
			? OUTCOME_WHICH_AUDIENCE
			: OUTCOME_NOT_FOR_AUDIENCE;
}

const struct outcome *outcome_of(struct question *question, const struct record *record)
{
	static const struct outcome passed = {.kind = OUTCOME_PASSED},
				    empty = {.kind = OUTCOME_EMPTY},
				    malformed = {.kind = OUTCOME_MALFORMED,
					    .wrong = {OUTCOME_MALFORMED}},
				    too_many = {.kind = OUTCOME_TOO_MANY_FIELDS,
					    .wrong = {OUTCOME_TOO_MANY_FIELDS}};

	if (record->fault != RECORD_RIGHT)
		return record->cut ? &passed : &malformed;
	if (record_is_blank(record))
		return &passed;
	if (record->field_count > question->columns->count && !all_empty(question, record))
		return &too_many;
	struct outcome *const outcome = cache_outcome(question->cache, record->fields);
	if (outcome->kind == OUTCOME_UNDECIDED)
		find_outcome(question, record, outcome);
	return outcome->kind == OUTCOME_LEVEL_EMPTY && all_empty(question, record) ? &empty
										   : outcome;
}

struct text outcome_value(const struct question *question, const struct record *record,
	const struct outcome *outcome, enum outcome_kind wrong)
{
	switch (wrong) {
	case OUTCOME_LEVEL_UNKNOWN:
		return field_value(record->fields[FIELD_LEVEL], question->scratch);
	case OUTCOME_LEVEL_WITHOUT_WINDOW:
		return outcome->answer.level->id;
	case OUTCOME_AUDIENCE_UNKNOWN:
		return field_value(record->fields[FIELD_AUDIENCE], question->scratch);
	case OUTCOME_DATE_WRONG:
		return field_value(record->fields[FIELD_DATE], question->scratch);
	default:
		return TEXT("");
	}
}
