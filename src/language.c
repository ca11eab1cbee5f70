#include "language.h"

static const struct text codes[] = {
#define LANGUAGE(name, code) TEXT_OF(code),
#include "language.def"
#undef LANGUAGE
};

struct text language_code(enum language language)
{
	return codes[language];
}

enum language language_find(struct text code)
{
	unsigned language = 0;

	while (language < LANGUAGES && !text_equal(codes[language], code))
		language++;
	return (enum language)language;
}
