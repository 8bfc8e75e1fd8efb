"""Runs every check of the C library. `run` builds what it needs.

    suite.py WORK EMULATOR
"""

import concurrent.futures
import json
import os
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# Nothing takes nearly as long, unless it is stuck.
PATIENCE_SECONDS = 300

MEMCHECK = ["valgrind", "--quiet", "--fair-sched=yes", "--error-exitcode=99", "--num-callers=30",
            f"--suppressions={HERE}/valgrind.supp"]
# Debug builds of the library keep the shells of freed objects, reachable, so that a use after the free is noticed.
LEAKS = ["--leak-check=full", "--show-leak-kinds=definite,indirect,possible",
         "--errors-for-leak-kinds=definite,indirect,possible"]
NO_LEAKS = {"ASAN_OPTIONS": "detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1",
            "UBSAN_OPTIONS": "print_stacktrace=1"}
NO_RACES = {"TSAN_OPTIONS": "halt_on_error=1:history_size=7"}


class Check:
    """A command that must succeed or, where `says` is given, must fail and say that."""

    def __init__(self, name, command, says=None, environment=None):
        self.name, self.command, self.says = name, command, says
        self.environment = environment or {}

    def run(self):
        """What is wrong; nothing when all is well."""
        started = time.monotonic()
        process = subprocess.Popen(self.command, env={**os.environ, **self.environment}, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                                   start_new_session=True)
        try:
            output, _ = process.communicate(timeout=PATIENCE_SECONDS)
            status = process.returncode
        except subprocess.TimeoutExpired:
            # With the emulator and whatever else it started.
            os.killpg(process.pid, signal.SIGKILL)
            output, status = f"{process.communicate()[0]}\nstuck for {PATIENCE_SECONDS} s", None
        took = time.monotonic() - started
        as_expected = status == 0 if self.says is None else status not in (0, None) and self.says in output
        summary = f", {output.strip().splitlines()[-1]}" if as_expected and "conformance" in self.name else ""
        print(f"{'ok    ' if as_expected else 'FAILED'} {self.name} ({took:.1f} s{summary})", flush=True)
        if as_expected:
            return ""
        expected = "succeed" if self.says is None else f"fail and say {self.says!r}"
        return f"FAILED {self.name}: status {status}, and it should {expected}\n{output}\n{' '.join(self.command)}"


