'use strict'

// Every file that is loaded adds to the start of a program: what not every program needs is loaded when it is needed.
const { VpcMetadataError, cancelled, defect, invalidInput } = require('./lib/error.js')
const native = require('./lib/native.js')

const aborts = () => require('./lib/abort.js')
const checks = () => require('./lib/arguments.js')
const values = () => require('./lib/values.js')

// The forms in which the addon delivers what came of a call (`src/outcomes.rs`).
const NOTHING = 0
const TEXT = 1
const JSON_WITH_LARGE_NUMBERS = 3
const ERROR = 4

const NONE = []

/** What came of a call, before it is made into a value or an error. */
class Outcome {
  constructor(form, content) {
    this.form = form
    this.content = content
  }
}

/** The calls that are under way, by number. An entry also keeps its client from being collected. */
const underWay = new Map()
let latest = 0

const outcomes = new native.Outcomes((batch) => {
  for (let at = 0; at < batch.length; at += 3) {
    const call = batch[at]
    const { settle, signal } = underWay.get(call)
    underWay.delete(call)
    if (signal !== undefined) aborts().unwatch(signal, call)
    settle(new Outcome(batch[at + 1], batch[at + 2]))
  }
})

const stop = (call) => outcomes.cancel(call)

// <settings> made by: make generate
const SETTINGS = {
  endpoint: 'string',
  protocol: 'string',
  service: 'string',
  version: 'string',
  timeoutMs: 'number',
  connectTimeoutMs: 'number',
  maxAttempts: 'number',
  tokenLifetime: 'number',
  trustedProfile: 'string',
  caFile: 'string',
}
// </settings>

// <secrets> made by: make generate
/** Operations whose responses can hold secrets. */
const WITH_SECRETS = new Set([
  'get-instance-initialization',
  'list-instance-software-attachments',
  'get-instance-software-attachment',
  'create-identity-token',
  'create-identity-iam-token',
  'get-metadata',
])
// </secrets>

/** Names and texts of settings, as core knows them. */
function settingTexts(settings) {
  if (typeof settings !== 'object' || settings === null) throw invalidInput('the settings are not an object')
  const given = Object.entries(settings).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => {
    if (!Object.hasOwn(SETTINGS, name)) {
      const hint = `the settings are ${Object.keys(SETTINGS).join(', ')}`
      throw invalidInput(`there is no setting ${JSON.stringify(name)}`, undefined, hint)
    }
    if (typeof value !== SETTINGS[name]) throw invalidInput(`${name} is not a ${SETTINGS[name]}`)
    return [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), String(value)]
  })
}

/** The value of a response: plain objects, whose secrets are not printed. */
function read(operation, value) {
  if (WITH_SECRETS.has(operation)) values().hideSecrets(value)
  return value
}

/** The error as it is thrown: one of ours, whose stack starts at who called `callee`. */
function atCaller(error, operation, callee) {
  const ours = error instanceof VpcMetadataError ? error : defect(error, operation)
  Error.captureStackTrace(ours, callee)
  return ours
}

/** Stands for the identity token among the trusted profiles. */
const IDENTITY = Symbol('identity token')

class Client {
  #native
  /** Managed tokens that were at hand, by trusted profile: what finds each again, and its text. */
  #tokens = new Map()

  constructor(settings = {}) {
    try {
      const built = native.build(outcomes, settingTexts(settings))
      if (!(built instanceof native.NativeClient)) throw new VpcMetadataError(built)
      this.#native = built
    } catch (error) {
      throw atCaller(error, undefined, Client)
    }
  }

  /**
   * Makes a call. Errors are made here, after an `await`, because only then does their stack lead to whoever awaits
   * the call; this function itself is left out of it.
   */
  async #perform(operation, given, options, extraOptions = NONE, call = operation) {
    try {
      if (given !== undefined) checks().checkArguments(operation, given)
      const signal = options === undefined ? undefined : checks().signalOf(options, operation, extraOptions)
      const outcome = await this.#start(operation, given, signal, call)
      if (signal?.aborted) throw cancelled(signal, operation)
      switch (outcome.form) {
        case NOTHING:
          return undefined
        case TEXT:
          return outcome.content
        case ERROR:
          throw new VpcMetadataError(outcome.content)
        case JSON_WITH_LARGE_NUMBERS:
          return read(operation, values().parseWithLargeNumbers(outcome.content))
        default:
          return read(operation, JSON.parse(outcome.content))
      }
    } catch (error) {
      throw atCaller(error, operation, this.#perform)
    }
  }

