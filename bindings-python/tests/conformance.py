"""Runs every case of tests/conformance on both clients, with nothing but the installed package.

    python conformance.py FOLDER_OF_THE_CASES [part of a name]...
"""

import asyncio
import concurrent.futures
import contextlib
import itertools
import json
import os
import pathlib
import sys
import tempfile
import threading
import time
import traceback

import conformance_checks as checks
from conformance_checks import Failure, fail

import vpc_metadata
from vpc_metadata.testing import Emulator

THREADS = 4  # most of a case's time is waiting
SLACK = 5.0  # seconds that a call may take beyond its timeout
PATIENCE = 60.0  # seconds; no case takes a tenth of this

# A client reads the environment when it is made, and a process has one environment for all of its threads.
environment_lock = threading.Lock()


class Sync:
    name = "Client"
    make = vpc_metadata.Client

    @staticmethod
    def call(client, name, arguments, callers):
        method = getattr(client, name)
        with concurrent.futures.ThreadPoolExecutor(callers) as pool:
            barrier = threading.Barrier(callers)

            def one():
                barrier.wait()
                return method(*arguments[0], **arguments[1])

            futures = [pool.submit(one) for _ in range(callers)]
            return [checks.outcome_of(future.result) for future in futures]

    @staticmethod
    @contextlib.contextmanager
    def running():
        yield

    @staticmethod
    def close(client):
        client.close()


class Async:
    name = "AsyncClient"
    make = vpc_metadata.AsyncClient
    _loops = threading.local()

    @classmethod
    @contextlib.contextmanager
    def running(cls):
        cls._loops.current = asyncio.new_event_loop()
        try:
            yield
        finally:
            cls._loops.current.close()

    @classmethod
    def call(cls, client, name, arguments, callers):
        async def one():
            try:
                return await getattr(client, name)(*arguments[0], **arguments[1]), None
            except Exception as error:
                return None, error

        async def all_of_them():
            return await asyncio.gather(*(one() for _ in range(callers)))

        return cls._loops.current.run_until_complete(all_of_them())

    @staticmethod
    def close(client):
        client.close()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    cases = [case for file in sorted(folder.glob("*.json")) for case in json.loads(file.read_text("utf-8"))]
    assert cases, "there are no cases"
    filters = sys.argv[2:]
    if filters:
        cases = [case for case in cases if any(part in case["name"] for part in filters)]
    jobs = list(itertools.product(cases, (Sync, Async)))
    failures = []
    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
        futures = {pool.submit(run, folder, *job): job for job in jobs}
        while futures:
            done, _ = concurrent.futures.wait(futures, PATIENCE, concurrent.futures.FIRST_COMPLETED)
            if not done:
                stuck = [f"{case['name']} on {surface.name}" for case, surface in futures.values()]
                print(f"stuck, one of: {stuck[:THREADS]}", flush=True)
                os._exit(1)
            for future in done:
                case, surface = futures.pop(future)
                try:
                    future.result()
                except Failure as failure:
                    problem = str(failure)
                except Exception:
                    problem = traceback.format_exc()
                else:
                    continue
                failures.append(f"{case['name']} on {surface.name}\n  why: {case['why']}\n  {problem}")
    for failure in sorted(failures):
        print(f"FAILED {failure}\n")
    took = time.monotonic() - started
    print(f"conformance: {len(cases)} cases, each on 2 clients, {len(failures)} failures, {took:.1f} s")
    return 1 if failures or not cases else 0


def run(folder, case, surface):
    protocol = case.get("protocol", "http")
    with contextlib.ExitStack() as stack:
        with environment_lock:  # the emulator's process inherits it
            emulator = stack.enter_context(Emulator(case.get("scenario", "default"), protocol=protocol))
        words = {"{endpoint}": emulator.url, "{address}": emulator.url.split("//")[1], "{cases}": str(folder)}
        if emulator.ca_file:
            words["{ca_file}"] = emulator.ca_file
        emulator.add_faults(fill(case.get("faults", []), words))
        stack.enter_context(surface.running())

        secrets = case.get("secrets", [])
        client = make(surface, case.get("settings", {}), case.get("environment", {}), words)
        stack.callback(surface.close, client)
        checks.no_secrets("the client", repr(client) + str(client), secrets)
        tokens = {}
        for number, step in enumerate(case["steps"], 1):
            try:
                if "call" in step:
                    call(surface, client, case, step, tokens, folder)
                elif "build" in step:
                    build(surface, case, step, words)
                else:
                    control(emulator, step["control"], words)
            except Failure as failure:
                fail(f"step {number}: {failure}")
        if "requests" in case:
            checks.requests(case["requests"], emulator.requests())
        if emulator.connections() > case.get("connections", float("inf")):
            fail(f"{emulator.connections()} connections were opened, more than {case['connections']}")


def fill(value, words):
    """Replaces the words in braces in all texts."""
    if isinstance(value, str):
        for word, text in words.items():
            value = value.replace(word, text)
        return value
    if isinstance(value, dict):
        return {fill(name, words): fill(item, words) for name, item in value.items()}
    return [fill(item, words) for item in value] if isinstance(value, list) else value


def make(surface, settings, environment, words):
    settings = {"endpoint": "{endpoint}", **settings}
    with environment_lock:
        before = dict(os.environ)
        for name in [name for name in os.environ if name.startswith("VPC_METADATA_")]:
            del os.environ[name]
        os.environ.update(fill(environment, words))
        try:
            return surface.make(**fill(settings, words))
        finally:
            os.environ.clear()
            os.environ.update(before)


def call(surface, client, case, step, tokens, folder):
    arguments = dict(step.get("arguments", {}))
    # As a program writes them: what identifies goes by position.
    positional = [arguments.pop(name) for name in ("id", "path", "csr", "deadline") if name in arguments]
    started = time.monotonic()
    outcomes = surface.call(client, step["call"], (positional, arguments), step.get("callers", 1))
    took = time.monotonic() - started
    for value, error in outcomes:
        checks.outcome(step["expect"], value, error, tokens, case.get("secrets", []), folder)
    timeout = case.get("settings", {}).get("timeout", 10)
    most = step.get("within", float(timeout) + SLACK)
    if took > most:
        fail(f"{step['call']} took {took:.2f} s, more than {most}")
    if took < step.get("at_least", 0):
        fail(f"{step['call']} took {took:.2f} s only")


def build(surface, case, step, words):
    settings, environment = step["build"].get("settings", {}), step["build"].get("environment", {})
    client, error = checks.outcome_of(lambda: make(surface, settings, environment, words))
    if client is not None:
        surface.close(client)
    try:
        checks.outcome(step["expect"], None, error, {}, case.get("secrets", []), None)
    except Failure as failure:
        fail(f"{failure}\n  with {step['build']}")


def control(emulator, what, words):
    if what == "clear_faults":
        emulator.clear_faults()
    elif what == "revoke_tokens":
        emulator.revoke_tokens()
    elif "add_faults" in what:
        emulator.add_faults(fill(what["add_faults"], words))
    else:
        emulator.advance(what["advance_seconds"])


if __name__ == "__main__":
    sys.exit(main())
