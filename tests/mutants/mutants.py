#!/usr/bin/env python3
"""Changes the code one place at a time, and counts the changes that the tests notice.

mutants.py [--sample N] [--seed S] [--minutes M] [--jobs J] [--only EXPRESSION] [--since COMMIT]
           [--again FILE] ROOT BUILD

The code is every .c file of src/. A comparison is reversed or moved by one, a constant is off by one, a
condition is negated, `and` becomes `or`, plus becomes minus, a statement is removed. A change that does
not compile, or that compiles to the same code, is not counted. Every other should make a test fail, or
hang. Those that do not are printed, except the ones that mutants.txt gives a reason for.

What is left out: headers, the tables in .def files, the preprocessor, strings, and two changes at once.
What may notice: the units, the examples, the tests of the terminal, and check-faults; and the examples
under sanitizers. All changes take hours; --sample tries some at random.

Needs what the tests need. Fails when fewer than 95 per cent are noticed.
"""

import argparse
import concurrent.futures
import contextlib
import glob
import os
import queue
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

LEAST = 95

SWAPS = [
    (r" < ", [" >= ", " <= "]), (r" > ", [" <= ", " >= "]), (r" <= ", [" > ", " < "]),
    (r" >= ", [" < ", " > "]), (r" == ", [" != "]), (r" != ", [" == "]),
    (r" && ", [" || "]), (r" \|\| ", [" && "]), (r" \+ ", [" - "]), (r" - ", [" + "]),
    (r" \+= ", [" -= "]), (r" -= ", [" += "]), (r"\+\+", ["--"]), (r"--", ["++"]),
]
STATEMENT = re.compile(r"^\t+(?!return\b|case\b|break;|goto\b|const\b|struct\b|enum\b|static\b|size_t\b|char\b"
                       r"|int\b|bool\b|uint\w+\b|int\w+\b|\}|#)[A-Za-z_*+(].*;$")


def strip(line):
    """The line without strings, characters and comments: spaces stand in their places."""
    return re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'|/\*.*?(\*/|$)|^\s*\*.*',
                  lambda match: " " * len(match.group()), line)


def changes(line):
    """The ways to change a line: pairs of what is done, and the new line."""
    bare = strip(line)
    if bare.lstrip().startswith(("#", "_Static_assert")):
        return
    for pattern, others in SWAPS:
        for match in re.finditer(pattern, bare):
            for other in others:
                yield line[:match.start()] + other + line[match.end():]
    for match in re.finditer(r"(?<![\w.])\d+(?![\w.])", bare):
        yield line[:match.start()] + str(int(match.group()) + 1) + line[match.end():]
    match = re.match(r"^(\t+(?:\} else )?(?:if|while) \()(.*)(\)(?: \{)?)$", line)
    if match and bare.count("(") == bare.count(")"):
        yield match.group(1) + "!(" + match.group(2) + ")" + match.group(3)
    if STATEMENT.match(bare) and bare.count("(") == bare.count(")"):
        yield re.match(r"^\t+", line).group() + ";"


def sources(root):
    """The files of the code, from the root."""
    return sorted(os.path.relpath(path, root) for path in glob.glob(f"{root}/src/**/*.c", recursive=True))


def all_mutants(root):
    for source in sources(root):
        comment = False
        with open(os.path.join(root, source), encoding="utf-8") as file:
            lines = file.read().split("\n")
        for number, line in enumerate(lines):
            comment = comment or line.lstrip().startswith("/*")
            if comment:
                comment = "*/" not in line
                continue
            for changed in changes(line):
                yield source, number, line, changed


def lines_since(root, commit):
    """The lines of the code that a commit did not have: files and numbers, from 0."""
    diff = subprocess.run(["git", "-C", root, "diff", "-U0", commit, "--", "src"], check=True,
                          capture_output=True, text=True).stdout
    lines, source = set(), ""
    for line in diff.split("\n"):
        if line.startswith("+++ "):
            source = line.removeprefix("+++ b/")
        elif match := re.match(r"@@ .* \+(\d+)(?:,(\d+))? @@", line):
            first = int(match.group(1)) - 1
            lines.update((source, first + i) for i in range(int(match.group(2) or 1)))
    return lines


def name(mutant):
    """What a mutant is told by: the file, the line, and what becomes of it."""
    source, _, line, changed = mutant
    return source, line.strip(), changed.strip()


def units_of(source):
    """The unit tests that are likeliest to notice, first."""
    near = {"date": ["date", "day", "paris"], "calendar": ["calendar", "keys", "url", "decision"],
            "table": ["columns", "outcome", "batch", "record", "buffer"], "text": ["text"],
            "format": ["format", "overview", "ics"]}
    return near.get(source.split("/")[1], ["decision", "expiry", "reminder", "phrases", "output", "file", "documented"])


# The usual build, and one that stops where a byte too far is read. For each the tests, and seconds
# after which they are taken to hang.
BUILDS = [(["B=build", "CFLAGS=-O1", "HARDEN=", "LINK="], "check-examples check-units check-terminal check-faults", 240),
          (["B=build/sanitized", "CFLAGS=-O1 -fsanitize=address,undefined -fno-sanitize-recover=all",
            "HARDEN=", "LINK="], "check-examples", 240)]


def object_of(build, source):
    """Where a build has what a source is compiled to."""
    return os.path.join(build[0].removeprefix("B="), source[:-2] + ".o")


def limit_processor_time():
    """Ends what runs in circles, its children too."""
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))


