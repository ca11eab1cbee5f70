#include "table/remarks.h"

#include <string.h>

#include "date/date.h"

/* What is reported of a record that has no answer; or see report_thing. */
static const enum phrase phrases[OUTCOMES] = {
	[OUTCOME_LEVEL_EMPTY] = PHRASE_LEVEL_EMPTY,
	[OUTCOME_LEVEL_WITHOUT_WINDOW] = PHRASE_LEVEL_WITHOUT_WINDOW,
	[OUTCOME_NOT_FOR_AUDIENCE] = PHRASE_LEVEL_NOT_FOR_AUDIENCE,
	[OUTCOME_DATE_EMPTY] = PHRASE_DATE_EMPTY,
	[OUTCOME_TOO_MANY_FIELDS] = PHRASE_TOO_MANY_FIELDS,
};

struct message remark_malformed(enum record_fault fault)
{
	static const enum phrase faults[] = {
		[RECORD_TEXT_AFTER_QUOTE] = PHRASE_TEXT_AFTER_QUOTE,
		[RECORD_QUOTE_OPEN] = PHRASE_QUOTE_OPEN,
		[RECORD_TOO_LONG] = PHRASE_RECORD_TOO_LARGE,
	};

	return MESSAGE(faults[fault]);
}

/* A number that differs for most values, and so do its highest bits: few have to be compared. */
static uint64_t key_of(struct text value)
{
	static const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t key = value.size;

	if (value.size >= 8)
		return ((key ^ text_eight(value.bytes)) * golden ^
			       text_eight(value.bytes + value.size - 8)) *
			golden;
	for (size_t i = 0; i < value.size; i++)
		key = key << 8 | (unsigned char)value.bytes[i];
	return key * golden;
}

/* The bit of a key in remarks->seen. */
static uint64_t bit_of(uint64_t key)
{
	return UINT64_C(1) << (key >> 58);
}

/* What is kept of a value, to be told. */
static struct text kept(struct text value)
{
	if (value.size > sizeof((struct thing *)NULL)->value)
		value.size = sizeof((struct thing *)NULL)->value;
	return value;
}

/* One of the things that are wrong with a record. */
struct reason {
	enum outcome_kind kind;
	struct text value;
	const struct level *level;       /* of an answer that was not found; else NULL */
	const struct audience *audience; /* likewise */
	char number[NUMBER_SIZE];
};

static void set_reason(struct reason *reason, const struct remarks *remarks,
	const struct record *record, const struct outcome *outcome, enum outcome_kind kind)
{
	const bool looked_up = kind == OUTCOME_NOT_FOR_AUDIENCE || kind == OUTCOME_WHICH_AUDIENCE;

	reason->kind = kind;
	reason->value = kind == OUTCOME_TOO_MANY_FIELDS
		? number_text((int64_t)record->field_count, reason->number)
		: outcome_value(remarks->question, record, outcome, kind);
	reason->level = looked_up ? outcome->answer.level : NULL;
	reason->audience = looked_up ? outcome->answer.audience : NULL;
}

/* Is the thing for this reason? */
static bool is_for(const struct thing *thing, const struct reason *reason)
{
	return thing->kind == reason->kind && thing->size == reason->value.size &&
		text_equal(kept((struct text){thing->value, thing->size}), kept(reason->value)) &&
		thing->level == reason->level && thing->audience == reason->audience;
}

/* The thing for a reason, if it was noted. Damage has a place, and no value. */
static struct thing *find_thing(struct remarks *remarks, const struct reason *reason, uint64_t key)
{
	if (!(remarks->seen & bit_of(key)) || reason->kind == OUTCOME_MALFORMED)
		return NULL;
	for (size_t i = 0; i < remarks->count; i++)
		if (remarks->keys[i] == key && is_for(&remarks->things[i], reason))
			return &remarks->things[i];
	return NULL;
}

/* Adds a thing, if there is room for it. */
static struct thing *add_thing(struct remarks *remarks, const struct record *record,
	const struct reason *reason, uint64_t key)
{
	const struct text value = kept(reason->value);

	if (remarks->count == TOLD_MAX)
		return NULL;
	remarks->seen |= bit_of(key);
	remarks->keys[remarks->count] = key;
	struct thing *const thing = &remarks->things[remarks->count++];
	*thing = (struct thing){.kind = reason->kind,
		.damage = record->fault,
		.level = reason->level,
		.audience = reason->audience,
		.line = record->line,
		.size = reason->value.size};
	if (value.size > 0)
		memcpy(thing->value, value.bytes, value.size);
	if (thing->kind == OUTCOME_DATE_WRONG)
		thing->date = date_read(reason->value, *remarks->question->now);
	return thing;
}

/* Notes a thing that is wrong with a record. Returns whether it is reported. */
static bool note(struct remarks *remarks, const struct record *record,
	const struct outcome *outcome, enum outcome_kind kind)
{
	struct reason reason;

	set_reason(&reason, remarks, record, outcome, kind);
	const uint64_t key = key_of(reason.value);
	struct thing *thing = find_thing(remarks, &reason, key);
	if (thing == NULL)
		thing = add_thing(remarks, record, &reason, key);
	if (thing != NULL)
		thing->records++;
	return thing != NULL;
}

