/*
 * Runs the program in every mode, and makes each of its calls fail in turn, in each way: the 1st,
 * the 2nd, until the run has no more of them. Each time it must end by itself, with all memory
 * freed, and with status 2 and a message, or as if nothing had been: the same output and status.
 */

#define _XOPEN_SOURCE 700

#include "unit/facts.h"

#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ARGUMENTS_MOST = 12, SECONDS_MOST = 10, OUTPUT_MOST = 1 << 20 };

/* Where the program is, and the directory that it runs in. */
static const char *program, *directory;

/* A run: what it is given, and a variable for its environment. */
struct scenario {
	const char *arguments[ARGUMENTS_MOST];
	const char *input, *variable;
};

static const struct scenario scenarios[] = {
	{{"M1", "2024-03-10"}, NULL, NULL},
	{{"-l", "fr", "2024-03-10"}, NULL, NULL},
	{{"--color=always", "L3", "M1", "DU", "2024-03-25"}, NULL, NULL},
	{{"-q", "M1", "2024-03-25"}, NULL, NULL},
	{{"-f", "tsv", "M1", "L1", "2024-03-10"}, NULL, NULL},
	{{"-f", "json", "2024-03-10"}, NULL, NULL},
	{{"-f", "ics", "L3", "M1"}, NULL, "SOURCE_DATE_EPOCH=0"},
	{{"-f", "ics"}, NULL, "SOURCE_DATE_EPOCH=x"},
	{{"-r", "14,7,3-0", "M1", "2024-03-10"}, NULL, NULL},
	{{"-r", "14", "M1", "2024-04-01"}, NULL, NULL},
	{{"-r", "x"}, NULL, NULL},
	{{"-s"}, NULL, NULL},
	{{"-s", "M1", "X"}, NULL, NULL},
	{{"-h"}, NULL, NULL},
	{{"--print-calendar"}, NULL, NULL},
	{{"--check-calendar"}, NULL, NULL},
	{{"--check-calendar", "large.ini"}, NULL, NULL},
	{{"--check-calendar", "large.ini", "part.ini"}, NULL, NULL},
	{{"--check-calendar", "wrong.ini"}, NULL, NULL},
	{{"--check-calendar", "part.ini", "large.ini"}, NULL, NULL},
	{{"--check-calendar", "one.ini"}, NULL, NULL},
	{{"--check-calendar", "halves.ini"}, NULL, NULL},
	{{"-c", "wrong.ini", "M1"}, NULL, NULL},
	{{"-c", "missing.ini", "M1"}, NULL, NULL},
	{{"-c", "large.ini", "-c", "part.ini", "-f", "tsv", "P7", "2024-02-10"}, NULL, NULL},
	{{"P7", "2024-02-10"}, NULL, "GUICHET_CALENDAR=large.ini:part.ini"},
	{{"P7", "2024-02-10"}, NULL, "HOME=/proc/self/cwd/home"},
	{{"M1", "2024-03-10"}, NULL, "XDG_CONFIG_HOME=/missing"},
	{{"-c", "routes.ini", "M1", "2024-03-10"}, NULL, NULL},
	{{"-c", "routes.ini", "-c", "extension.ini", "-a", "vapp", "M1", "2024-03-20"}, NULL, NULL},
	{{"-c", "routes.ini", "-a", "x", "M1", "2024-03-20"}, NULL, NULL},
	{{"-c", "routes.ini", "2024-03-10"}, NULL, NULL},
	{{"-c", "routes.ini", "-f", "json", "2026-01-01"}, NULL, NULL},
	{{"-c", "routes.ini", "-f", "ics", "-a", "vapp"}, NULL, "SOURCE_DATE_EPOCH=0"},
	{{"-c", "routes.ini", "-r", "0-9", "2024-03-10"}, NULL, NULL},
	{{"--check-calendar", "routes.ini", "extension.ini"}, NULL, NULL},
	{{"--check-calendar", "routes.ini", "slips.ini"}, NULL, NULL},
	{{"-b", "-c", "routes.ini", "-d", "2024-03-10", "public.csv"}, NULL, NULL},
	{{"-b", "table.csv"}, NULL, NULL},
	{{"-b", "-d", "2024-03-10"}, "table.csv", NULL},
	{{"-b", "-c", "large.ini"}, "undated.csv", NULL},
	{{"-b"}, "wrong.csv", NULL},
	{{"-b"}, "unended.csv", NULL},
	{{"-b", "--no-header", "-d", "2024-03-10"}, "long.csv", NULL},
	{{"-b", "missing.csv"}, NULL, NULL},
	{{"-f", "tsv", "-o", "page", "M1", "2024-03-10"}, NULL, NULL},
	{{"-f", "tsv", "-o", "link", "M1", "2024-03-10"}, NULL, NULL},
	{{"-f", "html", "-o", "page", "-c", "routes.ini", "2024-03-10"}, NULL, NULL},
	{{"-f", "ics", "-o", "page"}, NULL, "SOURCE_DATE_EPOCH=0"},
	{{"-b", "-o", "page", "-c", "large.ini"}, "undated.csv", NULL},
	{{"-o", "page", "L1"}, NULL, NULL},
	{{"-o", "missing/page", "M1"}, NULL, NULL},
};

