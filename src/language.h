#ifndef LANGUAGE_H
#define LANGUAGE_H

#include "text/text.h"

/* The languages of what people read; arrays of texts are indexed by them. */
enum language {
#define LANGUAGE(name, code) name,
#include "language.def"
#undef LANGUAGE
	LANGUAGES
};

/* Its code: en, fr. */
struct text language_code(enum language language);

/* The language of that code, or LANGUAGES. */
enum language language_find(struct text code);

#endif
