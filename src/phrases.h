#ifndef PHRASES_H
#define PHRASES_H

#include <stddef.h>
#include <stdint.h>

#include "language.h"
#include "text/text.h"

struct output;

/* All that people read, in each language: phrases.def. */
enum phrase {
#define PHRASE(name, english, french) name,
#include "phrases.def"
#undef PHRASE
	PHRASES
};

/* Something that is to be said: a phrase and what is put in its places. */
struct message {
	enum phrase phrase;
	struct text args[2];
};

/* The phrase as it stands, with its places %1 and %2. */
const char *phrase_string(enum language language, enum phrase phrase);

/* What a phrase consists of. */
enum piece { PIECE_NONE, PIECE_WORDS, PIECE_ARGUMENT };

/*
 * Takes the next piece off *rest, a phrase or what is left of it: words of its own, or one of args.
 * Returns PIECE_NONE when nothing is left.
 */
enum piece phrase_take(struct text *rest, const struct text *args, struct text *piece);

/*
 * Writes the phrase with args, as many as it has places, to bytes, up to the first piece for which
 * the size is too small. Nothing is escaped.
 */
struct text phrase_text(enum language language, enum phrase phrase, const struct text *args,
	char *bytes, size_t size);

/*
 * Writes the phrase with args, as many as it has places, put in them. They are escaped, so that
 * nothing they hold can act on a terminal, and of one that is longer than `longest` bytes only the
 * beginning is shown.
 */
void phrase_write(struct output *output, enum language language, enum phrase phrase,
	const struct text *args, size_t longest);

/* No argument is too long. */
#define ANY_LENGTH SIZE_MAX

#endif
