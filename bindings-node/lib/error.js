'use strict'

const PARTS = ['kind', 'status', 'code', 'target', 'moreInfo', 'trace', 'operation', 'attempts', 'hint']

class VpcMetadataError extends Error {
  constructor(parts, options) {
    super(parts.message, options)
    for (const name of PARTS) {
      if (parts[name] !== undefined) this[name] = parts[name]
    }
  }
}
// As with Node's own errors it is in the stack, and not among the members.
Object.defineProperty(VpcMetadataError.prototype, 'name', { value: 'VpcMetadataError', writable: true, configurable: true })

/** An argument or a setting is wrong, and nothing was sent. */
function invalidInput(message, operation, hint) {
  return new VpcMetadataError({ kind: 'invalid_input', message, operation, attempts: 0, hint })
}

/** The caller gave up. */
function cancelled(signal, operation) {
  const parts = { kind: 'cancelled', message: 'the call was cancelled', operation, attempts: 0 }
  return new VpcMetadataError(parts, { cause: signal.reason })
}

/** Something went wrong here that should not be able to: a caught panic, or an object that is not what it seems. */
function defect(cause, operation) {
  const parts = { kind: 'internal', message: 'the call failed in an unforeseen way', operation, attempts: 0 }
  return new VpcMetadataError(parts, { cause })
}

module.exports = { VpcMetadataError, cancelled, defect, invalidInput }
