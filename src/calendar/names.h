#ifndef CALENDAR_NAMES_H
#define CALENDAR_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"
#include "text/text.h"

/* The names that a LEVEL, or an AUDIENCE, is looked up by: IDs and aliases. */

/* A calendar may hold little else, so a name is small. */
struct name {
	const char *folded; /* by name_fold, without the ` *` of a beginning */
	uint8_t size;       /* of folded */
	bool begins;        /* it ended in ` *`: it names what begins with it */
	bool capitals;      /* it has neither digits nor small letters (ASCII) */
	uint32_t owner;     /* the index of the level, or of the audience */
	struct place place;
};

/* The folded form of a name. */
static inline struct text name_folded(const struct name *name)
{
	return (struct text){name->folded, name->size};
}

/* Names in the order of their folded forms, beginnings after full names; each once. */
struct names {
	struct name *items;
	size_t count;
};

/* Takes the ` *` of a beginning off *name. Returns false where there is none. */
bool name_take_star(struct text *name);

/* The name that equals text when both are folded, or NULL. */
const struct name *names_exact(const struct names *names, struct text text);

/*
 * The name that equals text when both are folded; else the longest name with ` *` that text begins
 * with, up to the end of a word. NULL where there is none, or where text also holds, as words, a
 * name of another owner.
 */
const struct name *names_find(const struct names *names, struct text text);

/*
 * The owners that may be meant by a text that names none, in their order: those whose names it
 * holds as words; where there are none, those whose names are one letter away; else those whose
 * names begin with words of it. Sets the first of them, at most `most`, and returns how many.
 */
size_t names_suggest(const struct names *names, struct text text, uint32_t *owners, size_t most);

#endif
