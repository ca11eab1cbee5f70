#include "calendar/section.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/array.h"
#include "calendar/calendar_file.h"
#include "text/character.h"

struct line_reader {
	struct sections *sections;
	struct problems *problems;
	struct place place;
	enum { BEFORE_SECTIONS, IN_UNKNOWN_SECTION, IN_SECTION } state;
	uint32_t counts[KEYS][LANGUAGES]; /* of each key in the section */
	bool damaged; /* the line holds invalid UTF-8 or a control character: report only that */
};

/* Adds a problem of the line, unless it is damaged. */
static void add_problem(
	const struct line_reader *reader, enum calendar_fault fault, struct text what)
{
	if (!reader->damaged)
		problems_add(reader->problems, PROBLEM(reader->place, fault, {what}));
}

static struct section *current_section(const struct line_reader *reader)
{
	return &reader->sections->items[reader->sections->count - 1];
}

/* The place of the current section's entry of that key; line 0 when memory ran out for it. */
static struct place place_of(const struct line_reader *reader, enum key key, enum language language)
{
	const struct section *const section = current_section(reader);
	const struct entry *const entries = section_entries(reader->sections, section);
	struct place place = section->place;

	place.line = 0;
	for (size_t i = 0; i < section->entry_count && place.line == 0; i++)
		if (entries[i].key == key && entries[i].language == language)
			place.line = entries[i].line;
	return place;
}

/* A key in another language needs its original: for each, where it is repeated. */
static void check_translation(
	const struct line_reader *reader, enum key key, enum language language)
{
	const struct key_form *const form = &key_forms[key];
	const uint32_t originals = reader->counts[key][CALENDAR_LANGUAGE];
	const uint32_t count = reader->counts[key][language];
	const struct text code = language_code(language);

	if (count == 0)
		return;
	if (form->occurrence == KEY_REPEATED && count != originals)
		problems_add(reader->problems,
			PROBLEM(current_section(reader)->place, FAULT_TRANSLATIONS_MISSING,
				{form->name, code}));
	if (form->occurrence == KEY_OPTIONAL && originals == 0)
		problems_add(reader->problems,
			PROBLEM(place_of(reader, key, language), FAULT_ORIGINAL_MISSING,
				{form->name, code}));
}

/* Adds the problems that show only when all of a section has been read. */
static void end_section(const struct line_reader *reader)
{
	if (reader->state != IN_SECTION)
		return;

	const struct section *const section = current_section(reader);
	for (unsigned key = 0; key < KEYS; key++) {
		const struct key_form *const form = &key_forms[key];

		if (form->section != section->kind)
			continue;
		if (form->occurrence == KEY_REQUIRED && reader->counts[key][CALENDAR_LANGUAGE] == 0)
			problems_add(reader->problems,
				PROBLEM(section->place, FAULT_KEY_MISSING, {form->name}));
		for (unsigned language = 0; language < LANGUAGES; language++)
			check_translation(reader, (enum key)key, (enum language)language);
	}
}

static void begin_section(struct line_reader *reader, enum section_kind kind, struct text id)
{
	struct sections *const sections = reader->sections;
	struct section *const items =
		array_grow(sections->items, &sections->capacity, sections->count, sizeof *items);

	if (items == NULL) {
		sections->lost = true;
		return;
	}
	sections->items = items;
	items[sections->count++] =
		(struct section){kind, reader->place, id, sections->entry_count, 0};
	reader->state = IN_SECTION;
	memset(reader->counts, 0, sizeof reader->counts);
}

/* A line that begins with `[`. */
static void read_header(struct line_reader *reader, struct text line)
{
	const bool closed = line.bytes[line.size - 1] == ']';
	struct text inside = {line.bytes + 1, line.size - 1 - closed};
	struct text name;

	end_section(reader);
	reader->state = IN_UNKNOWN_SECTION;
	if (reader->damaged)
		return;
	const bool named = closed && text_take_word(&inside, &name);
	const enum section_kind kind = named ? section_find(name) : SECTION_KINDS;
	if (kind == SECTION_KINDS) {
		add_problem(reader, FAULT_WRONG_SECTION, line);
		return;
	}
	const struct text id = text_strip(inside);
	const bool right = section_forms[kind].is_id(id);
	if (!right && id.size == 0)
		add_problem(reader, FAULT_ID_MISSING, name);
	else if (!right)
		add_problem(reader, section_forms[kind].wrong_id, id);
	/* Lines under a wrong ID are still checked, but the section is not used. */
	begin_section(reader, kind, right ? id : TEXT(""));
}

/* Adds an entry to the current section; NULL when memory runs out. */
static struct entry *add_entry(struct line_reader *reader)
{
	struct sections *const sections = reader->sections;
	struct entry *const entries = array_grow(sections->entries, &sections->entry_capacity,
		sections->entry_count, sizeof *entries);

	if (entries == NULL) {
		sections->lost = true;
		return NULL;
	}
	sections->entries = entries;
	current_section(reader)->entry_count++;
	return &entries[sections->entry_count++];
}

