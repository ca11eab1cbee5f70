#ifndef CALENDAR_RULES_H
#define CALENDAR_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "calendar/problem.h"
#include "text/text.h"

/* What may stand in a calendar file: the kinds of section, their keys, and the forms of values. */

enum section_kind {
	SECTION_CALENDAR,
	SECTION_LEVEL,
	SECTION_PLATFORM,
	SECTION_WINDOW,
	SECTION_KINDS
};

/* The keys, whatever the section. */
enum key {
	KEY_TITLE,
	KEY_TITLE_EN,
	KEY_SCHOOL,
	KEY_NAME,
	KEY_NAME_EN,
	KEY_ALIAS,
	KEY_URL,
	KEY_STEP,
	KEY_STEP_EN,
	KEY_LEVELS,
	KEY_PLATFORM,
	KEY_OPENS,
	KEY_CLOSES,
	KEY_INTAKE,
	KEY_SCOPE,
	KEY_SCOPE_EN,
	KEY_SOURCE,
	KEYS
};

/* A line `key = value`. */
struct entry {
	enum key key;
	uint32_t line;
	int32_t number;    /* of a day, its day number; of an intake, its year */
	bool right;        /* the value is of the key's form */
	struct text value; /* without the white space around it; of the file's text */
};

/* A key that may stand in a section. */
struct rule {
	enum key key;
	struct text name;
	bool required, repeated;
	bool (*read)(struct entry *entry); /* is the value of its form? May set its number. */
	enum calendar_fault wrong;         /* what is said of one that is not */
};

/* A kind of section, `[name ID]`. */
struct rules {
	struct text name;
	bool (*is_id)(struct text id);
	enum calendar_fault wrong_id; /* what is said of an ID that is not one */
	struct text keys;             /* the names of the keys, as they are told */
	const struct rule *items;
	size_t count;
};

/* The rules of each kind. */
extern const struct rules section_rules[SECTION_KINDS];

/* The rule for the key of that name in a section of that kind, or NULL. */
const struct rule *rules_find(enum section_kind kind, struct text name);

#endif
