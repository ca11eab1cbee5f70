#include "calendar/calendar_file.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "file.h"

/* Made by the Makefile from the calendar file. */
static const unsigned char built_in[] = {
#include "built_in.inc"
};

struct calendar_file calendar_file_built_in(void)
{
	return (struct calendar_file){.name = "<built-in>",
		.text = {(const char *)built_in, sizeof built_in},
		.checked = true};
}

/* Reads what there is, to the end or to CALENDAR_FILE_MAX + 1 bytes. Returns 0 or an errno. */
static int read_all(int descriptor, struct calendar_file *file)
{
	size_t capacity = 0;

	while (file->text.size <= CALENDAR_FILE_MAX) {
		if (file->text.size == capacity) {
			capacity = capacity == 0 ? 8192 : capacity * 2;
			if (capacity > CALENDAR_FILE_MAX)
				capacity = CALENDAR_FILE_MAX + 1;
			char *const bytes = realloc(file->owned, capacity);
			if (bytes == NULL)
				return ENOMEM;
			file->text.bytes = file->owned = bytes;
		}
		const ssize_t more =
			read(descriptor, file->owned + file->text.size, capacity - file->text.size);
		if (more == 0)
			break;
		if (more > 0)
			file->text.size += (size_t)more;
		else if (errno != EINTR)
			return errno;
	}
	return 0;
}

int calendar_file_read(const char *path, struct calendar_file *file)
{
	const int descriptor = file_open(path);

	*file = (struct calendar_file){.name = path, .failed = true};
	if (descriptor < 0)
		return errno;
	const int error = read_all(descriptor, file);
	close(descriptor);
	if (error != 0)
		calendar_file_free(file);
	file->failed = error != 0;
	return error;
}

void calendar_file_free(struct calendar_file *file)
{
	free(file->owned);
	file->owned = NULL;
	file->text = (struct text){NULL, 0};
}
