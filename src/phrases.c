#include "phrases.h"

#include <limits.h>
#include <stddef.h>
#include <string.h>

#include "output.h"
#include "text/character.h"

/*
 * The phrases stand in one block and are found by their offsets in it: pointers to them would all
 * have to be relocated at each start of a position-independent program.
 */
static const struct strings {
#define PHRASE(name, english, french) \
	char name##_english[sizeof english], name##_french[sizeof french];
#include "phrases.def"
#undef PHRASE
} strings = {
#define PHRASE(name, english, french) english, french,
#include "phrases.def"
#undef PHRASE
};

static const unsigned short offsets[PHRASES][LANGUAGES] = {
#define PHRASE(name, english, french) \
	[name] = {[ENGLISH] = offsetof(struct strings, name##_english), \
		[FRENCH] = offsetof(struct strings, name##_french)},
#include "phrases.def"
#undef PHRASE
};

_Static_assert(sizeof strings <= USHRT_MAX, "an offset of a phrase is too large for its type");

const char *phrase_string(enum language language, enum phrase phrase)
{
	return (const char *)&strings + offsets[phrase][language];
}

/* The longest beginning of text that is not longer than `longest` bytes and cuts no character. */
static struct text clip(struct text text, size_t longest)
{
	struct text rest = text;
	uint32_t character;

	if (text.size <= longest)
		return text;
	for (;;) {
		const size_t size = character_read(rest, &character);
		if (text.size - rest.size + size > longest)
			return (struct text){text.bytes, text.size - rest.size};
		rest = text_from(rest, size);
	}
}

static void write_argument(struct output *output, struct text argument, size_t longest)
{
	const struct text shown = clip(argument, longest);

	output_escaped(output, shown);
	if (shown.size < argument.size)
		output_text(output, TEXT("..."));
}

enum piece phrase_take(struct text *rest, const struct text *args, struct text *piece)
{
	const char first = rest->size > 0 ? rest->bytes[0] : '\0';

	*piece = first == '%' ? args[rest->bytes[1] - '1'] : text_before(*rest, '%');
	if (rest->size == 0)
		return PIECE_NONE;
	*rest = text_from(*rest, first == '%' ? 2 : piece->size);
	return first == '%' ? PIECE_ARGUMENT : PIECE_WORDS;
}

struct text phrase_text(enum language language, enum phrase phrase, const struct text *args,
	char *bytes, size_t size)
{
	struct text rest = text_of(phrase_string(language, phrase)), piece;
	size_t used = 0;

	while (phrase_take(&rest, args, &piece) != PIECE_NONE && piece.size <= size - used) {
		memcpy(bytes + used, piece.bytes, piece.size);
		used += piece.size;
	}
	return (struct text){bytes, used};
}

void phrase_write(struct output *output, enum language language, enum phrase phrase,
	const struct text *args, size_t longest)
{
	struct text rest = text_of(phrase_string(language, phrase)), piece;
	enum piece kind;

	while ((kind = phrase_take(&rest, args, &piece)) != PIECE_NONE)
		if (kind == PIECE_ARGUMENT)
			write_argument(output, piece, longest);
		else
			output_text(output, piece);
}