void remark_gap(struct remarks *remarks, const struct record *record, const struct outcome *outcome)
{
	remarks->unanswered[outcome->kind]++;
	remarks->gaps++;
	remarks->month_first += outcome->slip == SLIP_MONTH_FIRST;
	remarks->untold += !note(remarks, record, outcome, outcome->kind);
	for (size_t i = 1; i < FIELDS_KEPT && outcome->wrong[i] > OUTCOME_ANSWERED; i++)
		note(remarks, record, outcome, outcome->wrong[i]);
}

static void report_thing(const struct remarks *remarks, const struct thing *thing)
{
	const struct batch *const batch = remarks->batch;
	const struct diagnostics *const diagnostics = batch->diagnostics;
	const struct file_line at = {batch->name, thing->line, thing->records};
	const struct text value = kept((struct text){thing->value, thing->size});
	struct message message = MESSAGE(phrases[thing->kind], value);
	char columns[NUMBER_SIZE];

	switch (thing->kind) {
	case OUTCOME_LEVEL_UNKNOWN:
		diagnose_level(diagnostics, &at, value, batch->calendar);
		return;
	case OUTCOME_DATE_WRONG:
		diagnose_date(diagnostics, &at, value, thing->date);
		return;
	case OUTCOME_AUDIENCE_UNKNOWN:
		diagnose_audience(diagnostics, &at, value, batch->calendar);
		return;
	case OUTCOME_WHICH_AUDIENCE:
		diagnose_which_audience(diagnostics, &at, thing->level);
		return;
	case OUTCOME_NOT_FOR_AUDIENCE:
		message = MESSAGE(message.phrase, thing->level->id, thing->audience->id);
		break;
	case OUTCOME_MALFORMED:
		message = remark_malformed(thing->damage);
		break;
	case OUTCOME_TOO_MANY_FIELDS:
		message.second = number_text((int64_t)remarks->question->columns->count, columns);
		break;
	default:
		break;
	}
	diagnose(diagnostics, &at, message);
}

/* Reports how many records there are of something, if there are any. */
static void report_count(
	const struct remarks *remarks, uint64_t count, enum phrase one, enum phrase many, int year)
{
	char bytes[NUMBER_SIZE], year_bytes[NUMBER_SIZE];

	if (count > 0)
		diagnose(remarks->batch->diagnostics, NULL,
			MESSAGE(count == 1 ? one : many, number_text((int64_t)count, bytes),
				number_text(year, year_bytes)));
}

/* Reports what is strange about a whole table. */
static void report_slips(const struct remarks *remarks)
{
	const struct question *const question = remarks->question;

	report_count(remarks, remarks->untold, PHRASE_ONE_MORE_GAP, PHRASE_MANY_MORE_GAPS, 0);
	report_count(remarks, remarks->expired, PHRASE_ONE_EXPIRED, PHRASE_MANY_EXPIRED, 0);
	report_count(remarks, remarks->early, PHRASE_ONE_EARLY, PHRASE_MANY_EARLY, 0);
	report_count(remarks, question->day_first ? remarks->month_first : 0,
		PHRASE_ONE_MONTH_FIRST, PHRASE_MANY_MONTH_FIRST, 0);
	report_count(remarks, remarks->short_years, PHRASE_ONE_SHORT_YEAR, PHRASE_MANY_SHORT_YEARS,
		question->short_year);
}

/* The records that came to a state: of several kinds, which may share it, once for all. */
static uint64_t count_state(const struct remarks *remarks, size_t kind)
{
	uint64_t count = 0;

	for (size_t i = OUTCOME_ANSWERED + 1; i < OUTCOMES; i++) {
		if (!text_equal(gaps[i].state, gaps[kind].state))
			continue;
		if (i < kind)
			return 0;
		count += remarks->unanswered[i];
	}
	return count;
}

/* Reports how many records came to which state: to those with an answer, and others if any did. */
static void report_summary(const struct remarks *remarks)
{
	const struct diagnostics *const diagnostics = remarks->batch->diagnostics;
	struct numbered states[STATES + OUTCOMES];
	size_t count = 0;

	for (; count < STATES; count++)
		states[count] =
			(struct numbered){remarks->answered[count], state_name((enum state)count)};
	for (size_t kind = OUTCOME_ANSWERED + 1; kind < OUTCOMES; kind++) {
		const uint64_t records = count_state(remarks, kind);
		if (records > 0)
			states[count++] = (struct numbered){records, gaps[kind].state};
	}
	diagnose_numbered(diagnostics, NULL, MESSAGE(PHRASE_SUMMARY), states, count);
}

void remarks_report(const struct remarks *remarks)
{
	for (size_t i = 0; i < remarks->count; i++)
		report_thing(remarks, &remarks->things[i]);
	report_slips(remarks);
	if (remarks->batch->summary)
		report_summary(remarks);
}
