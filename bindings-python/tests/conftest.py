"""What the tests share. They run against the installed wheel: no folder with the sources is on the path."""

import os
import pathlib
import signal
import subprocess
import sys
import textwrap

import pytest

import vpc_metadata

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PACKAGE = REPOSITORY / "bindings-python"

assert not pathlib.Path(vpc_metadata.__file__).resolve().is_relative_to(PACKAGE / "python"), "not the wheel"


# A shell starts what is to run in the background with Ctrl-C ignored, and programs started from there inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in list(os.environ):
        if name.startswith("VPC_METADATA_") and name != "VPC_METADATA_EMULATOR":
            monkeypatch.delenv(name)
    monkeypatch.setenv("VPC_METADATA_ENDPOINT", "http://127.0.0.1:1")


@pytest.fixture
def emulator(vpc_metadata_emulator):
    return vpc_metadata_emulator


@pytest.fixture
def client(vpc_metadata_client):
    return vpc_metadata_client


@pytest.fixture
def python(tmp_path):
    """Runs a program in a new interpreter, in an empty folder; returns its output."""

    def run(program, *arguments, environment=None, status=0, timeout=60):
        command = [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)]
        environment = {**os.environ, **(environment or {})}
        ended = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=timeout
        )
        assert ended.returncode == status, f"status {ended.returncode}\n{ended.stdout}\n{ended.stderr}"
        run.stderr = ended.stderr
        return ended.stdout

    return run
