/*
 * Calls that fail. The program is linked so that its calls come here first (ld --wrap). FAULT in
 * the environment says which fails, and how: CALL:NTH:HOW, HOW being an errno, `short` for a read
 * or a write that does part of its work, `none` for a write that does nothing of it, or for
 * `memory` also `all`: that one and each after it.
 *
 * At the end, FAULT_LOG is written: whether the fault came, how many pieces of memory are still
 * allocated, and how many more files are open than at the start.
 */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static struct {
	char call[16], how[16];
	long nth;
	long count; /* of such calls so far */
	bool hit, over;
	long live;
	int open; /* at the start */
} faults;

/* The number of files that are open, aside from the standard ones. */
static int count_open(void)
{
	int count = 0;

	for (int descriptor = STDERR_FILENO + 1; descriptor < 256; descriptor++)
		count += fcntl(descriptor, F_GETFD) >= 0;
	return count;
}

static void log_at_end(void)
{
	const char *const path = getenv("FAULT_LOG");
	FILE *log;

	faults.over = true;
	/* Before the log has its own. */
	const long live = faults.live;
	const int open = count_open() - faults.open;
	if (path == NULL || (log = fopen(path, "w")) == NULL)
		return;
	fprintf(log, "%d %ld %d\n", faults.hit, live, open);
	fclose(log);
}

__attribute__((constructor)) static void begin(void)
{
	const char *const fault = getenv("FAULT");

	faults.open = count_open();
	if (fault != NULL)
		sscanf(fault, "%15[^:]:%ld:%15s", faults.call, &faults.nth, faults.how);
	atexit(log_at_end);
}

/* Is it the turn of this call? */
static bool is_due(const char *call)
{
	if (faults.over || strcmp(call, faults.call) != 0)
		return false;
	faults.count++;
	if (faults.count != faults.nth &&
		!(faults.count > faults.nth && strcmp(faults.how, "all") == 0))
		return false;
	faults.hit = true;
	return true;
}

static bool is_short(void)
{
	return strcmp(faults.how, "short") == 0;
}

/* Sets errno as the fault says. */
static int failed(void)
{
	static const struct {
		const char *name;
		int error;
	} errors[] = {{"EAGAIN", EAGAIN}, {"EINTR", EINTR}, {"EIO", EIO}, {"EMFILE", EMFILE},
		{"ENOSPC", ENOSPC}, {"ENOTTY", ENOTTY}, {"EPIPE", EPIPE}};

	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (strcmp(errors[i].name, faults.how) == 0)
			errno = errors[i].error;
	return -1;
}

/*
 * Memory begins with its size, which the program does not see. What is new or freed is full of
 * SPOILT, so that whoever reads it prints something else; so is a guard behind it.
 */
enum { SPOILT = 0xDD, HEAD = 16, GUARD = 16 };

static void *hand_out(char *start, size_t size)
{
	if (start == NULL)
		return NULL;
	faults.live++;
	memcpy(start, &size, sizeof size);
	return memset(start + HEAD, SPOILT, size + GUARD);
}

static size_t size_of(const void *memory)
{
	size_t size;

	memcpy(&size, (const char *)memory - HEAD, sizeof size);
	return size;
}

/* Returns where memory starts that is to be freed. */
static void *take_back(char *memory)
{
	if (memory == NULL)
		return NULL;
	const size_t size = size_of(memory);
	for (size_t i = 0; i < GUARD; i++)
		if ((unsigned char)memory[size + i] != SPOILT)
			abort(); /* somebody wrote behind it */
	faults.live--;
	memset(memory, SPOILT, size);
	return memory - HEAD;
}

static bool no_memory(void)
{
	if (!is_due("memory"))
		return false;
	errno = ENOMEM;
	return true;
}

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size)
{
	return no_memory() ? NULL : hand_out(__real_malloc(HEAD + size + GUARD), size);
}

void *__wrap_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size)
{
	void *const memory = __wrap_malloc(count * size);

	return memory == NULL ? NULL : memset(memory, 0, count * size);
}

void __real_free(void *memory);
void __wrap_free(void *memory);
void __wrap_free(void *memory)
{
	__real_free(take_back(memory));
}

