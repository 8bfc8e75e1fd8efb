"""What a user's program looks like to a type checker; nothing runs it."""

import asyncio
from typing import Optional

import vpc_metadata
from vpc_metadata import AsyncClient, Client
from vpc_metadata.testing import Emulator
from vpc_metadata.types import Instance, KeyCollection


def zone_of(instance: Instance) -> Optional[str]:
    zone = instance.get("zone")
    return zone.get("name") if zone else None


def names(keys: KeyCollection) -> list[str]:
    return [key.get("name", key["id"]) for key in keys["keys"]]


def main() -> None:
    with Client(timeout=3, trusted_profile="name:orders") as client:
        print(zone_of(client.get_instance()), names(client.list_keys()))
        token: str = client.iam_token()
        life: int = client.create_identity_token(expires_in=60, nonce=token[:5]).get("expires_in", 0)
        print(life)
        try:
            client.get_key("r006-1")
        except vpc_metadata.NotFoundError as error:
            code: Optional[str] = error.code
            print(code, error.kind)
        except (ConnectionError, TimeoutError) as error:
            print(error)


async def main_async() -> None:
    async with AsyncClient() as client, asyncio.TaskGroup() as group:
        first = group.create_task(client.get_instance())
        second = group.create_task(client.iam_token("name:orders"))
    instance: Instance = first.result()
    token: str = second.result()
    print(instance["id"], len(token))


def test_with_the_emulator() -> None:
    with Emulator("spot", faults=[{"times": 1, "status": {"code": 503}}]) as emulator, emulator.client() as client:
        assert client.get_instance()["id"]
