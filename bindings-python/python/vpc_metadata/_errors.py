"""The exceptions: one class for every kind of error, the same kinds as in all languages of this library."""

from __future__ import annotations

import builtins


class VpcMetadataError(Exception):
    """What every call raises when it fails.

    Decide by the class, or by `kind` and `code`; the wording of messages may change.
    """

    kind = ""

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        code: str | None = None,
        target: str | None = None,
        more_info: str | None = None,
        trace: str | None = None,
        operation: str | None = None,
        attempts: int = 0,
        hint: str | None = None,
    ) -> None:
        super().__init__(f"{operation}: {message}" if operation else message)
        self.message = message
        self.status = status
        self.code = code
        self.target = target
        self.more_info = more_info
        self.trace = trace
        self.operation = operation
        self.attempts = attempts
        self.hint = hint
        if hint:
            # Tracebacks show it, from Python 3.11 on.
            self.__notes__ = [f"hint: {hint}"]


class InvalidInputError(VpcMetadataError, ValueError):
    """An argument or a setting is wrong, or the client is closed; nothing was sent."""

    kind = "invalid_input"


class DisabledError(VpcMetadataError):
    """Switched off by VPC_METADATA_DISABLED; nothing was sent."""

    kind = "disabled"


class UnreachableError(VpcMetadataError, ConnectionError):
    """Nothing is there: connection refused, no route, no such host name."""

    kind = "unreachable"


class TimeoutError(VpcMetadataError, builtins.TimeoutError):
    """No answer before the deadline.

    A service that is not enabled, a hop limit that is too small and a firewall look like this.
    """

    kind = "timeout"


class TransportError(VpcMetadataError, ConnectionError):
    """The exchange broke: reset, truncated, TLS."""

    kind = "transport"


class InvalidResponseError(VpcMetadataError):
    """What answered is not this service, or its body is not what the service documents."""

    kind = "invalid_response"


class UnauthenticatedError(VpcMetadataError):
    """Status 401, also with a fresh identity token."""

    kind = "unauthenticated"


class ForbiddenError(VpcMetadataError):
    """Status 403."""

    kind = "forbidden"


class NotFoundError(VpcMetadataError):
    """Status 404."""

    kind = "not_found"


class RejectedError(VpcMetadataError):
    """Status 400 or another 4xx; `code` says why, for example profile_not_linked."""

    kind = "rejected"


class ThrottledError(VpcMetadataError):
    """Status 429, after the retries or with a Retry-After beyond the deadline."""

    kind = "throttled"


class ServiceError(VpcMetadataError):
    """Status 5xx, after the retries."""

    kind = "service_error"


class CancelledError(VpcMetadataError):
    """The call was given up, for example because its client was closed."""

    kind = "cancelled"


class InternalError(VpcMetadataError):
    """A defect in this library."""

    kind = "internal"


# The native part finds the class of an error here.
CLASSES = {error.kind: error for error in VpcMetadataError.__subclasses__()}

for _class in (VpcMetadataError, *CLASSES.values()):
    _class.__module__ = "vpc_metadata"  # where users find them, and pickle too
