"""Type checkers accept the package and a program that uses it, and refuse one that misuses it."""

import subprocess
import sys

import pytest

import vpc_metadata
from conftest import PACKAGE

INSTALLED = vpc_metadata.__path__[0]
SAMPLE = PACKAGE / "tests" / "sample.py"
WRONG = """
from vpc_metadata import Client

client = Client(colour="blue")
client.get_key()
client.get_instance()["id"] + 1
client.get_nothing()
client.create_identity_token(60)
"""
CHECKERS = {
    "mypy": ["-m", "mypy", "--strict", "--no-error-summary"],
    "pyright": ["-m", "basedpyright", "--level", "error", "--pythonpath", sys.executable],
}


def check(checker, folder, *paths):
    command = [sys.executable, *CHECKERS[checker], *map(str, paths)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return tmp_path


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_package_and_a_program_pass(checker, folder):
    (folder / "sample.py").write_text(SAMPLE.read_text("utf-8"))
    ended = check(checker, folder, "sample.py")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_sources_of_the_package_pass():
    ended = check("mypy", PACKAGE, "-p", "vpc_metadata")
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_wrong_program_does_not(checker, folder):
    (folder / "wrong.py").write_text(WRONG)
    ended = check(checker, folder, "wrong.py")
    assert ended.returncode == 1
    for line in (4, 5, 6, 7, 8):
        assert f"wrong.py:{line}:" in ended.stdout, ended.stdout
