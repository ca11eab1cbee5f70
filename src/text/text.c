#include "text/text.h"

#include <string.h>

struct text text_of(const char *string)
{
	return (struct text){string, strlen(string)};
}

int text_compare(struct text a, struct text b)
{
	const size_t shorter = a.size < b.size ? a.size : b.size;
	const int order = shorter == 0 ? 0 : memcmp(a.bytes, b.bytes, shorter);

	return order != 0 ? order : (a.size > b.size) - (a.size < b.size);
}

static char lower(char byte)
{
	return byte_is_letter(byte) ? (char)(byte | 0x20) : byte;
}

bool text_is_near(struct text a, struct text b)
{
	if (a.size > b.size + 1 || b.size > a.size + 1)
		return false; /* at once: most texts are so */
	/* What is left between the ends that they share is the difference. */
	while (a.size > 0 && b.size > 0 && lower(a.bytes[0]) == lower(b.bytes[0])) {
		a = text_from(a, 1);
		b = text_from(b, 1);
	}
	while (a.size > 0 && b.size > 0 &&
		lower(a.bytes[a.size - 1]) == lower(b.bytes[b.size - 1])) {
		a.size--;
		b.size--;
	}
	if (a.size == 2 && b.size == 2)
		return lower(a.bytes[0]) == lower(b.bytes[1]) &&
			lower(a.bytes[1]) == lower(b.bytes[0]);
	return a.size <= 1 && b.size <= 1;
}

struct text text_before(struct text text, char byte)
{
	const char *const end = text.size > 0 ? memchr(text.bytes, byte, text.size) : NULL;

	return end == NULL ? text : (struct text){text.bytes, (size_t)(end - text.bytes)};
}

bool text_starts_with(struct text text, struct text start)
{
	return text.size >= start.size && memcmp(text.bytes, start.bytes, start.size) == 0;
}

size_t text_plain_size(struct text text)
{
	size_t size = 0;

	while (size < text.size && (unsigned char)(text.bytes[size] - ' ') <= '~' - ' ')
		size++;
	return size;
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\t';
}

bool text_take_word(struct text *text, struct text *word)
{
	size_t start = 0, end;

	while (start < text->size && is_blank(text->bytes[start]))
		start++;
	end = start;
	while (end < text->size && !is_blank(text->bytes[end]))
		end++;
	*word = (struct text){text->bytes + start, end - start};
	*text = text_from(*text, end);
	return end > start;
}

struct text number_text(int64_t number, char bytes[NUMBER_SIZE])
{
	uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
	size_t at = NUMBER_SIZE;

	do
		bytes[--at] = (char)('0' + rest % 10);
	while ((rest /= 10) > 0);
	if (number < 0)
		bytes[--at] = '-';
	return (struct text){bytes + at, NUMBER_SIZE - at};
}
