"""The exceptions: classes, members, pickling, and that no secret is in anything."""

import builtins
import copy
import logging
import multiprocessing
import pickle
import traceback

import pytest

import vpc_metadata

KINDS = dict(vpc_metadata._native.kinds())


def class_of(kind):
    name = "".join(part.capitalize() for part in kind.split("_")).removesuffix("Error")
    return getattr(vpc_metadata, f"{name}Error")


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_class_for_every_kind(kind):
    error = class_of(kind)
    assert issubclass(error, vpc_metadata.VpcMetadataError) and error.kind == kind
    assert error.__module__ == "vpc_metadata" and error.__name__ in vpc_metadata.__all__ and error.__doc__
    also = {
        "invalid_input": ValueError,
        "unreachable": ConnectionError,
        "transport": ConnectionError,
        "timeout": builtins.TimeoutError,
    }
    for other in (ValueError, ConnectionError, builtins.TimeoutError):
        assert issubclass(error, other) == (also.get(kind) is other)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_survive_pickle_and_copy(kind, protocol):
    members = {"status": 400, "code": "c", "target": "t", "more_info": "m", "trace": "x", "hint": "h"}
    error = class_of(kind)("it broke", operation="get-key", attempts=3, **members)
    for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert vars(again) == vars(error) and again.args == error.args
        assert str(again) == "get-key: it broke" and again.message == "it broke"


def fail_elsewhere(url):
    vpc_metadata.Client(endpoint=url).get_key("no-such-key")


def test_errors_cross_processes(emulator):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        with pytest.raises(vpc_metadata.NotFoundError) as raised:
            pool.apply(fail_elsewhere, [emulator.url])
    error = raised.value
    assert (error.status, error.code, error.operation, error.attempts) == (404, "not_found", "get-key", 1)
    assert error.trace and error.target == "id" and error.more_info.startswith("https://")


def test_a_traceback_says_what_to_do():
    with pytest.raises(ConnectionError) as raised:
        vpc_metadata.Client(max_attempts=1).get_instance()
    error = raised.value
    assert error.hint and error.__notes__ == [f"hint: {error.hint}"]
    assert error.__cause__ is None and error.__context__ is None


SECRETS = ["hunter2-licence", "hunter2-password", "hunter2-user-data", "hunter2-csr", "eyJ"]


def test_no_secret_is_in_any_output(emulator, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    emulator.add_faults(
        [
            {"operation": "get-instance-initialization", "body": {"json": {"user_data": SECRETS[2], "keys": 7}}},
            {"operation": "list-instance-software-attachments", "body": {"text": '{"k": "hunter2-licence"'}},
            {"operation": "list-keys", "body": {"text": '{"password": "hunter2-password", "keys": {}}'}},
            {"operation": "get-instance", "echo_authorization": True},
        ]
    )
    client = emulator.client(max_attempts=2, timeout=5)
    outputs = [repr(client), str(client)]
    client.identity_token(), client.iam_token()

    def failing(call, *arguments, **keywords):
        with pytest.raises(vpc_metadata.VpcMetadataError) as raised:
            call(*arguments, **keywords)
        error = raised.value
        outputs.extend([repr(error), str(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")])
        # Without the frames of this file, whose lines name the secrets themselves.
        outputs.append("".join(traceback.format_exception(type(error), error, error.__traceback__, limit=-1)[-1:]))
        outputs.extend(getattr(error, "__notes__", []))

    failing(client.get_instance_initialization)
    failing(client.list_instance_software_attachments)
    failing(client.list_keys)
    failing(client.get_instance)
    failing(client.create_identity_certificate, "hunter2-csr")
    failing(emulator.client, endpoint="http://hunter2-password@127.0.0.1")
    emulator.clear_faults()
    emulator.revoke_tokens()
    assert client.get_instance_initialization()["user_data"]
    assert client.create_identity_token()["access_token"].startswith("eyJ")
    outputs.extend(record.getMessage() for record in caplog.records)
    outputs.extend(capfd.readouterr())
    assert any(record.name.startswith("vpc_metadata") for record in caplog.records)
    for secret in SECRETS:
        assert not [output for output in outputs if secret in output]