/* A key that the section does not have: if one other kind has it, a header may be missing. */
static void add_key_problem(
	const struct line_reader *reader, enum section_kind kind, struct text name)
{
	unsigned owners = 0, owner = kind;
	enum language language;

	if (reader->damaged)
		return;
	for (unsigned other = 0; other < SECTION_KINDS; other++)
		if (key_find((enum section_kind)other, name, &language) != KEYS) {
			owners++;
			owner = other;
		}
	problems_add(reader->problems,
		owners == 1 ? PROBLEM(reader->place, FAULT_KEY_ELSEWHERE,
				      {name, section_forms[owner].name})
			    : PROBLEM(reader->place, FAULT_UNKNOWN_KEY,
				      {name, section_forms[kind].name}));
}

static void read_entry(struct line_reader *reader, struct text name, struct text value)
{
	const enum section_kind kind = current_section(reader)->kind;
	enum language language;
	const enum key key = key_find(kind, name, &language);
	const struct key_form *const form = &key_forms[key];

	if (key == KEYS) {
		add_key_problem(reader, kind, name);
		return;
	}
	if (reader->counts[key][language]++ > 0 && form->occurrence != KEY_REPEATED) {
		add_problem(reader, FAULT_KEY_TWICE, name);
		return;
	}
	struct entry *const entry = add_entry(reader);
	if (entry == NULL)
		return;
	*entry = (struct entry){key, language, (uint32_t)reader->place.line, 0, value};
	const bool right = value.size > 0 && (form->read == NULL || form->read(entry));
	if (value.size == 0)
		add_problem(reader, FAULT_VALUE_EMPTY, name);
	else if (!right)
		add_problem(reader, form->wrong, value);
	if (!right || reader->damaged)
		entry->value = TEXT("");
}

static void read_line(struct line_reader *reader, struct text line)
{
	line = text_strip(line);
	if (line.size == 0 || line.bytes[0] == '#' || line.bytes[0] == ';')
		return;
	if (line.bytes[0] == '[') {
		read_header(reader, line);
		return;
	}
	if (reader->state == IN_UNKNOWN_SECTION)
		return;

	const struct text key = text_before(line, '=');
	if (key.size == 0 || key.size == line.size)
		add_problem(reader, FAULT_WRONG_LINE, line);
	else if (reader->state == BEFORE_SECTIONS)
		add_problem(reader, FAULT_BEFORE_SECTION, line);
	else
		read_entry(reader, text_strip(key), text_strip(text_from(line, key.size + 1)));
}

/* The length of the line end, LF or CRLF, that text begins with, or 0. */
static size_t line_end_size(struct text text)
{
	if (text.bytes[0] == '\n')
		return 1;
	return text.bytes[0] == '\r' && text.size > 1 && text.bytes[1] == '\n' ? 2 : 0;
}

/* Takes the next line off *text, without its end, and tells if it holds what no text may. */
static struct text take_line(struct line_reader *reader, struct text *text)
{
	enum calendar_fault wrong = FAULT_NOTHING;
	size_t size = text_plain_size(*text), end = 0;
	uint32_t character;

	while (size < text->size && (end = line_end_size(text_from(*text, size))) == 0) {
		const size_t more = character_decode(text_from(*text, size), &character);
		if (more == 0)
			wrong = FAULT_NOT_UTF8;
		else if (character_is_control(character))
			wrong = FAULT_CONTROL_CHARACTER;
		size += more > 0 ? more : 1;
		size += text_plain_size(text_from(*text, size));
	}
	const struct text line = {text->bytes, size};
	*text = text_from(*text, size + end);
	reader->place.line++;
	reader->damaged = false;
	if (wrong != FAULT_NOTHING)
		add_problem(reader, wrong, line);
	reader->damaged = wrong != FAULT_NOTHING;
	return line;
}

static uint32_t count_lines(struct text text)
{
	uint32_t lines = 0;

	for (; text.size > 0; lines++) {
		const size_t size = text_before(text, '\n').size;
		text = text_from(text, size + (size < text.size));
	}
	return lines;
}

uint64_t sections_read(
	struct sections *sections, struct place before, struct text text, struct problems *problems)
{
	struct line_reader reader = {.sections = sections, .problems = problems, .place = before};

	if (text.size > CALENDAR_FILE_MAX) {
		reader.place.line = count_lines(text);
		problems_add(problems, PROBLEM(reader.place, FAULT_TOO_LARGE));
		sections->partial = true;
		return reader.place.line;
	}
	if (text_starts_with(text, TEXT("\xFF\xFE")) || text_starts_with(text, TEXT("\xFE\xFF"))) {
		reader.place.line = 1;
		problems_add(problems, PROBLEM(reader.place, FAULT_IS_UTF16));
		sections->partial = true;
		return reader.place.line;
	}
	/* A byte order mark in front is white space, like any other. */
	while (text.size > 0)
		read_line(&reader, take_line(&reader, &text));
	end_section(&reader);
	return reader.place.line;
}

const struct entry *section_entries(const struct sections *sections, const struct section *section)
{
	return section->entry_count > 0 ? &sections->entries[section->first_entry] : NULL;
}

void sections_free(struct sections *sections)
{
	free(sections->items);
	free(sections->entries);
	*sections = (struct sections){0};
}
