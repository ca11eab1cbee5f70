#include "phrases.h"

#include <string.h>

#include "output.h"

static const char *const strings[PHRASES][LANGUAGES] = {
#define PHRASE(name, english, french) \
	[PHRASE_##name] = {[ENGLISH] = (english), [FRENCH] = (french)},
#include "phrases.def"
#undef PHRASE
};

const char *phrase_string(enum language language, enum phrase phrase)
{
	return strings[phrase][language];
}

enum piece message_take(struct text *rest, const struct message *message, struct text *piece)
{
	const char first = rest->size > 0 ? rest->bytes[0] : '\0';

	*piece = first == '%' ? (rest->bytes[1] == '1' ? message->first : message->second)
			      : text_before(*rest, '%');
	if (rest->size == 0)
		return PIECE_NONE;
	*rest = text_from(*rest, first == '%' ? 2 : piece->size);
	return first == '%' ? PIECE_ARGUMENT : PIECE_WORDS;
}

struct text message_text(enum language language, struct message message, char *bytes, size_t size)
{
	struct text rest = text_of(phrase_string(language, message.phrase)), piece;
	size_t used = 0;

	while (message_take(&rest, &message, &piece) != PIECE_NONE && piece.size <= size - used) {
		memcpy(bytes + used, piece.bytes, piece.size);
		used += piece.size;
	}
	return (struct text){bytes, used};
}

void message_write(struct output *output, enum language language, struct message message,
	argument_writer *write)
{
	struct text rest = text_of(phrase_string(language, message.phrase)), piece;
	enum piece kind;

	while ((kind = message_take(&rest, &message, &piece)) != PIECE_NONE)
		if (kind == PIECE_ARGUMENT)
			write(output, piece);
		else
			output_text(output, piece);
}
