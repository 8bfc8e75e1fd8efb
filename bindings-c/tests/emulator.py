"""The emulator as a process of its own, and its control port."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import urllib.request


class Emulator:
    """Runs while the block of its ``with`` does."""

    def __init__(self, binary, scenario="default", protocol="http"):
        self._folder = tempfile.TemporaryDirectory(prefix="vpc-metadata-c-")
        self.ca_file = os.path.join(self._folder.name, "ca.pem")
        if not isinstance(scenario, str):
            path = os.path.join(self._folder.name, "scenario.json")
            with open(path, "w", encoding="utf-8") as file:
                json.dump(scenario, file)
            scenario = path
        command = [binary, "--listen", "127.0.0.1:0", "--scenario", scenario, "--protocol", protocol]
        if protocol == "https":
            command += ["--ca-file", self.ca_file]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.endpoint = self._process.stdout.readline().strip()
        self._control = self._process.stdout.readline().strip()
        if not self._control:
            raise RuntimeError("the emulator did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._process.stdout.close()
        self._folder.cleanup()

    def control(self, method, path, body=None):
        """Asks the control port."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._control + path, data=data, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=30) as response:
            text = response.read()
        return json.loads(text) if text else None


def main():
    """emulator.py BINARY [--fault JSON]... -- COMMAND...: runs a command that finds the emulator as its service."""
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--fault", action="append", default=[], type=json.loads)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    with Emulator(options.binary) as emulator:
        for fault in options.fault:
            emulator.control("POST", "/faults", fault)
        environment = {name: text for name, text in os.environ.items() if not name.startswith("VPC_METADATA_")}
        environment["VPC_METADATA_ENDPOINT"] = emulator.endpoint
        # The tools that watch a program make it slow.
        environment["VPC_METADATA_TIMEOUT"] = environment["VPC_METADATA_CONNECT_TIMEOUT"] = "300"
        status = subprocess.run(options.command, env=environment, check=False).returncode
    if status != 0:
        print(f"FAILED with status {status}: {' '.join(options.command)}", file=sys.stderr)
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
