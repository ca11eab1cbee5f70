#include "facts.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "file.h"

/* Whichever of the standard descriptors are closed, no file takes their place. */
static void files_are_opened_above_the_standard_descriptors(void **state)
{
	(void)state;
	int saved[3], opened[8], failures = 0;

	for (int i = 0; i < 3; i++)
		assert_true((saved[i] = fcntl(i, F_DUPFD, 10)) >= 10);
	for (unsigned closed = 0; closed < COUNT(opened); closed++) {
		for (int i = 0; i < 3; i++)
			if (closed & 1U << i)
				close(i);
		opened[closed] = file_open("Makefile");
		for (int i = 0; i < 3; i++)
			dup2(saved[i], i);
		close(opened[closed]);
	}
	for (unsigned closed = 0; closed < COUNT(opened); closed++)
		EXPECT(failures, opened[closed] > STDERR_FILENO, "%u closed: descriptor %d", closed,
			opened[closed]);
	for (int i = 0; i < 3; i++)
		close(saved[i]);
	assert_int_equal(failures, 0);
}

static void what_cannot_be_opened_is_known(void **state)
{
	(void)state;
	assert_int_equal(file_open("missing/file"), -1);
	assert_int_equal(errno, ENOENT);
}

static void files_are_the_same_by_any_name(void **state)
{
	(void)state;
	const int one = file_open("Makefile"), same = file_open("./Makefile");
	const int other = file_open("README.md"), device = file_open("/dev/null");

	assert_true(file_same(one, same));
	assert_false(file_same(one, other));
	assert_false(file_same(device, device)); /* what is written there is never read */
	assert_false(file_same(one, -1));
	close(one);
	close(same);
	close(other);
	close(device);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_are_opened_above_the_standard_descriptors),
		cmocka_unit_test(what_cannot_be_opened_is_known),
		cmocka_unit_test(files_are_the_same_by_any_name),
	};

	return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
