// node main.mjs FOLDER
//
// Measures the package whose tarballs are in FOLDER and that is installed here. Goals are printed with whether they were met.

import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from 'vpc-metadata/testing'
import { Client } from 'vpc-metadata'
import { Report, ask, median, timeProcesses } from './measure.mjs'
import { firstInstance } from './programs.mjs'

const OURS = 'vpc-metadata'
const READERS = [OURS, 'http.get', 'undici.request', 'fetch']

const report = new Report()
const emulator = await startEmulator()
const client = new Client(emulator.settings)
const environment = { URL: emulator.url, TOKEN: await client.identityToken() }

console.log(`Node ${process.versions.node} on ${cpus().length} processors`)
start()
wholeProcess()
await small()
await throughput()
await delay()
await token()
size()
report.close()
await client.close()
emulator.stop()

/** Median of what a program takes over bare Node in the same round. */
function over(times, name) {
  return median(times[name].map((time, round) => time - times['bare node'][round]))
}

function start() {
  report.section('require, over the start of Node')
  const empty = emptyPackage()
  const programs = {
    'bare node': '0',
    'an empty package': `require(${JSON.stringify(empty.name)})`,
    "require('vpc-metadata')": "require('vpc-metadata')",
    "require('node:http')": "require('node:http')",
    "require('undici')": "require('undici')",
    "require('ibm-cloud-sdk-core')": "require('ibm-cloud-sdk-core')",
  }
  const times = timeProcesses(programs, 30)
  empty.remove()
  report.row('bare node', { ms: median(times['bare node']) })
  for (const name of Object.keys(programs).slice(1)) report.row(name, { ms: over(times, name) })
  report.goal('ms over bare node', over(times, "require('vpc-metadata')"), 'at most', 2.5)
}

/** What requiring any package costs: one that has the same entries in its package.json, and nothing in it. */
function emptyPackage() {
  const name = 'empty-package-of-the-benchmark'
  const folder = join('node_modules', name)
  mkdirSync(folder, { recursive: true })
  const { exports } = JSON.parse(readFileSync(join('node_modules', OURS, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js', exports }))
  writeFileSync(join(folder, 'index.js'), '')
  return { name, remove: () => rmSync(folder, { recursive: true }) }
}

function wholeProcess() {
  report.section('a whole process to the first instance document, and its part over bare node')
  const times = timeProcesses(firstInstance(emulator.url), 20)
  for (const [name, all] of Object.entries(times)) report.row(name, { ms: median(all), 'ms over': over(times, name) })
  const whole = (name) => median(times[name]) / median(times[OURS])
  const above = (name) => over(times, name) / over(times, OURS)
  report.goal('times faster than ibm-cloud-sdk-core, whole', whole('ibm-cloud-sdk-core'), 'at least', 5)
  report.goal('times faster than fetch, whole', whole('fetch'), 'at least', 5)
  report.goal('times faster than http.get, whole', whole('http.get'), 'at least', 1)
  report.goal('times faster than ibm-cloud-sdk-core, over bare node', above('ibm-cloud-sdk-core'), 'at least', 5)
  report.goal('times faster than fetch, over bare node', above('fetch'), 'at least', 5)
  report.goal('times faster than http.get, over bare node', above('http.get'), 'at least', 1)
}

async function small() {
  report.section('a small GET on a kept connection: median, 99th percentile, processor time of the client')
  const answers = await ask('oneAfterTheOther', READERS, 5, environment)
  const figure = (name, which) => median(answers[name].map((each) => each[which]))
  for (const name of READERS) {
    report.row(name, { us: figure(name, 'median'), 'us p99': figure(name, 'p99'), 'us cpu': figure(name, 'cpu') }, figure(OURS, 'median'))
  }
  const best = (which) => Math.min(...READERS.slice(1).map((name) => figure(name, which)))
  report.goal('median, as a part of the fastest other', figure(OURS, 'median') / best('median'), 'at most', 1)
  report.goal('99th percentile, as a part of the best other', figure(OURS, 'p99') / best('p99'), 'at most', 1)
}

async function throughput() {
  report.section('a small GET, 100 at a time')
  const answers = await ask('manyAtATime', READERS, 5, environment)
  const perSecond = (name) => median(answers[name].map((each) => each.perSecond))
  for (const name of READERS) report.row(name, { 'calls/s': perSecond(name) }, perSecond(OURS))
  report.goal("throughput, times undici's", perSecond(OURS) / perSecond('undici.request'), 'at least', 1)
}

async function delay() {
  report.section('delay of the event loop during 1,000 small GETs at a time')
  const names = [OURS, 'undici.request', 'fetch']
  const answers = await ask('eventLoopDelay', names, 5, environment)
  const figure = (name, which) => median(answers[name].map((each) => each[which]))
  for (const name of names) report.row(name, { 'ms p99': figure(name, 'p99'), 'ms most': figure(name, 'max') }, figure(OURS, 'p99'))
  report.goal("99th percentile, as a part of undici's", figure(OURS, 'p99') / figure('undici.request', 'p99'), 'at most', 1)
}

async function token() {
  report.section('a cached IAM token')
  const names = [OURS, 'ibm-cloud-sdk-core', 'vpc-metadata as its authenticator']
  const answers = await ask('cached', names, 5, environment)
  const each = (name) => median(answers[name].map(({ each }) => each))
  for (const name of names) report.row(name, { us: each(name) }, each(OURS))
  report.goal("iamToken(), as a part of the SDK's authenticate()", each(OURS) / each('ibm-cloud-sdk-core'), 'at most', 1)
}

function size() {
  report.section('size of the packages')
  const [folder] = process.argv.slice(2)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
    report.row(file, { MiB: statSync(join(folder, file)).size / 2 ** 20 })
  }
}
