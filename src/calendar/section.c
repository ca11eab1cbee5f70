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
	bool plain; /* its characters need no check */
	enum { BEFORE_SECTIONS, IN_UNKNOWN_SECTION, IN_SECTION } state;
	uint32_t counts[KEYS][LANGUAGES]; /* of each key in the section */
	bool damaged; /* the line holds invalid UTF-8 or a control character: report only that */
};

/* Adds a problem of the line, unless it is damaged. */
static void add_problem(
	const struct line_reader *reader, enum calendar_fault fault, struct text what)
{
	if (!reader->damaged)
		problems_add(reader->problems, PROBLEM(reader->place, fault, what));
}

static struct section *current_section(const struct line_reader *reader)
{
	return &reader->sections->items[reader->sections->count - 1];
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
	items[sections->count++] = (struct section){.kind = kind,
		.place = reader->place,
		.id = id,
		.entry_from = sections->entry_count,
		.entry_end = sections->entry_count};
	reader->state = IN_SECTION;
	memset(reader->counts, 0, sizeof reader->counts);
}

/* A line that begins with `[`. */
static void read_header(struct line_reader *reader, struct text line)
{
	const bool closed = line.bytes[line.size - 1] == ']';
	struct text inside = {line.bytes + 1, line.size - 1 - closed};
	struct text name;

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
	current_section(reader)->entry_end++;
	return &entries[sections->entry_count++];
}

/* A key that the section does not have: if one other kind has it, a header may be missing. */
static void add_key_problem(
	const struct line_reader *reader, enum section_kind kind, struct text name)
{
	unsigned owners = 0, owner = 0;
	enum language language;

	for (unsigned other = 0; other < SECTION_KINDS; other++)
		if (key_find((enum section_kind)other, name, &language) != KEYS) {
			owners++;
			owner = other;
		}
	const bool elsewhere = owners == 1;
	problems_add(reader->problems,
		PROBLEM(reader->place, elsewhere ? FAULT_KEY_ELSEWHERE : FAULT_UNKNOWN_KEY, name,
			section_forms[elsewhere ? owner : kind].name));
}

static void read_entry(struct line_reader *reader, struct text name, struct text value)
{
	const enum section_kind kind = current_section(reader)->kind;
	enum language language;
	const enum key key = key_find(kind, name, &language);
	const struct key_form *const form = &key_forms[key];

	if (key == KEYS) {
		if (!reader->damaged)
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
	*entry = (struct entry){key, language, (uint32_t)reader->place.line, 1, value};
	const bool right = value.size > 0 && (form->read == NULL || form->read(entry));
	if (value.size == 0)
		add_problem(reader, FAULT_VALUE_EMPTY, name);
	else if (!right)
		add_problem(reader, form->wrong, value);
	if (!right || reader->damaged)
		entry->value = TEXT("");
}

/* What is wrong with the characters of a line. */
static enum calendar_fault line_fault(struct text line)
{
	enum calendar_fault fault = FAULT_NOTHING;
	uint32_t character;

	while ((line = text_from(line, text_plain_size(line))).size > 0) {
		const size_t size = character_decode(line, &character);
		if (size == 0)
			fault = FAULT_NOT_UTF8;
		else if (character_is_control(character))
			fault = FAULT_CONTROL_CHARACTER;
		line = text_from(line, size > 0 ? size : 1);
	}
	return fault;
}

static void read_line(struct line_reader *reader, struct text line)
{
	const enum calendar_fault fault = reader->plain ? FAULT_NOTHING : line_fault(line);

	reader->place.line++;
	reader->damaged = fault != FAULT_NOTHING;
	if (reader->damaged)
		problems_add(reader->problems, PROBLEM(reader->place, fault, line));
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

/* Takes the next line off *text, without its end, LF or CRLF. */
static struct text take_line(struct text *text)
{
	struct text line = text_before(*text, '\n');
	const bool ended = line.size < text->size;

	*text = text_from(*text, line.size + ended);
	if (ended && line.size > 0 && line.bytes[line.size - 1] == '\r')
		line.size--;
	return line;
}

/* Adds why none of a file is read, at the current line, which it returns. */
static uint64_t refuse(const struct line_reader *reader, enum calendar_fault fault)
{
	reader->sections->partial = true;
	add_problem(reader, fault, TEXT(""));
	return reader->place.line;
}

uint64_t sections_read(struct sections *sections, struct place before,
	const struct calendar_file *file, struct problems *problems)
{
	struct line_reader reader = {
		.sections = sections, .problems = problems, .place = before, .plain = file->plain};
	struct text text = file->text;

	if (text.size > CALENDAR_FILE_MAX) {
		for (; text.size > 0; reader.place.line++)
			take_line(&text);
		return refuse(&reader, FAULT_TOO_LARGE);
	}
	if (text_starts_with(text, TEXT("\xFF\xFE")) || text_starts_with(text, TEXT("\xFE\xFF"))) {
		reader.place.line = 1;
		return refuse(&reader, FAULT_IS_UTF16);
	}
	/* A byte order mark in front is white space, like any other. */
	while (text.size > 0)
		read_line(&reader, take_line(&text));
	return reader.place.line;
}

void sections_free(struct sections *sections)
{
	free(sections->merged);
	free(sections->items);
	free(sections->entries);
	*sections = (struct sections){0};
}
