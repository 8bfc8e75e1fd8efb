import os
import signal

import pytest

pytest.register_assert_rewrite("support")

from support import BINARY, Emulator  # noqa: E402


def pytest_configure():
    if not os.access(BINARY, os.X_OK):
        pytest.exit(f"REAL_CLIENTS_EMULATOR must name the emulator's binary, not {BINARY!r}", returncode=2)
    # Ended from outside, the emulators end too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.fixture(scope="session")
def running():
    """The emulators of this run, one for each set of arguments."""
    emulators = {}
    yield emulators
    for emulator in emulators.values():
        emulator.stop()


@pytest.fixture
def start(running):
    """Gives the emulator with these arguments, as fresh as at its start."""

    def start(*arguments):
        if arguments not in running:
            running[arguments] = Emulator(*arguments)
        running[arguments].reset()
        return running[arguments]

    return start


@pytest.fixture
def emulator(start):
    return start()


@pytest.fixture(autouse=True)
def quiet_surroundings(monkeypatch, tmp_path):
    """The machine's own proxies, credentials and settings stay out of the tests."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith(("VPC_", "EXT_IP_")):
            monkeypatch.delenv(name)
    for name in ("API_KEY", "VCAP_SERVICES", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", os.devnull)
    monkeypatch.setenv("IBM_CREDENTIALS_FILE", os.devnull)
