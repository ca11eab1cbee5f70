#!/usr/bin/env python3
"""markup.py GUICHET: tests that nothing in a calendar becomes markup in a page.

Writes pages of calendars that are full of markup, and of the fuzzer's seeds, and reads them with a
parser of HTML. A page must have only its own elements and attributes, closed in order; each link must
lead into the page or to an address of the calendar; and the texts must be those of the calendar.
"""
import glob
import html.parser
import random
import subprocess
import sys
import tempfile

WORDS = ["<", ">", "&", '"', "'", "&amp;", "&lt", "&#60;", "</title>", "</style>", "<script>alert(1)</script>",
         "<!--", "-->", "]]>", "<![CDATA[", "javascript:alert(1)", "%1", "%2", "%", "\\", "`", "=", "/>", "\t",
         "é", "\u00A0", "漢", "\U0001F600", "mot", "on", "é\u0301", "{}", ";", "\uFFFD", "<svg/onload=x>"]
URLS = ["http://p/", "https://p/?a=1&b=2", "https://p/'onclick='x", "https://p/&quot;&#34;x", "https://p/%22?%1",
        "http://[::1]/", "https://u@p:8/#javascript:x", "https://p/;{}()|^~"]
VOID = {"meta", "link"}
ALLOWED = {
    "html": {"lang"}, "head": set(), "meta": {"charset", "name", "content"}, "link": {"rel", "href"}, "title": set(),
    "style": set(), "body": set(), "header": set(), "main": set(), "section": set(), "h1": set(), "h2": set(),
    "h3": set(), "p": {"class"}, "b": set(), "small": set(), "div": {"class"}, "ul": {"class"}, "ol": set(),
    "li": {"class", "aria-hidden"}, "a": {"href"}, "time": {"datetime"}, "article": {"class", "id"},
    "span": {"class"}, "svg": {"class", "aria-hidden"}, "g": {"id"}, "use": {"href"},
    "rect": {"class", "x", "width", "height"}, "text": {"class", "x", "y", "dx", "text-anchor"}}


class Page(html.parser.HTMLParser):
    """What a page holds: the texts of its elements, by tag, and its links."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.texts, self.links, self.ids, self.parts = [], {}, [], [], []
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        assert tag in ALLOWED, tag
        assert {name for name, _ in attrs} <= ALLOWED[tag], (tag, attrs)
        if tag not in VOID:
            self.open.append((tag, len(self.parts)))
        for name, value in attrs:
            if name == "href" and tag == "a":
                self.links.append(value)
            if name == "id":
                self.ids.append(value)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        wanted, start = self.open.pop()
        assert wanted == tag, (wanted, tag)
        self.texts.setdefault(tag, []).append("".join(self.parts[start:]))

    def handle_data(self, data):
        self.parts.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)

    def unknown_decl(self, data):
        raise AssertionError(data)

    def handle_pi(self, data):
        raise AssertionError(data)


def page_of(guichet, calendar, *options):
    with tempfile.NamedTemporaryFile() as file:
        file.write(calendar)
        file.flush()
        run = subprocess.run([guichet, "-f", "html", "-c", file.name, *options], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, timeout=60, check=False)
    if run.returncode not in (0, 4) or not run.stdout:
        return None
    page = Page(run.stdout.decode())
    assert len(set(page.ids)) == len(page.ids)
    for link in page.links:
        assert link.startswith(("http://", "https://")) or link[0] == "#" and link[1:] in page.ids, link
    return page


def words(many):
    return "x" + "".join(random.choice(WORDS) for _ in range(random.randrange(many))) + "x"


def random_calendar():
    """A calendar, and what a page of it must hold."""
    told = {"title": words(9), "school": words(9), "name": words(9), "audience": words(9), "platform": words(9),
            "scope": words(9), "source": words(9), "url": random.choice(URLS),
            "steps": [words(20) for _ in range(random.randrange(4))]}
    lines = ["[calendar]", "title = " + told["title"], "school = " + told["school"], "[level A]",
             "name = " + told["name"], "[audience x]", "name = " + told["audience"], "[platform p]",
             "name = " + told["platform"], "url = " + told["url"], *("step = " + step for step in told["steps"]),
             "[window w]", "levels = A", "audiences = x", "platform = p",
             "opens = " + random.choice(["2024-01-01", "2024-01-05 12:00", "unknown"]),
             "closes = " + random.choice(["2024-02-01", "2024-01-08 00:00", "unknown"]), "intake = 2024",
             "scope = " + told["scope"], "source = " + told["source"]]
    return "\n".join(lines).encode(), told


def main(guichet):
    random.seed(1)
    for _ in range(300):
        calendar, told = random_calendar()
        page = page_of(guichet, calendar, "-l", random.choice(["en", "fr"]), random.choice(
            ["2023-12-31", "2024-01-06", "2024-01-06 11:00", "2026-01-01"]))
        assert page is not None, calendar.decode()
        text = page.texts
        assert text["title"] == text["h1"] == [told["title"]], calendar.decode()
        assert text["p"][0] == told["school"]
        assert text["small"] == [told["audience"]]
        assert text["h3"] == ["A " + told["name"] + " " + told["audience"], told["platform"]], text["h3"]
        assert text["li"][-len(told["steps"]):] == told["steps"] or not told["steps"]
        assert any(one.startswith(told["scope"] + ", ") for one in text["p"]), text["p"]
        assert any(one.endswith(told["source"]) for one in text["p"]), text["p"]
        assert set(page.links) == {"#A.x", told["url"]}, page.links
        assert all(text["a"][i] == told["url"] for i, link in enumerate(page.links) if link[0] != "#")
    print("ok - the texts of calendars are read back")

    seeds = sorted(glob.glob("tests/fuzz/seeds/calendar/*")) + sorted(glob.glob("build/fuzz/corpus/calendar/*"))[:2000]
    pages = 0
    for name in seeds:
        with open(name, "rb") as seed:
            pages += page_of(guichet, seed.read().split(b"\xFF")[0], "2024-03-10") is not None
    assert pages > 0, "no calendar of the fuzzer is right"
    print(f"ok - {pages} calendars of the fuzzer")


main(sys.argv[1])
