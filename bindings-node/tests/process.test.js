'use strict'

// Where the addon meets the process: its end, other threads, other processes, and being loaded more than once.

const assert = require('node:assert/strict')
const { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { describe, test } = require('node:test')

const { runNode, sharedEmulator } = require('./support.js')

const shared = sharedEmulator()

/** Runs a program that has `client` in another process, and holds it to ending quietly. */
async function run(source, { faults = [], words = [], code = 0 } = {}) {
  const emulator = await shared.fresh()
  await emulator.addFaults(...faults)
  const settings = JSON.stringify({ ...emulator.settings, timeoutMs: 60_000 })
  const program = `const settings = ${settings}; const { Client } = require('vpc-metadata'); const client = new Client(settings);${source}`
  const ended = await runNode(program, { words })
  assert.deepEqual({ code: ended.code, signal: ended.signal, stderr: ended.stderr }, { code, signal: null, stderr: '' })
  return ended.stdout.trim()
}

const hang = { operation: 'get-instance', hang: true }

describe('the end of a process', () => {
  test('waits for calls that are under way', async () => {
    assert.equal(await run(`client.getInstance().then(({ id }) => console.log(id.length))`), '41')
  })

  test('does not wait for a client that is idle', async () => {
    // Connections are kept and the token is about to be renewed, and still nothing waits.
    assert.equal(await run(`client.iamToken().then(() => console.log('done'))`), 'done')
  })

  test('does not wait for a call that was aborted', async () => {
    const source = `
      const controller = new AbortController()
      client.getInstance({ signal: controller.signal }).catch(({ kind }) => console.log(kind))
      setImmediate(() => controller.abort())`
    assert.equal(await run(source, { faults: [hang] }), 'cancelled')
  })

  test('by process.exit is clean with calls under way', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const source = `
        for (let call = 0; call < 200; call += 1) client.getInstance().catch(() => {})
        client.getInstance().then(() => process.exit(7))`
      await run(source, { code: 7 })
    }
  })

  test('by process.exit is clean with calls that hang', async () => {
    await run(`client.identityToken().then(() => { client.getInstance(); process.exit(7) })`, { faults: [hang], code: 7 })
  })

  test('by an exception is clean', async () => {
    const source = `
      process.on('uncaughtException', () => process.exit(8))
      client.identityToken().then(() => { client.getInstance(); setImmediate(() => { throw new Error() }) })`
    await run(source, { faults: [hang], code: 8 })
  })
})

describe('worker threads', () => {
  const worker = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { Client } = require('vpc-metadata')
    const client = new Client(workerData)`

  test('each have clients of their own', async () => {
    const source = `
      const { Worker } = require('node:worker_threads')
      const body = ${JSON.stringify(`${worker}; client.getInstance().then(({ id }) => parentPort.postMessage(id.length))`)}
      for (let count = 0; count < 8; count += 1) {
        new Worker(body, { eval: true, workerData: settings }).on('message', (length) => console.log(length))
      }
      client.getInstance().then(({ id }) => console.log(id.length))`
    assert.equal(await run(source), Array(9).fill('41').join('\n'))
  })

  test('are ended with calls under way', async () => {
    const source = `
      const { Worker } = require('node:worker_threads')
      const body = ${JSON.stringify(`${worker}; client.identityToken().then(() => {
        for (let call = 0; call < 200; call += 1) client.listKeys().catch(() => {})
        client.getInstance().catch(() => {})
        parentPort.postMessage('now')
      })`)}
      async function main() {
        for (let turn = 0; turn < 10; turn += 1) {
          const worker = new Worker(body, { eval: true, workerData: settings })
          await new Promise((resolve) => worker.once('message', resolve))
          await worker.terminate()
        }
        const { keys } = await client.listKeys()
        console.log(keys.length > 0)
      }
      main()`
    assert.equal(await run(source, { faults: [hang] }), 'true')
  })

  test('may be the only ones to load it', async () => {
    // The addon is unloaded with the last of them, unless it sees to it that it is not.
    const emulator = await shared.fresh()
    const body = `${worker}; client.getInstance().then(() => { client.listKeys().catch(() => {}); parentPort.postMessage('now') })`
    const source = `
      const { Worker } = require('node:worker_threads')
      async function main() {
        for (let turn = 0; turn < 10; turn += 1) {
          const worker = new Worker(${JSON.stringify(body)}, { eval: true, workerData: ${JSON.stringify(emulator.settings)} })
          await new Promise((resolve) => worker.once('message', resolve))
          await worker.terminate()
        }
        console.log('still here')
      }
      main()`
    const { code, signal, stdout, stderr } = await runNode(source)
    assert.deepEqual({ code, signal, stdout, stderr }, { code: 0, signal: null, stdout: 'still here\n', stderr: '' })
  })
})

test('cluster: primary and workers', async () => {
  const emulator = await shared.fresh()
  const folder = mkdtempSync(join(__dirname, 'node_modules', '.cluster-'))
  const program = join(folder, 'program.js')
  writeFileSync(
    program,
    `const cluster = require('node:cluster')
     const { Client } = require('vpc-metadata')
     const client = new Client(${JSON.stringify(emulator.settings)})
     client.getInstance().then(({ id }) => {
       console.log(id.length)
       if (cluster.isPrimary) for (let count = 0; count < 3; count += 1) cluster.fork()
       else process.disconnect()
     })`
  )
  const { code, stdout, stderr } = await runNode('', { words: [program] })
  rmSync(folder, { recursive: true })
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '41\n'.repeat(4), stderr: '' })
})

test('the addon may be loaded more than once', async () => {
  const source = `
    const before = Object.keys(require.cache).length
    for (let turn = 0; turn < 3; turn += 1) {
      for (const path of Object.keys(require.cache)) delete require.cache[path]
      const { Client: Another, VpcMetadataError } = require('vpc-metadata')
      if (Another === Client) throw new Error('the same module')
      const another = new Another(settings)
      Promise.all([client.getInstance(), another.getInstance(), another.getKey('none').catch((error) => error)]).then(
        ([one, two, error]) => console.log(one.id === two.id, error instanceof VpcMetadataError))
    }`
  assert.equal(await run(source), Array(3).fill('true true').join('\n'))
})

test('two copies of the package work side by side', async () => {
  // As npm installs them where two packages ask for different versions.
  const folder = mkdtempSync(join(tmpdir(), 'copy-'))
  const modules = join(__dirname, 'node_modules')
  for (const name of readdirSync(modules).filter((name) => /^vpc-metadata(-linux|-darwin|-win32|$)/.test(name))) {
    cpSync(join(modules, name), join(folder, 'node_modules', name), { recursive: true })
  }
  const copy = JSON.stringify(join(folder, 'node_modules', 'vpc-metadata'))
  const source = `
    const copy = require(${copy})
    if (copy.Client === Client) throw new Error('the same module')
    const another = new copy.Client(settings)
    const failed = another.getKey('none').catch((error) => error instanceof copy.VpcMetadataError)
    Promise.all([client.getInstance(), another.getInstance(), failed]).then(([one, two, ours]) => console.log(one.id === two.id, ours))`
  const printed = await run(source)
  rmSync(folder, { recursive: true })
  assert.equal(printed, 'true true')
})

test('the event loop goes on while calls are under way', async () => {
  const source = `
    let turns = 0
    const count = () => { turns += 1; if (!ended) setImmediate(count) }
    let ended = false
    count()
    client.getInstance().then(() => { ended = true; console.log(turns > 10) })`
  assert.equal(await run(source, { faults: [{ operation: 'get-instance', delay_ms: 200 }] }), 'true')
})
