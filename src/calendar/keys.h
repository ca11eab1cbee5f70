#ifndef CALENDAR_KEYS_H
#define CALENDAR_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "calendar/problem.h"
#include "language.h"
#include "text/text.h"

/* The kinds of section of a calendar file, their keys, and the forms of values: keys.def. */

/* Built in this order: windows come after what they name. */
enum section_kind {
#define SECTION(kind, ...) SECTION_##kind,
#include "calendar/keys.def"
	SECTION_KINDS
};

/* KEY_WINDOW_OPENS and so on. KEYS_OF_WINDOW is the first of a window. */
enum key {
#define SECTION(kind, ...)     KEYS_OF_##kind, BEFORE_##kind = KEYS_OF_##kind - 1,
#define KEY(section, key, ...) KEY_##section##_##key,
#include "calendar/keys.def"
	KEYS
};

/* A kind of section, `[name ID]`. */
struct section_form {
	struct text name;
	unsigned first_key;
	bool (*is_id)(struct text id);
	enum calendar_fault wrong_id;
};
extern const struct section_form section_forms[SECTION_KINDS];

/*
 * The first kind of section whose name matches a name, by text_equal or text_is_near; or
 * SECTION_KINDS.
 */
enum section_kind section_find(struct text name, bool (*matches)(struct text, struct text));

/*
 * A line `key = value`, or `key.LANG = value`. A calendar may hold little else, so an entry is
 * small: in CALENDAR_FILE_MAX bytes there are fewer lines with an entry than LINE_MASK.
 */
enum { LINE_MASK = 0xFFFFFF };
struct entry {
	enum key key : 6;
	enum language language : 2; /* CALENDAR_LANGUAGE where the key names none */
	uint32_t line : 24;
	int32_t number; /* its year; its moment, packed; or how many items it lists, mostly 1 */
	/* A part of the file's text, without white space around it; empty where it is wrong. */
	struct text value;
};

/* The number of an entry `opens = unknown` or `closes = unknown`. */
#define END_UNKNOWN INT32_MIN

/* The language of keys that name none. */
#define CALENDAR_LANGUAGE FRENCH

/* A key of a kind of section. */
struct key_form {
	enum section_kind section;
	struct text name;
	enum { KEY_REQUIRED, KEY_OPTIONAL, KEY_REPEATED } occurrence;
	bool translated; /* it may name a language */
	bool (*read)(
		struct entry *entry); /* is the value right? May set its number; NULL: any is */
	enum calendar_fault wrong;
	size_t member; /* offset of the text, or texts, in what is made of the section */
};
#define NO_MEMBER SIZE_MAX
extern const struct key_form key_forms[KEYS + 1]; /* the last one is of no section */

/* The key called name, `key` or `key.LANG`, in a kind of section, and its language; or KEYS. */
enum key key_find(enum section_kind kind, struct text name, enum language *language);

/* A key in a language, as a bit of a set of them. */
static inline uint64_t key_bit(unsigned key, enum language language)
{
	_Static_assert(KEYS * LANGUAGES <= 64, "too many keys");
	return UINT64_C(1) << (key * LANGUAGES + (unsigned)language);
}

/* The names of the keys of a section that are in a set, written to bytes: `name, name.en`. */
enum { KEY_NAMES_SIZE = 256 };
struct text key_names(enum section_kind kind, uint64_t keys, char bytes[KEY_NAMES_SIZE]);

/* The first name of a key of a section that is near a name (text_is_near); empty: none is. */
struct text key_near(enum section_kind kind, struct text name, char bytes[KEY_NAMES_SIZE]);

#endif
