#ifndef CALENDAR_URL_H
#define CALENDAR_URL_H

#include "text/text.h"

/*
 * The host of an http or https address (RFC 3986, section 3.2.2), without user and port. Empty
 * when url is no such address, has no host, or holds anything but visible ASCII, or one of "<>\ and
 * the backquote.
 */
struct text url_host(struct text url);

#endif
