/*
 * Any bytes as a command line: words with NULs between them, NAME=VALUE among them for the
 * environment; after two NULs, what every file and standard input hold. The program ends with one
 * of its statuses, and says something when that is 2.
 */

#define _GNU_SOURCE /* memfd_create */

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#define main program_main
#include "../../src/main.c" /* for run_guichet */
#undef main

enum { WORDS_MOST = 32 };

static const uint8_t *content;
static size_t content_size, content_read, said;

/* The program's calls come here (ld --wrap). */
int __wrap_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...)
{
	(void)flags;
	/* The system has no calendar of its own. */
	const bool missing = *path == '!' || strncmp(path, "etc/", 4) == 0;
	const int file = missing ? -1 : memfd_create("file", 0);

	if (file >= 0 &&
		(write(file, content, content_size) != (ssize_t)content_size ||
			lseek(file, 0, SEEK_SET) != 0))
		abort();
	errno = ENOENT;
	return file;
}

int __wrap_open64(const char *path, int flags, ...);
int __wrap_open64(const char *path, int flags, ...)
{
	return __wrap_open(path, flags);
}

int __real_close(int descriptor);
int __wrap_close(int descriptor);
int __wrap_close(int descriptor)
{
	return descriptor > STDERR_FILENO ? __real_close(descriptor) : 0;
}

ssize_t __real_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size)
{
	if (descriptor > STDERR_FILENO)
		return __real_read(descriptor, bytes, size);
	if (size > content_size - content_read)
		size = content_size - content_read;
	memcpy(bytes, content + content_read, size);
	content_read += size;
	return (ssize_t)size;
}

ssize_t __real_write(int descriptor, const void *bytes, size_t size);
ssize_t __wrap_write(int descriptor, const void *bytes, size_t size);
ssize_t __wrap_write(int descriptor, const void *bytes, size_t size)
{
	said += descriptor == STDERR_FILENO ? size : 0;
	return descriptor > STDERR_FILENO ? __real_write(descriptor, bytes, size) : (ssize_t)size;
}

/* What -o writes goes nowhere. */
int __wrap_mkstemp(char *template);
int __wrap_mkstemp(char *template)
{
	(void)template;
	return memfd_create("output", 0);
}

int __wrap_mkstemp64(char *template);
int __wrap_mkstemp64(char *template)
{
	return __wrap_mkstemp(template);
}

int __wrap_rename(const char *from, const char *to);
int __wrap_rename(const char *from, const char *to)
{
	return *from != '\0' && *to != '\0' ? 0 : -1;
}

int __wrap_unlink(const char *path);
int __wrap_unlink(const char *path)
{
	return *path != '\0' ? 0 : -1;
}

/* Sets a variable that the program looks at. */
static bool set_variable(char *word)
{
	static const char *const names[] = {"COLUMNS=", "GUICHET_CALENDAR=", "HOME=", "LANG=",
		"NO_COLOR=", "SOURCE_DATE_EPOCH=", "XDG_CONFIG_HOME="};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strncmp(word, names[i], strlen(names[i])) == 0)
			return putenv(word) == 0;
	return false;
}

static void unset_variables(void)
{
	unsetenv("COLUMNS");
	unsetenv("GUICHET_CALENDAR");
	unsetenv("HOME");
	unsetenv("LANG");
	unsetenv("NO_COLOR");
	unsetenv("SOURCE_DATE_EPOCH");
	unsetenv("XDG_CONFIG_HOME");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct run run;
	const uint8_t *const end = memmem(bytes, size, "\0\0", 2);
	const size_t words = end != NULL ? (size_t)(end - bytes) : size;
	char *const line = calloc(words + 1, 1);
	char *arguments[WORDS_MOST + 2] = {"guichet"};
	int count = 1;

	if (line == NULL)
		return 0;
	if (words > 0)
		memcpy(line, bytes, words);
	content = bytes + words + (end != NULL ? 2 : 0);
	content_size = size - words - (end != NULL ? 2 : 0);
	content_read = said = 0;
	for (size_t at = 0; at < words && count <= WORDS_MOST; at += strlen(line + at) + 1)
		if (!set_variable(line + at))
			arguments[count++] = line + at;
	memset(&run, 0, sizeof run);
	const enum status status = run_guichet(&run, count, arguments);
	if ((int)status < 0 || (int)status > 4 || (status == FAILED && said == 0))
		abort();
	unset_variables();
	free(line);
	return 0;
}
