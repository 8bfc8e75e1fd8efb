"""Runs every case of tests/conformance through a C program.

    conformance.py EMULATOR [--patience N] [--jobs N] [--only TEXT] -- COMMAND...

COMMAND starts runner.c's program, possibly under a tool that watches it. The tool may make it slow: the times that a
case allows are multiplied by --patience. It fails when the command's exit status does.
"""

import argparse
import glob
import json
import os
import queue
import subprocess
import sys
import threading
import time
import urllib.parse

import check
from emulator import Emulator

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.join(HERE, "..", "..")
CASES = os.path.normpath(os.path.join(TOP, "tests", "conformance"))
BODIES = os.path.join(TOP, "emulator", "bodies")
MILLISECONDS = {"timeout": "timeout_ms", "connect_timeout": "connect_timeout_ms"}
# Even a client that was given no endpoint stays on this machine.
ENDPOINT = {"VPC_METADATA_ENDPOINT": "http://127.0.0.1:1"}
KNOWN = {"name", "why", "scenario", "protocol", "settings", "environment", "faults", "secrets", "steps", "requests",
         "connections"}


class Runner:
    """A process of runner.c."""

    def __init__(self, command):
        environment = {name: text for name, text in os.environ.items() if not name.startswith("VPC_METADATA_")}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self._variables = {}

    def ask(self, *words):
        line = "\t".join(urllib.parse.quote(word, safe="/:.-") for word in words) + "\n"
        self._process.stdin.write(line.encode())
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise EOFError(f"the program ended, with status {self._process.wait()}")
        answer = json.loads(answer)
        if "broken" in json.dumps(answer)[:12]:
            raise ValueError(answer)
        return answer

    def set_environment(self, variables, keep_endpoint):
        variables = {**(ENDPOINT if keep_endpoint else {}), **variables}
        for name in self._variables.keys() - variables.keys():
            self.ask("env", name)
        for name in variables.keys() - {name for name, text in self._variables.items() if variables.get(name) == text}:
            self.ask("env", name, variables[name])
        self._variables = variables

    def end(self):
        self._process.stdin.close()
        status = self._process.wait()
        self._process.stdout.close()
        return status


