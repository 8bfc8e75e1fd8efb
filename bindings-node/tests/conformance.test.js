'use strict'

// Every case of tests/conformance, on the installed package. Form and meaning: tests/conformance/README.md.

const assert = require('node:assert/strict')
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { after, describe, test } = require('node:test')
const { inspect } = require('node:util')

const { Client, VpcMetadataError } = require('vpc-metadata')
const { startEmulator } = require('vpc-metadata/testing')

const root = join(__dirname, '..', '..')
const folder = join(root, 'tests', 'conformance')
const temporary = mkdtempSync(join(tmpdir(), 'conformance-'))
after(() => rmSync(temporary, { recursive: true }))

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
for (const file of files) {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  describe(file, { concurrency: 8 }, () => {
    for (const each of cases) test(each.name, () => run(each))
  })
}

async function run(each) {
  const emulator = await startEmulator({ scenario: each.scenario, protocol: each.protocol })
  try {
    const fill = filler(emulator)
    if (each.faults) await emulator.addFaults(...fill(each.faults))
    const client = construct(fill, each.settings, each.environment)
    assertNoSecrets(each, inspect(client), JSON.stringify(client))
    const tokens = new Map()
    for (const [index, step] of each.steps.entries()) {
      try {
        await perform(each, step, { client, emulator, fill, tokens })
      } catch (error) {
        error.message = `${each.name}, step ${index + 1}: ${error.message}`
        throw error
      }
    }
    const log = await emulator.log()
    if (each.requests) checkRequests(each.requests, log.requests)
    if (each.connections) assert.ok(log.connections <= each.connections, `${log.connections} connections`)
    await client.close()
  } finally {
    emulator.stop()
  }
}

/** Replaces the words in braces in all texts of a value. */
function filler(emulator) {
  const words = {
    '{endpoint}': emulator.url,
    '{address}': new URL(emulator.url).host,
    '{ca_file}': emulator.caFile,
    '{cases}': folder,
  }
  const fill = (value) =>
    JSON.parse(JSON.stringify(value), (_, part) =>
      typeof part === 'string' ? part.replace(/\{(endpoint|address|ca_file|cases)\}/g, (word) => words[word]) : part
    )
  return fill
}

const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
const isTime = (name) => name === 'timeout' || name === 'connect_timeout'

