"""The package as a whole: its metadata, its command line, its fixtures, its documentation."""

import importlib.metadata
import json
import re
import tomllib

import pytest

import vpc_metadata
from conftest import PACKAGE, REPOSITORY

pytest_plugins = ["pytester"]


def test_the_version_is_that_of_the_workspace():
    workspace = tomllib.loads((REPOSITORY / "Cargo.toml").read_text("utf-8"))["workspace"]["package"]
    assert vpc_metadata.__version__ == importlib.metadata.version("vpc-metadata") == workspace["version"]


def test_it_depends_on_nothing():
    requirements = importlib.metadata.requires("vpc-metadata") or []
    assert [each for each in requirements if "extra ==" not in each] == []


def test_python_versions_agree():
    # The build accepts a disagreement of these without a word.
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text("utf-8"))["project"]
    cargo = tomllib.loads((PACKAGE / "Cargo.toml").read_text("utf-8"))
    oldest = project["requires-python"].removeprefix(">=")
    assert f"abi3-py{oldest.replace('.', '')}" in cargo["dependencies"]["pyo3"]["features"]


def test_the_names_of_the_stub_are_those_of_the_package():
    stub = (PACKAGE / "python/vpc_metadata/__init__.pyi").read_text("utf-8")
    declared = set(re.findall(r"^(?:class|def) (\w+)|^(\w+):", stub, re.MULTILINE))
    assert {first or second for first, second in declared} == set(vpc_metadata.__all__)
    for name in re.findall(r"^class (\w+Error)\(", stub, re.MULTILINE):
        bases = re.search(rf"^class {name}\((.*)\)", stub, re.MULTILINE)[1].split(", ")
        found = [base.__name__ for base in getattr(vpc_metadata, name).__bases__]
        assert found == [base.removeprefix("builtins.") for base in bases]


def test_every_response_has_a_type():
    from vpc_metadata import types

    assert set(types.__all__) <= set(dir(types))
    assert types.Instance.__required_keys__ == {"id"} and "zone" in types.Instance.__optional_keys__


COMMANDS = {
    ("get-instance", "--pointer", "/zone/name"): "us-south-1",
    ("get-instance", "--pointer", "/zone/name", "--timeout", "5", "--version-date", "2025-08-26"): "us-south-1",
    ("wait", "--deadline", "5"): "",
}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_the_command_line_prints_values(python, emulator, arguments):
    program = "import sys; from vpc_metadata.__main__ import main; sys.exit(main())"
    output = python(program, *arguments, "--endpoint", emulator.url)
    assert output.strip() == COMMANDS[arguments]


def test_the_command_line_prints_json_and_tokens(python, emulator, client):
    program = "import sys; from vpc_metadata.__main__ import main; sys.exit(main())"
    environment = {"VPC_METADATA_ENDPOINT": emulator.url}
    assert json.loads(python(program, "list-keys", environment=environment)) == client.list_keys()
    key = client.list_keys()["keys"][0]
    assert json.loads(python(program, "get-key", key["id"], environment=environment))["name"] == key["name"]
    assert python(program, "iam-token", environment=environment).count(".") == 2


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["get-instance", "--pointer", "zone"], 1),
        (["get-instance", "--pointer", "/~2"], 1),
        (["get-nothing"], 1),
        (["get-key"], 1),
        (["get-key", "no-such-key"], 9),
        (["get-instance", "--pointer", "/zone/nothing"], 9),
        (["get-instance", "--endpoint", "http://127.0.0.1:1", "--max-attempts", "1"], 3),
        (["create-identity-certificate", "--csr", "/dev/null"], 1),
    ],
)
def test_the_command_line_fails_with_the_number_of_the_kind(python, emulator, arguments, status):
    program = "import sys; from vpc_metadata.__main__ import main; sys.exit(main())"
    assert python(program, *arguments, environment={"VPC_METADATA_ENDPOINT": emulator.url}, status=status) == ""
    assert 1 <= len(python.stderr.splitlines()) <= 4 and "Traceback" not in python.stderr


def test_pytest_finds_the_fixtures_by_itself(pytester):
    pytester.makepyfile("""
        import pytest

        def test_client(vpc_metadata_client, vpc_metadata_emulator):
            assert vpc_metadata_client.get_instance()["id"]
            vpc_metadata_emulator.add_fault(operation="get-instance", status={"code": 404})
            with pytest.raises(Exception) as raised:
                vpc_metadata_client.get_instance()
            assert raised.value.kind == "not_found"

        @pytest.mark.vpc_metadata("bare-metal")
        def test_scenario(vpc_metadata_client):
            assert vpc_metadata_client.identity_token()
            with pytest.raises(Exception, match="404"):
                vpc_metadata_client.get_instance()

        @pytest.mark.vpc_metadata({"based_on": "default", "bodies": {"keys": {"keys": []}}}, protocol="https")
        def test_own_bodies(vpc_metadata_client):
            assert vpc_metadata_client.list_keys() == {"keys": []}
    """)
    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=3)


def test_an_emulator_that_cannot_start_says_why():
    from vpc_metadata.testing import Emulator

    with pytest.raises(RuntimeError, match="no-such-scenario"):
        Emulator("no-such-scenario")
    with Emulator() as emulator, pytest.raises(ValueError, match="no-such-action"):
        emulator.add_fault(**{"no-such-action": True})