/* What fails, and how; some of it must not be noticed at all. */
struct fault {
	const char *call, *how;
	bool harmless;
};

static const struct fault faults[] = {
	{"memory", "once", false},
	{"memory", "all", false},
	{"read", "EIO", false},
	{"read", "EINTR", true},
	{"read", "EAGAIN", false},
	{"read", "short", true},
	{"write", "EIO", false},
	{"write", "ENOSPC", false},
	{"write", "EPIPE", false},
	{"write", "none", false},
	{"write", "EINTR", true},
	{"write", "EAGAIN", true},
	{"write", "short", true},
	{"open", "EMFILE", false},
	{"open", "EINTR", false},
	{"close", "EIO", false},
	{"close", "EINTR", false},
	{"fcntl", "EMFILE", false},
	{"fstat", "EIO", false},
	{"poll", "EINTR", true},
	{"ioctl", "ENOTTY", true},
	{"mkstemp", "EIO", false},
	{"fchown", "EIO", true},
	{"fchmod", "EIO", false},
	{"fsync", "EIO", false},
	{"rename", "EIO", false},
	{"readlink", "EIO", false},
};

/* What a run came to. */
struct result {
	int status;          /* of waitpid */
	bool hit;            /* the fault came */
	long live;           /* pieces of memory that were not freed */
	int open;            /* files that were not closed */
	bool spoilt;         /* it printed memory that was new, or no longer its own: see wrap.c */
	size_t output, said; /* bytes on standard output and on standard error */
	char *bytes;         /* of standard output */
	bool old, beside;    /* the file of -o is as it was; there is another beside it */
	size_t written;      /* its size */
};

/* What the file of -o holds before. */
static const char old_page[] = "old\n";

static const char *in_directory(const char *name)
{
	static char path[4096];

	snprintf(path, sizeof path, "%s/%s", directory, name);
	return path;
}

static void redirect(int descriptor, const char *name, int flags)
{
	const int file = open(name, flags, 0666);

	if (file < 0 || dup2(file, descriptor) < 0)
		_exit(126);
	close(file);
}

/* In the child: runs the program. */
static void execute(const struct scenario *scenario, const char *fault)
{
	char *arguments[ARGUMENTS_MOST + 2] = {"guichet"};
	char setting[64];
	char *environment[] = {setting, "FAULT_LOG=log", (char *)scenario->variable, NULL};

	for (size_t i = 0; i < ARGUMENTS_MOST; i++)
		arguments[i + 1] = (char *)scenario->arguments[i];
	snprintf(setting, sizeof setting, "FAULT=%s", fault);
	if (chdir(directory) != 0)
		_exit(126);
	redirect(STDIN_FILENO, scenario->input != NULL ? scenario->input : "/dev/null", O_RDONLY);
	redirect(STDOUT_FILENO, "out", O_WRONLY | O_CREAT | O_TRUNC);
	redirect(STDERR_FILENO, "err", O_WRONLY | O_CREAT | O_TRUNC);
	alarm(SECONDS_MOST);
	execve(program, arguments, environment);
	_exit(127);
}

static size_t read_file(const char *name, char *bytes)
{
	FILE *const file = fopen(in_directory(name), "r");

	assert_non_null(file);
	const size_t size = fread(bytes, 1, OUTPUT_MOST - 1, file);
	fclose(file);
	return size;
}

