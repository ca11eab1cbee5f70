/*
 * Runs the examples of text files and holds standard output, standard error and status against
 * what the files show. An example is a block of lines, indented by two spaces or more in tests and
 * README, or between .Bd -literal and .Ed in a manual page. The form is cram's
 * (https://bitheap.org/cram), but that standard error is apart, and that output must be there byte
 * for byte: no (re), (glob), (esc) or (no-eol).
 *
 *     $ command          a shell command; the lines after it begin with `> `
 *     output
 *     ! error            a line on standard error
 *     [3]                the status, when it is not 0
 *
 * All examples of a file run in one empty directory, one after the other. The environment holds
 * PATH, and ROOT, the top of the source tree.
 */

#define _XOPEN_SOURCE 700 /* realpath */

#include "unit/facts.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS_MAX = 20 };

/* A string that grows. */
struct string {
	char *bytes;
	size_t size;
};

struct example {
	char *name; /* FILE:LINE: command */
	struct string command, output, errors;
	int status;
};

struct examples {
	struct example *items;
	size_t count;
};

static const char *directory; /* where the examples run */
static char **environment;

static void fail_at(const char *what)
{
	perror(what);
	exit(1);
}

static void append(struct string *string, const char *bytes, size_t size)
{
	string->bytes = realloc(string->bytes, string->size + size + 1);
	if (string->bytes == NULL)
		fail_at("realloc");
	memcpy(string->bytes + string->size, bytes, size);
	string->size += size;
	string->bytes[string->size] = '\0';
}

static void append_line(struct string *string, const char *line)
{
	append(string, line, strlen(line));
	append(string, "\n", 1);
}

/* Is the line that starts an example, and how far is it indented? -1: it is none. */
static int indentation(const char *line, bool literal)
{
	const int spaces = (int)strspn(line, " ");

	if (strncmp(line + spaces, "$ ", 2) != 0)
		return -1;
	return literal || spaces >= 2 ? spaces : -1;
}

static struct example *begin_example(
	struct examples *examples, const char *file, int number, const char *command)
{
	const size_t size = strlen(file) + strlen(command) + 32;
	struct example *example;

	examples->items = realloc(examples->items, (examples->count + 1) * sizeof *examples->items);
	if (examples->items == NULL)
		fail_at("realloc");
	example = &examples->items[examples->count++];
	memset(example, 0, sizeof *example);
	append(&example->output, "", 0);
	append(&example->errors, "", 0);
	append_line(&example->command, command);
	example->name = malloc(size);
	if (example->name == NULL)
		fail_at("malloc");
	snprintf(example->name, size, "%s:%d: %s", file, number, command);
	return example;
}

static bool is_status(const char *line)
{
	if (line[0] != '[')
		return false;
	const size_t digits = strspn(line + 1, "0123456789");
	return digits > 0 && strcmp(line + 1 + digits, "]") == 0;
}

/* A line of an example after its first. Blank lines count when more of the output follows. */
static void continue_example(struct example *example, const char *line, int *blanks)
{
	if (*line == '\0') {
		++*blanks;
	} else if (strncmp(line, "> ", 2) == 0 || strcmp(line, ">") == 0) {
		append_line(&example->command, line[1] == ' ' ? line + 2 : "");
	} else if (strncmp(line, "! ", 2) == 0) {
		append_line(&example->errors, line + 2);
	} else if (is_status(line)) {
		example->status = atoi(line + 1);
	} else {
		for (; *blanks > 0; --*blanks)
			append(&example->output, "\n", 1);
		append_line(&example->output, line);
	}
}

/* mdoc(7) writes a backslash as \e, and a circumflex as \(ha. */
static void unescape(char *line)
{
	static const struct {
		const char *escape;
		char byte;
	} escapes[] = {{"\\e", '\\'}, {"\\(ha", '^'}};
	char *to = line;

	for (const char *from = line; *from != '\0'; from++) {
		char byte = *from;

		for (size_t i = 0; i < COUNT(escapes); i++) {
			const size_t size = strlen(escapes[i].escape);
			if (strncmp(from, escapes[i].escape, size) == 0) {
				byte = escapes[i].byte;
				from += size - 1;
				break;
			}
		}
		*to++ = byte;
	}
	*to = '\0';
}

static void read_examples(struct examples *examples, const char *path)
{
	FILE *const file = fopen(path, "r");
	struct example *example = NULL;
	bool literal = false;
	int number = 0, indented = 0, blanks = 0;
	char *line = NULL;
	size_t size = 0;

	if (file == NULL)
		fail_at(path);
	while (getline(&line, &size, file) >= 0) {
		number++;
		line[strcspn(line, "\n")] = '\0';
		if (strncmp(line, ".Bd -literal", 12) == 0)
			literal = true;
		if (strncmp(line, ".Ed", 3) == 0)
			literal = false;
		if (literal)
			unescape(line);
		const int begins = indentation(line, literal);
		const int spaces = (int)strspn(line, " ");
		if (begins >= 0) {
			example = begin_example(examples, path, number, line + begins + 2);
			indented = begins;
			blanks = 0;
		} else if (*line != '\0' &&
			(spaces < indented || (indented == 0 && *line == '.'))) {
			example = NULL;
		} else if (example != NULL) {
			continue_example(example, *line != '\0' ? line + indented : line, &blanks);
		}
	}
	free(line);
	fclose(file);
}

