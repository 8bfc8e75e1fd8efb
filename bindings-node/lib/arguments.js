'use strict'

// What a caller passes: its types. What the values may be is known to core.

const { cancelled, invalidInput } = require('./error.js')

const NUMBERS = new Set(['expiresIn', 'deadlineMs'])
/** Core takes unsigned numbers of 32 bits. */
const LARGEST = 0xffff_ffff

function checkArguments(operation, values) {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    if (!NUMBERS.has(name)) {
      if (typeof value !== 'string') throw invalidInput(`${name} is not a string`, operation)
    } else if (typeof value !== 'number') {
      throw invalidInput(`${name} is not a number`, operation)
    } else if (!(Number.isInteger(value) && value >= 0 && value <= LARGEST)) {
      throw invalidInput(`${name} is ${value}, not a whole number from 0 to ${LARGEST}`, operation)
    }
  }
}

/** The signal among the options of a call, which fails when that is aborted already. */
function signalOf(options, operation, extraOptions) {
  if (typeof options !== 'object' || options === null) throw invalidInput('the options are not an object', operation)
  for (const name of Object.keys(options)) {
    if (name !== 'signal' && !extraOptions.includes(name)) {
      throw invalidInput(`there is no option ${JSON.stringify(name)}`, operation)
    }
  }
  const { signal } = options
  if (signal === undefined) return undefined
  if (typeof signal?.aborted !== 'boolean' || typeof signal.addEventListener !== 'function') {
    throw invalidInput('signal is not an AbortSignal', operation)
  }
  if (signal.aborted) throw cancelled(signal, operation)
  return signal
}

module.exports = { checkArguments, signalOf }
