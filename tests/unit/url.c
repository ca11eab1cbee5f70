#include "facts.h"

#include "calendar/url.h"

static void hosts_of_addresses(void **state)
{
	(void)state;
	static const struct {
		const char *url, *host;
	} facts[] = {
		{"https://ecandidat.univ-rouen.fr", "ecandidat.univ-rouen.fr"},
		{"https://www.monmaster.gouv.fr/", "www.monmaster.gouv.fr"},
		{"http://h:8080/p", "h"},
		{"http://user@h/", "h"},
		{"http://user:word@h:80?q", "h"},
		{"http://a@b@h#f", "h"},
		{"http://h/p@q:r", "h"},
		{"http://[::1]:80/", "[::1]"},
		{"http://[::1", ""},
		{"http://[", ""},
		{"http://", ""},
		{"https:///p", ""},
		{"https://:80/", ""},
		{"https://user@/", ""},
		{"ftp://h/", ""},
		{"h", ""},
		{"", ""},
		{"HTTPS//h", ""},
		{"https://h/é", ""},
		{"https://h/a b", ""},
		{"https://h/\x7F", ""},
		{"https://h/\t", ""},
	};
	int failures = 0;

	for (size_t i = 0; i < COUNT(facts); i++)
		EXPECT(failures,
			text_equal(url_host(text_of(facts[i].url)), text_of(facts[i].host)), "%s",
			facts[i].url);
	assert_int_equal(failures, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hosts_of_addresses),
	};

	return cmocka_run_group_tests_name("url", tests, NULL, NULL);
}
