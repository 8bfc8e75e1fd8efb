'use strict'

// What JavaScript adds to the conformance cases: types, errors, signals, the event loop, the end of the process.

const assert = require('node:assert/strict')
const { readFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')
const { describe, test } = require('node:test')
const { inspect } = require('node:util')

const { Client, VpcMetadataError, isIbmVpc } = require('vpc-metadata')
const { handles, runNode, sharedEmulator, until } = require('./support.js')

const shared = sharedEmulator()
const open = async (settings) => {
  const emulator = await shared.fresh()
  return { emulator, client: new Client({ ...emulator.settings, ...settings }) }
}

async function failure(call) {
  try {
    await call()
  } catch (error) {
    return error
  }
  assert.fail('nothing was thrown')
}

describe('values', () => {
  test('numbers beyond 2^53 keep their digits', async () => {
    const { client, emulator } = await open()
    const text =
      '{"id":"1","safe":9007199254740991,"negative":-9007199254740993,"large":12345678901234567890,"list":[9007199254740993],' +
      '"text":"12345678901234567890 \\" bigint:1","fraction":0.12345678901234567890,"power":1E20,"9007199254740993":null}'
    await emulator.addFaults({ operation: 'get-instance', body: { text } })
    assert.deepStrictEqual(await client.getInstance(), {
      ...JSON.parse(text),
      negative: -9007199254740993n,
      large: 12345678901234567890n,
      list: [9007199254740993n],
    })
  })

  test('the smallest number beyond 2^53 is found wherever it stands', async () => {
    const { client, emulator } = await open()
    for (let place = 0; place < 16; place += 1) {
      const text = `{"id":"${'x'.repeat(place)}","number":9007199254740993,"rest":"${'x'.repeat(20)}"}`
      await emulator.clearFaults()
      await emulator.addFaults({ operation: 'get-instance', body: { text } })
      assert.equal((await client.getInstance()).number, 9007199254740993n, `${place} characters before it`)
    }
  })

  test('every example of a body is as JSON.parse reads it', async () => {
    const { client, emulator } = await open()
    await client.identityToken()
    const folder = join(__dirname, '..', '..', 'emulator', 'bodies')
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    assert.ok(files.length > 40)
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8')
      await emulator.clearFaults()
      await emulator.addFaults({ operation: 'get-instance', body: { text } })
      const value = await client.getMetadata('/metadata/v1/instance')
      assert.deepStrictEqual(value, JSON.parse(text), file)
      assert.equal(JSON.stringify(value), JSON.stringify(JSON.parse(text)), file)
    }
  })

  test('objects are plain, whatever their members are named', async () => {
    const { client, emulator } = await open()
    const text = '{"id":"1","__proto__":{"polluted":true},"constructor":1,"toString":null}'
    await emulator.addFaults({ operation: 'get-instance', body: { text } })
    const value = await client.getInstance()
    assert.deepStrictEqual(value, JSON.parse(text))
    assert.equal(Object.getPrototypeOf(value), Object.prototype)
    assert.equal({}.polluted, undefined)
  })

  test('secrets are not printed, and still there', async () => {
    const { client } = await open()
    const token = await client.createIdentityToken()
    const profile = await client.createIdentityIamToken()
    const started = await client.getInstanceInitialization()
    const { software_attachments: software } = await client.listInstanceSoftwareAttachments()
    const hatch = await client.getMetadata('/metadata/v1/instance/initialization')
    const secrets = ['eyJ', 'cloud-config', 'SYNTH-0000']
    for (const value of [token, profile, started, software, { nested: [hatch] }]) {
      const printed = inspect(value, { depth: null })
      for (const secret of secrets) assert.ok(!printed.includes(secret), printed)
      assert.ok(printed.includes('[redacted]'), printed)
    }
    const written = JSON.stringify([token, profile, started, software, hatch])
    for (const secret of secrets) assert.ok(written.includes(secret))
    assert.deepStrictEqual({ ...token }, JSON.parse(JSON.stringify(token)))
  })

  test('nothing is printed with NODE_DEBUG', async () => {
    const emulator = await shared.fresh()
    const source = `
      const { Client } = require('vpc-metadata')
      const client = new Client(${JSON.stringify(emulator.settings)})
      client.iamToken().then(() => client.getInstanceInitialization()).then(() => client.getKey('none')).catch(() => {})`
    const { code, stdout, stderr } = await runNode(source, { environment: { NODE_DEBUG: '*', NODE_DEBUG_NATIVE: '*' } })
    assert.equal(code, 0)
    for (const secret of ['eyJ', 'cloud-config']) assert.ok(!(stdout + stderr).includes(secret))
  })
})

