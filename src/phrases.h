#ifndef PHRASES_H
#define PHRASES_H

#include <stddef.h>

#include "language.h"
#include "text/text.h"

struct output;

/* All that people read, in each language: phrases.def. */
enum phrase {
#define PHRASE(name, english, french) PHRASE_##name,
#include "phrases.def"
#undef PHRASE
	PHRASES
};

/* A phrase and what is put in the places %1 to %4: MESSAGE(PHRASE_X, first, second...). */
struct message {
	enum phrase phrase;
	struct text first, second, third, fourth;
};
#define MESSAGE(...) ((struct message){.phrase = __VA_ARGS__})

/* The phrase as it is, with its places %1 to %4. */
const char *phrase_string(enum language language, enum phrase phrase);

/*
 * Takes the next piece off *rest, a message's phrase or what is left of it: its words, or an
 * argument, which *is_argument says. Returns false when nothing is left.
 */
bool message_take(
	struct text *rest, const struct message *message, struct text *piece, bool *is_argument);

/*
 * Writes a message to bytes, up to the first piece for which the size is too small. Nothing is
 * escaped.
 */
struct text message_text(enum language language, struct message message, char *bytes, size_t size);

/* Writes an argument of a message in the way that an output needs. */
typedef void argument_writer(struct output *output, struct text argument);

/* Writes a message, its arguments by `write`: output_escaped where a terminal may show them. */
void message_write(struct output *output, enum language language, struct message message,
	argument_writer *write);

#endif
