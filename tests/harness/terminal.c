/* Runs the program on a terminal of its own: it may be coloured there, and fits its width. */

#define _XOPEN_SOURCE 700 /* posix_openpt */

#include "unit/facts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *program;

/*
 * Runs the program with arguments on a terminal of so many columns, 0 when it does not know them;
 * its output ends in bytes, as a string.
 */
static void run(unsigned short columns, char *const arguments[], char *const environment[],
	char *bytes, size_t size)
{
	const struct winsize window = {.ws_row = 24, .ws_col = columns};
	const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
	size_t used = 0;
	ssize_t more;

	assert_true(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
	const int side = open(ptsname(terminal), O_RDWR | O_NOCTTY);
	assert_true(side >= 0 && ioctl(side, TIOCSWINSZ, &window) == 0);
	const pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		if (dup2(side, STDOUT_FILENO) < 0)
			_exit(126);
		execve(program, arguments, environment);
		_exit(127);
	}
	close(side);
	/* After the last writer is gone, reading a terminal ends, or fails with EIO (Linux). */
	while ((more = read(terminal, bytes + used, size - 1 - used)) > 0)
		used += (size_t)more;
	assert_true(more == 0 || errno == EIO);
	bytes[used] = '\0';
	close(terminal);
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void states_are_coloured_on_a_terminal(void **state)
{
	(void)state;
	static const struct {
		const char *variable, *option;
		bool colored;
	} facts[] = {
		{"TERM=xterm", "-len", true},
		{"X=", "-len", true},
		{"NO_COLOR=", "-len", true}, /* empty is as if it were not set */
		{"NO_COLOR=1", "-len", false},
		{"TERM=dumb", "-len", false},
		{"TERM=xterm", "--color=auto", true},
		{"TERM=xterm", "--color=never", false},
		{"TERM=dumb", "--color=always", true},
		{"NO_COLOR=1", "--color=always", true},
		{"NO_COLOR=1", "--color=auto", false},
		{"TERM=xterm", "--format=tsv", false},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		char *const arguments[] = {
			"guichet", "M1", "2024-03-10", (char *)facts[i].option, NULL};
		char *const environment[] = {(char *)facts[i].variable, NULL};
		char bytes[4096];

		run(80, arguments, environment, bytes, sizeof bytes);
		EXPECT(failures,
			(strstr(bytes, "\033[1;32mOPEN\033[0m,") != NULL) == facts[i].colored &&
				(strchr(bytes, '\033') != NULL) == facts[i].colored,
			"%s %s", facts[i].variable, facts[i].option);
	}
	assert_int_equal(failures, 0);
}

static void the_overview_fits_the_terminal(void **state)
{
	(void)state;
	/* The row of M1 is as long as the time line makes it. */
	static const struct {
		const char *variable;
		unsigned short columns;
		const char *row;
	} facts[] = {
		{"X=", 60, "M1  Mon Master  ....==+===......  OPEN      14 days left\r\n"},
		{"COLUMNS=", 60, "M1  Mon Master  ....==+===......  OPEN      14 days left\r\n"},
		{"COLUMNS=0", 60, "M1  Mon Master  ....==+===......  OPEN      14 days left\r\n"},
		{"COLUMNS=ten", 60, "M1  Mon Master  ....==+===......  OPEN      14 days left\r\n"},
		{"X=", 59, "M1  Mon Master\r\n    OPEN 14 days left\r\n"},
		{"COLUMNS=59", 200, "M1  Mon Master\r\n    OPEN 14 days left\r\n"},
		{"COLUMNS=60", 0, "M1  Mon Master  ....==+===......  OPEN      14 days left\r\n"},
		{"X=", 0,
			"M1  Mon Master  ..........=====+=====...............  OPEN      14 days "
			"left\r\n"},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++) {
		char *const arguments[] = {"guichet", "--color=never", "2024-03-10", NULL};
		char *const environment[] = {(char *)facts[i].variable, NULL};
		char bytes[4096];

		run(facts[i].columns, arguments, environment, bytes, sizeof bytes);
		EXPECT(failures, strstr(bytes, facts[i].row) != NULL, "%s, %d columns:\n%s",
			facts[i].variable, facts[i].columns, bytes);
	}
	assert_int_equal(failures, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(states_are_coloured_on_a_terminal),
		cmocka_unit_test(the_overview_fits_the_terminal),
	};

	if (argc != 2)
		return 2;
	program = argv[1];
	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
