// What users write, in every part of the package. Compiled with `tsc --strict`, and run.

import assert from 'node:assert/strict'
import { Kafka } from 'kafkajs'
import IamAccessGroupsV2 from '@ibm-cloud/platform-services/iam-access-groups/v2.js'
import { fetch as undiciFetch } from 'undici'
import { Client, VpcMetadataError, isIbmVpc } from 'vpc-metadata'
import type {
  CallOptions,
  ErrorKind,
  IamToken,
  IdentityCertificate,
  IdentityToken,
  Instance,
  InstanceClusterNetworkAttachment,
  InstanceClusterNetworkAttachmentCollection,
  InstanceInitialization,
  InstanceNetworkAttachment,
  InstanceNetworkAttachmentCollection,
  InstanceSoftwareAttachment,
  InstanceSoftwareAttachmentCollection,
  Key,
  KeyCollection,
  NetworkInterface,
  NetworkInterfaceCollection,
  PlacementGroup,
  PlacementGroupCollection,
  Settings,
  VirtualNetworkInterface,
  VirtualNetworkInterfaceCollection,
  VolumeAttachment,
  VolumeAttachmentCollection,
} from 'vpc-metadata'
import { withIamToken } from 'vpc-metadata/fetch'
import { VpcMetadataAuthenticator } from 'vpc-metadata/ibm-cloud-sdk-core'
import { oauthBearerProvider } from 'vpc-metadata/kafkajs'
import { startEmulator, type Emulator, type RecordedRequest } from 'vpc-metadata/testing'

const emulator: Emulator = await startEmulator({ scenario: 'default' })
const settings: Settings = { ...emulator.settings, timeoutMs: 5_000, connectTimeoutMs: 1_000, maxAttempts: 2 }
const client = new Client(settings)
const options: CallOptions = { signal: AbortSignal.timeout(60_000) }

// The operations.
const instance: Instance = await client.getInstance(options)
const started: InstanceInitialization = await client.getInstanceInitialization()
const attachments: InstanceNetworkAttachmentCollection = await client.listInstanceNetworkAttachments()
const attachment: InstanceNetworkAttachment = await client.getInstanceNetworkAttachment(attachments.network_attachments[0]!.id)
const interfaces: NetworkInterfaceCollection = await client.listInstanceNetworkInterfaces()
const nic: NetworkInterface = await client.getInstanceNetworkInterface(interfaces.network_interfaces[0]!.id)
const volumes: VolumeAttachmentCollection = await client.listInstanceVolumeAttachments()
const volume: VolumeAttachment = await client.getInstanceVolumeAttachment(volumes.volume_attachments[0]!.id)
const clusters: InstanceClusterNetworkAttachmentCollection = await client.listInstanceClusterNetworkAttachments()
const cluster: InstanceClusterNetworkAttachment = await client.getInstanceClusterNetworkAttachment(
  clusters.cluster_network_attachments[0]!.id
)
const programs: InstanceSoftwareAttachmentCollection = await client.listInstanceSoftwareAttachments()
const program: InstanceSoftwareAttachment = await client.getInstanceSoftwareAttachment(programs.software_attachments[0]!.id)
const keys: KeyCollection = await client.listKeys()
const key: Key = await client.getKey(keys.keys[0]!.id, options)
const groups: PlacementGroupCollection = await client.listPlacementGroups()
const group: PlacementGroup = await client.getPlacementGroup(groups.placement_groups[0]!.id)
const virtual: VirtualNetworkInterfaceCollection = await client.listVirtualNetworkInterfaces()
const vnic: VirtualNetworkInterface = await client.getVirtualNetworkInterface(virtual.virtual_network_interfaces[0]!.id)
const token: IdentityToken = await client.createIdentityToken({ expiresIn: 60, nonce: 'n', ...options })
const iamToken: IamToken = await client.createIdentityIamToken(undefined, options)
const certificate: IdentityCertificate = await client.createIdentityCertificate(process.env['CSR']!, { expiresIn: 600 })

