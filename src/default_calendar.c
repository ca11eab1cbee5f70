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

/* Reads the file at a path that a directory begins. */
static int read_in(const char *directory, struct text end, struct calendar_file *file, char **path)
{
	*file = (struct calendar_file){.name = directory, .failed = true};
	*path = file_path(text_of(directory), end);
	return *path != NULL ? calendar_file_read(*path, file) : ENOMEM;
}

static bool is_missing(int error)
{
	return error == ENOENT || error == ENOTDIR;
}

int default_calendar_read(struct calendar_file *file, char **path)
{
	const char *const config = directory_in("XDG_CONFIG_HOME");
	const char *const home = directory_in("HOME");
	int error = ENOENT;

	*path = NULL;
	if (config != NULL)
		error = read_in(config, TEXT("/guichet/calendar.ini"), file, path);
	else if (home != NULL)
		error = read_in(home, TEXT("/.config/guichet/calendar.ini"), file, path);
	if (is_missing(error))
		error = calendar_file_read(SYSCONFDIR "/guichet/calendar.ini", file);
	if (!is_missing(error))
		return error;
	*file = calendar_file_built_in();
	return 0;
}
