#include "table/field.h"

#include <string.h>

size_t field_quoted_size(struct text text)
{
	size_t size = 1;

	for (;;) {
		size += text_before(text_from(text, size), '"').size + 1;
		if (size >= text.size)
			return text.size;
		if (text.bytes[size] != '"')
			return size;
		size++;
	}
}

/* Takes a field of that size off *rest, and the delimiter after it. */
static void take(struct text *rest, size_t size, struct text *field)
{
	*field = (struct text){rest->bytes, size};
	*rest = size < rest->size ? text_from(*rest, size + 1) : (struct text){NULL, 0};
}

bool field_take_plain(struct text *rest, char delimiter, struct text *field)
{
	if (rest->bytes == NULL)
		return false;
	take(rest, text_before(*rest, delimiter).size, field);
	return true;
}

bool field_take(struct text *rest, char delimiter, struct text *field)
{
	if (rest->size == 0 || rest->bytes[0] != '"')
		return field_take_plain(rest, delimiter, field);
	take(rest, field_quoted_size(*rest), field);
	return true;
}

struct text field_value(struct text field, char *room)
{
	size_t size = 0;

	if (field.size == 0 || field.bytes[0] != '"')
		return field;
	const struct text quoted = {field.bytes + 1, field.size - 2};
	if (memchr(quoted.bytes, '"', quoted.size) == NULL)
		return quoted;
	for (size_t i = 0; i < quoted.size; i++) {
		room[size++] = quoted.bytes[i];
		i += quoted.bytes[i] == '"'; /* of two, the first is taken */
	}
	return (struct text){room, size};
}