// Their members: those that are always there, those that may be missing, and enums that may hold new values.
const ids: string[] = [instance, attachment, nic, volume, cluster, program, key, group, vnic].map(({ id }) => id)
const zone: string | null | undefined = instance.zone?.name
const userData: string | null | undefined = started.user_data
const chain: string[] = certificate.certificates
const life: number = token.expires_in ?? 0
const isNew: boolean = instance.lifecycle_state === 'something_new'
assert.deepEqual([instance.lifecycle_state, life, isNew], ['stable', 60, false])
assert.ok(ids.every((id) => id.length > 0) && zone && userData && chain.length > 0 && iamToken.access_token)

// The other calls.
const texts: string[] = [await client.identityToken(options), await client.iamToken(), await client.iamToken(undefined, options)]
const ready: void = await client.waitReady(1_000)
const unknown: unknown = await client.getMetadata('/metadata/v1/instance')
const isServer: boolean = isIbmVpc()
assert.deepEqual([texts.length, ready, unknown, await client.isIbmVpc()], [3, undefined, instance, isServer])

// Errors.
const aborted = new AbortController()
aborted.abort(new Error('enough'))
const failures: VpcMetadataError[] = []
for (const call of [() => client.getKey('none'), () => client.listKeys({ signal: aborted.signal })]) {
  try {
    await call()
  } catch (error) {
    if (!(error instanceof VpcMetadataError)) throw error
    failures.push(error)
  }
}
const [missing, stopped] = failures as [VpcMetadataError, VpcMetadataError]
const kinds: ErrorKind[] = [missing.kind, stopped.kind]
const status: number | undefined = missing.status
const attempts: number = missing.attempts
const optional: (string | undefined)[] = [missing.code, missing.target, missing.trace, missing.moreInfo, missing.operation]
assert.deepEqual([kinds, status, attempts], [['not_found', 'cancelled'], 404, 1])
assert.ok(optional.every((text) => text) && stopped.cause === aborted.signal.reason && missing.name === 'VpcMetadataError')

// Adapters.
const fetchWithToken: typeof fetch = withIamToken(client)
const undiciWithToken: typeof undiciFetch = withIamToken(client, { fetch: undiciFetch, trustedProfile: 'name:orders' })
const sasl = { mechanism: 'oauthbearer', oauthBearerProvider: oauthBearerProvider(client) } as const
new Kafka({ brokers: ['127.0.0.1:1'], sasl })
new IamAccessGroupsV2({ authenticator: new VpcMetadataAuthenticator({ client, trustedProfile: 'name:orders' }) })
assert.ok([fetchWithToken, undiciWithToken].every((adapted) => typeof adapted === 'function'))

// The emulator.
await emulator.addFaults({ operation: 'list-keys', times: 1, status: { code: 503 } })
await emulator.clearFaults()
await emulator.revokeTokens()
await emulator.advanceClock(1)
const [first]: RecordedRequest[] = await emulator.requests()
const connections: number = (await emulator.log()).connections
await emulator.clearRequests()
assert.deepEqual([first?.operation, connections > 0, emulator.caFile.length > 0], ['create-identity-token', true, true])

// What must not compile. Each line would be an error of its own if it did.
async function wrong(): Promise<void> {
  // @ts-expect-error: an id is needed
  await client.getKey()
  // @ts-expect-error: an id is a text
  await client.getKey(7)
  // @ts-expect-error: there is no such option
  await client.getInstance({ timeoutMs: 5 })
  // @ts-expect-error: there is no such setting
  new Client({ timeout: 5 })
  // @ts-expect-error: members can be missing
  instance.zone.name
  // @ts-expect-error: a kind that does not exist
  const kind: ErrorKind = 'nothing'
  // @ts-expect-error: members of errors are not assigned
  missing.status = kind
}

const disposable: AsyncDisposable[] = [client, emulator]
for (const each of disposable) await each[Symbol.asyncDispose]()
console.log('every part is as its types say', wrong.length)
