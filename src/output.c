#include "output.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "file.h"
#include "text/character.h"

int output_flush(struct output *output)
{
	const char *from = output->bytes;

	output->used = output->used || output->size > 0;
	while (output->size > 0 && output->error == 0) {
		const ssize_t written = write(output->descriptor, from, output->size);
		if (written > 0) {
			from += written;
			output->size -= (size_t)written;
		} else if (written == 0) {
			output->error = EIO;
		} else if (!file_retry(output->descriptor, POLLOUT)) {
			output->error = errno;
		}
	}
	output->size = 0;
	return output->error;
}

void output_discard(struct output *output)
{
	output->size = 0;
}

int output_close(struct output *output)
{
	output_flush(output);
	if (output->used && close(output->descriptor) != 0 && output->error == 0)
		output->error = errno;
	return output->error;
}

void output_split(struct output *output, struct text text)
{
	size_t room;

	while ((room = sizeof output->bytes - output->size) <= text.size) {
		memcpy(output->bytes + output->size, text.bytes, room);
		output->size += room;
		output_flush(output);
		text = text_from(text, room);
	}
	memcpy(output->bytes + output->size, text.bytes, text.size);
	output->size += text.size;
}

void output_string(struct output *output, const char *string)
{
	output_text(output, text_of(string));
}

void output_spaces(struct output *output, size_t count)
{
	while (count-- > 0)
		output_text(output, TEXT(" "));
}

void output_escaped(struct output *output, struct text text)
{
	for (;;) {
		const struct text plain = {text.bytes, text_plain_size(text)};
		uint32_t character;

		output_text(output, plain);
		if (plain.size == text.size)
			return;
		text = text_from(text, plain.size);
		const size_t size = character_decode(text, &character);
		const struct text whole = {text.bytes, size > 0 ? size : 1};
		char escape[8];

		if (size == 0 || character_is_control(character) ||
			character_is_hidden(character)) {
			const unsigned shown = size > 1 ? character : (unsigned char)*text.bytes;
			const int length = snprintf(
				escape, sizeof escape, size > 1 ? "\\u%04X" : "\\x%02X", shown);
			output_text(output, (struct text){escape, (size_t)length});
		} else {
			output_text(output, whole);
		}
		text = text_from(text, whole.size);
	}
}

void output_file_line(struct output *output, struct file_line at)
{
	char bytes[NUMBER_SIZE];

	output_escaped(output, text_of(at.file));
	output_text(output, TEXT(":"));
	output_text(output, number_text((int64_t)at.line, bytes));
}
