'use strict'

// A `fetch` that sends the IAM token, for the APIs of IBM Cloud.

function withIamToken(client, { trustedProfile, fetch = globalThis.fetch } = {}) {
  return async function fetchWithIamToken(resource, init) {
    // As with every fetch, what `init` says wins over what a request says.
    const signal = init?.signal ?? resource?.signal
    const headers = new Headers(init?.headers ?? resource?.headers)
    const token = await client.iamToken(trustedProfile, signal ? { signal } : undefined)
    headers.set('authorization', `Bearer ${token}`)
    // A plain object is understood by the `Headers` of every implementation.
    return fetch(resource, { ...init, headers: Object.fromEntries(headers) })
  }
}

module.exports = { withIamToken }
