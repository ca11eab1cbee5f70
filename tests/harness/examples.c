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
 * A line that begins with `$` in another way, and is no output of an example, fails: it was meant
 * to be one. A command that calls mlr (Miller) or jq is skipped where that program is missing. All
 * examples of a file run in one empty directory, one after the other. The environment holds PATH,
 * and ROOT, the top of the source tree.
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

enum { SECONDS_MAX = 60 };

/* A string that grows. */
struct string {
	char *bytes;
	size_t size;
};

struct result {
	struct string output, errors;
	int status;
};

struct example {
	char *name;                   /* FILE:LINE */
	int line, command_ends, ends; /* its first line, and the last ones of command and output */
	int indented;
	bool literal;      /* in a manual page, with its escapes */
	const char *fault; /* why the line is no example; NULL: it is one */
	struct string command;
	struct result expected, found;
};

struct examples {
	struct example *items;
	size_t count;
};

/* What reads a file line by line. */
struct reader {
	struct examples *examples;
	const char *path;
	int line;
	bool literal;            /* between .Bd -literal and .Ed */
	struct example *example; /* that the line may belong to, or NULL */
	int blanks;              /* blank lines that belong to it when more of its output follows */
};

static const char *path;      /* of the file with the examples */
static const char *directory; /* where they run */
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

static void append_text(struct string *string, const char *text)
{
	append(string, text, strlen(text));
}

static void append_line(struct string *string, const char *line)
{
	append_text(string, line);
	append_text(string, "\n");
}

static bool begins_with(const char *text, const char *beginning)
{
	return strncmp(text, beginning, strlen(beginning)) == 0;
}

static void begin_example(
	struct reader *reader, int indented, const char *command, const char *fault)
{
	struct examples *const examples = reader->examples;
	const size_t size = strlen(reader->path) + 16;
	struct example *example;

	examples->items = realloc(examples->items, (examples->count + 1) * sizeof *examples->items);
	if (examples->items == NULL)
		fail_at("realloc");
	example = &examples->items[examples->count++];
	*example = (struct example){.name = malloc(size),
		.line = reader->line,
		.command_ends = reader->line,
		.ends = reader->line,
		.indented = indented,
		.literal = reader->literal,
		.fault = fault};
	if (example->name == NULL)
		fail_at("malloc");
	snprintf(example->name, size, "%s:%d", reader->path, reader->line);
	append_text(&example->expected.output, "");
	append_text(&example->expected.errors, "");
	append_line(&example->command, command);
	reader->example = fault == NULL ? example : NULL;
	reader->blanks = 0;
}

static bool is_status(const char *line)
{
	if (line[0] != '[')
		return false;
	const size_t digits = strspn(line + 1, "0123456789");
	return digits > 0 && strcmp(line + 1 + digits, "]") == 0;
}

/* A line of an example after its first. */
static void continue_example(struct reader *reader, const char *line)
{
	struct example *const example = reader->example;
	struct result *const expected = &example->expected;

	if (*line == '\0') {
		reader->blanks++;
		return;
	}
	if (example->ends == example->command_ends &&
		(begins_with(line, "> ") || strcmp(line, ">") == 0)) {
		append_line(&example->command, line[1] == ' ' ? line + 2 : "");
		example->command_ends = reader->line;
	} else if (begins_with(line, "! ")) {
		append_line(&expected->errors, line + 2);
	} else if (is_status(line)) {
		expected->status = atoi(line + 1);
	} else {
		for (; reader->blanks > 0; reader->blanks--)
			append_text(&expected->output, "\n");
		append_line(&expected->output, line);
	}
	example->ends = reader->line;
}

/* How mdoc(7) writes a backslash and a circumflex. */
static const struct {
	const char *escape;
	char byte;
} escapes[] = {{"\\e", '\\'}, {"\\(ha", '^'}};

