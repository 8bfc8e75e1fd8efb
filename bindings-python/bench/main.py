"""Measures against other clients, in one run and on one emulator. Goals are printed with whether they were met."""

import asyncio
import http.client
import io
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time

import aiohttp
import httpx
import pycurl
import requests
from ibm_cloud_sdk_core.authenticators import VPCInstanceAuthenticator
from measure import Report, in_turns, in_turns_async

from vpc_metadata import _native
from vpc_metadata.testing import Emulator

SMALL = "/metadata/v1/placement_groups?version=2025-08-26"
AT_A_TIME = 50


def processes(report, emulator):
    """Times of whole processes, in milliseconds."""
    python = [sys.executable, "-c"]
    imports = {
        "bare interpreter": "pass",
        "import vpc_metadata": "import vpc_metadata",
        "import json": "import json",
        "import requests": "import requests",
        "import ibm_cloud_sdk_core": "import ibm_cloud_sdk_core",
    }
    report.section("import, over the start of the interpreter")
    times, over = run_in_turns({name: [*python, text] for name, text in imports.items()}, 40)
    report.row("bare interpreter", times["bare interpreter"], "ms")
    for name, value in over.items():
        report.row(name, value, "ms", over["import vpc_metadata"])
    report.goal("import, ms over the bare interpreter", over["import vpc_metadata"], 0.5)

    url = emulator.url
    programs = {
        "bare interpreter": [*python, "pass"],
        "vpc_metadata": [*python, f"import vpc_metadata; vpc_metadata.Client(endpoint={url!r}).get_instance()"],
        "ibm-cloud-sdk-core (tokens only)": [*python, SDK.format(url=url)],
        "requests": [*python, REQUESTS.format(url=url)],
        "urllib.request": [*python, URLLIB.format(url=url)],
    }
    if shutil.which("curl") and shutil.which("jq"):
        programs["curl | jq"] = ["sh", "-c", CURL.format(url=url)]
    else:
        print("not measured: curl | jq (install curl and jq)")
    report.section("a whole process, to the first instance document")
    times, over = run_in_turns(programs, 20)
    ours = times["vpc_metadata"]
    for name, value in times.items():
        report.row(name, value, "ms", ours)
    report.goal("ms over the bare interpreter", over["vpc_metadata"], 2)
    report.goal("times faster than ibm-cloud-sdk-core", times["ibm-cloud-sdk-core (tokens only)"] / ours, 10, False)
    if "curl | jq" in times:
        report.goal("times faster than curl | jq", times["curl | jq"] / ours, 3, False)


SDK = """
from ibm_cloud_sdk_core.authenticators import VPCInstanceAuthenticator
VPCInstanceAuthenticator(url={url!r}).token_manager.get_token()
"""
REQUESTS = """
import requests
base, version = {url!r}, {{"version": "2025-08-26"}}
token = requests.put(base + "/identity/v1/token", params=version, headers={{"Metadata-Flavor": "ibm"}}, json={{}})
headers = {{"Authorization": "Bearer " + token.json()["access_token"]}}
requests.get(base + "/metadata/v1/instance", params=version, headers=headers).json()
"""
URLLIB = """
import json, urllib.request
base, version = {url!r}, "?version=2025-08-26"
headers = {{"Metadata-Flavor": "ibm"}}
request = urllib.request.Request(base + "/identity/v1/token" + version, b"{{}}", headers, method="PUT")
token = json.load(urllib.request.urlopen(request))["access_token"]
headers = {{"Authorization": "Bearer " + token}}
json.load(urllib.request.urlopen(urllib.request.Request(base + "/metadata/v1/instance" + version, headers=headers)))
"""
CURL = """
token=$(curl -s -X PUT -H 'Metadata-Flavor: ibm' '{url}/identity/v1/token?version=2025-08-26' | jq -r .access_token)
curl -s -H "Authorization: Bearer $token" '{url}/metadata/v1/instance?version=2025-08-26' | jq . >/dev/null
"""


def run_in_turns(commands, rounds):
    """The median times, and the medians of what each takes over the first one in the same round."""
    times = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            if number:  # the first round fills the caches
                times[name].append((time.perf_counter() - started) * 1e3)
    first, *others = times
    over = {
        name: statistics.median(one - base for one, base in zip(times[name], times[first])) for name in others
    }
    return {name: statistics.median(measured) for name, measured in times.items()}, over


def blocking(report, emulator):
    client = emulator.client()
    headers = {"Authorization": f"Bearer {client.identity_token()}", "Accept": "application/json"}
    url = emulator.url + SMALL

    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, url)
    curl.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in headers.items()])

    def by_curl():
        buffer = io.BytesIO()
        curl.setopt(pycurl.WRITEDATA, buffer)
        curl.perform()
        return json.loads(buffer.getvalue())

    connection = http.client.HTTPConnection(emulator.url.split("//")[1])

    def by_http_client():
        connection.request("GET", SMALL, headers=headers)
        return json.loads(connection.getresponse().read())

    session = requests.Session()
    session.trust_env = False
    session.headers.update(headers)
    sync_httpx = httpx.Client(headers=headers, trust_env=False)
    contenders = {
        "vpc_metadata": client.list_placement_groups,
        "pycurl": by_curl,
        "http.client": by_http_client,
        "requests": lambda: session.get(url).json(),
        "httpx": lambda: sync_httpx.get(url).json(),
    }
    assert len({json.dumps(call(), sort_keys=True) for call in contenders.values()}) == 1
    report.section("a small GET on a kept connection")
    times = in_turns(contenders, 15, 200)
    ours = times["vpc_metadata"]
    for name, value in times.items():
        report.row(name, value, "us", ours)
    report.goal("time, as a part of pycurl's", ours / times["pycurl"], 1.05)
    report.goal("times faster than http.client", times["http.client"] / ours, 2, False)
    report.goal("times faster than requests", times["requests"] / ours, 10, False)


