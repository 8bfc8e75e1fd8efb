'use strict'

// For kafkajs, which asks for a token whenever it opens or renews a connection.

function oauthBearerProvider(client, { trustedProfile } = {}) {
  return async () => ({ value: await client.iamToken(trustedProfile) })
}

module.exports = { oauthBearerProvider }
