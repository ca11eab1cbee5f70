#include "calendar/keys.h"

#include <string.h>

#include "calendar/calendar.h"
#include "calendar/url.h"
#include "date/date.h"
#include "text/character.h"
#include "text/name.h"

_Static_assert(KEYS <= 1 << 5 && LANGUAGES <= 1 << 1, "an entry holds them, signed or not");

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

static bool read_alias(struct entry *entry)
{
	uint32_t first;

	character_read(entry->value, &first);
	return entry->value.size <= NAME_SIZE &&
		(character_is_letter(first) || byte_is_digit(entry->value.bytes[0]));
}

static bool read_url(struct entry *entry)
{
	return url_host(entry->value).size > 0;
}

/* One with capitals is no audience or platform; that is reported where it is looked up. */
static bool is_any_id(struct text id)
{
	return is_plain_id(id) || is_level_id(id);
}

static bool read_platform(struct entry *entry)
{
	return is_any_id(entry->value);
}

/* Counts the IDs of a list. */
static bool read_ids(struct entry *entry, bool (*is_id)(struct text id))
{
	struct text rest = entry->value, id;

	for (entry->number = 0; text_take_word(&rest, &id); entry->number++)
		if (!is_id(id))
			return false;
	return true;
}

static bool read_levels(struct entry *entry)
{
	return read_ids(entry, is_level_id);
}

static bool read_plain_ids(struct entry *entry)
{
	return read_ids(entry, is_any_id);
}

static bool read_end(struct entry *entry)
{
	if (text_equal(entry->value, TEXT("unknown"))) {
		entry->number = END_UNKNOWN;
		return true;
	}
	const struct date date = date_read_of_year(entry->value);
	entry->number = moment_pack(date.moment);
	return date.fault == DATE_RIGHT;
}

static bool read_year(struct entry *entry)
{
	entry->number = 0;
	for (size_t i = 0; i < entry->value.size; i++) {
		if (i == 4 || !byte_is_digit(entry->value.bytes[i]))
			return false;
		entry->number = entry->number * 10 + (entry->value.bytes[i] - '0');
	}
	return entry->number >= YEAR_FIRST && entry->number <= YEAR_LAST;
}

const struct section_form section_forms[SECTION_KINDS] = {
#define SECTION(kind, name, is_id, wrong) {TEXT_OF(name), KEYS_OF_##kind, is_id, FAULT_##wrong},
#include "calendar/keys.def"
};

#define TRANSLATED           true
#define PLAIN                false
#define MEMBER(type, member) offsetof(struct type, member)
const struct key_form key_forms[KEYS + 1] = {
#define KEY(section, key, name, occurrence, translated, read, wrong, member) \
	{SECTION_##section, TEXT_OF(name), KEY_##occurrence, translated, read, FAULT_##wrong, \
		member},
#include "calendar/keys.def"
	{.section = SECTION_KINDS},
};

enum section_kind section_find(struct text name, bool (*matches)(struct text, struct text))
{
	unsigned kind = 0;

	while (kind < SECTION_KINDS && !matches(section_forms[kind].name, name))
		kind++;
	return (enum section_kind)kind;
}

/* The language of what follows the name of a key, `.en` or nothing; LANGUAGES: it is none. */
static enum language language_of(struct text suffix)
{
	if (suffix.size == 0)
		return CALENDAR_LANGUAGE;
	const enum language language = language_find(text_from(suffix, 1));
	return language == CALENDAR_LANGUAGE ? LANGUAGES : language;
}

enum key key_find(enum section_kind kind, struct text name, enum language *language)
{
	const struct text stem = text_before(name, '.');

	*language = language_of(text_from(name, stem.size));
	if (*language == LANGUAGES)
		return KEYS;
	for (unsigned key = section_forms[kind].first_key; key_forms[key].section == kind; key++)
		if (text_equal(key_forms[key].name, stem) &&
			(key_forms[key].translated || *language == CALENDAR_LANGUAGE))
			return (enum key)key;
	return KEYS;
}

static void append(struct text *list, char *bytes, struct text more)
{
	memcpy(bytes + list->size, more.bytes, more.size);
	list->size += more.size;
}

/* Appends the i-th name of all keys in all languages, if the section has that key. */
static void append_name(struct text *list, char *bytes, unsigned i, enum section_kind kind)
{
	const struct key_form *const form = &key_forms[i / LANGUAGES];
	const unsigned language = (CALENDAR_LANGUAGE + i) % LANGUAGES;
	const bool own = language == CALENDAR_LANGUAGE;

	if (form->section != kind || !(own || form->translated))
		return;
	append(list, bytes, list->size > 0 ? TEXT(", ") : TEXT(""));
	append(list, bytes, form->name);
	append(list, bytes, own ? TEXT("") : TEXT("."));
	append(list, bytes, own ? TEXT("") : language_codes[language]);
}

struct text key_names(enum section_kind kind, uint64_t keys, char bytes[KEY_NAMES_SIZE])
{
	struct text names = {bytes, 0};

	for (unsigned i = 0; i < KEYS * LANGUAGES; i++)
		if (keys & key_bit(i / LANGUAGES, (CALENDAR_LANGUAGE + i) % LANGUAGES))
			append_name(&names, bytes, i, kind);
	return names;
}

struct text key_near(enum section_kind kind, struct text name, char bytes[KEY_NAMES_SIZE])
{
	for (unsigned i = 0; i < KEYS * LANGUAGES; i++) {
		struct text near = {bytes, 0};
		append_name(&near, bytes, i, kind);
		if (near.size > 0 && text_is_near(near, name))
			return near;
	}
	return TEXT("");
}
