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
	uint32_t counts[KEYS]; /* of each key in the section */
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

/* The line of the current section's entry of that key; 0 when memory ran out for it. */
static uint32_t line_of(const struct line_reader *reader, enum key key)
{
	const struct section *const section = current_section(reader);
	const struct entry *const entries = section_entries(reader->sections, section);

	for (size_t i = 0; i < section->entry_count; i++)
		if (entries[i].key == key)
			return entries[i].line;
	return 0;
}

/* Adds the problems that show only when all of a section has been read. */
static void end_section(const struct line_reader *reader)
{
	if (reader->state != IN_SECTION)
		return;

	const struct section *const section = current_section(reader);
	const struct rules *const rules = &section_rules[section->kind];
	const uint32_t *const counts = reader->counts;
	struct place place = section->place;
	for (size_t i = 0; i < rules->count; i++)
		if (rules->items[i].required && counts[rules->items[i].key] == 0)
			problems_add(reader->problems,
				PROBLEM(place, FAULT_KEY_MISSING, {rules->items[i].name}));
	if (counts[KEY_STEP_EN] > 0 && counts[KEY_STEP_EN] != counts[KEY_STEP])
		problems_add(reader->problems, PROBLEM(place, FAULT_STEPS_NOT_TRANSLATED));
	if (counts[KEY_SCOPE_EN] > 0 && counts[KEY_SCOPE] == 0) {
		place.line = line_of(reader, KEY_SCOPE_EN);
		problems_add(reader->problems, PROBLEM(place, FAULT_SCOPE_MISSING));
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
	unsigned kind = 0;

	end_section(reader);
	reader->state = IN_UNKNOWN_SECTION;
	if (reader->damaged)
		return;
	if (!closed || !text_take_word(&inside, &name)) {
		add_problem(reader, FAULT_WRONG_SECTION, line);
		return;
	}
	while (kind < SECTION_KINDS && !text_equal(section_rules[kind].name, name))
		kind++;
	if (kind == SECTION_KINDS) {
		add_problem(reader, FAULT_WRONG_SECTION, line);
		return;
	}
	const struct text id = text_strip(inside);
	const bool right = section_rules[kind].is_id(id);
	if (!right && id.size == 0)
		add_problem(reader, FAULT_ID_MISSING, name);
	else if (!right)
		add_problem(reader, section_rules[kind].wrong_id, id);
	/* Lines under a wrong ID are still checked, but the section is not used. */
	begin_section(reader, (enum section_kind)kind, right ? id : TEXT(""));
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
	unsigned owners = 0, owner = 0;

	for (unsigned other = 0; other < SECTION_KINDS; other++)
		if (rules_find((enum section_kind)other, name) != NULL) {
			owners++;
			owner = other;
		}
	if (reader->damaged)
		return;
	problems_add(reader->problems,
		owners == 1 ? PROBLEM(reader->place, FAULT_KEY_ELSEWHERE,
				      {name, section_rules[owner].name})
			    : PROBLEM(reader->place, FAULT_UNKNOWN_KEY,
				      {name, section_rules[kind].keys}));
}

static void read_entry(struct line_reader *reader, struct text name, struct text value)
{
	const enum section_kind kind = current_section(reader)->kind;
	const struct rule *const rule = rules_find(kind, name);

	if (rule == NULL) {
		add_key_problem(reader, kind, name);
		return;
	}
	if (reader->counts[rule->key]++ > 0 && !rule->repeated) {
		add_problem(reader, FAULT_KEY_TWICE, name);
		return;
	}
	struct entry *const entry = add_entry(reader);
	if (entry == NULL)
		return;
	*entry = (struct entry){
		.key = rule->key, .line = (uint32_t)reader->place.line, .value = value};
	if (value.size == 0)
		add_problem(reader, FAULT_VALUE_EMPTY, name);
	else if (!rule->read(entry))
		add_problem(reader, rule->wrong, value);
	else
		entry->right = !reader->damaged;
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
