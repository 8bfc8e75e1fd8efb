"""Runs the built examples against the emulator, and compares what they say and do with what they should."""

import argparse
import concurrent.futures
import contextlib
import json
import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading

from check import TOKEN
from emulator import Emulator

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGE = os.path.dirname(HERE)
# Whatever takes longer is stuck.
PATIENCE = 120
SERVER = "server orders-train-01 (0717_4ba8eb7c-fafc-5647-a0d5-92ff08e8c307) in us-south-1"
ADDRESSES = """orders-train-01 in us-south-1, 160 CPUs
eth0: 10.240.0.4
eth1: 10.240.64.7
2 SSH keys
an IAM token of {length} letters
"""
GO = """orders-train-01 in us-south-1
keys: ["ops-rsa" "ops-ed25519"]
an IAM token of {length} letters
"""


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def environment(emulator, **more):
    """Only what the programs need."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "VPC_METADATA_ENDPOINT": emulator.endpoint, **more}


def no_secrets(output):
    for secret in ("cloud-config", "echo hello"):
        expect(secret not in output, f"user data is in: {output}")
    expect(not TOKEN.search(output), f"a token is in: {output}")


def run(emulator, program, **more):
    """Status, standard output, standard error."""
    done = subprocess.run(
        [program], env=environment(emulator, **more), cwd="/", capture_output=True, text=True, timeout=PATIENCE
    )
    no_secrets(done.stdout + done.stderr)
    return done.returncode, done.stdout, done.stderr


def requests(emulator, operation):
    return sum(one["operation"] == operation for one in emulator.control("GET", "/requests")["requests"])


def bearer_length(emulator):
    """All IAM tokens of the emulator are equally long."""
    with contextlib.closing(Agent([ARGUMENTS.agent[0]], emulator)) as agent:
        agent.until("info: a new IAM token")
        return len(agent.token())


def ten_lines(program):
    with Emulator(ARGUMENTS.emulator) as emulator:
        status, output, complaints = run(emulator, program)
        expect((status, complaints) == (0, ""), f"status {status}: {complaints}")
        expect(json.loads(output)["zone"]["name"] == "us-south-1", output)
        emulator.control("POST", "/faults", {"operation": "get-instance", "status": {"code": 404}})
        status, output, complaints = run(emulator, program)
        expect(status == 9 and output.count("\n") == 1 and "404" in output, f"status {status}: {output}")
        status, output, complaints = run(emulator, program, VPC_METADATA_PROTOCOL="gopher")
        expect(status == 1 and "VPC_METADATA_PROTOCOL" in output, f"status {status}: {output}")


def addresses(program):
    with Emulator(ARGUMENTS.emulator) as emulator:
        status, output, complaints = run(emulator, program)
        wanted = ADDRESSES.format(length=bearer_length(emulator))
        expect((status, output, complaints) == (0, wanted, ""), f"status {status}: {output}{complaints}")
        status, output, complaints = run(emulator, program, VPC_METADATA_DISABLED="1")
        expect(status == 2 and complaints.startswith("disabled: "), f"status {status}: {complaints}")
        expect("\nhint: " in complaints, complaints)


def go(program):
    with Emulator(ARGUMENTS.emulator) as emulator:
        status, output, complaints = run(emulator, program)
        wanted = GO.format(length=bearer_length(emulator))
        expect((status, output, complaints) == (0, wanted, ""), f"status {status}: {output}{complaints}")
        emulator.control("POST", "/faults", {"operation": "create-identity-iam-token", "status": {"code": 403}})
        status, output, complaints = run(emulator, program)
        expect(status == 1 and complaints.startswith("forbidden: "), f"status {status}: {complaints}")
        expect("\nhint: " in complaints, complaints)


class Agent:
    """A running agent."""

    def __init__(self, command, emulator):
        self._folder = tempfile.TemporaryDirectory(prefix="vpc-metadata-agent-")
        self.file = os.path.join(self._folder.name, "token")
        self.process = subprocess.Popen(
            [*command, "-v", self.file, "1"],
            env=environment(emulator),
            cwd="/",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            umask=0,  # the agent itself must see to it that nobody else reads the file
        )
        self._watchdog = threading.Timer(PATIENCE, self.process.kill)
        self._watchdog.start()
        self.output = ""

    def until(self, *starts):
        """Reads on until each of these was the start of a line of its own, in any order."""
        missing = list(starts)
        while missing:
            line = self.process.stderr.readline()
            expect(line, f"it ended without {missing}:\n{self.output}")
            self.output += line
            for start in missing:
                if line.startswith(start):
                    missing.remove(start)
                    break

    def token(self):
        with open(self.file, encoding="utf-8") as file:
            return file.read()

    def end(self, number=signal.SIGTERM):
        """The exit status."""
        self.process.send_signal(number)
        rest = self.process.communicate()
        self.output += "".join(rest)
        return self.process.returncode

    def close(self):
        self._watchdog.cancel()
        self.process.kill()
        self.process.communicate()
        self._folder.cleanup()


def agent(*command):
    with Emulator(ARGUMENTS.emulator) as emulator:
        short = {"operation": "create-identity-iam-token", "times": 1, "token": {"expires_in": 5}}
        emulator.control("POST", "/faults", short)
        with contextlib.closing(Agent(command, emulator)) as one:
            one.until("info: a new IAM token", f"info: {SERVER}", "info: 70 bytes of user data")
            first = one.token()
            expect(TOKEN.search(first), "there is no token in the file")
            mode = stat.S_IMODE(os.stat(one.file).st_mode)
            expect(mode == 0o600, f"the file's mode is {mode:o}")
            # The first one ends after five seconds.
            one.until("info: a new IAM token")
            second = one.token()
            expect(TOKEN.search(second) and first != second, "the file holds the old token")
            expect(os.listdir(os.path.dirname(one.file)) == ["token"], "something else was left in the folder")

            operations = ("get-instance", "get-instance-initialization")
            before = [requests(emulator, operation) for operation in operations]
            one.process.send_signal(signal.SIGHUP)
            one.until("info: reading everything anew", f"info: {SERVER}", "info: 70 bytes of user data")
            # Once more while it reads: what it is reading may be old already.
            emulator.control("POST", "/faults", {"operation": "any", "times": 2, "delay_ms": 1000})
            for _ in range(2):
                one.process.send_signal(signal.SIGHUP)
                one.until("info: reading everything anew")
            one.until(*[f"info: {SERVER}", "info: 70 bytes of user data"] * 2)
            after = [requests(emulator, operation) for operation in operations]
            expect(after == [count + 3 for count in before], f"{operations}: {before} requests, then {after}")

            emulator.control("POST", "/faults", {"operation": "get-instance", "status": {"code": 403}})
            one.process.send_signal(signal.SIGHUP)
            one.until("error: the instance: ", "hint: ", "trace: ", "info: 70 bytes of user data")

            status = one.end()
            expect(status == 0, f"it ended with status {status}:\n{one.output}")
            expect(not os.path.exists(one.file), "the file is still there")
            no_secrets(one.output)
            expect("debug: " in one.output, f"the library's own lines are missing in:\n{one.output}")


def agent_without_service(*command):
    """What is under way is given up at once."""
    with Emulator(ARGUMENTS.emulator) as emulator:
        emulator.control("POST", "/faults", {"operation": "any", "hang": True})
        with contextlib.closing(Agent(command, emulator)) as one:
            while requests(emulator, "create-identity-token") == 0:
                expect(one.process.poll() is None, "it ended")
            one.process.send_signal(signal.SIGHUP)
            one.until("info: reading everything anew")
            status = one.end(signal.SIGINT)
            expect(status == 0 and one.output.endswith("info: ending\n"), f"status {status}:\n{one.output}")


def readme(*_):
    """The README shows the example that is tested here."""
    with open(os.path.join(PACKAGE, "README.md"), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(PACKAGE, "examples/ten_lines.c"), encoding="utf-8") as file:
        expect(f"```c\n{file.read()}```\n" in text, "the program in README.md is not examples/ten_lines.c")


def problem_of(check, command):
    try:
        check(*command)
    except (AssertionError, OSError, ValueError, subprocess.TimeoutExpired) as problem:
        return f"FAILED {check.__name__}: {' '.join(command)}\n  {problem}\n"
    return None


def main():
    checks = [(readme, ["README.md"])]
    checks += [(ten_lines, [program]) for program in ARGUMENTS.ten_lines]
    checks += [(addresses, [program]) for program in ARGUMENTS.addresses]
    checks += [(go, [program]) for program in ARGUMENTS.go]
    commands = [[program] for program in ARGUMENTS.agent]
    # "Possibly" lost are only the threads of the library that are about to end.
    kinds = ["--errors-for-leak-kinds=definite", "--show-leak-kinds=definite"]
    watched = ["valgrind", "--quiet", "--leak-check=full", *kinds, "--error-exitcode=99"]
    commands += [[*watched, f"--suppressions={HERE}/valgrind.supp", ARGUMENTS.agent[0]]]
    checks += [(one, command) for one in (agent, agent_without_service) for command in commands]
    # Most of the time they wait.
    with concurrent.futures.ThreadPoolExecutor(4) as workers:
        problems = list(workers.map(lambda check: problem_of(*check), checks))
    for problem in filter(None, problems):
        print(problem, file=sys.stderr)
    failures = len(problems) - problems.count(None)
    print(f"examples: {len(checks)} checks, {failures} failures", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("emulator")
    for option in ("--ten-lines", "--agent", "--addresses", "--go"):
        parser.add_argument(option, nargs="+", required=True)
    ARGUMENTS = parser.parse_args()
    sys.exit(main())
