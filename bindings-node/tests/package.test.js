'use strict'

// The package as users get it: its tarballs, installed into an empty folder, and the programs of its README.

const assert = require('node:assert/strict')
const { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs')
const http = require('node:http')
const { once } = require('node:events')
const { spawn } = require('node:child_process')
const { tmpdir } = require('node:os')
const { basename, join } = require('node:path')
const { after, before, describe, test } = require('node:test')

const { startEmulator } = require('vpc-metadata/testing')
const { runProgram, sharedEmulator } = require('./support.js')

const root = join(__dirname, '..')
const tarballs = join(root, 'build', 'debug')
const compiler = join(__dirname, 'node_modules', 'typescript', 'bin', 'tsc')
const folder = mkdtempSync(join(tmpdir(), 'empty-'))
const modules = join(folder, 'node_modules')
// What the adapters are for is installed with the tests only.
const withLibraries = mkdtempSync(join(__dirname, 'node_modules', '.readme-'))
const shared = sharedEmulator()

before(async () => {
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const files = readdirSync(tarballs).filter((name) => name.endsWith('.tgz'))
  // The packages of other platforms are optional, and not asked for.
  const words = ['install', '--offline', '--no-audit', '--no-fund', '--foreground-scripts', ...files.map((name) => join(tarballs, name))]
  const { code, stdout, stderr } = await runProgram('npm', words, { cwd: folder })
  assert.equal(code, 0, stdout + stderr)
})
after(() => {
  rmSync(folder, { recursive: true })
  rmSync(withLibraries, { recursive: true })
})

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** Runs a program that reads its settings in the environment; the emulator is what it finds. */
async function run(words, { cwd = folder, environment } = {}) {
  const emulator = await shared.fresh()
  return runProgram(process.execPath, words, { cwd, environment: { VPC_METADATA_ENDPOINT: emulator.url, ...environment } })
}

async function output(words, options) {
  const { code, stdout, stderr } = await run(words, options)
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout)
  return stdout
}

