/* Runs the program on a terminal of its own: the states are coloured there, when they may be. */

#define _XOPEN_SOURCE 700 /* posix_openpt */

#include "unit/facts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *program;

/* Runs the program with arguments on a terminal; its output ends in bytes, as a string. */
static void run(char *const arguments[], char *const environment[], char *bytes, size_t size)
{
	const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
	size_t used = 0;
	ssize_t more;

	assert_true(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
	const int side = open(ptsname(terminal), O_RDWR | O_NOCTTY);
	assert_true(side >= 0);
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

		run(arguments, environment, bytes, sizeof bytes);
		EXPECT(failures,
			(strstr(bytes, "\033[1;32mOPEN\033[0m,") != NULL) == facts[i].colored &&
				(strchr(bytes, '\033') != NULL) == facts[i].colored,
			"%s %s", facts[i].variable, facts[i].option);
	}
	assert_int_equal(failures, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(states_are_coloured_on_a_terminal),
	};

	if (argc != 2)
		return 2;
	program = argv[1];
	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
