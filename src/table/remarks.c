#include "table/remarks.h"

#include <string.h>

#include "date/date.h"

/* What is reported of records without an answer; of others, see report_thing. */
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

/* A number that few values share. */
static uint64_t key_of(struct text value)
{
	static const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t key = value.size;

	if (value.size >= 8)
		return (key ^ text_eight(value.bytes)) * golden ^
			text_eight(value.bytes + value.size - 8);
	for (size_t i = 0; i < value.size; i++)
		key = key << 8 | (unsigned char)value.bytes[i];
	return key;
}

/* What is kept of a value: enough to be shown, and to see that it was cut. */
static struct text kept(struct text value)
{
	if (value.size > sizeof((struct thing *)NULL)->bytes)
		value.size = sizeof((struct thing *)NULL)->bytes;
	return value;
}

/* Sets what a thing shares with those that are the same, for one that is wrong with a record. */
static void set_thing(struct thing *thing, const struct remarks *remarks,
	const struct record *record, const struct outcome *outcome, enum outcome_kind kind)
{
	const bool looked_up = kind == OUTCOME_NOT_FOR_AUDIENCE || kind == OUTCOME_WHICH_AUDIENCE;

	thing->kind = kind;
	thing->value = kind == OUTCOME_TOO_MANY_FIELDS
		? number_text((int64_t)record->field_count, thing->bytes)
		: outcome_value(remarks->question, record, outcome, kind);
	thing->key = key_of(thing->value);
	thing->level = looked_up ? outcome->answer.level : NULL;
	thing->audience = looked_up ? outcome->answer.audience : NULL;
}

static bool is_same(const struct thing *a, const struct thing *b)
{
	return a->key == b->key && a->kind == b->kind && a->value.size == b->value.size &&
		text_equal(kept(a->value), kept(b->value)) && a->level == b->level &&
		a->audience == b->audience;
}

/* The place of a thing: where the same was noted, or behind all others. */
static struct thing *find_thing(struct remarks *remarks, const struct thing *thing)
{
	struct thing *const end = remarks->things + remarks->count;

	if (thing->kind == OUTCOME_MALFORMED)
		return end; /* each is a thing of its own */
	for (struct thing *place = remarks->things; place < end; place++)
		if (is_same(place, thing))
			return place;
	return end;
}

/* Adds a thing at its place. */
static void add_thing(struct remarks *remarks, struct thing *place, const struct thing *thing,
	const struct record *record)
{
	const struct text value = kept(thing->value);

	*place = *thing;
	place->fault = record->fault;
	place->line = record->line;
	place->records = 0;
	if (thing->kind == OUTCOME_DATE_WRONG)
		place->date = date_read(thing->value, *remarks->question->now);
	if (value.size > 0)
		memcpy(place->bytes, value.bytes, value.size);
	place->value.bytes = place->bytes;
	remarks->count++;
}

/* Notes one thing that is wrong with a record. Returns whether it is reported. */
static bool note(struct remarks *remarks, const struct record *record,
	const struct outcome *outcome, enum outcome_kind kind)
{
	struct thing thing;

	set_thing(&thing, remarks, record, outcome, kind);
	struct thing *const place = find_thing(remarks, &thing);
	if (place == remarks->things + THINGS_MAX)
		return false;
	if (place == remarks->things + remarks->count)
		add_thing(remarks, place, &thing, record);
	place->records++;
	return true;
}

void remark_gap(struct remarks *remarks, const struct record *record, const struct outcome *outcome)
{
	remarks->unanswered[outcome->kind]++;
	remarks->gaps++;
	remarks->month_first += outcome->slip == SLIP_MONTH_FIRST;
	remarks->unreported += !note(remarks, record, outcome, outcome->kind);
	for (size_t i = 1; i < FIELDS_KEPT && outcome->wrong[i] > OUTCOME_ANSWERED; i++)
		note(remarks, record, outcome, outcome->wrong[i]);
}

static void report_thing(const struct remarks *remarks, const struct thing *thing)
{
	const struct batch *const batch = remarks->batch;
	const struct diagnostics *const diagnostics = batch->diagnostics;
	const struct file_line at = {batch->name, thing->line, thing->records};
	const struct text value = kept(thing->value);
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
		message = remark_malformed(thing->fault);
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

/* Reports what is known only at the end: how many records share something. */
static void report_slips(const struct remarks *remarks)
{
	const struct question *const question = remarks->question;

	report_count(remarks, remarks->unreported, PHRASE_ONE_MORE_GAP, PHRASE_MANY_MORE_GAPS, 0);
	report_count(remarks, remarks->expired, PHRASE_ONE_EXPIRED, PHRASE_MANY_EXPIRED, 0);
	report_count(remarks, remarks->early, PHRASE_ONE_EARLY, PHRASE_MANY_EARLY, 0);
	report_count(remarks, question->day_first ? remarks->month_first : 0,
		PHRASE_ONE_MONTH_FIRST, PHRASE_MANY_MONTH_FIRST, 0);
	report_count(remarks, remarks->short_years, PHRASE_ONE_SHORT_YEAR, PHRASE_MANY_SHORT_YEARS,
		question->short_year);
}

/* How many records have the state of a kind of outcome; 0 if an earlier kind has it, too. */
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

/* Reports how many records have each state: those of answers, and others that some records have. */
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