describe('the manifests', () => {
  const installed = () => readdirSync(modules).filter((name) => name.startsWith('vpc-metadata'))

  test('run nothing at installation and depend on nothing', () => {
    assert.equal(installed().length, 4)
    for (const name of installed()) {
      const manifest = readJson(modules, name, 'package.json')
      for (const member of ['scripts', 'dependencies', 'devDependencies', 'bundleDependencies', 'gypfile']) {
        assert.equal(manifest[member], undefined, `${member} of ${name}`)
      }
      for (const wanted of Object.values(manifest.peerDependenciesMeta ?? {})) assert.equal(wanted.optional, true)
      assert.deepEqual([manifest.engines, manifest.license], [{ node: '>=18' }, 'Apache-2.0'])
      assert.ok(readdirSync(join(modules, name)).includes('LICENSE'))
    }
  })

  test('offer a package for each platform, of the same version', () => {
    const platforms = readJson(root, 'npm', 'platforms.json')
    for (const name of ['vpc-metadata', 'vpc-metadata-emulator']) {
      const { version, optionalDependencies } = readJson(modules, name, 'package.json')
      const expected = Object.keys(platforms).map((platform) => [`${name}-${platform}`, version])
      assert.deepEqual(optionalDependencies, Object.fromEntries(expected))
    }
    for (const [platform, { os, cpu, libc }] of Object.entries(platforms)) {
      const parts = [os[0], cpu[0], { glibc: 'gnu', musl: 'musl' }[libc?.[0]]]
      assert.equal(platform, parts.filter(Boolean).join('-'))
    }
    for (const name of installed().filter((name) => name.includes('linux'))) {
      const { os, cpu, libc } = readJson(modules, name, 'package.json')
      assert.deepEqual({ os, cpu, libc }, platforms[name.replace(/^vpc-metadata(-emulator)?-/, '')])
    }
  })

  test('have the version of the whole project', () => {
    const workspace = readFileSync(join(root, '..', 'Cargo.toml'), 'utf8')
    const version = /\[workspace\.package\][^[]*?\nversion = "(.+?)"/.exec(workspace)[1]
    for (const name of installed()) assert.equal(readJson(modules, name, 'package.json').version, version)
    assert.equal(readJson(modules, 'vpc-metadata', 'package.json').peerDependencies['vpc-metadata-emulator'], version)
  })

  test('leave sources and tests out', () => {
    assert.deepEqual(readdirSync(join(modules, 'vpc-metadata')).sort(), [
      ...['LICENSE', 'README.md', 'adapters', 'index.d.ts', 'index.js', 'lib', 'package.json', 'testing'],
    ])
    const addon = installed().find((name) => /^vpc-metadata-(linux|darwin|win32)/.test(name))
    assert.deepEqual(readdirSync(join(modules, addon)).sort(), ['LICENSE', 'README.md', 'package.json', 'vpc-metadata.node'])
  })
})

describe('the entries', () => {
  const entries = {
    'vpc-metadata': ['Client', 'VpcMetadataError', 'isIbmVpc'],
    'vpc-metadata/fetch': ['withIamToken'],
    'vpc-metadata/kafkajs': ['oauthBearerProvider'],
    'vpc-metadata/testing': ['startEmulator'],
    'vpc-metadata-emulator': ['path'],
  }
  for (const [entry, names] of Object.entries(entries)) {
    test(`${entry}, by require and by import`, async () => {
      const checks = names.map((name) => `typeof ${name}`).join(' + ')
      const expected = `${'function'.repeat(names.length)}\n`
      const required = `const { ${names.join(', ')} } = require('${entry}'); console.log(${checks})`
      assert.equal(await output(['-e', required]), expected)
      const imported = `import { ${names.join(', ')} } from '${entry}'; console.log(${checks})`
      assert.equal(await output(['--input-type=module', '-e', imported]), expected)
    })
  }

  test('are the same, whichever way they are loaded', async () => {
    const source = `
      import { createRequire } from 'node:module'
      import { Client } from 'vpc-metadata'
      console.log(Client === createRequire(import.meta.url)('vpc-metadata').Client)`
    const file = join(folder, 'same.mjs')
    writeFileSync(file, source)
    assert.equal(await output([file]), 'true\n')
  })
})

describe('the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const programs = [...text.matchAll(/^```(m?js|ts)\n(.*?)^```/gms)].map(([, language, program]) => ({ language, program }))
  const only = (...words) => {
    const found = programs.filter(({ program }) => words.every((word) => program.includes(word)))
    assert.equal(found.length, 1, `one program with ${words}`)
    return found[0]
  }
  const write = (name, program, where = folder) => {
    const file = join(where, name)
    writeFileSync(file, program)
    return file
  }

  test('has no program that is not run here', () => assert.equal(programs.length, 5))

  test('as an ES module', async () => {
    const { language, program } = only("import { Client } from 'vpc-metadata'", 'instance.name')
    assert.equal(language, 'mjs')
    assert.match(await output([write('readme.mjs', program)]), /^\S+ in us-south-1\n$/)
  })

  test('as CommonJS', async () => {
    const { language, program } = only('require', 'listKeys')
    assert.equal(language, 'js')
    assert.match(await output([write('readme.js', program)]), /^\[.*'.+'.*\]\n$/s)
  })

  test('as TypeScript', async () => {
    const { language, program } = only('VpcMetadataError')
    assert.equal(language, 'ts')
    const file = write('readme.mts', program)
    const types = ['--types', 'node', '--typeRoots', join(__dirname, 'node_modules', '@types')]
    await output([compiler, '--strict', '--target', 'es2022', '--module', 'nodenext', ...types, file])
    const profile = { id: 'Profile-1', crn: 'crn:v1:bluemix:public:iam-identity::a/1::profile:Profile-1', name: 'orders', linked: false }
    const emulator = await startEmulator({ scenario: { trusted_profiles: [profile] } })
    const environment = { VPC_METADATA_ENDPOINT: emulator.url }
    const printed = await output([join(folder, 'readme.mjs')], { environment })
    emulator.stop()
    assert.match(printed, /^rejected profile_not_linked .*ibmcloud iam /)
  })

  test('with other libraries', async () => {
    const { program } = only('kafkajs')
    const received = []
    const api = http.createServer((request, response) => {
      received.push(request.headers.authorization)
      response.end('{}')
    })
    api.listen(0, '127.0.0.1')
    await once(api, 'listening')
    const address = `http://127.0.0.1:${api.address().port}`
    const local = program.replaceAll('https://us-south.iaas.cloud.ibm.com', address)
    assert.notEqual(local, program)
    assert.equal(await output([write('libraries.js', local, withLibraries)]), '200\n')
    api.close()
    assert.equal(received.length, 1)
    assert.match(received[0], /^Bearer eyJ/)
  })

  test('in node:test', async () => {
    const { program } = only('node:test')
    const file = write('readme.test.mjs', program)
    // This test runner tells its children that they are its own.
    const environment = { NODE_TEST_CONTEXT: undefined }
    assert.match(await output(['--test-reporter=spec', file], { environment }), /ℹ pass 1\n/)
  })

  test('tells the settings as the types do', () => {
    const types = readFileSync(join(root, 'index.d.ts'), 'utf8')
    const block = /export interface Settings \{(.*?)\n\}/s.exec(types)[1]
    const settings = [...block.matchAll(/variable `(\w+)`.*?default: (.*?)\.\n.*?\n {2}(\w+)\?/gs)]
    assert.equal(settings.length, 10)
    for (const [, variable, value, name] of settings) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\``))
      assert.ok(row?.includes(`\`${variable}\``), `a row with ${name} and ${variable}`)
      assert.ok(row.includes(value.replaceAll('`', '').replace('server\'s default profile', 'server\'s default')), `${row} has ${value}`)
    }
  })
})

