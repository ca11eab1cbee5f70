#include "calendar/section.h"

#include <stdlib.h>
#include <string.h>

#include "calendar/array.h"
#include "calendar/calendar_file.h"
#include "calendar/slip.h"
#include "text/character.h"

/* Faults that many lines may share: the first line is reported, and how many there are. */
enum { SHARED_FAULTS = FAULT_KEY_COLON + 1 };

struct line_reader {
	struct sections *sections;
	struct problems *problems;
	struct place place;
	bool checked; /* the file is the built-in one: its characters need no check */
	enum { BEFORE_SECTIONS, IN_UNKNOWN_SECTION, IN_SECTION } state;
	uint32_t counts[KEYS][LANGUAGES]; /* of each key in the section */
	bool damaged; /* the line holds invalid UTF-8 or a control character: report only that */
	struct problem shared[SHARED_FAULTS];
};

/* Counts a fault of the line that many lines may share. */
static void add_line(struct line_reader *reader, enum calendar_fault fault, struct text line)
{
	struct problem *const shared = &reader->shared[fault];

	if (shared->lines == 0)
		*shared = PROBLEM(reader->place, fault, line);
	shared->lines++;
}

/* Adds a problem of the line, unless it is damaged. */
static void add_problem(const struct line_reader *reader, enum calendar_fault fault,
	struct text first, struct text second)
{
	if (!reader->damaged)
		problems_add(reader->problems, PROBLEM(reader->place, fault, first, second));
}

static struct section *current_section(const struct line_reader *reader)
{
	return &reader->sections->items[reader->sections->count - 1];
}

/* Adds the reason why a value, or an ID, is not of its form. */
static void add_wrong(
	const struct line_reader *reader, enum calendar_fault wrong, struct text value)
{
	struct text what;
	const enum calendar_fault fault = slip_find(value, wrong, &what);

	add_problem(reader, fault, value, what);
}

static void begin_section(struct line_reader *reader, enum section_kind kind, struct text id)
{
	struct sections *const sections = reader->sections;

	if (!ARRAY_GROW(sections->items, sections->capacity, sections->count)) {
		reader->problems->lost = true;
		return;
	}
	sections->items[sections->count++] = (struct section){.kind = kind,
		.place = reader->place,
		.id = id.bytes,
		.id_size = (uint8_t)id.size,
		.entry_from = (uint32_t)sections->entry_count,
		.entry_end = (uint32_t)sections->entry_count};
	reader->state = IN_SECTION;
	memset(reader->counts, 0, sizeof reader->counts);
}

/*
 * The kind of section that a wrong header means, or SECTION_KINDS. The section is read as if the
 * header were right, so that nothing is reported as missing.
 */
static enum section_kind guess_kind(
	const struct line_reader *reader, struct text line, struct text name, bool closed)
{
	const enum section_kind near = section_find(name, text_is_near);
	struct problem problem = PROBLEM(reader->place, FAULT_WRONG_SECTION, line);

	if (near != SECTION_KINDS && closed) {
		problem.fault = FAULT_SECTION_NEAR;
		problem.second = section_forms[near].name;
	} else if (near != SECTION_KINDS) {
		problem.fault = slip_find(line, FAULT_WRONG_SECTION, &problem.second);
	}
	problems_add(reader->problems, problem);
	return problem.fault != FAULT_WRONG_SECTION ? near : SECTION_KINDS;
}

/* Reads a line that begins with `[`. */
static void read_header(struct line_reader *reader, struct text line)
{
	const bool closed = line.bytes[line.size - 1] == ']';
	struct text inside = {line.bytes + 1, line.size - 1 - closed}, name;

	reader->state = IN_UNKNOWN_SECTION;
	if (reader->damaged)
		return;
	if (!closed)
		inside = text_before(inside, ']');
	text_take_word(&inside, &name);
	enum section_kind kind = closed ? section_find(name, text_equal) : SECTION_KINDS;
	if (kind == SECTION_KINDS)
		kind = guess_kind(reader, line, name, closed);
	if (kind == SECTION_KINDS)
		return;
	const struct text id = text_strip(inside);
	const bool right = section_forms[kind].is_id(id);
	if (!right && id.size == 0)
		add_problem(reader, FAULT_ID_MISSING, section_forms[kind].name, TEXT(""));
	else if (!right)
		add_wrong(reader, section_forms[kind].wrong_id, id);
	/* Lines under a wrong ID are still checked, but the section is not used. */
	begin_section(reader, kind, right ? id : TEXT(""));
}

/* Adds an entry to the current section; NULL when memory runs out. */
static struct entry *add_entry(struct line_reader *reader)
{
	struct sections *const sections = reader->sections;

	if (!ARRAY_GROW(sections->entries, sections->entry_capacity, sections->entry_count)) {
		reader->problems->lost = true;
		return NULL;
	}
	current_section(reader)->entry_end++;
	return &sections->entries[sections->entry_count++];
}

/* Adds that the section has no such key. If one other kind has it, a header may be missing. */
static void add_unknown_key(
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
	add_problem(reader, elsewhere ? FAULT_KEY_ELSEWHERE : FAULT_UNKNOWN_KEY, name,
		section_forms[elsewhere ? owner : kind].name);
}

