#include "default_calendar.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "file.h"

/* The directory that a variable names. By the specification, a relative one counts as unset. */
static const char *directory_in(const char *variable)
{
	const char *const value = getenv(variable);

	return value != NULL && *value == '/' ? value : NULL;
}

/* Is there nothing at the path of a file that could not be opened? A link is there, at least. */
static bool is_missing(const char *path, int error)
{
	char target;

	return (error == ENOENT || error == ENOTDIR) && readlink(path, &target, 1) < 0;
}

int default_calendar_read(struct calendar_file *file, char **path)
{
	static const char system_path[] = SYSCONFDIR "/guichet/calendar.ini";
	const char *const config = directory_in("XDG_CONFIG_HOME");
	const char *const directory = config != NULL ? config : directory_in("HOME");
	int error;

	*path = NULL;
	if (directory != NULL) {
		*file = (struct calendar_file){.name = directory, .failed = true};
		*path = file_path(text_of(directory),
			config != NULL ? TEXT("/guichet/calendar.ini")
				       : TEXT("/.config/guichet/calendar.ini"));
		if (*path == NULL)
			return ENOMEM;
		error = calendar_file_read(*path, file);
		if (!is_missing(*path, error))
			return error;
	}
	error = calendar_file_read(system_path, file);
	if (!is_missing(system_path, error))
		return error;
	*file = calendar_file_built_in();
	return 0;
}
