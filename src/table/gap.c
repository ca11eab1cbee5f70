#include "table/gap.h"

#include "date/date.h"
#include "diagnose.h"

static const struct {
	struct text state;
	enum phrase phrase;
} gaps[] = {
	[OUTCOME_LEVEL_EMPTY] = {TEXT_OF("unknown-level"), PHRASE_LEVEL_EMPTY},
	[OUTCOME_LEVEL_UNKNOWN] = {.state = TEXT_OF("unknown-level")}, /* see diagnose_level */
	[OUTCOME_LEVEL_WITHOUT_WINDOW] = {TEXT_OF("no-window"), PHRASE_LEVEL_WITHOUT_WINDOW},
	[OUTCOME_DATE_EMPTY] = {TEXT_OF("invalid-date"), PHRASE_DATE_EMPTY},
	[OUTCOME_DATE_WRONG] = {.state = TEXT_OF("invalid-date")}, /* see diagnose_date */
	[OUTCOME_TOO_MANY_FIELDS] = {TEXT_OF("invalid-record"), PHRASE_TOO_MANY_FIELDS},
	[OUTCOME_TEXT_AFTER_QUOTE] = {TEXT_OF("invalid-record"), PHRASE_TEXT_AFTER_QUOTE},
	[OUTCOME_QUOTE_OPEN] = {TEXT_OF("invalid-record"), PHRASE_QUOTE_OPEN},
	[OUTCOME_TOO_LONG] = {TEXT_OF("invalid-record"), PHRASE_RECORD_TOO_LARGE},
};

struct text gap_state(enum outcome_kind kind)
{
	return gaps[kind].state;
}

enum phrase gap_phrase(enum outcome_kind kind)
{
	return gaps[kind].phrase;
}

void gap_diagnose(const struct batch *batch, const struct columns *columns,
	const struct record *record, const struct outcome *outcome)
{
	const struct place place = {batch->name, 0, record->line};
	struct message message = MESSAGE(gap_phrase(outcome->kind), outcome->value);
	char had[NUMBER_SIZE], wanted[NUMBER_SIZE];

	switch (outcome->kind) {
	case OUTCOME_LEVEL_UNKNOWN:
		diagnose_level(batch->diagnostics, &place, outcome->value, batch->calendar);
		return;
	case OUTCOME_DATE_WRONG:
		diagnose_date(batch->diagnostics, &place, outcome->value,
			date_read(outcome->value, batch->today));
		return;
	case OUTCOME_TOO_MANY_FIELDS:
		message.first = number_text((int64_t)record->field_count, had);
		message.second = number_text((int64_t)columns->count, wanted);
		break;
	default:
		break;
	}
	diagnose(batch->diagnostics, &place, message);
}
