// Compiled with `tsc --strict`, and run.

import { Client, VpcMetadataError, isIbmVpc, type ErrorKind, type Instance, type Settings } from 'vpc-metadata'
import { withIamToken } from 'vpc-metadata/fetch'
import { VpcMetadataAuthenticator } from 'vpc-metadata/ibm-cloud-sdk-core'
import { oauthBearerProvider } from 'vpc-metadata/kafkajs'
import { startEmulator } from 'vpc-metadata/testing'
import { Kafka } from 'kafkajs'
import IamAccessGroupsV2 from '@ibm-cloud/platform-services/iam-access-groups/v2.js'

const emulator = await startEmulator({ scenario: 'default' })
const settings: Settings = { ...emulator.settings, timeoutMs: 5_000 }
const client = new Client(settings)

const instance: Instance = await client.getInstance({ signal: AbortSignal.timeout(5_000) })
const zone: string | null | undefined = instance.zone?.name
const lifecycle = instance.lifecycle_state
if (lifecycle === 'stable') console.log('stable')
// A value that this release does not know is no error.
const isNew: boolean = lifecycle === 'something_new'
const keys: string[] = (await client.listKeys()).keys.map((key) => key.id)
const { access_token: token, expires_in: life } = await client.createIdentityToken({ expiresIn: 60, nonce: 'n' })
const seconds: number = life ?? 0

try {
  await client.getKey('none')
} catch (error) {
  if (!(error instanceof VpcMetadataError)) throw error
  const kind: ErrorKind = error.kind
  const status: number | undefined = error.status
  console.log(kind, status)
}

// @ts-expect-error: an id is needed
client.getKey().catch(() => {})
// @ts-expect-error: there is no such setting
const wrong: Settings = { timeout: 5 }
// @ts-expect-error: a kind that does not exist
const kind: ErrorKind = 'nothing'

const fetchWithToken: typeof fetch = withIamToken(client)
new Kafka({ brokers: [], sasl: { mechanism: 'oauthbearer', oauthBearerProvider: oauthBearerProvider(client) } })
new IamAccessGroupsV2({ authenticator: new VpcMetadataAuthenticator({ client }) })

console.log(typeof zone, keys.length > 0, token.length > 0, seconds, isNew, isIbmVpc() === (await client.isIbmVpc()))
void [fetchWithToken, wrong, kind]
await client.close()
emulator.stop()
