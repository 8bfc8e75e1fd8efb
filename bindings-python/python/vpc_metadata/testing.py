"""The service on any machine, for the tests of programs that use it.

    from vpc_metadata.testing import Emulator

    with Emulator() as emulator, emulator.client() as client:
        emulator.add_fault(operation="get-instance", times=1, status={"code": 503})
        assert client.get_instance()["name"]
        assert emulator.count("get-instance") == 2

The emulator is a program of its own, which comes with `pip install vpc-metadata[testing]`. Pytest finds the fixtures
`vpc_metadata_emulator` and `vpc_metadata_client` by itself.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import subprocess
import sysconfig
import tempfile
from types import TracebackType
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Type, Union

from . import AsyncClient, Client

__all__ = ["Emulator"]

_PROGRAM = "vpc-metadata-emulator"
_VARIABLE = "VPC_METADATA_EMULATOR"
_PATIENCE = 30.0  # seconds; a start takes a few hundredths of one


def _find() -> str:
    for candidate in _candidates():
        if candidate and os.access(candidate, os.X_OK):
            return candidate
    raise FileNotFoundError(f"there is no {_PROGRAM}; install it with: pip install 'vpc-metadata[testing]'")


def _candidates() -> Iterator[Optional[str]]:
    """What a test run brings; the environment that this runs in; whatever else is installed."""
    program = _PROGRAM + (".exe" if os.name == "nt" else "")
    yield os.environ.get(_VARIABLE)
    yield os.path.join(sysconfig.get_path("scripts"), program)
    yield shutil.which(_PROGRAM)
    yield os.path.join(sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user")), program)


class Emulator:
    """A running emulator; a context manager that stops it.

    scenario is the name of a built-in one, a scenario as a dict, or the path of a scenario file. faults are there from
    the first request on. binary is the path of the program, where it is not to be looked for.
    """

    def __init__(
        self,
        scenario: Union[str, Mapping[str, Any], os.PathLike[str]] = "default",
        *,
        protocol: Optional[str] = None,
        faults: Sequence[Mapping[str, Any]] = (),
        binary: Optional[Union[str, os.PathLike[str]]] = None,
    ) -> None:
        self._resources = contextlib.ExitStack()
        try:
            self._start(scenario, protocol, faults, os.fspath(binary or _find()))
        except BaseException:
            self._resources.close()
            raise

    def _start(
        self,
        scenario: Union[str, Mapping[str, Any], os.PathLike[str]],
        protocol: Optional[str],
        faults: Sequence[Mapping[str, Any]],
        binary: str,
    ) -> None:
        folder = self._resources.enter_context(tempfile.TemporaryDirectory(prefix="vpc-metadata-"))
        if isinstance(scenario, Mapping):
            content, scenario = dict(scenario), os.path.join(folder, "scenario.json")
            with open(scenario, "w", encoding="utf-8") as file:
                json.dump(content, file)
        certificate = os.path.join(folder, "ca.pem")
        command = [binary, "--listen", "127.0.0.1:0", "--scenario", os.fspath(scenario), "--ca-file", certificate]
        if protocol:
            command += ["--protocol", protocol]
        for fault in faults:
            command += ["--fault", json.dumps(fault)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self._resources.callback(self._end)
        assert self._process.stdout is not None and self._process.stderr is not None
        self.url: str = self._process.stdout.readline().strip()
        self.control_url: str = self._process.stdout.readline().strip()
        if not self.control_url:
            raise RuntimeError(f"the emulator did not start: {self._process.stderr.read().strip()}")
        self.ca_file: Optional[str] = certificate if self.url.startswith("https:") else None

    def _end(self) -> None:
        self._process.terminate()
        self._process.communicate(timeout=_PATIENCE)

    def close(self) -> None:
        """Stops the emulator."""
        self._resources.close()

    def __enter__(self) -> Emulator:
        return self

    def __exit__(
        self,
        exception_type: Optional[Type[BaseException]],
        exception: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<vpc_metadata.testing.Emulator at {self.url}>"

    def client(self, **settings: Any) -> Client:
        """A client of this emulator."""
        return Client(**{**self._settings(), **settings})

    def async_client(self, **settings: Any) -> AsyncClient:
        """A client for asyncio of this emulator."""
        return AsyncClient(**{**self._settings(), **settings})

    def _settings(self) -> Dict[str, Any]:
        return {"endpoint": self.url, "ca_file": self.ca_file}

    def add_fault(self, **fault: Any) -> None:
        """Adds a fault, in the form that the emulator's documentation describes:
        add_fault(operation="get-key", times=2, status={"code": 503}).
        """
        self.add_faults([fault])

    def add_faults(self, faults: Sequence[Mapping[str, Any]]) -> None:
        """Adds faults, in order."""
        self._control("POST", "/faults", [dict(fault) for fault in faults])

    def clear_faults(self) -> None:
        """Ends all faults."""
        self._control("DELETE", "/faults")

    def revoke_tokens(self) -> None:
        """Makes the service refuse every token that it has issued so far."""
        self._control("POST", "/tokens/revoke")

    def advance(self, seconds: float) -> None:
        """Moves the service's clock, not the client's."""
        self._control("POST", "/clock", {"advance_seconds": seconds})

    def requests(self) -> List[Dict[str, Any]]:
        """The requests that the service has received, with tokens shown as fingerprints."""
        requests: List[Dict[str, Any]] = self._control("GET", "/requests")["requests"]
        return requests

    def clear_requests(self) -> None:
        """Forgets the requests that it has received."""
        self._control("DELETE", "/requests")

    def count(self, operation: str) -> int:
        """How many requests of an operation, such as "get-instance", the service has received."""
        count: int = self._control("GET", "/requests")["counts"].get(operation, 0)
        return count

    def connections(self) -> int:
        """How many connections the service has accepted."""
        connections: int = self._control("GET", "/requests")["connections"]
        return connections

    def _control(self, method: str, path: str, body: Any = None) -> Any:
        # Not through urllib: it would use a proxy of the environment.
        host = self.control_url.split("//", 1)[1]
        connection = http.client.HTTPConnection(host, timeout=_PATIENCE)
        with contextlib.closing(connection):
            headers = {"Content-Type": "application/json"}
            content = None if body is None else json.dumps(body)
            connection.request(method, path, content, headers)
            response = connection.getresponse()
            status, text = response.status, response.read().decode()
        if status >= 400:
            raise ValueError(f"the emulator refused {method} {path}: {text}")
        return json.loads(text) if text else None