class Worker:
    """A copy of the tree, with all of it built."""

    def __init__(self, root, place, model):
        """model is a worker whose copy is copied; None builds."""
        self.place = place
        shutil.rmtree(place, ignore_errors=True)
        if model:
            shutil.copytree(model.place, place, symlinks=True, ignore=shutil.ignore_patterns("run"))
        else:
            shutil.copytree(root, place, ignore=shutil.ignore_patterns("build", ".git"))
            for build, targets, _ in BUILDS:
                if self.make(build, targets, 600) != 0:
                    sys.exit("mutants.py: the tests fail as it is")
        self.codes = {source: self.read_code(source) for source in sources(place)}

    def make(self, build, targets, seconds):
        """Runs make; returns its status, or -1 when it takes too long."""
        with subprocess.Popen(["make", "-s", "SCRIPTS=", *build, *targets.split()], cwd=self.place,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, start_new_session=True,
                              preexec_fn=limit_processor_time) as process:
            try:
                return process.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                return -1

    def read_code(self, source):
        """What a source was compiled to, in the usual build."""
        with open(os.path.join(self.place, object_of(BUILDS[0][0], source)), "rb") as file:
            return file.read()

    def forget(self, source):
        """Has a source compiled anew, whatever the times of its files."""
        for build, _, _ in BUILDS:
            with contextlib.suppress(FileNotFoundError):
                os.remove(os.path.join(self.place, object_of(build, source)))

    def is_noticed(self, source):
        near = " ".join("check-unit/" + unit for unit in units_of(source))
        return any(self.make(build, f"{near} {targets}", seconds) != 0
                   for build, targets, seconds in BUILDS)

    def try_mutant(self, mutant):
        """What becomes of a mutant: same, broken, noticed or missed."""
        source, number, _, changed = mutant
        path = os.path.join(self.place, source)
        usual = BUILDS[0][0]
        with open(path, encoding="utf-8") as file:
            text = file.read()
        lines = text.split("\n")
        lines[number] = changed
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(lines))
            self.forget(source)
            if self.make(usual, object_of(usual, source), 60) != 0:
                return "broken"
            if self.read_code(source) == self.codes[source]:
                return "same"
            return "noticed" if self.is_noticed(source) else "missed"
        finally:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            self.forget(source)


def read_reasons(path):
    """Changes that nobody could notice: FILE, the line and the change, then why."""
    reasons = {}
    with open(path, encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    for block in blocks:
        lines = [line for line in block.split("\n") if not line.startswith("#")]
        if len(lines) >= 4:
            reasons[lines[0], lines[1], lines[2]] = lines[3]
    return reasons


def read_missed(path):
    """The changes that an earlier run missed, by their names, from what it printed."""
    with open(path, encoding="utf-8") as file:
        return set(re.findall(r"^(.+):\d+\n- (.*)\n\+ (.*)\n", file.read(), re.MULTILINE))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sample", type=int, default=0, help="try so many, at random; 0: all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="begin none after so many")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", default="", help="files whose name matches this expression")
    parser.add_argument("--since", metavar="COMMIT", help="only lines that the commit did not have")
    parser.add_argument("--again", metavar="FILE",
                        help="only those that an earlier run, whose output is in FILE, missed")
    parser.add_argument("root")
    parser.add_argument("build")
    options = parser.parse_args()

    mutants = [mutant for mutant in all_mutants(options.root) if re.search(options.only, mutant[0])]
    if options.since:
        lines = lines_since(options.root, options.since)
        mutants = [mutant for mutant in mutants if (mutant[0], mutant[1]) in lines]
    if options.again:
        missed = read_missed(options.again)
        mutants = [mutant for mutant in mutants if name(mutant) in missed]
    total = len(mutants)
    mutants = random.Random(options.seed).sample(mutants, min(options.sample or total, total))
    reasons = read_reasons(os.path.join(options.root, "tests", "mutants", "mutants.txt"))
    workers = queue.Queue()
    worker = None
    for job in range(options.jobs):
        place = os.path.join(os.path.abspath(options.build), "mutants", str(job))
        worker = Worker(options.root, place, worker)
        workers.put(worker)
    end = time.monotonic() + 60 * options.minutes

    def run(mutant):
        if time.monotonic() > end:
            return mutant, "not tried"
        worker = workers.get()
        try:
            return mutant, worker.try_mutant(mutant)
        finally:
            workers.put(worker)

    counts = {"same": 0, "broken": 0, "noticed": 0, "missed": 0, "explained": 0, "not tried": 0}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for mutant, result in pool.map(run, mutants):
            if result == "missed" and name(mutant) in reasons:
                result = "explained"
            counts[result] += 1
            if result == "missed":
                source, line, changed = name(mutant)
                print(f"{source}:{mutant[1] + 1}\n- {line}\n+ {changed}\n", flush=True)
            print(f"{sum(counts.values())} of {len(mutants)}", end="\r", file=sys.stderr, flush=True)
    tried = counts["noticed"] + counts["missed"]
    print(f"{len(mutants) - counts['not tried']} of {total} changes: {counts['broken']} do not compile, "
          f"{counts['same']} change nothing, {counts['explained']} cannot be noticed, for a reason")
    print(f"{counts['noticed']} of {tried} others are noticed: {100 * counts['noticed'] / max(tried, 1):.1f} %")
    return 0 if tried and 100 * counts["noticed"] >= LEAST * tried else 1


if __name__ == "__main__":
    sys.exit(main())