/* The path of a file next to the directory that the examples run in. */
static char *beside(const char *name)
{
	static char path[PATH_MAX + 8];

	snprintf(path, sizeof path, "%s.%s", directory, name);
	return path;
}

static struct string read_file(const char *path)
{
	struct string string = {NULL, 0};
	FILE *const file = fopen(path, "r");
	char bytes[4096];
	size_t size;

	append(&string, "", 0);
	if (file == NULL)
		fail_at(path);
	while ((size = fread(bytes, 1, sizeof bytes, file)) > 0)
		append(&string, bytes, size);
	fclose(file);
	return string;
}

static void redirect(int descriptor, const char *path, int flags)
{
	const int file = open(path, flags, 0666);

	if (file < 0 || dup2(file, descriptor) < 0)
		fail_at(path);
	close(file);
}

static pid_t child;

static void stop_child(int number)
{
	(void)number;
	kill(-child, SIGKILL);
}

/* Runs a command; returns its status as a shell counts it. */
static int run(const char *command)
{
	int status = 0;

	child = fork();
	if (child < 0)
		fail_at("fork");
	if (child == 0) {
		setpgid(0, 0);
		redirect(STDIN_FILENO, "/dev/null", O_RDONLY);
		redirect(STDOUT_FILENO, beside("out"), O_WRONLY | O_CREAT | O_TRUNC);
		redirect(STDERR_FILENO, beside("err"), O_WRONLY | O_CREAT | O_TRUNC);
		if (chdir(directory) != 0)
			fail_at(directory);
		execle("/bin/sh", "sh", "-c", command, (char *)NULL, environment);
		_exit(127);
	}
	alarm(SECONDS_MAX);
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			fail_at("waitpid");
	alarm(0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static bool same(const char *what, const struct string *expected, const struct string *found)
{
	if (expected->size == found->size && strcmp(expected->bytes, found->bytes) == 0)
		return true;
	print_error("%s:\n%s", what, found->bytes);
	print_error("instead of:\n%s", expected->bytes);
	return false;
}

static void test_example(void **state)
{
	const struct example *const example = *state;
	const int status = run(example->command.bytes);
	struct string output = read_file(beside("out")), errors = read_file(beside("err"));
	bool right = same("standard output", &example->output, &output);

	right = same("standard error", &example->errors, &errors) && right;
	if (status != example->status)
		print_error("status %d instead of %d\n", status, example->status);
	free(output.bytes);
	free(errors.bytes);
	if (!right || status != example->status)
		fail_msg("%s", example->name);
}

/* Sets found to the path from the root. */
static const char *absolute(const char *path, char found[PATH_MAX])
{
	if (realpath(path, found) == NULL)
		fail_at(path);
	return found;
}

/* Sets PATH, with the programs under test first, and ROOT. */
static void set_environment(const char *programs, const char *root)
{
	static char path[PATH_MAX + 64], top[PATH_MAX + 8];
	static char *variables[] = {path, top, NULL};

	snprintf(path, sizeof path, "PATH=%s:/usr/local/bin:/usr/bin:/bin", programs);
	snprintf(top, sizeof top, "ROOT=%s", root);
	environment = variables;
}

/* examples PROGRAMS ROOT DIRECTORY FILE...: DIRECTORY is empty. */
int main(int argc, char **argv)
{
	struct examples examples = {NULL, 0};
	struct CMUnitTest *tests;
	const struct sigaction stop = {.sa_handler = stop_child};
	static char programs[PATH_MAX], root[PATH_MAX], run_in[PATH_MAX];

	if (argc < 5)
		return 2;
	set_environment(absolute(argv[1], programs), absolute(argv[2], root));
	directory = absolute(argv[3], run_in);
	for (int i = 4; i < argc; i++)
		read_examples(&examples, argv[i]);
	tests = calloc(examples.count + 1, sizeof *tests);
	if (tests == NULL || sigaction(SIGALRM, &stop, NULL) != 0)
		fail_at("examples");
	for (size_t i = 0; i < examples.count; i++)
		tests[i] = (struct CMUnitTest){.name = examples.items[i].name,
			.test_func = test_example,
			.initial_state = &examples.items[i]};
	const int failed = _cmocka_run_group_tests("examples", tests, examples.count, NULL, NULL);
	for (size_t i = 0; i < examples.count; i++) {
		free(examples.items[i].name);
		free(examples.items[i].command.bytes);
		free(examples.items[i].output.bytes);
		free(examples.items[i].errors.bytes);
	}
	free(examples.items);
	free(tests);
	return failed != 0 || examples.count == 0;
}
