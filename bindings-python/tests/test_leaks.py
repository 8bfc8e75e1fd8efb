"""Ten thousand calls leave no memory, no file descriptor and no thread behind."""

import pytest

PROGRAM = """
import asyncio, os, sys, vpc_metadata

ROUND = 2_500
url, kind = sys.argv[1:]

def measure():
    with open("/proc/self/statm") as file:
        resident = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return resident, len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))

def sync_round(client):
    for number in range(ROUND):
        if number % 25 == 0:
            try:
                client.get_key("no-such-key")
            except vpc_metadata.NotFoundError:
                pass
        elif number % 3:
            client.list_keys()
        else:
            client.get_instance()
        client.iam_token()

async def async_round(client):
    async def one(number):
        if number % 25 == 0:
            try:
                await client.get_key("no-such-key")
            except vpc_metadata.NotFoundError:
                pass
        elif number % 27 == 0:
            task = asyncio.ensure_future(client.get_instance())
            await asyncio.sleep(0)
            task.cancel()
        elif number % 3:
            await client.list_keys()
        else:
            await client.get_instance()
        await client.iam_token()

    for start in range(0, ROUND, 20):
        await asyncio.gather(*(one(start + number) for number in range(20)))

async def async_rounds():
    async with vpc_metadata.AsyncClient(endpoint=url) as client:
        await async_round(client)
        before = measure()
        for _ in range(4):
            await async_round(client)
        return before, measure()

def sync_rounds():
    with vpc_metadata.Client(endpoint=url) as client:
        sync_round(client)
        before = measure()
        for _ in range(4):
            sync_round(client)
        return before, measure()

before, after = sync_rounds() if kind == "sync" else asyncio.run(async_rounds())
grown = after[0] - before[0]
print(f"{kind}: {4 * ROUND} calls: {grown / 1024:.0f} KiB more memory, {before[1]} and then {after[1]} descriptors, "
      f"{before[2]} and then {after[2]} threads")
# A leak of one word per call would be 80 KB; of a response, 50 MB. Allocators round.
assert grown < 1_000_000, grown
assert after[1] <= before[1] + (0 if kind == "sync" else 20) and after[2] == before[2]
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_calls_leave_nothing_behind(python, emulator, kind, capsys):
    measured = python(PROGRAM, emulator.url, kind, timeout=200)
    with capsys.disabled():
        print(f"\n{measured}", end="")


def test_clients_leave_nothing_behind(python, emulator):
    python(
        """
        import asyncio, gc, os, sys, vpc_metadata

        def measure():
            gc.collect()
            return len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))

        def rounds(count):
            for _ in range(count):
                with vpc_metadata.Client(endpoint=sys.argv[1]) as client:
                    client.list_keys()
                vpc_metadata.Client(endpoint=sys.argv[1]).list_keys()

                async def main():
                    async with vpc_metadata.AsyncClient(endpoint=sys.argv[1]) as client:
                        await client.list_keys()
                asyncio.run(main())

        rounds(5)
        before = measure()
        rounds(50)
        after = measure()
        # The thread of the client that was closed last may still be on its way out.
        assert after[0] <= before[0] + 6 and after[1] <= before[1] + 2, (before, after)
        """,
        emulator.url,
    )