describe('the examples', () => {
  const example = (name) => {
    copyFileSync(join(root, 'examples', name), join(folder, name))
    return join(folder, name)
  }

  test('bootstrap.mjs', async () => {
    const target = join(folder, 'server')
    const printed = await output([example('bootstrap.mjs'), target])
    assert.match(printed, /^\S+ in us-south-1, \d+ volumes\nwrote /)
    const environment = readFileSync(join(target, 'server.env'), 'utf8')
    assert.match(environment, /^INSTANCE_ID='\S+'\nINSTANCE_NAME='\S+'\nZONE='us-south-1'\n$/)
    assert.match(readFileSync(join(target, 'user-data'), 'utf8'), /^#cloud-config/)
    for (const name of ['server.env', 'user-data']) assert.equal(statSync(join(target, name)).mode & 0o777, 0o600)
    assert.ok(!printed.includes('cloud-config'))
  })

  test('bootstrap.mjs, where the service refuses', async () => {
    const emulator = await shared.fresh()
    await emulator.addFaults({ operation: 'any', status: { code: 403 } })
    const environment = { VPC_METADATA_ENDPOINT: emulator.url }
    const words = [example('bootstrap.mjs'), join(folder, 'refused')]
    const { code, stderr } = await runProgram(process.execPath, words, { cwd: folder, environment })
    assert.equal(code, 1)
    assert.match(stderr, /^forbidden: .+\n.+\n$/)
  })

  test('service.mjs', async () => {
    const emulator = await shared.fresh()
    const api = http.createServer((request, response) => {
      const isKnown = /^Bearer eyJ/.test(request.headers.authorization) && request.url.startsWith('/v1/vpcs?')
      response.writeHead(isKnown ? 200 : 401)
      response.end('{"vpcs":[{"name":"orders"}]}')
    })
    api.listen(0, '127.0.0.1')
    await once(api, 'listening')
    const env = { ...process.env, VPC_METADATA_ENDPOINT: emulator.url, VPC_API: `http://127.0.0.1:${api.address().port}` }
    const service = spawn(process.execPath, [example('service.mjs'), '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let complaints = ''
    service.stderr.setEncoding('utf8').on('data', (part) => (complaints += part))
    const [line] = await once(service.stdout.setEncoding('utf8'), 'data')
    const ask = async (path) => {
      const response = await fetch(line.trim() + path)
      return [response.status, await response.json()]
    }
    const answers = [await ask('/'), await ask('/vpcs'), await ask('/none')]
    await emulator.addFaults({ operation: 'get-instance', status: { code: 404 } })
    answers.push(await ask('/'))
    service.kill('SIGTERM')
    const [code] = await once(service, 'close')
    api.close()
    api.closeAllConnections()
    const [[, { name, zone }]] = answers
    assert.ok(name)
    assert.equal(zone, 'us-south-1')
    assert.deepEqual(answers.slice(1), [
      [200, { vpcs: ['orders'] }],
      [404, { error: 'not found' }],
      [503, { error: 'not_found' }],
    ])
    assert.equal(code, 0, complaints)
    assert.match(complaints, /^get-instance: /)
  })
})

describe('other test runners', () => {
  const runners = {
    jest: [join('jest', 'bin', 'jest.js'), '--rootDir', join('frameworks', 'jest'), '--runInBand'],
    vitest: [join('vitest', 'vitest.mjs'), 'run', '--root', join('frameworks', 'vitest')],
    'vitest in threads': [join('vitest', 'vitest.mjs'), 'run', '--root', join('frameworks', 'vitest'), '--pool', 'threads'],
  }
  for (const [name, [program, ...words]] of Object.entries(runners)) {
    test(name, async () => {
      const { code, stdout, stderr } = await run([join('node_modules', program), ...words], { cwd: __dirname })
      assert.equal(code, 0, stdout + stderr)
      assert.match((stdout + stderr).replaceAll(/\x1b\[\d+m/g, ''), /Tests:?\s+2 passed/)
    })
  }
})
