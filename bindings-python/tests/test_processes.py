"""What the process around the clients does: import, signals, forks, interpreters, its end."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import textwrap

import pytest

# For programs of their own: waits until the emulator has got so many requests of an operation.
WAIT_FOR_REQUESTS = """
import json, urllib.request
def wait_for_requests(control_url, operation, count):
    while json.load(urllib.request.urlopen(control_url + "/requests"))["counts"].get(operation, 0) < count:
        pass
"""


def test_importing_loads_nothing_that_is_not_needed_yet(python):
    python("""
        import os, sys
        threads, before = len(os.listdir("/proc/self/task")), set(sys.modules)
        import vpc_metadata
        loaded = set(sys.modules) - before
        assert loaded == {"vpc_metadata", "vpc_metadata._native"}, loaded
        client = vpc_metadata.Client()
        loaded = set(sys.modules) - before
        assert loaded == {"vpc_metadata", "vpc_metadata._native"}, loaded
        vpc_metadata.VpcMetadataError
        assert not {"asyncio", "json", "typing", "logging", "threading", "socket", "ssl"} & set(sys.modules)
        assert len(os.listdir("/proc/self/task")) == threads
        assert set(vpc_metadata.__all__) <= set(dir(vpc_metadata))
        exec("from vpc_metadata import *")
        try:
            vpc_metadata.nothing
        except AttributeError as error:
            assert "nothing" in str(error)
        else:
            raise SystemExit("no AttributeError")
    """)


def test_a_call_needs_no_other_module(python, emulator):
    python(
        """
        import sys, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        before = set(sys.modules)
        assert client.get_instance()["id"] and client.iam_token()
        assert set(sys.modules) == before, set(sys.modules) - before
        """,
        emulator.url,
    )


@pytest.mark.parametrize("call", ["get_instance()", "iam_token()", "wait_ready(60)"])
def test_ctrl_c_interrupts_a_call(emulator, call):
    emulator.add_fault(operation="any", hang=True)
    program = f"""