  /** Starts a call, and promises its outcome. */
  #start(operation, given, signal, call) {
    do latest = (latest + 1) >>> 0
    while (underWay.has(latest))
    const number = latest
    // First what may throw: a call that was started is delivered, and has to be among those under way by then.
    if (signal !== undefined) aborts().watch(signal, number, stop)
    if (!this.#native.start(number, signal !== undefined, call, given)) {
      if (signal !== undefined) aborts().unwatch(signal, number)
      throw invalidInput('the client is closed', operation)
    }
    return new Promise((settle) => underWay.set(number, { settle, signal, client: this }))
  }

  /** The text of a managed token that is at hand; `null` if there is none. */
  #atHand(name) {
    const kept = this.#tokens.get(name)
    const find = kept?.find ?? this.#native.tokenFinder(name === IDENTITY, name === IDENTITY ? undefined : name)
    const found = find()
    // Whoever has the text is told that it is the same: to make it anew would cost more than all the rest.
    if (found === true) return kept.text
    if (found === null) this.#tokens.delete(name)
    else this.#tokens.set(name, { find, text: found })
    return found
  }

  identityToken(options) {
    const token = options === undefined ? this.#atHand(IDENTITY) : null
    if (token !== null) return Promise.resolve(token)
    return this.#perform('create-identity-token', undefined, options, NONE, 'identity-token')
  }

  iamToken(trustedProfile, options) {
    const isPlain = options === undefined && (trustedProfile === undefined || typeof trustedProfile === 'string')
    const token = isPlain ? this.#atHand(trustedProfile) : null
    if (token !== null) return Promise.resolve(token)
    return this.#perform('create-identity-iam-token', { trustedProfile }, options, NONE, 'iam-token')
  }

  // <operations> made by: make generate
  getInstance(options) {
    return this.#perform('get-instance', undefined, options)
  }

  getInstanceInitialization(options) {
    return this.#perform('get-instance-initialization', undefined, options)
  }

  listInstanceNetworkAttachments(options) {
    return this.#perform('list-instance-network-attachments', undefined, options)
  }

  getInstanceNetworkAttachment(id, options) {
    return this.#perform('get-instance-network-attachment', { id }, options)
  }

  listInstanceNetworkInterfaces(options) {
    return this.#perform('list-instance-network-interfaces', undefined, options)
  }

  getInstanceNetworkInterface(id, options) {
    return this.#perform('get-instance-network-interface', { id }, options)
  }

  listInstanceVolumeAttachments(options) {
    return this.#perform('list-instance-volume-attachments', undefined, options)
  }

  getInstanceVolumeAttachment(id, options) {
    return this.#perform('get-instance-volume-attachment', { id }, options)
  }

  listInstanceClusterNetworkAttachments(options) {
    return this.#perform('list-instance-cluster-network-attachments', undefined, options)
  }

  getInstanceClusterNetworkAttachment(id, options) {
    return this.#perform('get-instance-cluster-network-attachment', { id }, options)
  }

  listInstanceSoftwareAttachments(options) {
    return this.#perform('list-instance-software-attachments', undefined, options)
  }

  getInstanceSoftwareAttachment(id, options) {
    return this.#perform('get-instance-software-attachment', { id }, options)
  }

  listKeys(options) {
    return this.#perform('list-keys', undefined, options)
  }

  getKey(id, options) {
    return this.#perform('get-key', { id }, options)
  }

  listPlacementGroups(options) {
    return this.#perform('list-placement-groups', undefined, options)
  }

  getPlacementGroup(id, options) {
    return this.#perform('get-placement-group', { id }, options)
  }

  listVirtualNetworkInterfaces(options) {
    return this.#perform('list-virtual-network-interfaces', undefined, options)
  }

  getVirtualNetworkInterface(id, options) {
    return this.#perform('get-virtual-network-interface', { id }, options)
  }
  // </operations>

  createIdentityToken(options) {
    const { expiresIn, nonce } = options ?? {}
    return this.#perform('create-identity-token', { expiresIn, nonce }, options, ['expiresIn', 'nonce'])
  }

  createIdentityIamToken(trustedProfile, options) {
    return this.#perform('create-identity-iam-token', { trustedProfile }, options)
  }

  createIdentityCertificate(csr, options) {
    const { expiresIn } = options ?? {}
    return this.#perform('create-identity-certificate', { csr, expiresIn }, options, ['expiresIn'])
  }

  getMetadata(path, options) {
    return this.#perform('get-metadata', { path }, options)
  }

  waitReady(deadlineMs, options) {
    return this.#perform('wait-ready', { deadlineMs }, options)
  }

  async isIbmVpc() {
    return native.isIbmVpc()
  }

  async close() {
    this.#tokens.clear()
    this.#native.close()
  }

  async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    await this.close()
  }
}

module.exports = { Client, VpcMetadataError, isIbmVpc: native.isIbmVpc }
