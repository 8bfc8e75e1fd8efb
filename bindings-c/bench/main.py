"""Measures the C library against curl and libcurl, in one run and on one emulator. Goals are printed with whether they
were met. On a busy machine absolute figures move from minute to minute: so the contenders take turns in short rounds,
every figure is a median over the rounds, and every ratio is the median of the ratios inside of a round."""

import os
import statistics
import subprocess
import sys
import time

WORK, EMULATOR = sys.argv[1:]
PROCESSES, MEMORY = 120, 15
# Threads, rounds, calls of a thread in a round.
GETS = [(1, 120, 400), (8, 120, 60)]

CURL = """
token=$(curl -s -X PUT -H 'Metadata-Flavor: ibm' '{url}/identity/v1/token?version=2025-08-26')
token=${{token#*\\"access_token\\":\\"}}
curl -s -H "Authorization: Bearer ${{token%%\\"*}}" '{url}/metadata/v1/instance?version=2025-08-26'
"""
CURL_AND_JQ = """
token=$(curl -s -X PUT -H 'Metadata-Flavor: ibm' '{url}/identity/v1/token?version=2025-08-26' | jq -r .access_token)
curl -s -H "Authorization: Bearer $token" '{url}/metadata/v1/instance?version=2025-08-26' | jq .
"""

GOALS = []


def section(title, *columns):
    print(f"\n{title}\n  {'':<34}" + "".join(f"{column:>16}" for column in columns))


def row(name, *cells):
    print(f"  {name:<34}" + "".join(f"{cell:>16}" for cell in cells))


def goal(what, value, wanted, at_most=True):
    met = value <= wanted if at_most else value >= wanted
    GOALS.append(met)
    print(f"  goal: {what} {'at most' if at_most else 'at least'} {wanted:g}: {value:.2f}, {'met' if met else 'NOT MET'}")


def ratio(one, other):
    """The median of the ratios of the rounds, in which a busy neighbour hit both alike."""
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def nearly_all(measured):
    """What 99 % are not above."""
    return sorted(measured)[-(-len(measured) * 99 // 100) - 1]


def program(name, *arguments):
    return [os.path.join(WORK, name), *arguments]


def lines_of(command):
    """What it printed, as words."""
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return [line.split() for line in done.stdout.splitlines()]


def milliseconds(command):
    """From the start of a process to its end."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    started = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=silent)
    _, status = os.waitpid(process, 0)
    took = (time.perf_counter() - started) * 1e3
    if status != 0:
        raise RuntimeError(f"status {status}: {command}")
    return took


def processes(url):
    contenders = {
        "a process that does nothing": program("nothing"),
        "vpc_metadata, shared library": program("instance-shared"),
        "vpc_metadata, static library": program("instance-static"),
        "a program with libcurl": program("instance-libcurl"),
        "curl twice": ["sh", "-c", CURL.format(url=url)],
        "curl twice, with jq": ["sh", "-c", CURL_AND_JQ.format(url=url)],
    }
    check_that_all_print_the_instance(contenders)
    times = {name: [] for name in contenders}
    for number in range(PROCESSES + 1):
        for name, command in contenders.items():
            took = milliseconds(command)
            if number:  # the first round fills the caches
                times[name].append(took)
    section("a whole process, from its start to the instance document", "median ms", "p99 ms", "to ours")
    ours = times["vpc_metadata, shared library"]
    for name, measured in times.items():
        row(name, f"{statistics.median(measured):.2f}", f"{nearly_all(measured):.2f}", f"{ratio(measured, ours):.2f}")
    goal("times faster than curl alone", ratio(times["curl twice"], ours), 3, at_most=False)


def check_that_all_print_the_instance(contenders):
    for name, command in contenders.items():
        if name != "a process that does nothing":
            output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            if '"us-south-1"' not in output:
                raise RuntimeError(f"{name} printed: {output}")


def gets():
    for threads, rounds, calls in GETS:
        took, slowest = {}, {}
        for name, per_call, most in lines_of(program("get", str(threads), str(rounds), str(calls))):
            took.setdefault(name, []).append(float(per_call))
            slowest.setdefault(name, []).append(float(most))
        title = f"a small GET on a kept connection, {threads} thread{'s' * (threads > 1)}"
        section(title, "us per call", "p99 us", "to libcurl", "p99 to libcurl")
        for name in took:
            row(
                name,
                f"{statistics.median(took[name]):.1f}",
                f"{statistics.median(slowest[name]):.1f}",
                f"{ratio(took[name], took['libcurl']):.2f}",
                f"{ratio(slowest[name], slowest['libcurl']):.2f}",
            )
        goal("time, as a part of libcurl's", ratio(took["vpc_metadata"], took["libcurl"]), 1.0)


def memory():
    contenders = {
        "vpc_metadata, shared library": program("instance-shared", "memory"),
        "vpc_metadata, static library": program("instance-static", "memory"),
        "libcurl": program("instance-libcurl", "memory"),
    }
    resident = {name: [] for name in contenders}
    peak = {name: [] for name in contenders}
    for _ in range(MEMORY):
        for name, command in contenders.items():
            [[now, most]] = lines_of(command)
            resident[name].append(int(now) / 1024)
            peak[name].append(int(most) / 1024)
    section("memory of a process that read the instance", "resident MiB", "peak MiB", "to ours")
    ours = resident["vpc_metadata, shared library"]
    for name in contenders:
        now, most = statistics.median(resident[name]), statistics.median(peak[name])
        row(name, f"{now:.2f}", f"{most:.2f}", f"{ratio(resident[name], ours):.2f}")
    goal("resident, as a part of libcurl's", ratio(ours, resident["libcurl"]), 1.0)


def sizes():
    shared = os.path.join(WORK, "prefix/lib/libvpc_metadata.so")
    section("size, stripped", "MiB")
    row("libvpc_metadata.so", f"{os.path.getsize(shared) / 2**20:.2f}")
    row("examples/agent.c, static library", f"{os.path.getsize(os.path.join(WORK, 'agent-static')) / 2**20:.2f}")
    loaded = subprocess.run(["ldd", program("instance-libcurl")[0]], check=True, stdout=subprocess.PIPE, text=True).stdout
    paths = [line.split("=>")[1].split()[0] for line in loaded.splitlines() if "=> /" in line]
    libraries = [path for path in paths if not os.path.basename(path).startswith(("libc.so", "libm.so"))]
    size = sum(os.path.getsize(path) for path in libraries) / 2**20
    row(f"libcurl and the {len(libraries) - 1} that it loads", f"{size:.2f}")
    goal("MiB of libvpc_metadata.so", os.path.getsize(shared) / 2**20, 2)


def main():
    emulator = subprocess.Popen([EMULATOR, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    try:
        url = emulator.stdout.readline().strip()
        if not url:
            raise RuntimeError("the emulator did not start")
        # No token is renewed while something is measured.
        os.environ.update(VPC_METADATA_ENDPOINT=url, VPC_METADATA_TOKEN_LIFETIME="3600")
        print(f"{len(os.sched_getaffinity(0))} processors, release build; client and emulator share them, over loopback")
        processes(url)
        gets()
        memory()
        sizes()
        print(f"\n{sum(GOALS)} of {len(GOALS)} goals met")
    finally:
        emulator.terminate()
        emulator.wait()


if __name__ == "__main__":
    main()