describe('arguments', () => {
  test('of a wrong type are refused before anything is sent', async () => {
    const { client, emulator } = await open()
    const wrong = {
      id: () => client.getKey(7),
      csr: () => client.createIdentityCertificate(Buffer.from('x')),
      trustedProfile: () => client.iamToken({}),
      nonce: () => client.createIdentityToken({ nonce: 1 }),
      expiresIn: () => client.createIdentityToken({ expiresIn: '60' }),
      'expiresIn is 0.5': () => client.createIdentityToken({ expiresIn: 0.5 }),
      'expiresIn is -1': () => client.createIdentityToken({ expiresIn: -1 }),
      'expiresIn is NaN': () => client.createIdentityToken({ expiresIn: NaN }),
      'expiresIn is 4294967296': () => client.createIdentityToken({ expiresIn: 2 ** 32 }),
      deadlineMs: () => client.waitReady('soon'),
      path: () => client.getMetadata(null),
      signal: () => client.getInstance({ signal: {} }),
      options: () => client.getInstance(7),
      expires_in: () => client.createIdentityToken({ expires_in: 60 }),
    }
    for (const [name, call] of Object.entries(wrong)) {
      const error = await failure(call)
      assert.ok(error instanceof VpcMetadataError, inspect(error))
      assert.equal(error.kind, 'invalid_input')
      assert.ok(error.message.includes(name), `${error.message} names ${name}`)
      assert.equal(error.attempts, 0)
    }
    assert.deepEqual(await emulator.requests(), [])
  })

  test('settings have one type each', async () => {
    for (const settings of [null, 7, { endpoint: 7 }, { timeoutMs: '5' }, { caFile: null }, { timeout: 5 }, { toString: 'x' }]) {
      const error = await failure(() => new Client(settings))
      assert.equal(error.kind, 'invalid_input', inspect(settings))
    }
    const client = new Client({ endpoint: 'http://127.0.0.1:1', trustedProfile: undefined })
    assert.equal((await failure(() => client.getInstance())).kind, 'unreachable')
  })
})

describe('errors', () => {
  test('are errors, with all their parts', async () => {
    const { client } = await open()
    const error = await failure(() => client.getKey('none'))
    assert.ok(error instanceof VpcMetadataError && error instanceof Error)
    assert.equal(error.name, 'VpcMetadataError')
    const { kind, status, code, operation, attempts } = error
    assert.deepEqual({ kind, status, code, operation, attempts }, { kind: 'not_found', status: 404, code: 'not_found', operation: 'get-key', attempts: 1 })
    assert.match(error.trace, /^[0-9a-f-]{36}$/)
    assert.match(error.moreInfo, /^https:/)
    assert.equal(error.target, 'id')
  })

  test('have a stack that starts at the caller', async () => {
    const { client } = await open()
    async function caller() {
      await client.getKey('none')
    }
    async function callerOfMany() {
      await Promise.all([client.getKey('none')])
    }
    const first = (error) => error.stack.split('\n').find((line) => line.includes('    at') && !line.includes('Promise.all'))
    assert.match(first(await failure(caller)), /at async caller \(.*client\.test\.js/)
    assert.match(first(await failure(callerOfMany)), /at async callerOfMany \(.*client\.test\.js/)
    assert.match(first(await failure(() => new Client({ colour: 'blue' }))), /client\.test\.js/)
  })

  test('of background work are nobody’s', async () => {
    const emulator = await shared.fresh()
    const source = `
      const { Client } = require('vpc-metadata')
      const emulator = ${JSON.stringify(emulator.settings)}
      new Client(emulator).close()
      new Client({ ...emulator, timeoutMs: 1 }).iamToken().catch(() => console.log('caught'))`
    const { code, stdout, stderr } = await runNode(source, { words: ['--unhandled-rejections=strict'] })
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: 'caught\n', stderr: '' })
  })
})

test('a refresh that fails in the background is nobody’s error', async () => {
  const { client, emulator } = await open({ maxAttempts: 1 })
  const operation = 'create-identity-token'
  await emulator.addFaults({ operation, times: 1, token: { expires_in: 5 } }, { operation, skip: 1, status: { code: 500 } })
  const token = await client.identityToken()
  // At four fifths of the token's life; callers keep the token, and a rejection without a handler would fail this test.
  await until(async () => {
    assert.equal(await client.identityToken(), token)
    return (await emulator.log()).counts[operation] > 1
  })
  assert.equal(await client.identityToken(), token)
  await emulator.clearFaults()
  await emulator.revokeTokens()
  await client.getInstance()
  assert.notEqual(await client.identityToken(), token)
})

test('a token that is at hand is given again until there is another', async () => {
  const { client, emulator } = await open()
  const profiles = [undefined, 'orders-backup-profile']
  const tokens = () => Promise.all([client.identityToken(), ...profiles.map((profile) => client.iamToken(profile))])
  const first = await tokens()
  assert.equal(new Set(first).size, 3)
  for (let turn = 0; turn < 3; turn += 1) assert.deepEqual(await tokens(), first)
  assert.equal((await emulator.requests()).length, 3)
  await emulator.revokeTokens()
  await client.getInstance()
  const [identity, ...iam] = await tokens()
  assert.notEqual(identity, first[0])
  assert.deepEqual(iam, first.slice(1))
  // Others have tokens of their own.
  const other = new Client(emulator.settings)
  assert.notEqual(await other.identityToken(), identity)
})

