"""Log records below the logger `vpc_metadata`."""

import asyncio
import logging


def messages(caplog):
    return [record.getMessage() for record in caplog.records if record.name.startswith("vpc_metadata")]


def test_nothing_is_logged_unless_asked_for(client, caplog):
    client.get_instance()
    with caplog.at_level(logging.INFO, "vpc_metadata"):
        client.get_instance()
    assert messages(caplog) == []


def test_requests_are_logged_at_debug_and_only_while_asked_for(client, emulator, caplog):
    with caplog.at_level(logging.DEBUG, "vpc_metadata"):
        client.get_instance()
    assert any("operation=get-instance" in message for message in messages(caplog))
    assert all(record.levelno == logging.DEBUG for record in caplog.records)
    caplog.clear()
    client.get_instance()
    assert messages(caplog) == []
    emulator.add_fault(operation="get-instance", times=1, status={"code": 503})
    with caplog.at_level(logging.DEBUG, "vpc_metadata"):
        client.get_instance()
    assert any("503" in message for message in messages(caplog))


def test_asynchronous_calls_are_logged_on_the_threads_of_their_loop(emulator, caplog):
    async def main():
        async with emulator.async_client() as client:
            await client.get_instance()

    with caplog.at_level(logging.DEBUG, "vpc_metadata"):
        asyncio.run(main())
    assert any("operation=get-instance" in message for message in messages(caplog))
    assert {record.threadName for record in caplog.records if record.name.startswith("vpc_")} == {"MainThread"}


def test_importing_makes_no_logger(python):
    python("""
        import sys, vpc_metadata
        try:
            vpc_metadata.Client().get_instance()
        except ConnectionError:
            pass
        assert "logging" not in sys.modules
    """)
