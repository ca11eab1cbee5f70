#include "table/field.h"

#include <string.h>

/* The size of the quoted field that text begins with; all of it where no quote closes. */
static size_t quoted_size(struct text text)
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

bool field_take(struct text *rest, char delimiter, struct text *field)
{
	if (rest->bytes == NULL)
		return false;
	if (rest->size > 0 && rest->bytes[0] == '"')
		*field = (struct text){rest->bytes, quoted_size(*rest)};
	else
		*field = text_before(*rest, delimiter);
	*rest = field->size < rest->size ? text_from(*rest, field->size + 1)
					 : (struct text){NULL, 0};
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
