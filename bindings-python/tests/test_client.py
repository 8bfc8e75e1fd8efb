"""The blocking client: construction, arguments, values, closing, threads."""

import concurrent.futures
import inspect
import json
import pathlib
import unittest.mock
import weakref

import pytest

import vpc_metadata.testing
from conftest import REPOSITORY
from vpc_metadata import Client, InvalidInputError


def test_settings_take_text_numbers_paths_and_none(emulator, tmp_path):
    certificate = tmp_path / "ca.pem"
    with vpc_metadata.testing.Emulator(protocol="https") as https:
        certificate.write_bytes(pathlib.Path(https.ca_file).read_bytes())
    client = Client(
        endpoint=emulator.url, timeout=2, connect_timeout=0.5, max_attempts=2, version=None, ca_file=certificate
    )
    assert client.get_instance()["resource_type"] == "instance"
    for wrong in ({"timeout": "soon"}, {"max_attempts": 1.5}, {"endpoint": ""}, {"colour": "blue"}):
        with pytest.raises(InvalidInputError, match=next(iter(wrong))) as raised:
            Client(**wrong)
        assert isinstance(raised.value, ValueError) and raised.value.attempts == 0
    for wrong in (["a"], b"text", True, object()):
        with pytest.raises(TypeError, match="trusted_profile"):
            Client(trusted_profile=wrong)
    with pytest.raises(TypeError):
        Client("http://127.0.0.1:1")


def test_arguments_out_of_range_are_the_callers(client, emulator):
    for seconds in (-1, 2**32, 4, 3601):
        with pytest.raises(InvalidInputError):
            client.create_identity_token(expires_in=seconds)
    for deadline in (-1.0, float("nan"), float("inf"), 1e300):
        with pytest.raises(InvalidInputError, match="deadline"):
            client.wait_ready(deadline)
    for text in ("\ud800", "", "a\0b"):
        with pytest.raises(InvalidInputError):
            client.get_key(text)
    for wrong in (None, 7, b"id"):
        with pytest.raises(TypeError):
            client.get_key(wrong)
    with pytest.raises(TypeError):
        client.create_identity_token(expires_in=True)
    assert emulator.requests() == []


def test_a_closed_client_raises_and_closing_again_does_not(emulator):
    with emulator.client() as client:
        assert client.identity_token()
    client.close()
    for call in (client.get_instance, client.identity_token, client.iam_token, client.__enter__):
        with pytest.raises(InvalidInputError, match="closed"):
            call()
    assert repr(client) == "<vpc_metadata.Client closed>"


def test_closing_leaves_the_calls_of_other_threads_alone(emulator):
    emulator.add_fault(operation="get-instance", delay_ms=300)
    client = emulator.client()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        call = pool.submit(client.get_instance)
        while not emulator.count("get-instance"):
            pass
        client.close()
        assert call.result()["id"]


def test_many_threads_share_one_token(client, emulator):
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        calls = [pool.submit(client.get_instance) for _ in range(200)]
        calls += [pool.submit(client.iam_token) for _ in range(200)]
        assert len({json.dumps(call.result()) for call in calls}) == 2
    assert emulator.count("create-identity-token") == 1
    assert emulator.count("create-identity-iam-token") == 1


def test_other_threads_run_while_a_call_waits(client, emulator):
    emulator.add_fault(operation="get-instance", hang=True)
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(emulator.client(timeout=1.0).get_instance)
        while not emulator.count("get-instance"):
            pass
        counted = 0
        while not waiting.done():
            counted += 1
        assert counted > 100
        assert waiting.exception().kind == "timeout"


def hostile_values() -> list[str]:
    deep = "[" * 300 + "]" * 300
    return [
        '"\\ud83d\\ude00 \\u0000 \\/ \\b\\f\\n\\r\\t \\" \\\\ é 😀"',
        '"\\ud800"',  # half of a pair
        "-0", "-0.0", "0", "1E400", "-1e-400", "1.0", "1e2", "0.1", "123456789012345678901234567890",
        "9223372036854775807", "-9223372036854775809", "1.7976931348623157e308", "5e-324",
        "3.141592653589793238462643383279", "true", "false", "null", "{}", "[]", '""', deep,
        '{"a": 1, "b": 2, "a": 3}', '{"z": 1, "y": {"x": [1, 2.5, null]}, "": 0, "é": "ü"}', " [ 1 ,\t2\n] ",
        "1" * 4000,
    ]  # fmt: skip


@pytest.mark.parametrize("value", hostile_values(), ids=lambda value: value[:20])
def test_values_are_those_of_json_loads(client, emulator, value):
    text = f'{{"id": "a", "new": {value}, "id2": [{value}]}}'
    emulator.add_fault(operation="get-instance", body={"text": text})
    found, wanted = client.get_instance(), json.loads(text)
    assert repr(found) == repr(wanted)  # which tells 1 from 1.0, -0.0 from 0.0, and the order of keys
    assert type(found) is dict


def test_json_that_python_refuses_is_an_error_that_quotes_nothing(client, emulator):
    for value in ("[" * 100_000 + "]" * 100_000, "1" * 5_000):
        emulator.clear_faults()
        emulator.add_fault(operation="get-instance", body={"text": f'{{"id": "hunter2", "new": {value}}}'})
        try:
            assert client.get_instance()["new"]
        except vpc_metadata.InvalidResponseError as error:
            assert error.operation == "get-instance"
            assert "hunter2" not in repr(error) and error.__cause__ is None and error.__context__ is None


def test_every_example_body_arrives_as_json_loads_reads_it(client, emulator):
    bodies = sorted((REPOSITORY / "emulator" / "bodies").rglob("*.json"))
    assert len(bodies) > 20
    client.identity_token()  # before the fault is there, which is for every request
    for body in bodies:
        text = body.read_text("utf-8")
        emulator.clear_faults()
        emulator.add_fault(operation="any", body={"text": text})
        found = client.get_metadata("/metadata/v1/anything")
        assert repr(found) == repr(json.loads(text)), body.name


def test_the_methods_are_those_of_the_table():
    methods = {name for name, _ in inspect.getmembers(Client, callable) if not name.startswith("_")}
    operations = {name.replace("-", "_") for name, _, _ in vpc_metadata._native.operations()}
    assert len(operations) == 21
    more = {"identity_token", "iam_token", "get_metadata", "wait_ready", "close"}
    assert methods == operations | more
    asynchronous = vpc_metadata.AsyncClient
    assert {name for name in dir(asynchronous) if not name.startswith("_")} == methods | {"aclose"}
    for name in operations | more - {"close"}:
        assert inspect.iscoroutinefunction(getattr(asynchronous, name)), name
        assert parameters(getattr(Client, name)) == parameters(getattr(asynchronous, name)), name
        assert inspect.getdoc(getattr(Client, name)) and inspect.getdoc(getattr(asynchronous, name))


def parameters(method):
    parameters = inspect.signature(method).parameters.values()
    return [(each.name, each.kind == each.KEYWORD_ONLY, each.default) for each in parameters]


def test_it_can_be_mocked_subclassed_and_referred_to_weakly(emulator):
    class Mine(Client):
        def zone(self):
            return self.get_instance()["zone"]["name"]

    mine = Mine(endpoint=emulator.url)
    assert mine.zone() == "us-south-1"
    assert weakref.ref(mine)() is mine
    mock = unittest.mock.create_autospec(Client, instance=True)
    mock.get_key.return_value = {"id": "1"}
    assert mock.get_key("1") == {"id": "1"}


def test_where_this_runs_is_told_without_a_request():
    assert vpc_metadata.is_ibm_vpc() in (True, False)
