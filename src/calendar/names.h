#ifndef CALENDAR_NAMES_H
#define CALENDAR_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"
#include "text/text.h"

/* The names that a LEVEL, or an AUDIENCE, is looked up by: IDs and aliases. */

/* A calendar may be little else, so they are small. */
struct name {
	const char *folded; /* by name_fold, without the ` *` of a beginning */
	uint8_t size;       /* of folded */
	bool begins;        /* it ended in ` *`: what begins so is named by it */
	bool capitals;      /* it has no digit, and no small letter (ASCII) */
	uint32_t owner;     /* the index of the level, or of the audience */
	struct place place;
};

static inline struct text name_folded(const struct name *name)
{
	return (struct text){name->folded, name->size};
}

/* By what they are folded to, beginnings after others; each once. */
struct names {
	struct name *items;
	size_t count;
};

/* Takes the ` *` of a beginning off *name. Returns false where there is none. */
bool name_take_star(struct text *name);

/* The name that is text in full, or NULL. */
const struct name *names_exact(const struct names *names, struct text text);

/*
 * Likewise, else the longest beginning of text that ends where a word of it does; but not where
 * text holds a name of another owner, as words.
 */
const struct name *names_find(const struct names *names, struct text text);

/*
 * The owners that may be meant by a text that names none, in their order: those whose names it
 * holds as words; where there are none, those whose names are one letter away; else those whose
 * names begin with words of it. Sets the first of them, at most `most`, and returns how many.
 */
size_t names_suggest(const struct names *names, struct text text, uint32_t *owners, size_t most);

#endif