class Case:
    """One case on one runner."""

    def __init__(self, case, runner, emulator, patience):
        self.case, self.runner, self.emulator, self.patience = case, runner, emulator, patience
        self.secrets = case.get("secrets", [])
        self.tokens = {}
        address = emulator.endpoint.split("://")[1]
        self.places = {"{endpoint}": emulator.endpoint, "{address}": address, "{cases}": CASES,
                       "{ca_file}": emulator.ca_file}

    def fill(self, text):
        for word, place in self.places.items():
            text = text.replace(word, place)
        return text

    def run(self):
        """Yields what is wrong."""
        self.add_faults(self.case.get("faults", []))
        problem = self.construct("client", self.case.get("settings", {}), self.case.get("environment", {}))
        if problem:
            yield f"the construction failed with {problem}"
            return
        for number, step in enumerate(self.case["steps"], 1):
            [kind] = {"call", "build", "control"} & step.keys()
            yield from (f"step {number}: {what}" for what in getattr(self, kind)(step))
        seen = self.emulator.control("GET", "/requests")
        if "requests" in self.case:
            yield from check.requests(self.case["requests"], seen["requests"])
        if seen["connections"] > self.case.get("connections", seen["connections"]):
            yield f"{seen['connections']} connections were opened"
        yield from check.log(self.runner.ask("log")["log"], seen["requests"], self.secrets)

    def add_faults(self, faults):
        if faults:
            self.emulator.control("POST", "/faults", json.loads(self.fill(json.dumps(faults))))

    def construct(self, command, settings, environment):
        """Makes a client, and returns the error of the first thing that fails."""
        filled = {name: self.fill(text) for name, text in environment.items()}
        without = settings.get("endpoint", "") is None and "VPC_METADATA_ENDPOINT" not in filled
        if without and command != "try-client":
            raise ValueError("a case whose calls would leave this machine")
        self.runner.set_environment(filled, keep_endpoint=not without)
        self.runner.ask("options")
        for name, value in {"endpoint": "{endpoint}", **settings}.items():
            if value is None:
                continue
            if not isinstance(value, str):
                value = str(round(value * 1000)) if name in MILLISECONDS else json.dumps(value)
            answer = self.runner.ask("set", MILLISECONDS.get(name, name), self.fill(value))
            if "error" in answer:
                return answer["error"]
        return self.runner.ask(command).get("error")

    def build(self, step):
        settings, environment = step["build"].get("settings", {}), step["build"].get("environment", {})
        problem = self.construct("try-client", settings, environment)
        wanted = step["expect"].get("error")
        if wanted and problem:
            return check.error(wanted, problem, self.secrets)
        return [f"{settings} {environment}: {problem}, but {wanted} was expected"] if wanted or problem else []

    def control(self, step):
        control = step["control"]
        if control == "clear_faults":
            self.emulator.control("DELETE", "/faults")
        elif control == "revoke_tokens":
            self.emulator.control("POST", "/tokens/revoke")
        elif "add_faults" in control:
            self.add_faults(control["add_faults"])
        else:
            self.emulator.control("POST", "/clock", {"advance_seconds": control["advance_seconds"]})
        return []

    def call(self, step):
        arguments = []
        for name, value in step.get("arguments", {}).items():
            if name == "deadline":
                name, value = "deadline_ms", round(value * 1000)
            arguments += [name, str(value)]
        started = time.monotonic()
        outcomes = self.runner.ask("call", step["call"], str(step.get("callers", 1)), *arguments)
        took = time.monotonic() - started

        timeout = self.case.get("settings", {}).get("timeout", 10)
        most = step.get("within", (timeout if isinstance(timeout, (int, float)) else 10) + 5) * self.patience
        if not step.get("at_least", 0) <= took <= most:
            yield f"it took {took:.3f} s"
        wanted = step["expect"].get("error")
        for outcome in outcomes:
            if "error" in outcome and wanted:
                yield from check.error(wanted, outcome["error"], self.secrets)
            elif "error" in outcome or wanted:
                yield f"{outcome}, but {wanted or 'success'} was expected"
            else:
                yield from check.value(step["expect"], outcome, self.part, BODIES, self.tokens)

    def part(self, pointer):
        return self.runner.ask("part", pointer)


def load(only):
    cases, names = [], set()
    for path in sorted(glob.glob(os.path.join(CASES, "*.json"))):
        with open(path, encoding="utf-8") as file:
            for case in json.load(file):
                if case["name"] in names or not case.keys() <= KNOWN:
                    raise ValueError(f"{path}: {case['name']}: given twice, or has members that nobody knows")
                names.add(case["name"])
                cases.append(case)
    if not cases:
        raise ValueError("there are no cases")
    return [case for case in cases if only in case["name"]]


def work(jobs, ran, failures, options):
    """Runs cases until there are no more, with one program for all of them."""
    runner = Runner(options.command)
    while True:
        try:
            case = jobs.get_nowait()
        except queue.Empty:
            break
        try:
            with Emulator(options.emulator, case.get("scenario", "default"), case.get("protocol", "http")) as emulator:
                wrong = list(Case(case, runner, emulator, options.patience).run())
                runner.ask("end")
            ran.append(case["name"])
        except Exception as problem:  # a case that breaks the program must not take the others along
            wrong = [f"{type(problem).__name__}: {problem}"]
            runner.end()
            runner = Runner(options.command)
        if wrong:
            failures.append("\n  ".join([f"FAILED {case['name']}: {case['why']}", *wrong]))
    status = runner.end()
    if status != 0:
        failures.append(f"the program ended with status {status}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("emulator")
    parser.add_argument("--patience", type=float, default=1)
    parser.add_argument("--jobs", type=int, default=4)
    parser.add_argument("--only", default="")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()

    cases = load(options.only)
    jobs, ran, failures = queue.Queue(), [], []
    for case in cases:
        jobs.put(case)
    started = time.monotonic()
    workers = [threading.Thread(target=work, args=(jobs, ran, failures, options)) for _ in range(options.jobs)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if sorted(ran) != sorted(case["name"] for case in cases):
        failures.append(f"{len(ran)} of {len(cases)} cases ran to their end")
    for failure in failures:
        print(failure, "\n", file=sys.stderr)
    took = time.monotonic() - started
    print(f"{len(ran)} of {len(cases)} cases, {len(failures)} failures, {took:.1f} s", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