class Suite:
    """All checks, the longest ones first."""

    def __init__(self, work, emulator):
        self.work, self.emulator = work, emulator

    def program(self, name):
        return os.path.join(self.work, name)

    def with_emulator(self, *command, faults=()):
        """A command that finds the emulator, with these faults, as its service."""
        options = [word for fault in faults for word in ("--fault", json.dumps(fault))]
        return [sys.executable, f"{HERE}/emulator.py", self.emulator, *options, "--", *command]

    def conformance(self):
        script = [sys.executable, f"{HERE}/conformance.py", self.emulator]
        for mode in ("blocking", "submissions"):
            yield Check(f"conformance, {mode}, Valgrind",
                        [*script, "--jobs", "2", "--patience", "20", "--", *MEMCHECK, *LEAKS, self.program("runner"), mode])
        for mode in ("blocking", "submissions"):
            yield Check(f"conformance, {mode}, address sanitizer",
                        [*script, "--jobs", "2", "--patience", "5", "--", self.program("runner-sanitized"), mode],
                        environment=NO_LEAKS)
            yield Check(f"conformance, {mode}, thread sanitizer",
                        [*script, "--jobs", "2", "--patience", "10", "--", self.program("thread-sanitizer/runner"), mode],
                        environment=NO_RACES)
            for link in ("", "-static"):
                yield Check(f"conformance, {mode}, {'static' if link else 'shared'} library",
                            [*script, "--jobs", "2", "--", self.program("runner" + link), mode])

    def programs(self):
        """The programs in programs/, with what the service does to them."""
        with open(f"{HERE}/programs/values.json", encoding="utf-8") as file:
            awkward = file.read()
        faults = {
            "misuse": [],
            "processes": [],
            "signals": [{"operation": "list-keys", "delay_ms": 300}],
            "submissions": [{"operation": "get-key", "hang": True}],
            "threads": [],
            "values": [{"operation": "get-instance", "body": {"text": awkward}}],
        }
        for name, these in faults.items():
            arguments = ["debug"] if name == "misuse" else []
            # A child leaks what it inherited, on purpose: dropping it would disturb the parent.
            leaks = [] if name == "processes" else LEAKS
            options = {"ASAN_OPTIONS": "detect_leaks=0"} if name == "processes" else NO_LEAKS
            sanitized = self.with_emulator(self.program(f"{name}-sanitized"), *arguments, faults=these)
            yield Check(f"{name}", self.with_emulator(self.program(name), *arguments, faults=these))
            yield Check(f"{name}, address sanitizer", sanitized, environment=options)
            yield Check(f"{name}, Valgrind",
                        self.with_emulator(*MEMCHECK, *leaks, self.program(name), *arguments, faults=these))
        yield Check("threads, thread sanitizer", self.with_emulator(self.program("thread-sanitizer/threads")),
                    environment=NO_RACES)
        refused = [{"operation": "get-instance", "times": 2, "status": {"code": 503}}]
        for name in ("secrets", "secrets-static"):
            yield Check(name, self.with_emulator(self.program(name), faults=refused))
        for name in ("helper", "shortage"):
            yield Check(name, self.with_emulator(self.program(name)))
        yield Check("unload", self.with_emulator(self.program("unload"), f"{self.work}/prefix/lib/libvpc_metadata.so"))

    def faulty(self):
        """That the tools find what they are there for."""
        for fault, valgrind, sanitizer in (
            ("leak", "definitely lost", "LeakSanitizer: detected memory leaks"),
            ("overflow", "Invalid read of size 1", "AddressSanitizer: heap-buffer-overflow"),
            ("use-after-free", "Invalid read of size 1", "AddressSanitizer: heap-use-after-free"),
        ):
            yield Check(f"Valgrind finds: {fault}",
                        self.with_emulator(*MEMCHECK, *LEAKS, self.program("faulty"), fault), says=valgrind)
            yield Check(f"the address sanitizer finds: {fault}",
                        self.with_emulator(self.program("faulty-sanitized"), fault), says=sanitizer,
                        environment=NO_LEAKS)
        # Two threads set the same options: the race is in the library's own code.
        yield Check("the thread sanitizer finds: race",
                    self.with_emulator(self.program("thread-sanitizer/faulty"), "race"),
                    says="ThreadSanitizer: data race", environment=NO_RACES)
        # And nothing where there is nothing.
        yield Check("Valgrind finds nothing", self.with_emulator(*MEMCHECK, *LEAKS, self.program("faulty"), "none"))
        yield Check("the address sanitizer finds nothing",
                    self.with_emulator(self.program("faulty-sanitized"), "none"), environment=NO_LEAKS)
        yield Check("the thread sanitizer finds nothing",
                    self.with_emulator(self.program("thread-sanitizer/faulty"), "none"), environment=NO_RACES)

    def header(self):
        """The header alone, and against the library."""
        source = os.path.join(self.work, "header.c")
        with open(source, "w", encoding="utf-8") as file:
            file.write("#include <vpc_metadata.h>\n#include <vpc_metadata.h>\n")
        for compiler, language, standard in (("gcc", "c", "c99"), ("gcc", "c", "c11"), ("gcc", "c", "c17"),
                                             ("g++", "c++", "c++17")):
            yield Check(f"the header as {standard}",
                        [compiler, "-x", language, f"-std={standard}", "-Wall", "-Wextra", "-Wpedantic", "-Werror",
                         f"-I{self.work}/prefix/include", "-fsyntax-only", source])
        yield Check("the interface", [sys.executable, f"{HERE}/interface.py", f"{self.work}/prefix"])

    def installed(self):
        """Prefixes, pkg-config, CMake and the examples."""
        yield Check("a prefix, and the examples in it", [f"{HERE}/installed", os.environ["CARGO_TARGET_DIR"]])

    def run(self):
        checks = [*self.installed(), *self.conformance(), *self.programs(), *self.faulty(), *self.header()]
        if not os.path.exists(self.program("thread-sanitizer")):
            checks = [check for check in checks if "thread sanitizer" not in check.name]
        with concurrent.futures.ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as pool:
            failures = [failure for failure in pool.map(Check.run, checks) if failure]
        for failure in failures:
            print(failure, file=sys.stderr)
        if failures:
            print(f"{len(failures)} of {len(checks)} checks failed", flush=True)
        else:
            print(f"{len(checks)} checks passed", flush=True)
        return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(Suite(sys.argv[1], sys.argv[2]).run())
