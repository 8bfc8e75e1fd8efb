'use strict'

// A signal may stop many calls, but gets one listener only: Node warns of more than ten.

/** The calls that each signal stops, with the listener that does it. */
const watched = new WeakMap()

/** Has `stop(call)` called when the signal is aborted, until `unwatch`. */
function watch(signal, call, stop) {
  let entry = watched.get(signal)
  if (!entry) {
    const calls = new Set()
    entry = { calls, listener: () => calls.forEach(stop) }
    signal.addEventListener('abort', entry.listener, { once: true })
    watched.set(signal, entry)
  }
  entry.calls.add(call)
}

function unwatch(signal, call) {
  const entry = watched.get(signal)
  entry.calls.delete(call)
  if (entry.calls.size === 0) {
    signal.removeEventListener('abort', entry.listener)
    watched.delete(signal)
  }
}

module.exports = { watch, unwatch }
