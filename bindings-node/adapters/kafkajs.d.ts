import type { Client } from '../index.js'

/**
 * A token provider for kafkajs, for example to reach IBM Event Streams.
 *
 * ```js
 * const sasl = { mechanism: 'oauthbearer', oauthBearerProvider: oauthBearerProvider(new Client()) }
 * const kafka = new Kafka({ brokers, ssl: true, sasl })
 * ```
 */
export function oauthBearerProvider(
  client: Client,
  options?: {
    /** Id, CRN or name; else the profile of the client's settings, or else the server's default. */
    trustedProfile?: string
  }
): () => Promise<{ value: string }>