/* Divides a line at a byte, if it holds it: returns the key, and sets *value to the rest. */
static struct text take_name(struct text line, char byte, struct text *value)
{
	const struct text name = text_before(line, byte);

	*value = text_strip(text_from(line, name.size + (name.size < line.size)));
	return text_strip(name);
}

/* Adds that the section has the key already. If it began with it, a header may be missing. */
static void add_key_twice(const struct line_reader *reader, enum key key, struct text name)
{
	const struct section *const section = current_section(reader);
	const bool begins = section->entry_from < section->entry_end &&
		reader->sections->entries[section->entry_from].key == key &&
		section->kind != SECTION_CALENDAR;

	add_problem(reader, begins ? FAULT_KEY_OF_NEXT : FAULT_KEY_TWICE, name,
		section_forms[section->kind].name);
}

/*
 * The key that is meant by a line without `=`, or without a key of the section before it; or KEYS.
 * Sets its language and value, and adds what is wrong: then the line is read as if it were right.
 */
static enum key guess_key(struct line_reader *reader, struct text line, struct text name,
	struct text *value, enum language *language)
{
	const enum section_kind kind = current_section(reader)->kind;
	struct text after;
	const struct text label = take_name(line, ':', &after);
	char bytes[KEY_NAMES_SIZE];
	enum key key = KEYS;

	if (label.size < name.size)
		key = key_find(kind, key_near(kind, label, bytes), language);
	if (key != KEYS) {
		add_line(reader, FAULT_KEY_COLON, line);
		*value = after;
		return key;
	}
	if (name.size == 0 || name.size == line.size) {
		add_problem(reader, FAULT_WRONG_LINE, line, TEXT(""));
		return KEYS;
	}
	key = key_find(kind, key_near(kind, name, bytes), language);
	if (key != KEYS)
		add_problem(reader, FAULT_KEY_NEAR, name, section_forms[kind].name);
	else
		add_unknown_key(reader, kind, name);
	return key;
}

static void read_entry(struct line_reader *reader, struct text line)
{
	const enum section_kind kind = current_section(reader)->kind;
	enum language language;
	struct text value;
	const struct text name = take_name(line, '=', &value);
	enum key key = name.size < line.size ? key_find(kind, name, &language) : KEYS;

	if (key == KEYS && !reader->damaged)
		key = guess_key(reader, line, name, &value, &language);
	if (key == KEYS)
		return;
	const struct key_form *const form = &key_forms[key];
	if (reader->counts[key][language]++ > 0 && form->occurrence != KEY_REPEATED) {
		add_key_twice(reader, key, name);
		return;
	}
	struct entry *const entry = add_entry(reader);
	if (entry == NULL)
		return;
	*entry = (struct entry){key, language, reader->place.line & LINE_MASK, 1, value};
	const bool right = value.size > 0 && (form->read == NULL || form->read(entry));
	if (value.size == 0)
		add_problem(reader, FAULT_VALUE_EMPTY, name, TEXT(""));
	else if (!right)
		add_wrong(reader, form->wrong, value);
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
	const enum calendar_fault fault = reader->checked ? FAULT_NOTHING : line_fault(line);

	reader->place.line++;
	reader->damaged = fault != FAULT_NOTHING;
	if (reader->damaged)
		add_line(reader, fault, line);
	line = text_strip(line);
	if (line.size == 0 || line.bytes[0] == '#' || line.bytes[0] == ';')
		return;
	if (line.bytes[0] == '[') {
		read_header(reader, line);
		return;
	}
	if (reader->state == IN_SECTION)
		read_entry(reader, line);
	else if (reader->state == BEFORE_SECTIONS && !reader->damaged)
		add_line(reader, FAULT_BEFORE_SECTION, line);
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

/* Adds the reason why a file is not read, at the current line. Returns that line. */
static uint32_t refuse(const struct line_reader *reader, enum calendar_fault fault)
{
	reader->sections->partial = true;
	add_problem(reader, fault, TEXT(""), TEXT(""));
	return reader->place.line;
}

uint32_t sections_read(struct sections *sections, struct place before,
	const struct calendar_file *file, struct problems *problems)
{
	struct line_reader reader = {.sections = sections,
		.problems = problems,
		.place = before,
		.checked = file->checked};
	struct text text = file->text;

	sections->unchecked = sections->unchecked || !file->checked;
	if (text.size > CALENDAR_FILE_MAX) {
		for (; text.size > 0; reader.place.line++)
			take_line(&text);
		return refuse(&reader, FAULT_TOO_LARGE);
	}
	if (text_starts_with(text, TEXT("\xFF\xFE")) || text_starts_with(text, TEXT("\xFE\xFF"))) {
		reader.place.line = 1;
		return refuse(&reader, FAULT_IS_UTF16);
	}
	/* A byte order mark at the beginning is taken for white space. */
	while (text.size > 0)
		read_line(&reader, take_line(&text));
	for (unsigned fault = 0; fault < SHARED_FAULTS; fault++)
		if (reader.shared[fault].lines > 0)
			problems_add(problems, reader.shared[fault]);
	return reader.place.line;
}

void sections_free(struct sections *sections)
{
	free(sections->merged);
	free(sections->items);
	free(sections->entries);
	*sections = (struct sections){0};
}
