'use strict'

// From the service's JSON to what callers get.

// <secrets> made by: make generate
/** Members that hold secrets. */
const SECRETS = [
  'access_token',
  'encrypted_password',
  'key',
  'user_data',
]
// </secrets>

const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Parses JSON as `JSON.parse` does, but whole numbers that it would round become BigInts. */
function parseWithLargeNumbers(text) {
  // Such numbers become texts with a mark that stands nowhere else.
  let mark = 'bigint:'
  while (text.includes(mark)) mark += ':'
  const isRounded = (token) => /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))
  const marked = text.replace(TEXT_OR_NUMBER, (token) => (isRounded(token) ? `"${mark}${token}"` : token))
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value
  )
}

/** What `util.inspect`, and so `console.log`, shows in the place of an object that holds secrets. */
function withoutSecrets() {
  const shown = { ...this }
  for (const name of SECRETS) {
    if (typeof shown[name] === 'string') shown[name] = '[redacted]'
  }
  return shown
}

/**
 * Keeps secrets out of what is printed. The value stays a plain object: nothing that one can enumerate, copy, compare
 * or serialize changes.
 */
function hideSecrets(value) {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) hideSecrets(member)
  if (SECRETS.some((name) => typeof value[name] === 'string')) {
    Object.defineProperty(value, Symbol.for('nodejs.util.inspect.custom'), { value: withoutSecrets })
  }
}

module.exports = { hideSecrets, parseWithLargeNumbers }
