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

/* The argument in the place of %DIGIT. */
static struct text argument(const struct message *message, char digit)
{
	const struct text *const arguments[] = {
		&message->first, &message->second, &message->third, &message->fourth};

	return *arguments[digit - '1'];
}

bool message_take(
	struct text *rest, const struct message *message, struct text *piece, bool *is_argument)
{
	*is_argument = rest->size > 0 && *rest->bytes == '%';
	if (!*is_argument)
		*piece = text_before(*rest, '%');
	else
		*piece = argument(message, rest->bytes[1]);
	const bool taken = rest->size > 0;
	*rest = text_from(*rest, *is_argument ? 2 : piece->size);
	return taken;
}

struct text message_text(enum language language, struct message message, char *bytes, size_t size)
{
	struct text rest = text_of(phrase_string(language, message.phrase)), piece;
	size_t used = 0;
	bool is_argument;

	while (message_take(&rest, &message, &piece, &is_argument) && piece.size <= size - used) {
		memcpy(bytes + used, piece.bytes, piece.size);
		used += piece.size;
	}
	return (struct text){bytes, used};
}

void message_write(struct output *output, enum language language, struct message message,
	argument_writer *write)
{
	struct text rest = text_of(phrase_string(language, message.phrase)), piece;
	bool is_argument;

	while (message_take(&rest, &message, &piece, &is_argument))
		(is_argument ? write : output_text)(output, piece);
}
