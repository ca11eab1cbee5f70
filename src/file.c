#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int file_raise(int low)
{
	if (low < 0 || low > STDERR_FILENO)
		return low;
	const int high = fcntl(low, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	const int error = errno;
	close(low);
	errno = error;
	return high;
}

int file_open(const char *path)
{
	return file_raise(open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY));
}

char *file_path(struct text start, struct text end)
{
	char *const path = malloc(start.size + end.size + 1);

	if (path == NULL)
		return NULL;
	memcpy(path, start.bytes, start.size);
	memcpy(path + start.size, end.bytes, end.size);
	path[start.size + end.size] = '\0';
	return path;
}

bool file_retry(int descriptor, short event)
{
	if (errno != EAGAIN && errno != EWOULDBLOCK) /* one, on many systems */
		return errno == EINTR;
	poll(&(struct pollfd){descriptor, event, 0}, 1, -1);
	return true;
}

bool file_same(int a, int b)
{
	struct stat first, second;

	return fstat(a, &first) == 0 && fstat(b, &second) == 0 && S_ISREG(first.st_mode) &&
		first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

void file_enlarge_pipe(int descriptor)
{
	enum { PIPE_SIZE = 1 << 20 };

#ifdef F_SETPIPE_SZ
	(void)fcntl(descriptor, F_SETPIPE_SZ, PIPE_SIZE);
#else
	(void)descriptor;
#endif
}
