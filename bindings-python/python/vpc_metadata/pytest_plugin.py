"""Fixtures for pytest, which loads them by itself where this package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from . import Client
    from .testing import Emulator


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "vpc_metadata(scenario, *, protocol, faults): what the vpc_metadata_emulator of the test plays.",
    )


@pytest.fixture
def vpc_metadata_emulator(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    """A running emulator of the service, of this test alone."""
    from .testing import Emulator

    marker = request.node.get_closest_marker("vpc_metadata")
    arguments, keywords = (marker.args, marker.kwargs) if marker else ((), {})
    with Emulator(*arguments, **keywords) as emulator:
        yield emulator


@pytest.fixture
def vpc_metadata_client(vpc_metadata_emulator: Emulator) -> Iterator[Client]:
    """A client of the emulator."""
    with vpc_metadata_emulator.client() as client:
        yield client
