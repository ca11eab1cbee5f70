#include "calendar/rules.h"

#include "calendar/url.h"
#include "date/date.h"
#include "text/character.h"
#include "text/name.h"

static bool is_no_id(struct text id)
{
	return id.size == 0;
}

/* L3: a letter, then letters, digits, `-` and `_`. */
static bool is_level_id(struct text id)
{
	if (id.size == 0 || id.size > NAME_SIZE || !byte_is_letter(id.bytes[0]))
		return false;
	for (size_t i = 1; i < id.size; i++)
		if (!byte_is_letter(id.bytes[i]) && !byte_is_digit(id.bytes[i]) &&
			id.bytes[i] != '-' && id.bytes[i] != '_')
			return false;
	return true;
}

/* mon-master-2024: lower-case letters, digits and `-`. */
static bool is_plain_id(struct text id)
{
	for (size_t i = 0; i < id.size; i++)
		if (!(id.bytes[i] >= 'a' && id.bytes[i] <= 'z') && !byte_is_digit(id.bytes[i]) &&
			id.bytes[i] != '-')
			return false;
	return id.size > 0 && id.size <= NAME_SIZE;
}

/* Values are not empty. */
static bool read_text(struct entry *entry)
{
	(void)entry;
	return true;
}

static bool read_alias(struct entry *entry)
{
	uint32_t first;

	character_read(entry->value, &first);
	return entry->value.size <= NAME_SIZE && character_is_letter(first);
}

static bool read_url(struct entry *entry)
{
	return url_host(entry->value).size > 0;
}

static bool read_platform(struct entry *entry)
{
	return is_plain_id(entry->value);
}

static bool read_levels(struct entry *entry)
{
	struct text rest = entry->value, id;

	while (text_take_word(&rest, &id))
		if (!is_level_id(id))
			return false;
	return true;
}

static bool read_day(struct entry *entry)
{
	const struct date date = date_read_iso(entry->value);

	entry->number = date.day;
	return date.fault == DATE_RIGHT;
}

static bool read_year(struct entry *entry)
{
	for (size_t i = 0; i < entry->value.size; i++) {
		if (i == 4 || !byte_is_digit(entry->value.bytes[i]))
			return false;
		entry->number = entry->number * 10 + (entry->value.bytes[i] - '0');
	}
	return entry->number >= YEAR_FIRST && entry->number <= YEAR_LAST;
}

#define REQUIRED true, false
#define OPTIONAL false, false
#define REPEATED false, true

static const struct rule calendar_rules[] = {
	{KEY_TITLE, TEXT_OF("title"), REQUIRED, read_text, FAULT_NOTHING},
	{KEY_TITLE_EN, TEXT_OF("title.en"), OPTIONAL, read_text, FAULT_NOTHING},
	{KEY_SCHOOL, TEXT_OF("school"), OPTIONAL, read_text, FAULT_NOTHING},
};
static const struct rule level_rules[] = {
	{KEY_NAME, TEXT_OF("name"), REQUIRED, read_text, FAULT_NOTHING},
	{KEY_NAME_EN, TEXT_OF("name.en"), OPTIONAL, read_text, FAULT_NOTHING},
	{KEY_ALIAS, TEXT_OF("alias"), REPEATED, read_alias, FAULT_WRONG_ALIAS},
};
static const struct rule platform_rules[] = {
	{KEY_NAME, TEXT_OF("name"), REQUIRED, read_text, FAULT_NOTHING},
	{KEY_URL, TEXT_OF("url"), REQUIRED, read_url, FAULT_WRONG_URL},
	{KEY_STEP, TEXT_OF("step"), REPEATED, read_text, FAULT_NOTHING},
	{KEY_STEP_EN, TEXT_OF("step.en"), REPEATED, read_text, FAULT_NOTHING},
};
static const struct rule window_rules[] = {
	{KEY_LEVELS, TEXT_OF("levels"), REQUIRED, read_levels, FAULT_WRONG_LEVELS},
	{KEY_PLATFORM, TEXT_OF("platform"), REQUIRED, read_platform, FAULT_WRONG_PLAIN_ID},
	{KEY_OPENS, TEXT_OF("opens"), REQUIRED, read_day, FAULT_WRONG_DAY},
	{KEY_CLOSES, TEXT_OF("closes"), REQUIRED, read_day, FAULT_WRONG_DAY},
	{KEY_INTAKE, TEXT_OF("intake"), OPTIONAL, read_year, FAULT_WRONG_YEAR},
	{KEY_SCOPE, TEXT_OF("scope"), OPTIONAL, read_text, FAULT_NOTHING},
	{KEY_SCOPE_EN, TEXT_OF("scope.en"), OPTIONAL, read_text, FAULT_NOTHING},
	{KEY_SOURCE, TEXT_OF("source"), OPTIONAL, read_text, FAULT_NOTHING},
};

#define LIST_OF(rules) (rules), sizeof(rules) / sizeof *(rules)

const struct rules section_rules[SECTION_KINDS] = {
	[SECTION_CALENDAR] = {TEXT_OF("calendar"), is_no_id, FAULT_CALENDAR_ID,
		TEXT_OF("title, title.en, school"), LIST_OF(calendar_rules)},
	[SECTION_LEVEL] = {TEXT_OF("level"), is_level_id, FAULT_WRONG_LEVEL_ID,
		TEXT_OF("name, name.en, alias"), LIST_OF(level_rules)},
	[SECTION_PLATFORM] = {TEXT_OF("platform"), is_plain_id, FAULT_WRONG_PLAIN_ID,
		TEXT_OF("name, url, step, step.en"), LIST_OF(platform_rules)},
	[SECTION_WINDOW] = {TEXT_OF("window"), is_plain_id, FAULT_WRONG_PLAIN_ID,
		TEXT_OF("levels, platform, opens, closes, intake, scope, scope.en, source"),
		LIST_OF(window_rules)},
};

const struct rule *rules_find(enum section_kind kind, struct text name)
{
	const struct rules *const rules = &section_rules[kind];

	for (size_t i = 0; i < rules->count; i++)
		if (text_equal(rules->items[i].name, name))
			return &rules->items[i];
	return NULL;
}
