"""IAM tokens of this server for IBM's own clients.

    from ibm_vpc import VpcV1
    from vpc_metadata.ibm import Authenticator

    vpc = VpcV1(authenticator=Authenticator())

and for object storage:

    import ibm_boto3
    from vpc_metadata.ibm import TokenManager

    cos = ibm_boto3.client("s3", token_manager=TokenManager(), ibm_service_instance_id="...")

`Authenticator` needs `pip install vpc-metadata[ibm]`, `TokenManager` needs `pip install vpc-metadata[cos]`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional

from . import Client

if TYPE_CHECKING:

    class _Base:
        """The SDK's class, which has no types."""

        AUTHTYPE_VPC: str

else:
    try:
        from ibm_cloud_sdk_core.authenticators import Authenticator as _Base
    except ImportError:  # object storage alone does without it
        _Base = None

__all__ = ["Authenticator", "TokenManager"]


class TokenManager:
    """The token manager of `ibm_boto3.client`.

    client is a `vpc_metadata.Client` to share; left out, it is one with the settings of the environment.
    trusted_profile is an id, a CRN or a name; left out, it is the profile of the client's settings, or else the server's
    default profile.
    """

    def __init__(self, client: Optional[Client] = None, *, trusted_profile: Optional[str] = None) -> None:
        self._client = client if client is not None else Client()
        self._trusted_profile = trusted_profile

    def get_token(self) -> str:
        """The IAM token: cached, and renewed in the background before it ends."""
        return self._client.iam_token(self._trusted_profile)

    def set_from_config(self, config: Any) -> None:
        """Takes nothing over: how object storage is reached is no concern of the metadata service."""


if TYPE_CHECKING or _Base is not None:

    class Authenticator(_Base):
        """The authenticator of every client that is built on ibm-cloud-sdk-core.

        Its arguments are those of `TokenManager`.
        """

        def __init__(self, client: Optional[Client] = None, *, trusted_profile: Optional[str] = None) -> None:
            self.token_manager = TokenManager(client, trusted_profile=trusted_profile)

        def authentication_type(self) -> str:
            """The word that the SDK has for tokens of this service."""
            return _Base.AUTHTYPE_VPC

        def validate(self) -> None:
            """Nothing is left to check: settings are checked when the client is made."""

        def authenticate(self, req: Dict[str, Any]) -> None:
            """Puts the IAM token on a request."""
            req["headers"]["Authorization"] = f"Bearer {self.token_manager.get_token()}"

else:

    def __getattr__(name: str) -> Any:
        if name == "Authenticator":
            raise ImportError("Authenticator needs ibm-cloud-sdk-core: pip install 'vpc-metadata[ibm]'")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
