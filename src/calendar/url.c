#include "calendar/url.h"

struct text url_host(struct text url)
{
	static const struct text schemes[] = {TEXT_OF("http://"), TEXT_OF("https://")};
	const struct text none = TEXT("");
	struct text host = none;

	if (text_plain_size(url) < url.size)
		return none;
	for (const char *bad = " \"<>\\`"; *bad != '\0'; bad++)
		if (text_before(url, *bad).size < url.size)
			return none;
	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
		if (text_starts_with(url, schemes[i]))
			host = text_from(url, schemes[i].size);

	host = text_before(text_before(text_before(host, '/'), '?'), '#');
	for (size_t user; (user = text_before(host, '@').size) < host.size;)
		host = text_from(host, user + 1);
	/* The colons of an address of IP version 6 are in brackets. */
	const bool brackets = text_starts_with(host, TEXT("["));
	const size_t address = brackets ? text_before(host, ']').size : 0;
	if (brackets && address == host.size)
		return none;
	host.size = address + text_before(text_from(host, address), ':').size;
	return host;
}