void *__wrap_realloc(void *memory, size_t size);
void *__wrap_realloc(void *memory, size_t size)
{
	void *const moved = __wrap_malloc(size);

	if (moved == NULL || memory == NULL)
		return moved;
	memcpy(moved, memory, size_of(memory) < size ? size_of(memory) : size);
	__wrap_free(memory);
	return moved;
}

ssize_t __real_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size);
ssize_t __wrap_read(int descriptor, void *bytes, size_t size)
{
	if (is_due("read")) {
		if (!is_short())
			return failed();
		size = size > 0;
	}
	return __real_read(descriptor, bytes, size);
}

ssize_t __real_write(int descriptor, const void *bytes, size_t size);
ssize_t __wrap_write(int descriptor, const void *bytes, size_t size);
ssize_t __wrap_write(int descriptor, const void *bytes, size_t size)
{
	if (is_due("write")) {
		if (strcmp(faults.how, "none") == 0)
			return 0;
		if (!is_short())
			return failed();
		size = (size + 1) / 2;
	}
	return __real_write(descriptor, bytes, size);
}

/* With large files, open, fcntl and fstat have other names in some libraries. */
#define WRAP_OPEN(name) \
	int __real_##name(const char *path, int flags, ...); \
	int __wrap_##name(const char *path, int flags, ...); \
	int __wrap_##name(const char *path, int flags, ...) \
	{ \
		return is_due("open") ? failed() : __real_##name(path, flags); \
	}
WRAP_OPEN(open)
WRAP_OPEN(open64)

/* The argument may be a pointer: what counts the lines that run locks its files by one. */
#define WRAP_FCNTL(name) \
	int __real_##name(int descriptor, int command, ...); \
	int __wrap_##name(int descriptor, int command, ...); \
	int __wrap_##name(int descriptor, int command, ...) \
	{ \
		va_list rest; \
		va_start(rest, command); \
		void *const argument = va_arg(rest, void *); \
		va_end(rest); \
		return is_due("fcntl") ? failed() : __real_##name(descriptor, command, argument); \
	}
WRAP_FCNTL(fcntl)
WRAP_FCNTL(fcntl64)

#define WRAP_FSTAT(name) \
	int __real_##name(int descriptor, void *status); \
	int __wrap_##name(int descriptor, void *status); \
	int __wrap_##name(int descriptor, void *status) \
	{ \
		return is_due("fstat") ? failed() : __real_##name(descriptor, status); \
	}
WRAP_FSTAT(fstat)
WRAP_FSTAT(fstat64)

/* What fails to close is closed all the same. */
int __real_close(int descriptor);
int __wrap_close(int descriptor);
int __wrap_close(int descriptor)
{
	const int result = __real_close(descriptor);

	return is_due("close") ? failed() : result;
}

int __real_poll(struct pollfd *descriptors, nfds_t count, int timeout);
int __wrap_poll(struct pollfd *descriptors, nfds_t count, int timeout);
int __wrap_poll(struct pollfd *descriptors, nfds_t count, int timeout)
{
	return is_due("poll") ? failed() : __real_poll(descriptors, count, timeout);
}

int __real_ioctl(int descriptor, unsigned long request, void *argument);
int __wrap_ioctl(int descriptor, unsigned long request, void *argument);
int __wrap_ioctl(int descriptor, unsigned long request, void *argument)
{
	return is_due("ioctl") ? failed() : __real_ioctl(descriptor, request, argument);
}

/* What -o needs: a file beside, its permissions, and that it gets on the disk and in place. */
#define WRAP(name, parameters, arguments) \
	int __real_##name parameters; \
	int __wrap_##name parameters; \
	int __wrap_##name parameters \
	{ \
		return is_due(#name) ? failed() : __real_##name arguments; \
	}
WRAP(mkstemp, (char *template), (template))
WRAP(mkstemp64, (char *template), (template))
WRAP(fchown, (int descriptor, uid_t user, gid_t group), (descriptor, user, group))
WRAP(fchmod, (int descriptor, mode_t mode), (descriptor, mode))
WRAP(fsync, (int descriptor), (descriptor))
WRAP(rename, (const char *from, const char *to), (from, to))

ssize_t __real_readlink(const char *path, char *target, size_t size);
ssize_t __wrap_readlink(const char *path, char *target, size_t size);
ssize_t __wrap_readlink(const char *path, char *target, size_t size)
{
	return is_due("readlink") ? failed() : __real_readlink(path, target, size);
}
