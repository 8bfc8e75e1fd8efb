"""The server's IAM token on requests of the library httpx: `pip install vpc-metadata[httpx]`.

    import httpx
    from vpc_metadata.httpx import IamAuth

    async with httpx.AsyncClient(auth=IamAuth()) as http:
        await http.get("https://us-south.iaas.cloud.ibm.com/v1/vpcs", params=...)

The token goes to whatever address is requested: use the client for IBM Cloud only.
"""

from __future__ import annotations

from typing import AsyncGenerator, Generator, Optional

import httpx

from . import AsyncClient, Client

__all__ = ["IamAuth"]


class IamAuth(httpx.Auth):
    """Puts `Authorization: Bearer` and the IAM token on each request, of `httpx.Client` and of `httpx.AsyncClient`.

    client and async_client are a `vpc_metadata.Client` and a `vpc_metadata.AsyncClient` to share; what is left out is
    made with the settings of the environment when it is needed. trusted_profile is an id, a CRN or a name; left out, it
    is the profile of the client's settings, or else the server's default profile.
    """

    def __init__(
        self,
        client: Optional[Client] = None,
        async_client: Optional[AsyncClient] = None,
        *,
        trusted_profile: Optional[str] = None,
    ) -> None:
        self._client = client
        self._async_client = async_client
        self._trusted_profile = trusted_profile

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if self._client is None:
            self._client = Client()
        request.headers["Authorization"] = f"Bearer {self._client.iam_token(self._trusted_profile)}"
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if self._async_client is None:
            self._async_client = AsyncClient()
        token = await self._async_client.iam_token(self._trusted_profile)
        request.headers["Authorization"] = f"Bearer {token}"
        yield request
