'use strict'

// Adapters, each with the library that it is for.

const assert = require('node:assert/strict')
const { once } = require('node:events')
const http = require('node:http')
const net = require('node:net')
const { after, before, describe, test } = require('node:test')

const { Client } = require('vpc-metadata')
const { withIamToken } = require('vpc-metadata/fetch')
const { VpcMetadataAuthenticator } = require('vpc-metadata/ibm-cloud-sdk-core')
const { oauthBearerProvider } = require('vpc-metadata/kafkajs')
const { Authenticator } = require('ibm-cloud-sdk-core')
const IamAccessGroupsV2 = require('@ibm-cloud/platform-services/iam-access-groups/v2')
const { Kafka, logLevel } = require('kafkajs')
const undici = require('undici')

const { sharedEmulator } = require('./support.js')

const shared = sharedEmulator()
const received = []
const api = http.createServer((request, response) => {
  received.push(request.headers)
  response.setHeader('content-type', 'application/json')
  response.end('{"groups":[],"limit":50,"offset":0,"total_count":0}')
})
let apiUrl
before(async () => {
  api.listen(0, '127.0.0.1')
  await once(api, 'listening')
  apiUrl = `http://127.0.0.1:${api.address().port}`
})
after(() => {
  api.close()
  api.closeAllConnections()
})

async function open() {
  received.length = 0
  const emulator = await shared.fresh()
  const client = new Client(emulator.settings)
  return { emulator, client, token: await client.iamToken() }
}

describe('ibm-cloud-sdk-core', () => {
  test('a service SDK is authenticated', async () => {
    const { client, token } = await open()
    const authenticator = new VpcMetadataAuthenticator({ client })
    assert.ok(authenticator instanceof Authenticator)
    assert.equal(authenticator.authenticationType(), 'vpc')
    const groups = new IamAccessGroupsV2({ authenticator, serviceUrl: apiUrl })
    const { result } = await groups.listAccessGroups({ accountId: 'a' })
    assert.equal(result.total_count, 0)
    assert.equal(received[0].authorization, `Bearer ${token}`)
  })

  test('headers of the request stay, and the profile counts', async () => {
    const { client, token } = await open()
    const trustedProfile = 'orders-backup-profile'
    const request = { headers: { accept: 'x' } }
    await new VpcMetadataAuthenticator({ client, trustedProfile }).authenticate(request)
    assert.equal(request.headers.accept, 'x')
    assert.equal(request.headers.Authorization, `Bearer ${await client.iamToken(trustedProfile)}`)
    assert.notEqual(request.headers.Authorization, `Bearer ${token}`)
  })

  test('an error is that of the client', async () => {
    const { client, emulator } = await open()
    await emulator.addFaults({ operation: 'create-identity-iam-token', status: { code: 403 } })
    const authenticator = new VpcMetadataAuthenticator({ client, trustedProfile: 'orders-backup-profile' })
    const groups = new IamAccessGroupsV2({ authenticator, serviceUrl: apiUrl })
    await assert.rejects(groups.listAccessGroups({ accountId: 'a' }), { kind: 'forbidden' })
    assert.equal(received.length, 0)
  })
})

for (const [name, options] of Object.entries({ 'the built-in fetch': {}, 'fetch of undici': { fetch: undici.fetch } })) {
  test(`${name} sends the token`, async () => {
    const { client, token } = await open()
    const fetch = withIamToken(client, options)
    const response = await fetch(apiUrl, { method: 'POST', headers: { 'x-mine': '1' }, body: 'text' })
    assert.equal((await response.json()).limit, 50)
    await fetch(new (options.fetch ? undici.Request : Request)(apiUrl, { headers: [['x-mine', '2']] }))
    await fetch(new URL(apiUrl))
    const expected = [`1 Bearer ${token}`, `2 Bearer ${token}`, `undefined Bearer ${token}`]
    assert.deepEqual(received.map((headers) => `${headers['x-mine']} ${headers.authorization}`), expected)
    await assert.rejects(fetch(apiUrl, { signal: AbortSignal.abort() }), { kind: 'cancelled' })
  })
}

test('request of undici sends the token', async () => {
  const { client, token } = await open()
  const request = withIamToken(client, { fetch: undici.request })
  const { statusCode, body } = await request(apiUrl, { method: 'POST', headers: { 'x-mine': '1' }, body: 'text' })
  assert.deepEqual([statusCode, (await body.json()).limit], [200, 50])
  assert.deepEqual([received[0]['x-mine'], received[0].authorization], ['1', `Bearer ${token}`])
})

test('kafkajs authenticates with the token', async () => {
  const { client, token } = await open()
  const broker = await startBroker()
  const sasl = { mechanism: 'oauthbearer', oauthBearerProvider: oauthBearerProvider(client) }
  const kafka = new Kafka({ brokers: [broker.address], ssl: false, sasl, logLevel: logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()
  await admin.disconnect()
  await broker.stop()
  assert.equal(broker.credentials[0], `n,,\x01auth=Bearer ${token}\x01\x01`)
})

/** As much of a Kafka broker as authentication takes: which versions, which mechanism, and the credentials. */
async function startBroker() {
  const credentials = []
  const answers = {
    // ApiVersions: no error, and the oldest version of each request.
    18: () => Buffer.from('0000' + '00000004' + '001200000000' + '001100010001' + '002400000000' + '000300000000', 'hex'),
    // SaslHandshake: no error, one mechanism.
    17: () => Buffer.concat([Buffer.from('0000' + '00000001' + '000b', 'hex'), Buffer.from('OAUTHBEARER')]),
    // SaslAuthenticate: no error, no message, no bytes.
    36: (body) => {
      credentials.push(body.subarray(4).toString())
      return Buffer.from('0000' + 'ffff' + '00000000', 'hex')
    },
  }
  const server = net.createServer((socket) => {
    let pending = Buffer.alloc(0)
    socket.on('data', (part) => {
      pending = Buffer.concat([pending, part])
      while (pending.length >= 4 && pending.length >= 4 + pending.readInt32BE()) {
        const length = pending.readInt32BE()
        const request = pending.subarray(4, 4 + length)
        pending = pending.subarray(4 + length)
        const key = request.readInt16BE(0)
        const body = request.subarray(10 + request.readInt16BE(8))
        const answer = Buffer.concat([request.subarray(4, 8), answers[key](body)])
        const size = Buffer.alloc(4)
        size.writeInt32BE(answer.length)
        socket.write(Buffer.concat([size, answer]))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async () => {
    server.close()
    await once(server, 'close')
  }
  return { address: `127.0.0.1:${server.address().port}`, credentials, stop }
}
