"""IBM Cloud VPC metadata and identity.

    from vpc_metadata import Client

    with Client() as client:
        print(client.get_instance()["zone"]["name"])
        headers = {"Authorization": f"Bearer {client.iam_token()}"}

`Client` is for scripts and threads, `AsyncClient` the same for asyncio. Every error is a `VpcMetadataError`; its
`kind` says what happened and its `hint` what to do. The types of the results are in `vpc_metadata.types`.

Importing this starts nothing, and loads what asyncio, errors and types need only when they are used.
"""

from ._native import Client, __version__, is_ibm_vpc

__all__ = [
    "AsyncClient",
    "CancelledError",
    "Client",
    "DisabledError",
    "ForbiddenError",
    "InternalError",
    "InvalidInputError",
    "InvalidResponseError",
    "NotFoundError",
    "RejectedError",
    "ServiceError",
    "ThrottledError",
    "TimeoutError",
    "TransportError",
    "UnauthenticatedError",
    "UnreachableError",
    "VpcMetadataError",
    "__version__",
    "is_ibm_vpc",
]


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "AsyncClient":
        from ._async_client import AsyncClient as value
    else:
        from . import _errors

        value = getattr(_errors, name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__})
