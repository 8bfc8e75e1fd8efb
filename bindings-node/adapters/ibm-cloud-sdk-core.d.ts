import { Authenticator } from 'ibm-cloud-sdk-core'
import type { Client } from '../index.js'

/**
 * An authenticator for IBM's service SDKs, in the place of `VpcInstanceAuthenticator`. Needs the package
 * `ibm-cloud-sdk-core`, which every service SDK brings.
 *
 * ```js
 * const authenticator = new VpcMetadataAuthenticator({ client: new Client() })
 * const groups = new IamAccessGroupsV2({ authenticator })
 * ```
 */
export class VpcMetadataAuthenticator extends Authenticator {
  constructor(options: {
    client: Client
    /** Id, CRN or name; else the profile of the client's settings, or else the server's default. */
    trustedProfile?: string
  })
}