test('a token that is at hand takes no turn of the event loop', async () => {
  const { client } = await open()
  await client.iamToken()
  let hasTurned = false
  setImmediate(() => (hasTurned = true))
  for (let call = 0; call < 10; call += 1) await Promise.all([client.iamToken(), client.identityToken()])
  assert.equal(hasTurned, false)
})

describe('signals', () => {
  test('stop a call, which frees its work', async () => {
    const { client, emulator } = await open({ timeoutMs: 600_000 })
    await client.identityToken()
    await emulator.addFaults({ operation: 'get-instance', hang: true })
    const before = handles()
    const controller = new AbortController()
    const reason = new Error('enough')
    const calls = Array.from({ length: 20 }, () => client.getInstance({ signal: controller.signal }))
    const failures = Promise.all(calls.map((call) => failure(() => call)))
    await until(async () => (await emulator.log()).counts['get-instance'] === 20)
    assert.ok(handles() >= before + 19, 'each call has a connection')
    controller.abort(reason)
    for (const error of await failures) {
      assert.equal(error.kind, 'cancelled')
      assert.equal(error.cause, reason)
      assert.equal(error.operation, 'get-instance')
    }
    // Were the calls still waiting for their answers, this would not end for ten minutes.
    await until(() => handles() <= before)
    await client.close()
  })

  test('that are aborted already send nothing', async () => {
    const { client, emulator } = await open()
    const error = await failure(() => client.getInstance({ signal: AbortSignal.abort('no') }))
    assert.deepEqual([error.kind, error.cause], ['cancelled', 'no'])
    assert.deepEqual(await emulator.requests(), [])
  })

  test('win over a token that is at hand', async () => {
    const { client } = await open()
    await client.iamToken()
    assert.equal((await failure(() => client.iamToken(undefined, { signal: AbortSignal.abort() }))).kind, 'cancelled')
  })

  test('may stop many calls, and are let go of', async () => {
    const { client } = await open()
    const warnings = []
    const warn = (warning) => warnings.push(warning)
    process.on('warning', warn)
    const controller = new AbortController()
    const { signal } = controller
    let listeners = 0
    let most = 0
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...words) => {
      most = Math.max(most, ++listeners)
      return addEventListener.apply(signal, words)
    }
    signal.removeEventListener = (...words) => {
      listeners -= 1
      return removeEventListener.apply(signal, words)
    }
    await Promise.all(Array.from({ length: 50 }, () => client.getInstance({ signal })))
    assert.deepEqual([listeners, most], [0, 1])
    const calls = Array.from({ length: 50 }, () => failure(() => client.getInstance({ signal })))
    controller.abort()
    for (const error of await Promise.all(calls)) assert.equal(error.kind, 'cancelled')
    process.off('warning', warn)
    assert.deepEqual(warnings, [])
  })
})

test('what should not be able to fail fails as an internal error, and takes nothing down', async () => {
  const { client, emulator } = await open()
  const cause = new Error('no listeners here')
  const signal = {
    aborted: false,
    addEventListener() {
      throw cause
    },
  }
  const error = await failure(() => client.getInstance({ signal }))
  assert.ok(error instanceof VpcMetadataError)
  assert.deepEqual([error.kind, error.operation, error.cause], ['internal', 'get-instance', cause])
  assert.deepEqual(await emulator.requests(), [])
  assert.equal(typeof (await client.getInstance()).id, 'string')
})

describe('closing', () => {
  test('cancels what is under way, and refuses what comes after', async () => {
    const { client, emulator } = await open()
    await client.identityToken()
    await emulator.addFaults({ operation: 'get-instance', hang: true })
    const call = failure(() => client.getInstance())
    await until(async () => (await emulator.log()).counts['get-instance'] === 1)
    await client.close()
    assert.equal((await call).kind, 'cancelled')
    for (const late of [() => client.getInstance(), () => client.identityToken()]) {
      const error = await failure(late)
      assert.deepEqual([error.kind, error.message], ['invalid_input', 'the client is closed'])
    }
    await client.close()
  })

  test('is what `await using` does', async () => {
    const { client } = await open()
    await client[Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]()
    assert.equal((await failure(() => client.getInstance())).message, 'the client is closed')
  })
})

test('the machine is told without a request', async () => {
  assert.equal(typeof isIbmVpc(), 'boolean')
  assert.equal(await new Client({ endpoint: 'http://127.0.0.1:1' }).isIbmVpc(), isIbmVpc())
})
