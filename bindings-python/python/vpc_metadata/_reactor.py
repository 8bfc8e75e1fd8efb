"""One reactor for each event loop: it waits for the library's results on behalf of the loop."""

import threading
import weakref

from ._native import Reactor

_reactors = weakref.WeakKeyDictionary()
_attaching = threading.Lock()


def reactor_of(loop):
    try:
        return _reactors[loop]
    except KeyError:
        return _attach(loop)


def _attach(loop):
    reactor = Reactor(True)
    if reactor.descriptor() is None or not _watch(loop, reactor):
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


def _watch(loop, reactor):
    try:
        loop.add_reader(reactor.descriptor(), reactor.deliver)
    except NotImplementedError:
        return False
    return True


def _wait(loop_reference, reactor):
    """For loops that watch no descriptors, such as Windows' Proactor loop."""
    while reactor.wait():
        loop = loop_reference()
        if loop is None:
            return
        delivered = threading.Event()
        try:
            loop.call_soon_threadsafe(_deliver, reactor, delivered)
        except RuntimeError:  # the loop is closed
            return
        del loop
        delivered.wait()


def _deliver(reactor, delivered):
    try:
        reactor.deliver()
    finally:
        delivered.set()
