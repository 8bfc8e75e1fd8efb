// node contender.mjs WHAT NAME
//
// Measures one client in a process of its own, and prints the figures as JSON. URL and TOKEN say what to ask.

import { createRequire } from 'node:module'
import http from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { quantile } from './measure.mjs'

const require = createRequire(import.meta.url)
const { URL: endpoint, TOKEN: token } = process.env
const url = `${endpoint}/metadata/v1/placement_groups?version=2025-08-26`
const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }

/** A function that reads the placement groups once, as an object. */
const readers = {
  'vpc-metadata': () => {
    const { Client } = require('vpc-metadata')
    const client = new Client({ endpoint })
    return () => client.listPlacementGroups()
  },
  'http.get': () => {
    const agent = new http.Agent({ keepAlive: true })
    return () =>
      new Promise((resolve, reject) => {
        const request = http.get(url, { agent, headers }, (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (part) => (text += part))
          response.on('end', () => resolve(JSON.parse(text)))
        })
        request.on('error', reject)
      })
  },
  'undici.request': () => {
    const { request } = require('undici')
    return async () => (await request(url, { headers })).body.json()
  },
  fetch: () => async () => (await fetch(url, { headers })).json(),
}

/** A function that has the cached IAM token used once. */
const tokens = {
  'vpc-metadata': async () => {
    const { Client } = require('vpc-metadata')
    const client = new Client({ endpoint })
    return () => client.iamToken()
  },
  'ibm-cloud-sdk-core': async () => {
    const { VpcInstanceAuthenticator } = require('ibm-cloud-sdk-core')
    const authenticator = new VpcInstanceAuthenticator({ url: endpoint })
    return () => authenticator.authenticate({})
  },
  'vpc-metadata as its authenticator': async () => {
    const { Client } = require('vpc-metadata')
    const { VpcMetadataAuthenticator } = require('vpc-metadata/ibm-cloud-sdk-core')
    const authenticator = new VpcMetadataAuthenticator({ client: new Client({ endpoint }) })
    return () => authenticator.authenticate({})
  },
}

const microseconds = (started, calls) => ((performance.now() - started) / calls) * 1000

async function oneAfterTheOther(read) {
  const times = new Float64Array(4_000)
  for (let call = 0; call < 1_000; call += 1) await read()
  for (let call = 0; call < times.length; call += 1) {
    const started = performance.now()
    await read()
    times[call] = microseconds(started, 1)
  }
  const cpu = process.cpuUsage()
  for (let call = 0; call < 1_000; call += 1) await read()
  const { user, system } = process.cpuUsage(cpu)
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99), cpu: (user + system) / 1_000 }
}

async function manyAtATime(read) {
  const lane = async (calls) => {
    for (let call = 0; call < calls; call += 1) await read()
  }
  const lanes = (calls) => Promise.all(Array.from({ length: 100 }, () => lane(calls)))
  await lanes(20)
  const started = performance.now()
  await lanes(100)
  return { perSecond: 1e6 / microseconds(started, 10_000) }
}

async function eventLoopDelay(read) {
  const thousand = () => Promise.all(Array.from({ length: 1_000 }, read))
  await thousand()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (let turn = 0; turn < 10; turn += 1) await thousand()
  delay.disable()
  return { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }
}

async function cached(use) {
  for (let call = 0; call < 50_000; call += 1) await use()
  const started = performance.now()
  for (let call = 0; call < 200_000; call += 1) await use()
  return { each: microseconds(started, 200_000) }
}

const kinds = { oneAfterTheOther, manyAtATime, eventLoopDelay }
const [what, name] = process.argv.slice(2)
const figures = what === 'cached' ? await cached(await tokens[name]()) : await kinds[what](readers[name]())
console.log(JSON.stringify(figures))
process.exit()
