/* In place of the machine's directory of settings, one of the test's own: etc, where it runs. */
#define SYSCONFDIR "etc"
#include "../../src/default_calendar.c"
