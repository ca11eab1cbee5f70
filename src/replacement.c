#include "replacement.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"

/* The signals that end a program unless it handles them. */
static const int signals[] = {SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, SIGXCPU, SIGXFSZ};

/* The file that a signal removes, or NULL. */
static const char *volatile removed;

/* GCOVR_EXCL_START: what a process has counted ends with it. */
static void remove_and_end(int number)
{
	if (removed != NULL)
		unlink(removed);
	/* By SA_RESETHAND, it is no longer handled, and ends the program when this returns. */
	(void)raise(number);
}
/* GCOVR_EXCL_STOP */

/* Sets the file that is removed when a signal ends the program; NULL: none. */
static void remove_on_signals(const char *path)
{
	struct sigaction action = {.sa_handler = remove_and_end, .sa_flags = (int)SA_RESETHAND};
	struct sigaction old;

	removed = path;
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; path != NULL && i < sizeof signals / sizeof *signals; i++)
		if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL)
			sigaction(signals[i], &action, NULL);
}

/* Follows the links that end the path, which is replaced. Returns 0 or an errno. */
static int follow_links(char **path)
{
	enum { LINKS_MAX = 40 }; /* with more, the file could not have been opened */
	char target[4096];
	ssize_t size = 0;

	for (int i = 0; i < LINKS_MAX && (size = readlink(*path, target, sizeof target)) >= 0;
		i++) {
		/* A relative link starts from its own directory. */
		const char *const slash = *target != '/' ? strrchr(*path, '/') : NULL;
		const size_t directory = slash != NULL ? (size_t)(slash - *path) + 1 : 0;
		char *const next = file_path(
			(struct text){*path, directory}, (struct text){target, (size_t)size});
		if (next == NULL)
			return ENOMEM;
		free(*path);
		*path = next;
	}
	/* In the end there is no link, or no file. */
	return size >= 0 || errno == EINVAL || errno == ENOENT ? 0 : errno;
}

/* Gives a file the owner and group of another: both, the group only, or none, as is allowed. */
static void keep_owner(int descriptor, const struct stat *old)
{
	const bool kept = fchown(descriptor, old->st_uid, old->st_gid) == 0 ||
		fchown(descriptor, (uid_t)-1, old->st_gid) == 0;

	(void)kept;
}

/* Makes the new file, with the mode and owner of the old one; old NULL: there is none. */
static int open_temporary(struct replacement *replacement, const struct stat *old)
{
	const mode_t mask = umask(0);

	umask(mask);
	replacement->temporary = file_path(text_of(replacement->path), TEXT(".XXXXXX"));
	if (replacement->temporary == NULL)
		return ENOMEM;
	/* A signal finds the name, because mkstemp completes it before it makes the file. */
	remove_on_signals(replacement->temporary);
	replacement->descriptor = file_raise(mkstemp(replacement->temporary));
	if (replacement->descriptor < 0)
		return errno;
	if (old != NULL)
		keep_owner(replacement->descriptor, old);
	const mode_t mode = old != NULL ? old->st_mode & 0777 : 0666 & ~mask;
	return fchmod(replacement->descriptor, mode) == 0 ? 0 : errno;
}

int replacement_open(struct replacement *replacement, const char *path)
{
	struct stat status;

	*replacement =
		(struct replacement){.descriptor = -1, .path = file_path(text_of(path), TEXT(""))};
	if (replacement->path == NULL)
		return ENOMEM;
	const int there = file_raise(open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY));
	if (there < 0 && errno != ENOENT)
		return errno;
	const bool exists = there >= 0;
	if (exists &&
		(fstat(there, &status) != 0 || !S_ISREG(status.st_mode) ||
			file_same(there, STDOUT_FILENO))) {
		replacement->descriptor = there;
		return 0;
	}
	if (exists)
		close(there);
	const int error = follow_links(&replacement->path);
	return error != 0 ? error : open_temporary(replacement, exists ? &status : NULL);
}

int replacement_end(struct replacement *replacement, bool whole)
{
	char *const temporary = replacement->temporary;
	int error = 0;

	if (whole && temporary != NULL && fsync(replacement->descriptor) != 0)
		error = errno;
	if (replacement->descriptor >= 0 && close(replacement->descriptor) != 0 && error == 0)
		error = errno;
	whole = whole && error == 0;
	if (whole && temporary != NULL && rename(temporary, replacement->path) != 0) {
		error = errno;
		whole = false;
	}
	if (!whole && temporary != NULL)
		unlink(temporary);
	remove_on_signals(NULL);
	free(temporary);
	free(replacement->path);
	return error;
}