static void unescape(char *line)
{
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

/* Can a line that is indented by so many spaces belong to the example? */
static bool goes_on(const struct example *example, const char *line, int spaces)
{
	return *line == '\0' ||
		(spaces >= example->indented && (example->indented > 0 || *line != '.'));
}

static void read_line(struct reader *reader, char *line)
{
	const int spaces = (int)strspn(line, " ");
	const char *const text = line + strspn(line, " \t");

	if (begins_with(line, ".Bd -literal"))
		reader->literal = true;
	if (begins_with(line, ".Ed"))
		reader->literal = false;
	if (reader->literal)
		unescape(line);
	if (begins_with(line + spaces, "$ ") && (reader->literal || spaces >= 2)) {
		begin_example(reader, spaces, line + spaces + 2, NULL);
		return;
	}
	if (reader->example != NULL && !goes_on(reader->example, line, spaces))
		reader->example = NULL;
	if (reader->example != NULL)
		continue_example(reader, *line != '\0' ? line + reader->example->indented : line);
	else if (*text == '$')
		begin_example(reader, spaces, line,
			"is not an example: write `$ ` after two spaces or more, or between "
			".Bd -literal and .Ed");
}

static void read_examples(struct examples *examples, const char *from)
{
	struct reader reader = {.examples = examples, .path = from};
	FILE *const file = fopen(from, "r");
	char *line = NULL;
	size_t size = 0;

	if (file == NULL)
		fail_at(from);
	while (getline(&line, &size, file) >= 0) {
		reader.line++;
		line[strcspn(line, "\n")] = '\0';
		read_line(&reader, line);
	}
	free(line);
	fclose(file);
}

/* The path of a file next to the directory that the examples run in. */
static char *beside(const char *name)
{
	static char place[PATH_MAX + 16];

	snprintf(place, sizeof place, "%s.%s", directory, name);
	return place;
}

static struct string read_file(const char *from)
{
	struct string string = {NULL, 0};
	FILE *const file = fopen(from, "r");
	char bytes[4096];
	size_t size;

	append_text(&string, "");
	if (file == NULL)
		fail_at(from);
	while ((size = fread(bytes, 1, sizeof bytes, file)) > 0)
		append(&string, bytes, size);
	fclose(file);
	return string;
}

static void write_file(const char *to, const struct string *text)
{
	FILE *const file = fopen(to, "w");

	if (file == NULL || fwrite(text->bytes, 1, text->size, file) != text->size ||
		fclose(file) != 0)
		fail_at(to);
}

static void redirect(int descriptor, const char *to, int flags)
{
	const int file = open(to, flags, 0666);

	if (file < 0 || dup2(file, descriptor) < 0)
		fail_at(to);
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

static void run_example(struct example *example)
{
	example->found.status = run(example->command.bytes);
	example->found.output = read_file(beside("out"));
	example->found.errors = read_file(beside("err"));
}

static bool same(const struct string *a, const struct string *b)
{
	return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

static bool same_result(const struct result *a, const struct result *b)
{
	return same(&a->output, &b->output) && same(&a->errors, &b->errors) &&
		a->status == b->status;
}

static bool is_right(const struct example *example)
{
	return example->fault == NULL && same_result(&example->found, &example->expected);
}

/* Appends lines, each with a mark before it. What an example cannot show is shown in another way.
 */
static void append_marked(struct string *form, const char *mark, const struct string *lines)
{
	for (size_t i = 0; i < lines->size; i++) {
		if (i == 0 || lines->bytes[i - 1] == '\n')
			append_text(form, mark);
		if (lines->bytes[i] == '\0')
			append_text(form, "\\0");
		else
			append(form, &lines->bytes[i], 1);
	}
	if (lines->size > 0 && lines->bytes[lines->size - 1] != '\n')
		append_text(form, " (no-eol)\n");
}

/* A result as an example shows it. */
static struct string form_of(const struct result *result)
{
	struct string form = {NULL, 0};
	char status[16];

	append_marked(&form, "", &result->output);
	append_marked(&form, "! ", &result->errors);
	snprintf(status, sizeof status, "[%d]\n", result->status);
	append_text(&form, result->status != 0 ? status : "");
	return form;
}

static void write_form(const char *to, const struct result *result)
{
	struct string form = form_of(result);

	write_file(to, &form);
	free(form.bytes);
}

/* Shows a command, and what it printed against what is expected. */
static void show_difference(const struct example *example)
{
	fprintf(stderr, "%s\n", example->name);
	for (const char *line = example->command.bytes; *line != '\0';) {
		const int size = (int)strcspn(line, "\n");

		fprintf(stderr, "%c %.*s\n", line == example->command.bytes ? '$' : '>', size,
			line);
		line += size + 1;
	}
	write_form(beside("expected"), &example->expected);
	write_form(beside("found"), &example->found);
	if (system("diff -u \"$RUN.expected\" \"$RUN.found\" | sed 1,2d >&2") != 0)
		fail_at("diff");
}

static void show_fault(const struct example *example)
{
	fprintf(stderr, "%s\n%s%s\n", example->name, example->command.bytes, example->fault);
}

/* Does the command call a program that is missing here? With REQUIRE_ALL, that fails. */
static bool needs_what_is_missing(const struct example *example)
{
	static const struct {
		const char *call, *search;
	} programs[] = {
		{"mlr ", "command -v mlr >/dev/null"},
		{"jq ", "command -v jq >/dev/null"},
	};

	for (size_t i = 0; i < COUNT(programs) && getenv("REQUIRE_ALL") == NULL; i++)
		if (strstr(example->command.bytes, programs[i].call) != NULL &&
			system(programs[i].search) != 0)
			return true;
	return false;
}

static void test_example(void **state)
{
	struct example *const example = *state;

	if (example->fault == NULL && needs_what_is_missing(example))
		skip();
	if (example->fault == NULL)
		run_example(example);
	if (is_right(example))
		return;
	if (example->fault == NULL)
		show_difference(example);
	else
		show_fault(example);
	_fail(path, example->line);
}

/* Sets found to the path from the root. */
static const char *absolute(const char *relative, char found[PATH_MAX])
{
	if (realpath(relative, found) == NULL)
		fail_at(relative);
	return found;
}

/* Sets PATH, with the programs under test first, and ROOT. */
static void set_environment(const char *programs, const char *root)
{
	static char search[PATH_MAX + 64], top[PATH_MAX + 8];
	static char *variables[] = {search, top, NULL};

	snprintf(search, sizeof search, "PATH=%s:/usr/local/bin:/usr/bin:/bin", programs);
	snprintf(top, sizeof top, "ROOT=%s", root);
	environment = variables;
}

static void free_result(struct result *result)
{
	free(result->output.bytes);
	free(result->errors.bytes);
}

static void free_examples(struct examples *examples)
{
	for (size_t i = 0; i < examples->count; i++) {
		struct example *const example = &examples->items[i];

		free(example->name);
		free(example->command.bytes);
		free_result(&example->expected);
		free_result(&example->found);
	}
	free(examples->items);
}

/* Returns how many tests failed. */
static int test(const struct examples *examples)
{
	struct CMUnitTest *const tests = calloc(examples->count + 1, sizeof *tests);

	if (tests == NULL)
		fail_at("calloc");
	for (size_t i = 0; i < examples->count; i++)
		tests[i] = (struct CMUnitTest){.name = examples->items[i].name,
			.test_func = test_example,
			.initial_state = &examples->items[i]};
	const int failed = _cmocka_run_group_tests("examples", tests, examples->count, NULL, NULL);
	free(tests);
	return failed;
}

/* Appends what the command printed, in the form and with the indentation of its example. */
static void append_found(struct string *text, const struct example *example)
{
	struct string form = form_of(&example->found);

	for (const char *byte = form.bytes; *byte != '\0'; byte++) {
		const char *written = NULL;

		for (size_t i = 0; i < COUNT(escapes) && example->literal; i++)
			if (*byte == escapes[i].byte)
				written = escapes[i].escape;
		if (*byte != '\n' && (byte == form.bytes || byte[-1] == '\n'))
			for (int i = 0; i < example->indented; i++)
				append_text(text, " ");
		append(text, written != NULL ? written : byte,
			written != NULL ? strlen(written) : 1);
	}
	free(form.bytes);
}

/* The text of the file, with what was found in place of what was expected. */
static struct string accepted_text(const struct examples *examples)
{
	FILE *const file = fopen(path, "r");
	struct string text = {NULL, 0};
	const struct example *example = examples->items;
	const struct example *const end = example + examples->count;
	char *line = NULL;
	size_t size = 0;

	if (file == NULL)
		fail_at(path);
	for (int number = 1; getline(&line, &size, file) >= 0; number++) {
		while (example != end && example->ends < number)
			example++;
		const bool replaced = example != end && !is_right(example);
		if (!replaced || number <= example->command_ends)
			append_text(&text, line);
		if (replaced && number == example->command_ends)
			append_found(&text, example);
	}
	free(line);
	fclose(file);
	return text;
}

/* Are the examples of a file those whose commands printed what these did? Says which is not. */
static bool hold_what_was_found(const char *from, const struct examples *examples)
{
	struct examples again = {NULL, 0};
	bool right = true;

	read_examples(&again, from);
	for (size_t i = 0; i < examples->count && right; i++) {
		right = i < again.count &&
			same_result(&again.items[i].expected, &examples->items[i].found);
		if (!right)
			fprintf(stderr, "%s: no example can show what this prints\n",
				examples->items[i].name);
	}
	free_examples(&again);
	return right;
}

/* Writes what the commands print into the file, or says what keeps it from doing so. */
static int accept_found(struct examples *examples)
{
	size_t wrong = 0;

	for (size_t i = 0; i < examples->count; i++) {
		struct example *const example = &examples->items[i];

		if (example->fault != NULL) {
			show_fault(example);
			return 1;
		}
		run_example(example);
		wrong += !is_right(example);
	}
	if (wrong == 0)
		return 0;
	struct string text = accepted_text(examples);
	write_file(beside("accepted"), &text);
	const bool right = hold_what_was_found(beside("accepted"), examples);
	if (right)
		write_file(path, &text);
	free(text.bytes);
	return !right;
}

/* examples test|accept PROGRAMS ROOT DIRECTORY FILE: DIRECTORY is empty. */
int main(int argc, char **argv)
{
	struct examples examples = {NULL, 0};
	const struct sigaction stop = {.sa_handler = stop_child};
	static char programs[PATH_MAX], root[PATH_MAX], run_in[PATH_MAX];

	if (argc != 6)
		return 2;
	set_environment(absolute(argv[2], programs), absolute(argv[3], root));
	directory = absolute(argv[4], run_in);
	path = argv[5];
	if (sigaction(SIGALRM, &stop, NULL) != 0 || setenv("RUN", directory, 1) != 0)
		fail_at("examples");
	read_examples(&examples, path);
	const int failed =
		strcmp(argv[1], "accept") == 0 ? accept_found(&examples) : test(&examples);
	const bool none = examples.count == 0;
	free_examples(&examples);
	return failed != 0 || none;
}
