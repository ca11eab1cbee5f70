#include "language.h"

const struct text language_codes[LANGUAGES + 1] = {
	[ENGLISH] = TEXT_OF("en"), [FRENCH] = TEXT_OF("fr")};

enum language language_find(struct text code)
{
	unsigned language = 0;

	while (language < LANGUAGES && !text_equal(language_codes[language], code))
		language++;
	return (enum language)language;
}
