"""AsyncClient: the client as coroutines."""

from __future__ import annotations

from asyncio import Future, get_running_loop
from typing import Any, Callable, Dict, Optional

from . import _native
from ._async_operations import AsyncOperations
from ._reactor import reactor_of


class AsyncClient(AsyncOperations):
    """The client for asyncio: the methods of `Client` as coroutines, with the same settings and errors.

    Cancelling a task stops its call. Making a client sends nothing; one thread of the library's own makes the
    requests of all calls, from the first one on. Tokens that are at hand come without it. A client may be used by
    several event loops, one after the other or at the same time, and before and after a fork.
    """

    def __init__(self, **settings: Any) -> None:
        self._native = _native.AsyncClient(**settings)

    async def _call(self, start: Callable[..., int], *arguments: object) -> Any:
        loop = get_running_loop()
        reactor = reactor_of(loop)
        future: Future[Any] = loop.create_future()
        number = start(reactor, future, *arguments)
        try:
            return await future
        except BaseException:
            reactor.give_up(number)
            raise

    async def identity_token(self) -> str:
        """The managed identity token of this server: cached, and renewed in the background before it ends."""
        token = self._native.cached_identity_token()
        if token is None:
            token = await self._call(self._native.identity_token)
        return token

    async def iam_token(self, trusted_profile: Optional[str] = None) -> str:
        """The managed IAM token of a trusted profile: cached, and renewed in the background before it ends.

        trusted_profile is an id, a CRN or a name; left out, it is the profile of the settings, or else the server's
        default profile.
        """
        token = self._native.cached_iam_token(trusted_profile)
        if token is None:
            token = await self._call(self._native.iam_token, trusted_profile)
        return token

    async def get_metadata(self, path: str) -> Dict[str, Any]:
        """Reads a metadata path that this release has no method for, for example
        /metadata/v1/instance/something_new.
        """
        body: Dict[str, Any] = await self._call(self._native.get_metadata, path)
        return body

    async def wait_ready(self, deadline: float) -> None:
        """Waits, early in the boot of a server, until the service answers: at most deadline seconds."""
        await self._call(self._native.wait_ready, deadline)

    async def aclose(self) -> None:
        """Gives the client's connections up, and ends the calls that are under way."""
        self.close()

    def close(self) -> None:
        """As `aclose`, for callers that cannot wait."""
        self._native.close()

    async def __aenter__(self) -> AsyncClient:
        self._native.ensure_open()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<vpc_metadata.AsyncClient{' closed' if self._native.is_closed() else ''}>"


AsyncClient.__module__ = "vpc_metadata"
