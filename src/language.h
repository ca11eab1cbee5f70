#ifndef LANGUAGE_H
#define LANGUAGE_H

#include "text/text.h"

/* The languages of what people read; arrays of texts are indexed by them. */
enum language { ENGLISH, FRENCH, LANGUAGES };

/* Their codes (ISO 639-1), as in --lang=fr and the key `title.en`; an empty one ends them. */
extern const struct text language_codes[LANGUAGES + 1];

/* The language of that code, or LANGUAGES. */
enum language language_find(struct text code);

#endif
