"""The examples, and the programs in the README, against the emulator."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys

import pytest

from conftest import PACKAGE
from test_adapters import api as api

EXAMPLES = PACKAGE / "examples"
BLOCKS = re.findall(r"^```python\n(.*?)^```", (PACKAGE / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)


def run(emulator, folder, *command, **more):
    environment = {**os.environ, "VPC_METADATA_ENDPOINT": emulator.url}
    command = [sys.executable, *map(str, command)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, **more)


def test_bootstrap(emulator, client, tmp_path):
    attachment = client.list_instance_volume_attachments()["volume_attachments"][0]
    arguments = [attachment["volume"]["name"], "/mnt/data", "--dry-run"]
    ended = run(emulator, tmp_path, EXAMPLES / "bootstrap.py", *arguments)
    assert ended.returncode == 0, ended.stderr
    disk = attachment["device"]["id"][:20]
    assert ended.stdout.splitlines()[-1] == f"mount /dev/disk/by-id/virtio-{disk} /mnt/data"
    ended = run(emulator, tmp_path, EXAMPLES / "bootstrap.py", "no-such-volume", "/mnt/data", "--dry-run")
    assert ended.returncode == 1 and "no-such-volume" in ended.stderr


def test_bootstrap_when_the_service_refuses(emulator, tmp_path):
    emulator.add_fault(operation="any", status={"code": 403})
    ended = run(emulator, tmp_path, EXAMPLES / "bootstrap.py", "volume", "/mnt/data", "--dry-run")
    assert ended.returncode == 1 and ended.stderr.startswith("forbidden: ")


def test_service(emulator, tmp_path):
    environment = {**os.environ, "VPC_METADATA_ENDPOINT": emulator.url}
    command = [sys.executable, str(EXAMPLES / "service.py"), "0"]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        host = process.stdout.readline().strip().removeprefix("http://")
        answers = []
        for faults in ([], [{"operation": "get-instance", "status": {"code": 404}}]):
            emulator.add_faults(faults)
            connection = http.client.HTTPConnection(host, timeout=60)
            connection.request("GET", "/")
            response = connection.getresponse()
            answers.append((response.status, json.loads(response.read())))
            connection.close()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert answers[0][0] == 200 and answers[0][1]["zone"] == "us-south-1" and answers[0][1]["ready"]
    assert answers[1][0] == 503 and "404" in answers[1][1]["error"]


def test_ibm_sdk(emulator, api, tmp_path):
    ended = run(emulator, tmp_path, EXAMPLES / "ibm_sdk.py", f"{api.url}/v1")
    assert ended.stdout == "orders-vpc\n", ended.stderr
    assert len(api.tokens) == 1


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_the_readme(emulator, tmp_path, number):
    program = BLOCKS[number]
    if "import pytest" in program or "def test_" in program:
        (tmp_path / "test_readme.py").write_text(program)
        ended = run(emulator, tmp_path, "-m", "pytest", "-q")
    else:
        ended = run(emulator, tmp_path, "-c", program)
    assert ended.returncode == 0, ended.stdout + ended.stderr
