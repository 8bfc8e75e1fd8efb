"""The server's IAM token on requests of the library requests: `pip install vpc-metadata[requests]`.

    import requests
    from vpc_metadata.requests import IamAuth

    session = requests.Session()
    session.auth = IamAuth()

The token goes to whatever address is requested: use the session for IBM Cloud only.
"""

from __future__ import annotations

from typing import Optional

from requests import PreparedRequest
from requests.auth import AuthBase

from . import Client

__all__ = ["IamAuth"]


class IamAuth(AuthBase):
    """Puts `Authorization: Bearer` and the IAM token on each request.

    client is a `vpc_metadata.Client` to share; left out, it is one with the settings of the environment.
    trusted_profile is an id, a CRN or a name; left out, it is the profile of the client's settings, or else the server's
    default profile.
    """

    def __init__(self, client: Optional[Client] = None, *, trusted_profile: Optional[str] = None) -> None:
        self._client = client if client is not None else Client()
        self._trusted_profile = trusted_profile

    def __call__(self, r: PreparedRequest) -> PreparedRequest:
        r.headers["Authorization"] = f"Bearer {self._client.iam_token(self._trusted_profile)}"
        return r
