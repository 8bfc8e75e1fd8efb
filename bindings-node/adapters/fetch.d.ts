import type { Client } from '../index.js'

/**
 * Wraps a `fetch` so that each request bears the managed IAM token of `client`. Use what it returns for APIs of IBM
 * Cloud only: whatever it is pointed at is given the token.
 *
 * ```js
 * const fetch = withIamToken(new Client())
 * const response = await fetch('https://us-south.iaas.cloud.ibm.com/v1/vpcs?version=2025-08-26&generation=2')
 * ```
 */
export function withIamToken<Fetch extends (...values: any[]) => Promise<any> = typeof globalThis.fetch>(
  client: Client,
  options?: {
    /** Id, CRN or name; else the profile of the client's settings, or else the server's default. */
    trustedProfile?: string
    /** The built-in `fetch` unless given, for example `fetch` or `request` of the package undici. */
    fetch?: Fetch
  }
): Fetch
