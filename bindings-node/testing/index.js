'use strict'

// Starts the emulator of the service, for users' own tests.

const { spawn } = require('node:child_process')
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const http = require('node:http')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

const CA_FILE = 'ca.pem'

/** What is to be stopped when this process ends without having done it. */
const running = new Set()
let isWatching = false

function stopWithProcess(emulator) {
  running.add(emulator)
  if (isWatching) return
  isWatching = true
  process.on('exit', () => running.forEach((emulator) => emulator.stop()))
}

function program() {
  try {
    return require('vpc-metadata-emulator').path()
  } catch (cause) {
    const message = 'vpc-metadata/testing needs the emulator; install it with: npm install --save-dev vpc-metadata-emulator'
    throw new Error(message, { cause })
  }
}

class Emulator {
  #child
  #folder
  #control

  constructor(child, folder, url, control) {
    this.#child = child
    this.#folder = folder
    this.#control = control
    this.url = url
    this.caFile = join(folder, CA_FILE)
  }

  get settings() {
    return this.url.startsWith('https:') ? { endpoint: this.url, caFile: this.caFile } : { endpoint: this.url }
  }

  async addFaults(...faults) {
    await this.#ask('POST', '/faults', faults)
  }

  async clearFaults() {
    await this.#ask('DELETE', '/faults')
  }

  async revokeTokens() {
    await this.#ask('POST', '/tokens/revoke')
  }

  async advanceClock(seconds) {
    await this.#ask('POST', '/clock', { advance_seconds: seconds })
  }

  async requests() {
    return (await this.log()).requests
  }

  async log() {
    return JSON.parse(await this.#ask('GET', '/requests'))
  }

  async clearRequests() {
    await this.#ask('DELETE', '/requests')
  }

  #ask(method, path, body) {
    return new Promise((resolve, reject) => {
      const request = http.request(`${this.#control}${path}`, { method, agent: false }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => (text += part))
        response.on('error', reject)
        response.on('end', () => {
          if (response.statusCode < 300) resolve(text)
          else reject(new Error(`the emulator answered ${method} ${path} with ${response.statusCode}: ${text}`))
        })
      })
      request.on('error', reject)
      request.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }

  stop() {
    running.delete(this)
    this.#child.kill('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    this.stop()
  }
}

function commandLine({ port = 0, scenario, protocol, kind, faults = [] }, folder) {
  const words = ['--listen', `127.0.0.1:${port}`]
  if (typeof scenario === 'object') {
    const file = join(folder, 'scenario.json')
    writeFileSync(file, JSON.stringify(scenario))
    words.push('--scenario', file)
  } else if (scenario !== undefined) {
    words.push('--scenario', scenario)
  }
  if (protocol !== undefined) words.push('--protocol', protocol)
  if (kind !== undefined) words.push('--kind', kind)
  for (const fault of faults) words.push('--fault', JSON.stringify(fault))
  words.push('--ca-file', join(folder, CA_FILE))
  return words
}

/** Promises the first two lines that the emulator prints, which say where it is. */
function places(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    let problem = ''
    child.stderr.on('data', (part) => (problem += part))
    child.stdout.on('data', (part) => {
      output += part
      const [url, control, rest] = output.split('\n')
      if (rest !== undefined) resolve([url, control])
    })
    child.on('error', (cause) => reject(new Error(`the emulator did not start: ${cause.message}`, { cause })))
    child.on('close', () => reject(new Error(`the emulator did not start: ${problem.trim()}`)))
  })
}

async function startEmulator(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vpc-metadata-'))
  const child = spawn(options.program ?? program(), commandLine(options, folder), { stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const [url, control] = await places(child)
    const emulator = new Emulator(child, folder, url, control)
    stopWithProcess(emulator)
    // A test run that does not stop it ends all the same.
    for (const handle of [child, child.stdout, child.stderr]) handle.unref()
    return emulator
  } catch (error) {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

module.exports = { startEmulator }