static bool holds(const char *bytes, size_t size, const char *what)
{
	const size_t length = strlen(what);

	for (size_t i = 0; i + length <= size; i++)
		if (memcmp(bytes + i, what, length) == 0)
			return true;
	return false;
}

/* Writes the page that -o replaces. */
static void write_page(void)
{
	FILE *const file = fopen(in_directory("page"), "w");

	assert_non_null(file);
	fputs(old_page, file);
	fclose(file);
}

/* Is there something beside the page? Then removes it. */
static bool is_beside(void)
{
	glob_t found = {0};
	const bool any = glob(in_directory("page.*"), 0, NULL, &found) == 0;

	for (size_t i = 0; i < found.gl_pathc; i++)
		unlink(found.gl_pathv[i]);
	globfree(&found);
	return any;
}

static void run(const struct scenario *scenario, const char *fault, struct result *result)
{
	static char errors[OUTPUT_MOST];
	int hit = 0;

	unlink(in_directory("log"));
	write_page();
	const pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0)
		execute(scenario, fault);
	assert_int_equal(waitpid(child, &result->status, 0), child);
	result->output = read_file("out", result->bytes);
	result->written = read_file("page", errors);
	result->old = result->written == sizeof old_page - 1 &&
		memcmp(errors, old_page, result->written) == 0;
	result->beside = is_beside();
	result->said = read_file("err", errors);
	result->spoilt = holds(result->bytes, result->output, "\xDD\xDD") ||
		holds(errors, result->said, "\\xDD\\xDD");
	result->live = result->open = 0;
	if (WIFEXITED(result->status)) {
		errors[read_file("log", errors)] = '\0';
		assert_int_equal(
			sscanf(errors, "%d %ld %d", &hit, &result->live, &result->open), 3);
	}
	result->hit = hit != 0;
}

/* Is it right, what a run with a fault came to? */
static bool is_right(
	const struct result *found, const struct result *expected, const struct fault *fault)
{
	if (!WIFEXITED(found->status) || found->live != 0 || found->open != 0 || found->spoilt ||
		found->beside)
		return false;
	/* The old page stands after an error; else, the new one is there, whole. */
	if (WEXITSTATUS(found->status) == 2 ? !found->old : found->written != expected->written)
		return false;
	/* An error is told, unless it is the message that failed. */
	if (WEXITSTATUS(found->status) == 2 && !fault->harmless)
		return found->said > 0 || strcmp(fault->call, "write") == 0;
	return found->status == expected->status && found->output == expected->output &&
		memcmp(found->bytes, expected->bytes, found->output) == 0;
}

static int check_scenario(const struct scenario *scenario, long *runs)
{
	static char expected_bytes[OUTPUT_MOST], bytes[OUTPUT_MOST];
	struct result expected = {.bytes = expected_bytes}, found = {.bytes = bytes};
	int failures = 0;

	run(scenario, "", &expected);
	EXPECT(failures, is_right(&expected, &expected, &(struct fault){.call = ""}),
		"%s %s: without a fault", scenario->arguments[0], scenario->arguments[1]);
	for (size_t i = 0; i < COUNT(faults); i++) {
		found.hit = true;
		for (long nth = 1; found.hit; nth++) {
			char fault[48];

			snprintf(fault, sizeof fault, "%s:%ld:%s", faults[i].call, nth,
				faults[i].how);
			run(scenario, fault, &found);
			EXPECT(failures, is_right(&found, &expected, &faults[i]),
				"%s %s, %s: status %#x, %ld pieces of memory%s, %d files, %zu bytes, "
				"%zu on standard error",
				scenario->arguments[0], scenario->arguments[1], fault,
				(unsigned)found.status, found.live,
				found.spoilt ? ", spoilt ones printed" : "", found.open,
				found.output, found.said);
			(*runs)++;
			if (!WIFEXITED(found.status))
				break;
		}
	}
	return failures;
}

static void every_call_may_fail(void **state)
{
	(void)state;
	int failures = 0;
	long runs = 0;

	for (size_t i = 0; i < COUNT(scenarios); i++)
		failures += check_scenario(&scenarios[i], &runs);
	printf("%ld runs\n", runs);
	assert_int_equal(failures, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_call_may_fail),
	};

	if (argc != 3)
		return 2;
	program = argv[1];
	directory = argv[2];
	return cmocka_run_group_tests_name("faults", tests, NULL, NULL);
}
