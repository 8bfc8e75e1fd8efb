'use strict'

// Many calls, many clients, and what they leave behind.

const assert = require('node:assert/strict')
const { test } = require('node:test')

const { Client } = require('vpc-metadata')
const { runNode, sharedEmulator, threads } = require('./support.js')

const shared = sharedEmulator()

test('a thousand calls at once make one token request', async () => {
  const emulator = await shared.fresh()
  const client = new Client(emulator.settings)
  await Promise.all(Array.from({ length: 1_000 }, () => client.getInstance()))
  const { counts } = await emulator.log()
  assert.equal(counts['create-identity-token'], 1)
  assert.equal(counts['get-instance'], 1_000)
})

test('a client that is not used starts no thread', async () => {
  const emulator = await shared.fresh()
  const before = threads()
  const clients = Array.from({ length: 100 }, () => new Client(emulator.settings))
  assert.equal(threads(), before)
  await Promise.all(clients.map((client) => client.close()))
})

test('ten thousand calls leave nothing behind', async () => {
  const source = `
    const { handles, memory, threads } = require('./support.js')
    const { Client } = require('vpc-metadata')
    async function round(calls) {
      const client = new Client(JSON.parse(process.env.SETTINGS))
      for (let done = 0; done < calls; done += 50) {
        await Promise.all(Array.from({ length: 50 }, (_, index) => {
          const controller = new AbortController()
          const call = index % 5 ? client.getInstance({ signal: controller.signal }) : client.getKey('none')
          if (index % 10 === 1) controller.abort()
          return call.catch(() => {})
        }))
      }
      await client.close()
    }
    const settle = async (calm) => { while (!calm()) await new Promise(setImmediate) }
    async function main() {
      await round(10_000)
      gc()
      const before = { threads: threads(), handles: handles(), memory: memory() }
      await round(10_000)
      for (let clients = 0; clients < 100; clients += 1) await round(50)
      // The threads of closed clients end by themselves, soon; were one left, this would not end.
      await settle(() => threads() <= before.threads + 1 && handles() <= before.handles + 8)
      gc()
      console.log(memory() - before.memory)
    }
    main()`
  const emulator = await shared.fresh()
  const environment = { SETTINGS: JSON.stringify(emulator.settings) }
  const { code, stdout, stderr } = await runNode(source, { words: ['--expose-gc'], environment })
  assert.equal(code, 0, stderr)
  // Were the responses kept, it would be 50,000; what the allocator holds moves by some 5,000.
  assert.ok(Number(stdout) < 16_000, `${stdout} kB more`)
})

test('clients that are forgotten end their threads', async () => {
  const source = `
    const { threads } = require('./support.js')
    const { Client } = require('vpc-metadata')
    async function main() {
      const before = threads()
      for (let clients = 0; clients < 20; clients += 1) await new Client(JSON.parse(process.env.SETTINGS)).getInstance()
      while (threads() > before + 1) { gc(); await new Promise(setImmediate) }
      console.log('ended')
    }
    main()`
  const emulator = await shared.fresh()
  const environment = { SETTINGS: JSON.stringify(emulator.settings) }
  assert.equal((await runNode(source, { words: ['--expose-gc'], environment })).stdout, 'ended\n')
})

test('a client that is forgotten with a call under way answers it', async () => {
  const source = `
    const { Client } = require('vpc-metadata')
    let answered = false
    const call = new Client(JSON.parse(process.env.SETTINGS)).getInstance()
    call.then(({ id }) => { answered = true; console.log(id.length) })
    const collect = () => { if (!answered) { gc(); setImmediate(collect) } }
    collect()`
  const emulator = await shared.fresh()
  await emulator.addFaults({ operation: 'get-instance', delay_ms: 200 })
  const environment = { SETTINGS: JSON.stringify(emulator.settings) }
  const { stdout, stderr } = await runNode(source, { words: ['--expose-gc'], environment })
  assert.deepEqual({ stdout, stderr }, { stdout: '41\n', stderr: '' })
})
