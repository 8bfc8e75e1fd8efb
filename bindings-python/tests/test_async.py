"""The client for asyncio."""

import asyncio
import gc
import inspect
import os
import threading
import unittest.mock

import anyio
import pytest
import uvloop

import vpc_metadata
from vpc_metadata import AsyncClient, InvalidInputError


class Unwatching(asyncio.SelectorEventLoop):
    """As Windows' Proactor loop: it watches no descriptors for anybody."""

    def add_reader(self, *_):
        raise NotImplementedError


LOOPS = {"asyncio": asyncio.new_event_loop, "uvloop": uvloop.new_event_loop, "unwatching": Unwatching}


@pytest.fixture(params=LOOPS)
def run(request):
    """Runs a coroutine on a loop of each sort."""

    def run(coroutine):
        loop = LOOPS[request.param]()
        try:
            return loop.run_until_complete(asyncio.wait_for(coroutine, 60))
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()

    return run


def threads():
    return len(os.listdir("/proc/self/task"))


def test_calls_are_coroutines_that_give_what_the_other_client_gives(emulator, client, run):
    async def main():
        async with emulator.async_client() as asynchronous:
            call = asynchronous.get_instance()
            assert inspect.iscoroutine(call)
            key = await call
            attachments = (await asynchronous.list_instance_volume_attachments())["volume_attachments"]
            one = await asyncio.create_task(asynchronous.get_instance_volume_attachment(attachments[0]["id"]))
            await asynchronous.wait_ready(5)
            token = await asynchronous.create_identity_token(expires_in=60, nonce="n")
            assert (token["nonce"], token["expires_in"]) == ("n", 60)
            return key, one, await asynchronous.get_metadata("/metadata/v1/keys")

    instance, attachment, keys = run(main())
    assert instance == client.get_instance()
    assert attachment == client.get_instance_volume_attachment(attachment["id"])
    assert keys == client.list_keys()


def test_nothing_happens_before_a_call_is_awaited(emulator, run):
    async def main():
        client = emulator.async_client()
        call = client.get_instance()
        call.close()
        assert emulator.requests() == []

    before = threads()
    run(main())
    assert threads() <= before + 1  # of the loop that watches nothing


def test_many_calls_at_a_time_need_no_thread_each(emulator, run):
    async def main():
        async with emulator.async_client() as client:
            before = threads()
            results = await asyncio.gather(*(client.get_instance() for _ in range(300)))
            assert len({id(result) for result in results}) == 300
            assert threads() <= before + 2  # the library's own, and one for a loop that watches nothing
            await asyncio.gather(*(client.iam_token() for _ in range(300)))

    run(main())
    assert emulator.count("create-identity-token") == 1
    assert emulator.count("create-identity-iam-token") == 1


def test_cancelling_a_task_stops_its_call(emulator, run):
    emulator.add_fault(operation="get-instance", hang=True)

    async def main():
        async with emulator.async_client() as client:
            task = asyncio.create_task(client.get_instance())
            while not emulator.count("get-instance"):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(asyncio.TimeoutError) as raised:
                await asyncio.wait_for(client.get_instance(), 0.05)
            assert not isinstance(raised.value, vpc_metadata.VpcMetadataError)
            emulator.clear_faults()
            assert (await client.get_instance())["id"]

    run(main())


def test_errors_are_raised_where_they_are_awaited(emulator, run):
    async def main():
        async with emulator.async_client() as client:
            with pytest.raises(vpc_metadata.NotFoundError) as raised:
                await client.get_key("no-such-key")
            assert raised.value.operation == "get-key"
            for wrong in ("", "\ud800"):
                with pytest.raises(InvalidInputError):
                    await client.get_key(wrong)
            with pytest.raises(TypeError):
                await client.get_key(7)
        with pytest.raises(InvalidInputError, match="closed"):
            await client.get_instance()
        with pytest.raises(InvalidInputError, match="closed"):
            await client.iam_token()
        with pytest.raises(InvalidInputError, match="closed"):
            await client.__aenter__()

    run(main())


def test_closing_ends_the_calls_that_are_under_way(emulator, run):
    emulator.add_fault(operation="get-instance", hang=True)

    async def main():
        client = emulator.async_client()
        task = asyncio.create_task(client.get_instance())
        while not emulator.count("get-instance"):
            await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(vpc_metadata.CancelledError):
            await task

    run(main())


def test_a_cached_token_is_there_at_once(emulator):
    async def main():
        async with emulator.async_client() as client:
            token = await client.iam_token()
            with pytest.raises(StopIteration) as raised:
                client.iam_token().send(None)  # without a loop turning once
            assert raised.value.value == token

    asyncio.run(main())


def test_one_client_serves_many_loops(emulator):
    client = emulator.async_client()

    def in_a_loop():
        for _ in range(5):
            assert asyncio.run(client.get_instance())["id"]

    workers = [threading.Thread(target=in_a_loop) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    gc.collect()
    descriptors = len(os.listdir("/proc/self/fd"))
    for _ in range(50):
        asyncio.run(client.get_instance())
    gc.collect()
    assert len(os.listdir("/proc/self/fd")) <= descriptors + 4


def test_a_loop_may_close_with_calls_under_way(emulator, capfd):
    emulator.add_fault(operation="get-instance", delay_ms=50)
    client = emulator.async_client()
    for sort in LOOPS.values():
        loop = sort()
        tasks = [loop.create_task(client.get_instance()) for _ in range(10)]
        loop.run_until_complete(asyncio.wait(tasks, timeout=0.01))
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.close()
    assert asyncio.run(client.get_instance())["id"]
    assert capfd.readouterr().err == ""


def test_the_loop_turns_while_a_call_waits(emulator, run):
    emulator.add_fault(operation="get-instance", delay_ms=200)

    async def main():
        async with emulator.async_client() as client:
            task = asyncio.create_task(client.get_instance())
            turns = 0
            while not task.done():
                turns += 1
                await asyncio.sleep(0)
            assert turns > 100

    run(main())


def test_anyio(emulator):
    async def main():
        async with emulator.async_client() as client:
            async with anyio.create_task_group() as group:
                group.start_soon(client.get_instance)
                group.start_soon(client.iam_token)
            emulator.add_fault(operation="get-instance", hang=True)
            with anyio.move_on_after(0.05) as scope:
                await client.get_instance()
            assert scope.cancelled_caught

    anyio.run(main, backend="asyncio")


def test_outside_of_a_loop_it_says_so(emulator):
    call = emulator.async_client().get_instance()
    with pytest.raises(RuntimeError, match="no running event loop"):
        call.send(None)


def test_it_can_be_mocked():
    mock = unittest.mock.create_autospec(AsyncClient, instance=True)
    mock.get_key.return_value = {"id": "1"}
    assert asyncio.run(mock.get_key("1")) == {"id": "1"}


def test_settings_are_checked_as_for_the_other_client():
    with pytest.raises(InvalidInputError, match="timeout"):
        AsyncClient(timeout="soon")
    assert repr(AsyncClient()) == "<vpc_metadata.AsyncClient>"