/** Makes a client while the environment is that of the case; construction is where it is read. */
function construct(fill, settings = {}, environment = {}) {
  const given = {}
  for (const [name, value] of Object.entries({ endpoint: '{endpoint}', ...settings })) {
    if (value === null) continue
    const own = isTime(name) ? `${camelCase(name)}Ms` : camelCase(name)
    given[own] = isTime(name) && typeof value === 'number' ? value * 1000 : fill(value)
  }
  const before = { ...process.env }
  for (const name of Object.keys(before)) if (name.startsWith('VPC_METADATA_')) delete process.env[name]
  Object.assign(process.env, fill(environment))
  try {
    return new Client(given)
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

async function perform(each, step, { client, emulator, fill, tokens }) {
  if (step.control !== undefined) return control(step.control, emulator, fill)
  if (step.build) {
    let outcome
    try {
      outcome = { value: construct(fill, step.build.settings, step.build.environment) }
      await outcome.value.close()
    } catch (error) {
      outcome = { error }
    }
    return check(each, step.expect, outcome, tokens)
  }
  const started = performance.now()
  const calls = Array.from({ length: step.callers ?? 1 }, () =>
    call(client, step.call, step.arguments ?? {}).then((value) => ({ value }), (error) => ({ error }))
  )
  const outcomes = await Promise.all(calls)
  const took = (performance.now() - started) / 1000
  for (const outcome of outcomes) check(each, step.expect, outcome, tokens)
  const most = step.within ?? (each.settings?.timeout ?? 10) + 5
  assert.ok(took <= most, `took ${took} s, more than ${most} s`)
  assert.ok(took >= (step.at_least ?? 0), `took ${took} s only`)
}

async function control(what, emulator, fill) {
  if (what === 'clear_faults') return emulator.clearFaults()
  if (what === 'revoke_tokens') return emulator.revokeTokens()
  if (what.add_faults) return emulator.addFaults(...fill(what.add_faults))
  if (what.advance_seconds) return emulator.advanceClock(what.advance_seconds)
  throw new Error(`there is no control ${JSON.stringify(what)}`)
}

function call(client, name, given) {
  const { id, expires_in: expiresIn, nonce, trusted_profile: trustedProfile, csr, path, deadline, ...others } = given
  assert.deepEqual(others, {}, 'arguments that no one knows')
  switch (name) {
    case 'identity_token':
      return client.identityToken()
    case 'iam_token':
      return client.iamToken(trustedProfile)
    case 'get_metadata':
      return client.getMetadata(path)
    case 'wait_ready':
      return client.waitReady(deadline * 1000)
    case 'create_identity_token':
      return client.createIdentityToken({ expiresIn, nonce })
    case 'create_identity_iam_token':
      return client.createIdentityIamToken(trustedProfile)
    case 'create_identity_certificate':
      return client.createIdentityCertificate(csr, { expiresIn })
    default: {
      const method = client[camelCase(name)]
      assert.equal(typeof method, 'function', `there is no call ${name}`)
      // A method that takes an id has it first, before the options.
      return method.length === 2 ? method.call(client, id) : method.call(client)
    }
  }
}

function check(each, expected, { value, error }, tokens) {
  if (error) {
    if (!(error instanceof VpcMetadataError)) throw error
    assert.ok(expected.error, `failed with ${inspect(error)}`)
    checkError(expected.error, error)
    assert.match(error.message, /^[^\p{Cc}]+$/u, 'the message is one line')
    assertNoSecrets(each, String(error), error.stack, inspect(error, { showHidden: true }), JSON.stringify(error))
    return
  }
  assert.ok(!expected.error, `succeeded, but ${expected.error?.kind} was expected`)
  checkValue(expected, value, tokens)
  // A token itself is what was asked for.
  if (typeof value !== 'string') assertNoSecrets(each, inspect(value, { depth: null }))
}

function checkError(expected, error) {
  const members = { status: 'status', code: 'code', target: 'target', operation: 'operation' }
  assert.equal(error.kind, expected.kind, inspect(error))
  for (const name of Object.keys(members)) {
    if (name in expected) assert.equal(error[name] ?? null, expected[name], `${name} of ${inspect(error)}`)
  }
  if ('attempts' in expected) assert.equal(error.attempts, expected.attempts, `attempts of ${inspect(error)}`)
  for (const name of ['trace', 'more_info', 'hint']) {
    const wanted = expected[`has_${name}`]
    if (wanted !== undefined) assert.equal(error[camelCase(name)] !== undefined, wanted, `${name} of ${inspect(error)}`)
  }
  if (expected.names) {
    const plain = (text) => text.toLowerCase().replace(/[_-]/g, '')
    assert.ok(plain(error.message).includes(plain(expected.names)), `the message names ${expected.names}: ${error.message}`)
  }
  for (const text of expected.hint_contains ?? []) assert.ok(error.hint.includes(text), `the hint holds ${text}: ${error.hint}`)
}

function checkValue(expected, value, tokens) {
  const wanted = expected.text ?? (expected.body_file && readFileSync(join(root, 'emulator', 'bodies', expected.body_file), 'utf8'))
  if (wanted !== undefined) {
    // Numbers that JSON.parse rounds come as BigInts, with the digits of the text.
    const rounded = (_, part) => {
      if (typeof part !== 'bigint') return part
      assert.ok(wanted.includes(String(part)) && !Number.isSafeInteger(Number(part)), `${part} is as it was sent`)
      return Number(part)
    }
    assert.equal(JSON.stringify(value, rounded), JSON.stringify(JSON.parse(wanted)))
    if (!/\d{16}/.test(wanted)) assert.deepStrictEqual(value, JSON.parse(wanted))
  }
  for (const [pointer, wanted] of Object.entries(expected.values ?? {})) assert.deepEqual(at(value, pointer), wanted, pointer)
  for (const [pointer, prefix] of Object.entries(expected.prefixes ?? {})) {
    assert.ok(at(value, pointer)?.startsWith?.(prefix), `${pointer} starts with ${prefix}`)
  }
  for (const [pointer, length] of Object.entries(expected.lengths ?? {})) {
    assert.equal(Object.keys(at(value, pointer)).length, length, `length of ${pointer}`)
  }
  for (const pointer of expected.absent ?? []) assert.equal(at(value, pointer), undefined, pointer)
  if (expected.token) checkToken(expected.token, value.access_token ?? value, tokens)
}

/** What a JSON Pointer points at. */
function at(value, pointer) {
  const names = pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return names.reduce((part, name) => part?.[name], value)
}

function checkToken(label, token, tokens) {
  assert.equal(typeof token, 'string')
  if (tokens.has(label)) return assert.ok(tokens.get(label) === token, `the token is not ${label} again`)
  assert.ok(![...tokens.values()].includes(token), `the token ${label} is not a new one`)
  tokens.set(label, token)
}

function checkRequests(expected, met) {
  const line = ({ method, path }) => `${method} ${path}`
  const lines = expected.map((request) => (typeof request === 'string' ? request : line(request)))
  assert.deepEqual(met.map(line), lines)
  for (const [index, request] of expected.entries()) {
    if (typeof request !== 'string') checkRequest(request, met[index], `request ${index + 1}`)
  }
}

function checkRequest(expected, met, place) {
  if (expected.query) assert.deepEqual(Object.fromEntries(new URLSearchParams(met.query)), expected.query, place)
  for (const [name, wanted] of Object.entries(expected.headers ?? {})) {
    const found = met.headers[name]
    if (wanted === '*') assert.ok(found !== undefined, `${place} has ${name}`)
    else assert.equal(found ?? null, wanted, `${place}: ${name}`)
  }
  const body = met.body === '' ? {} : JSON.parse(met.body)
  if (expected.body === null) assert.equal(met.body, '', `${place} has no body`)
  for (const [name, wanted] of Object.entries(expected.body ?? {})) {
    assert.deepEqual(body[name] ?? null, wanted, `${place}: ${name}`)
  }
  for (const name of expected.body_has ?? []) {
    assert.ok(typeof body[name] === 'string' && body[name] !== '', `${place} has the text ${name}`)
  }
}

function assertNoSecrets(each, ...printed) {
  for (const secret of ['eyJ', ...(each.secrets ?? [])]) {
    for (const text of printed) assert.ok(!text.includes(secret), `${secret} is in ${text}`)
  }
}