import sys, vpc_metadata
vpc_metadata.Client(endpoint=sys.argv[1], timeout=60).{call}
"""
    command = [sys.executable, "-c", program, emulator.url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not emulator.count("create-identity-token"):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    # How soon is measured by the benchmark; here it is enough that the call did not end by its own timeout.
    _, errors = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGINT
    assert errors.rstrip().endswith("KeyboardInterrupt") and "vpc_metadata" not in errors.splitlines()[-1]


def test_a_signal_handler_that_does_not_raise_lets_the_call_go_on(python, emulator):
    emulator.add_fault(operation="get-instance", delay_ms=400, times=1)
    output = python(
        """
        import os, signal, sys, threading, vpc_metadata
        signal.signal(signal.SIGALRM, lambda *_: print("handled"))
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        client.identity_token()
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        print(client.get_instance()["resource_type"])
        """,
        emulator.url,
    )
    assert output.split() == ["handled", "instance"]


def test_ctrl_c_while_another_thread_waits(python, emulator):
    emulator.add_fault(operation="get-instance", hang=True)
    python(
        """
        import os, signal, sys, threading, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1], timeout=2)
        kinds = []
        def wait():
            try:
                client.get_instance()
            except vpc_metadata.VpcMetadataError as error:
                kinds.append(error.kind)
        thread = threading.Thread(target=wait)
        thread.start()
        try:
            os.kill(os.getpid(), signal.SIGINT)
            thread.join()
        except KeyboardInterrupt:
            thread.join()
            assert kinds == ["timeout"], kinds
        else:
            raise SystemExit("not interrupted")
        """,
        emulator.url,
    )


def test_a_client_from_before_a_fork_works_in_every_child(python, emulator):
    python(
        """
        import os, sys, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        instance, token = client.get_instance(), client.iam_token()
        for depth in range(3):
            for _ in range(3):
                child = os.fork()
                if not child:
                    assert client.get_instance() == instance
                    assert len(client.iam_token()) == len(token)
                    os._exit(7)
                assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
            assert client.get_instance() == instance
            child = os.fork()  # and go on in the child
            if child:
                sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """,
        emulator.url,
    )


def test_multiprocessing_by_fork(python, emulator):
    python(
        """
        import asyncio, multiprocessing, sys, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        asynchronous = vpc_metadata.AsyncClient(endpoint=sys.argv[1])
        client.get_instance()
        asyncio.run(asynchronous.get_instance())

        def work(_):
            return client.get_instance()["id"], asyncio.run(asynchronous.get_instance())["id"]

        with multiprocessing.get_context("fork").Pool(4) as pool:
            assert len(set(pool.map(work, range(40)))) == 1
        assert client.get_instance() == asyncio.run(asynchronous.get_instance())
        """,
        emulator.url,
    )


def test_a_fork_while_calls_are_under_way(python, emulator):
    emulator.add_fault(operation="get-instance", delay_ms=1000)
    python(
        WAIT_FOR_REQUESTS
        + textwrap.dedent("""
        import asyncio, os, sys, threading, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        asynchronous = vpc_metadata.AsyncClient(endpoint=sys.argv[1])
        threads = [threading.Thread(target=client.get_instance) for _ in range(4)]
        for thread in threads:
            thread.start()

        async def main():
            tasks = [asyncio.ensure_future(asynchronous.get_instance()) for _ in range(4)]
            await asyncio.to_thread(wait_for_requests, sys.argv[2], "get-instance", 8)
            child = os.fork()
            if not child:
                def work():
                    assert client.list_keys()["keys"]
                    assert asyncio.run(asynchronous.list_keys())["keys"]
                    os._exit(7)
                threading.Thread(target=work).start()
                threading.Event().wait()
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
            for instance in await asyncio.gather(*tasks):
                assert instance["id"]

        asyncio.run(main())
        for thread in threads:
            thread.join()
        """),
        emulator.url,
        emulator.control_url,
    )


def test_gunicorn_with_a_preloaded_application(emulator, tmp_path):
    (tmp_path / "application.py").write_text(
        "import json, os, vpc_metadata\n"
        "client = vpc_metadata.Client()\n"
        "client.get_instance(), client.iam_token()\n"
        "made_by = os.getpid()\n"
        "def app(environ, start_response):\n"
        "    start_response('200 OK', [('Content-Type', 'application/json')])\n"
        "    zone = client.get_instance()['zone']['name']\n"
        "    body = {'zone': zone, 'token': len(client.iam_token()), 'worker': os.getpid() != made_by}\n"
        "    return [json.dumps(body).encode()]\n"
    )
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        command = [sys.executable, "-m", "gunicorn", "--preload", "--workers=3", "--log-level=warning"]
        command += [f"--bind=fd://{listener.fileno()}", "--no-control-socket", "application:app"]
        environment = {**os.environ, "VPC_METADATA_ENDPOINT": emulator.url}
        process = subprocess.Popen(command, cwd=tmp_path, env=environment, pass_fds=[listener.fileno()])
        try:
            for _ in range(30):
                connection = http.client.HTTPConnection(*listener.getsockname(), timeout=60)
                connection.request("GET", "/")
                body = connection.getresponse().read()
                connection.close()
                assert b'"zone": "us-south-1"' in body and b'"worker": true' in body
        finally:
            process.terminate()
            assert process.wait(60) == 0


def test_a_subinterpreter_is_refused_in_so_many_words(python):
    output = python("""
        try:
            import _xxsubinterpreters as interpreters
        except ImportError:
            import _interpreters as interpreters
        import vpc_metadata
        interpreter = interpreters.create()
        program = "\\n".join([
            "try: import vpc_metadata",
            "except ImportError as error: print('refused:', error, flush=True)",
            "else: print('works:', vpc_metadata.Client(), flush=True)",
        ])
        failed = interpreters.run_string(interpreter, program)
        assert not failed, failed
    """)
    assert output.startswith("refused:") and "subinterpreters" in output


@pytest.mark.parametrize("how", ["return", "exit", "raise"])
def test_the_interpreter_ends_with_calls_under_way(python, emulator, how):
    emulator.add_fault(operation="get-instance", delay_ms=100)
    end = {"return": "", "exit": "sys.exit(0)", "raise": "raise SystemExit(0)"}[how]
    python(
        WAIT_FOR_REQUESTS
        + textwrap.dedent(f"""
        import asyncio, sys, threading, vpc_metadata
        client = vpc_metadata.Client(endpoint=sys.argv[1])
        asynchronous = vpc_metadata.AsyncClient(endpoint=sys.argv[1])
        client.identity_token()
        asyncio.run(asynchronous.identity_token())

        def without_end(work):
            while True:
                work()

        async def many():
            await asyncio.gather(*(asynchronous.get_instance() for _ in range(20)))

        for work in (client.get_instance, client.get_instance, lambda: asyncio.run(many())):
            threading.Thread(target=without_end, args=(work,), daemon=True).start()

        async def main():
            for _ in range(20):
                asyncio.ensure_future(asynchronous.get_instance())
            await asyncio.to_thread(wait_for_requests, sys.argv[2], "get-instance", 40)

        asyncio.run(main())
        {end}
        """),
        emulator.url,
        emulator.control_url,
    )
