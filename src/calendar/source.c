#include "calendar/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"

/* Made by the Makefile from the calendar file. */
static const unsigned char built_in[] = {
#include "built_in.inc"
};

struct source source_built_in(void)
{
	return (struct source){
		.name = "<built-in>", .text = {(const char *)built_in, sizeof built_in}};
}

/* Sets errno if descriptor is not that of a regular file. */
static bool is_regular(int descriptor)
{
	struct stat status;

	if (fstat(descriptor, &status) != 0)
		return false;
	errno = S_ISDIR(status.st_mode) ? EISDIR : ENOTSUP;
	return S_ISREG(status.st_mode);
}

/* Reads up to size bytes; returns how many came before the end, or -1 and sets errno. */
static ssize_t read_bytes(int descriptor, char *bytes, size_t size)
{
	size_t done = 0;

	while (done < size) {
		const ssize_t more = read(descriptor, bytes + done, size - done);
		if (more == 0)
			break;
		if (more > 0)
			done += (size_t)more;
		else if (errno != EINTR)
			return -1;
	}
	return (ssize_t)done;
}

/* Reads what there is, to the end or to SOURCE_MAX + 1 bytes. Returns 0 or an errno. */
static int read_all(int descriptor, struct source *source)
{
	size_t capacity = 8192;

	for (;;) {
		char *const bytes = realloc(source->owned, capacity);
		if (bytes == NULL)
			return ENOMEM;
		source->owned = bytes;

		const size_t room = capacity - source->text.size;
		const ssize_t more = read_bytes(descriptor, bytes + source->text.size, room);
		if (more < 0)
			return errno;
		source->text.bytes = bytes;
		source->text.size += (size_t)more;
		if ((size_t)more < room || capacity > SOURCE_MAX)
			return 0;
		capacity = capacity < SOURCE_MAX ? capacity * 2 : SOURCE_MAX + 1;
	}
}

int source_read(const char *path, struct source *source)
{
	/* A FIFO that nobody writes to would keep a plain open() waiting. */
	const int descriptor = file_open(path, O_NONBLOCK);
	int error;

	*source = (struct source){.name = path, .failed = true};
	if (descriptor < 0)
		return errno;
	error = is_regular(descriptor) ? read_all(descriptor, source) : errno;
	close(descriptor);
	if (error != 0)
		source_free(source);
	source->failed = error != 0;
	return error;
}

void source_free(struct source *source)
{
	free(source->owned);
	source->owned = NULL;
	source->text = (struct text){NULL, 0};
}
