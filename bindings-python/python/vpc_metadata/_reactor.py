"""One reactor for each event loop: it waits for the library's results on behalf of the loop."""

from __future__ import annotations

import os
import threading
import weakref
from asyncio import AbstractEventLoop

from ._native import Reactor

_reactors: weakref.WeakKeyDictionary[AbstractEventLoop, Reactor] = weakref.WeakKeyDictionary()
_attaching = threading.Lock()


def _after_fork() -> None:
    # A thread of the parent may have held it.
    global _attaching
    _attaching = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def reactor_of(loop: AbstractEventLoop) -> Reactor:
    try:
        return _reactors[loop]
    except KeyError:
        return _attach(loop)


def _attach(loop: AbstractEventLoop) -> Reactor:
    reactor = Reactor(True)
    if not _watch(loop, reactor):
        reactor = Reactor(False)
        name = "vpc-metadata-reactor"
        threading.Thread(target=_wait, args=(weakref.ref(loop), reactor), name=name, daemon=True).start()
    with _attaching:
        # A loop does not say when it closes, so the next one cleans up.
        for other, its_reactor in list(_reactors.items()):
            if other.is_closed():
                del _reactors[other]
                its_reactor.close()
        _reactors[loop] = reactor
    return reactor


def _watch(loop: AbstractEventLoop, reactor: Reactor) -> bool:
    descriptor = reactor.descriptor()
    if descriptor is None:
        return False
    try:
        loop.add_reader(descriptor, reactor.deliver)
    except NotImplementedError:
        return False
    return True


def _wait(loop_reference: weakref.ref[AbstractEventLoop], reactor: Reactor) -> None:
    """For loops that watch no descriptors, such as Windows' Proactor loop."""
    while reactor.wait():
        loop = loop_reference()
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(reactor.deliver)
        except RuntimeError:  # the loop is closed
            return
        del loop
