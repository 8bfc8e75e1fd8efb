'use strict'

const { spawn } = require('node:child_process')
const { readdirSync, readFileSync } = require('node:fs')
const { after, before } = require('node:test')

const { startEmulator } = require('vpc-metadata/testing')

/** Runs a program in another process, and promises how it ended and what it printed. */
function runNode(source, { words = [], environment = {}, cwd = __dirname } = {}) {
  return runProgram(process.execPath, [...words, '-e', source], { environment, cwd })
}

function runProgram(program, words, { environment = {}, cwd = __dirname } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: '', stderr: '' }
    for (const name of Object.keys(output)) child[name].setEncoding('utf8').on('data', (part) => (output[name] += part))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...output }))
  })
}

/** One emulator for the tests of a file, without faults and requests before each `fresh()`. */
function sharedEmulator(options) {
  const shared = {}
  before(async () => {
    shared.emulator = await startEmulator(options)
  })
  after(() => shared.emulator.stop())
  shared.fresh = async () => {
    await shared.emulator.clearFaults()
    await shared.emulator.clearRequests()
    return shared.emulator
  }
  return shared
}

/** Promises until `met` says yes, asking again and again. */
async function until(met) {
  while (!(await met())) await new Promise(setImmediate)
}

const threads = () => readdirSync('/proc/self/task').length
const handles = () => readdirSync('/proc/self/fd').length

/** Kilobytes of memory that this process holds. */
function memory() {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}

module.exports = { handles, memory, runNode, runProgram, sharedEmulator, threads, until }