async def asynchronous(report, emulator):
    async with emulator.async_client() as client, aiohttp.ClientSession() as session:
        headers = {"Authorization": f"Bearer {await client.identity_token()}", "Accept": "application/json"}
        url = emulator.url + SMALL

        async def by_aiohttp():
            async with session.get(url, headers=headers) as response:
                return await response.json()

        async with httpx.AsyncClient(headers=headers, trust_env=False) as async_httpx:

            async def by_httpx():
                return (await async_httpx.get(url)).json()

            contenders = {"vpc_metadata": client.list_placement_groups, "aiohttp": by_aiohttp, "httpx": by_httpx}
            report.section("a small GET with asyncio, one after the other")
            times = await in_turns_async(contenders, 15, 150)
            for name, value in times.items():
                report.row(name, value, "us", times["vpc_metadata"])
            report.goal("times faster than aiohttp", times["aiohttp"] / times["vpc_metadata"], 1.5, False)

            def batch(call):
                async def run():
                    await asyncio.gather(*(call() for _ in range(AT_A_TIME)))

                return run

            report.section(f"a small GET with asyncio, {AT_A_TIME} at a time (per call)")
            batches = {name: batch(call) for name, call in contenders.items()}
            times = {name: value / AT_A_TIME for name, value in (await in_turns_async(batches, 15, 4)).items()}
            for name, value in times.items():
                report.row(name, value, "us", times["vpc_metadata"])
            report.goal("times the throughput of aiohttp", times["aiohttp"] / times["vpc_metadata"], 3, False)


def tokens(report, emulator):
    client = emulator.client()
    manager = VPCInstanceAuthenticator(url=emulator.url).token_manager
    contenders = {"vpc_metadata": client.iam_token, "ibm-cloud-sdk-core": manager.get_token, "empty": lambda: None}
    report.section("a cached IAM token")
    times = in_turns(contenders, 15, 20_000)
    for name, value in times.items():
        report.row(name, value, "us", times["vpc_metadata"])
    report.goal("times faster than the SDK", times["ibm-cloud-sdk-core"] / times["vpc_metadata"], 5, False)


def conversion(report, emulator):
    instance = emulator.client().get_instance()
    attachments = iter(emulator.client().list_instance_network_interfaces()["network_interfaces"] * 9)
    while len(json.dumps(instance)) < 12_000:
        instance["network_interfaces"].append(next(attachments))
    text = json.dumps(instance)
    content = text.encode()
    assert _native.parse(text) == json.loads(content)
    contenders = {"vpc_metadata": lambda: _native.parse(text), "json.loads": lambda: json.loads(content)}
    report.section(f"an instance of {len(content)} bytes to dict")
    times = in_turns(contenders, 15, 500)
    for name, value in times.items():
        report.row(name, value, "us", times["vpc_metadata"])
    report.goal("times faster than json.loads", times["json.loads"] / times["vpc_metadata"], 1.5, False)


def interrupts(report, emulator):
    """From the signal to the handler."""
    emulator.add_fault(operation="get-instance", hang=True)
    start = f"import sys, vpc_metadata; c = vpc_metadata.Client(endpoint={emulator.url!r}, timeout=60); c.identity_token()"
    times = []
    for _ in range(10):
        before = emulator.count("get-instance")
        program = f"{start}\ntry: c.get_instance()\nexcept KeyboardInterrupt: import time; print(time.monotonic())"
        process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        while emulator.count("get-instance") == before:
            pass
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        times.append((float(process.communicate()[0]) - sent) * 1e3)
    emulator.clear_faults()
    report.section("Ctrl-C during a call, to KeyboardInterrupt")
    report.row("median", statistics.median(times), "ms")
    report.row("longest of 10", max(times), "ms")
    report.goal("longest, ms", max(times), 100)


def main():
    # Whoever runs this in the background has Ctrl-C ignored, and programs started from here would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    report = Report()
    with Emulator() as emulator:
        processes(report, emulator)
        blocking(report, emulator)
        asyncio.run(asynchronous(report, emulator))
        tokens(report, emulator)
        conversion(report, emulator)
        interrupts(report, emulator)
    report.section("size of the wheel")
    size = os.path.getsize(sys.argv[1]) / 2**20
    report.row(os.path.basename(sys.argv[1]), size, "MiB")
    report.goal("MiB", size, 2.5)
    report.close()


if __name__ == "__main__":
    main()
