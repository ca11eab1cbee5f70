#include "terminal.h"

#include <limits.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "text/text.h"

enum { COLUMNS_DEFAULT = 80 };

bool terminal_has_color(int descriptor)
{
	const char *const no_color = getenv("NO_COLOR");
	const char *const terminal = getenv("TERM");

	return isatty(descriptor) && (no_color == NULL || *no_color == '\0') &&
		(terminal == NULL || !text_equal(text_of(terminal), TEXT("dumb")));
}

size_t terminal_columns(int descriptor)
{
	const char *const columns = getenv("COLUMNS");

	if (columns != NULL) {
		struct text rest = text_of(columns);
		const int64_t number = text_take_number(&rest).value;
		if (number > 0 && rest.size == 0)
			return number < INT_MAX ? (size_t)number : INT_MAX;
	}
#ifdef TIOCGWINSZ /* POSIX has it from 2024 on, by another name */
	struct winsize size;
	if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
#endif
	return COLUMNS_DEFAULT;
}
