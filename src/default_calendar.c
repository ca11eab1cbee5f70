#include "default_calendar.h"

#include <errno.h>
#include <stdlib.h>

#include "file.h"

/* The directory that a variable names. By the specification, a relative one counts as unset. */
static const char *directory_in(const char *variable)
{
	const char *const value = getenv(variable);

	return value != NULL && *value == '/' ? value : NULL;
}

static bool is_missing(int error)
{
	return error == ENOENT || error == ENOTDIR;
}

int default_calendar_read(struct calendar_file *file, char **path)
{
	const char *const config = directory_in("XDG_CONFIG_HOME");
	const char *const directory = config != NULL ? config : directory_in("HOME");
	int error = ENOENT;

	*path = NULL;
	if (directory != NULL) {
		*file = (struct calendar_file){.name = directory, .failed = true};
		*path = file_path(text_of(directory),
			config != NULL ? TEXT("/guichet/calendar.ini")
				       : TEXT("/.config/guichet/calendar.ini"));
		error = *path != NULL ? calendar_file_read(*path, file) : ENOMEM;
	}
	if (is_missing(error))
		error = calendar_file_read(SYSCONFDIR "/guichet/calendar.ini", file);
	if (!is_missing(error))
		return error;
	*file = calendar_file_built_in();
	return 0;
}
