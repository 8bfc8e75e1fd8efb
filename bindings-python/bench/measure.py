"""Rounds in turns, medians and ratios."""

import statistics
import time


class Report:
    """Collects the goals, and says at the end which were met."""

    def __init__(self):
        self.goals = []

    def section(self, title):
        print(f"\n{title}")

    def row(self, name, value, unit, base=None):
        ratio = f"{value / base:8.2f} x" if base else ""
        print(f"  {name:<34} {value:10.2f} {unit:<3} {ratio}")

    def goal(self, what, value, wanted, at_most=True):
        met = value <= wanted if at_most else value >= wanted
        self.goals.append(met)
        compare = "at most" if at_most else "at least"
        print(f"  goal: {what} {compare} {wanted:g}: {value:.2f}, {'met' if met else 'NOT MET'}")

    def close(self):
        print(f"\n{sum(self.goals)} of {len(self.goals)} goals met")


def in_turns(contenders, rounds, calls):
    """Microseconds per call, as the median over the rounds in which the contenders take turns."""
    times = {name: [] for name in contenders}
    for call in contenders.values():
        for _ in range(min(calls, 50)):
            call()
    for _ in range(rounds):
        for name, call in contenders.items():
            started = time.perf_counter()
            for _ in range(calls):
                call()
            times[name].append((time.perf_counter() - started) / calls * 1e6)
    return {name: statistics.median(measured) for name, measured in times.items()}


async def in_turns_async(contenders, rounds, calls):
    times = {name: [] for name in contenders}
    for call in contenders.values():
        await call()
    for _ in range(rounds):
        for name, call in contenders.items():
            started = time.perf_counter()
            for _ in range(calls):
                await call()
            times[name].append((time.perf_counter() - started) / calls * 1e6)
    return {name: statistics.median(measured) for name, measured in times.items()}
