#ifndef DEFAULT_CALENDAR_H
#define DEFAULT_CALENDAR_H

#include "calendar/calendar_file.h"

/*
 * Reads the calendar of those who name none: the first that exists of
 * $XDG_CONFIG_HOME/guichet/calendar.ini, in $HOME/.config where that is not set (XDG Base Directory
 * Specification), and SYSCONFDIR/guichet/calendar.ini, which make fixes; else the built-in one.
 * Returns 0 or an errno, as calendar_file_read does: what cannot be read is no reason to go on.
 * *place, which must outlive *file, is set to what is to be freed: the memory of its name, or NULL.
 */
int default_calendar_read(struct calendar_file *file, char **place);

#endif
