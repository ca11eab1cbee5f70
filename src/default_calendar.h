#ifndef DEFAULT_CALENDAR_H
#define DEFAULT_CALENDAR_H

#include "calendar/calendar_file.h"

/*
 * Reads the calendar of those who name none: the first of these that exists, or the built-in one.
 * - $XDG_CONFIG_HOME/guichet/calendar.ini; in $HOME/.config where the variable is not set (XDG Base
 *   Directory Specification)
 * - SYSCONFDIR/guichet/calendar.ini; make sets the directory
 * Returns 0 or an errno, as calendar_file_read does: where a file exists that cannot be read, no
 * other is tried. Sets *path to memory that file->name may point to; the caller frees it.
 */
int default_calendar_read(struct calendar_file *file, char **path);

#endif
