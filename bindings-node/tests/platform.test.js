'use strict'

// Which of the platforms' packages is chosen.

const assert = require('node:assert/strict')
const { cpSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { after, describe, test } = require('node:test')

const { runNode } = require('./support.js')

const installed = join(__dirname, 'node_modules', 'vpc-metadata')
const folder = mkdtempSync(join(tmpdir(), 'platform-'))
after(() => rmSync(folder, { recursive: true }))

/** The platform as it is told where Node itself is something else. */
async function platform({ program, system = 'linux', arch = 'x64', report }) {
  const changes = {
    ...(program !== undefined && { execPath: program }),
    platform: system,
    arch,
    ...(report !== undefined && { report: { header: report } }),
  }
  const source = `
    const changes = ${JSON.stringify(changes)}
    if (changes.report) { const { report } = changes; changes.report = { getReport: () => report } }
    for (const name in changes) Object.defineProperty(process, name, { value: changes[name] })
    console.log(require(${JSON.stringify(join(installed, 'lib', 'platform.js'))}).platform())`
  const { stdout, stderr } = await runNode(source)
  assert.equal(stderr, '')
  return stdout.trim()
}

/** A program that asks for this dynamic linker, as an ELF file does in its first bytes. */
function programWith(linker) {
  const path = join(folder, linker.replaceAll('/', '_'))
  writeFileSync(path, Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(564), Buffer.from(`${linker}\0`), Buffer.alloc(4096)]))
  return path
}

describe('the C library', () => {
  const linkers = {
    '/lib64/ld-linux-x86-64.so.2': 'linux-x64-gnu',
    '/lib/ld-musl-x86_64.so.1': 'linux-x64-musl',
  }
  for (const [linker, name] of Object.entries(linkers)) {
    test(`is that of Node itself: ${linker}`, async () => {
      // The machine says the opposite: glibc programs run on musl systems with a compatibility layer, and the reverse.
      const report = name.endsWith('musl') ? { glibcVersionRuntime: '2.36' } : {}
      assert.equal(await platform({ program: programWith(linker), report }), name)
    })
  }

  test('of other processors is told by their linkers', async () => {
    assert.equal(await platform({ program: programWith('/lib/ld-linux-aarch64.so.1'), arch: 'arm64' }), 'linux-arm64-gnu')
    assert.equal(await platform({ program: programWith('/lib/ld-musl-aarch64.so.1'), arch: 'arm64' }), 'linux-arm64-musl')
    assert.equal(await platform({ program: programWith('/lib64/ld64.so.2'), arch: 'ppc64' }), 'linux-ppc64-gnu')
  })

  test('of a program that cannot be read, or that is linked in another way, is asked of Node', async () => {
    for (const program of [join(folder, 'none'), programWith('/nix/store/other')]) {
      assert.equal(await platform({ program, report: { glibcVersionRuntime: '2.36' } }), 'linux-x64-gnu')
      assert.equal(await platform({ program, report: {} }), 'linux-x64-musl')
    }
  })

  test('does not matter elsewhere', async () => {
    assert.equal(await platform({ system: 'darwin', arch: 'arm64' }), 'darwin-arm64')
    assert.equal(await platform({ system: 'win32' }), 'win32-x64')
  })
})

describe('without the package of the platform', () => {
  const main = join(folder, 'node_modules', 'vpc-metadata')
  cpSync(installed, main, { recursive: true })

  const failure = async (prepare) => {
    const { code, stdout } = await runNode(
      `${prepare}; try { require('vpc-metadata') } catch (error) { console.log(error.message, '|', error.cause.code) }`,
      { cwd: folder }
    )
    assert.equal(code, 0)
    return stdout.trim()
  }

  test('the error says how to install it', async () => {
    const message = await failure('')
    assert.match(message, /^vpc-metadata: vpc-metadata-\S+ is not installed; install on the machine that it is for, with optional dependencies \| MODULE_NOT_FOUND$/)
  })

  test('the error says for which there is one', async () => {
    const message = await failure(`Object.defineProperty(process, 'arch', { value: 'sparc' })`)
    assert.match(message, /there is no package vpc-metadata-linux-sparc-\w+, only vpc-metadata-linux-x64-gnu, vpc-metadata-linux-x64-musl, /)
  })

  test('the error of an addon that does not load is told', async () => {
    const name = `vpc-metadata-${await platform({ arch: process.arch, program: programWith('/lib/ld-musl-x86_64.so.1') })}`
    const broken = join(folder, 'node_modules', name)
    cpSync(join(installed, 'lib'), broken, { recursive: true })
    writeFileSync(join(broken, 'package.json'), JSON.stringify({ name, version: '0.1.0', main: 'vpc-metadata.node' }))
    writeFileSync(join(broken, 'vpc-metadata.node'), 'not an addon')
    const program = JSON.stringify(programWith('/lib/ld-musl-x86_64.so.1'))
    const message = await failure(`Object.defineProperty(process, 'execPath', { value: ${program} })`)
    assert.match(message, /vpc-metadata-linux-\w+-musl cannot be loaded: .*\| ERR_DLOPEN_FAILED$/)
  })
})
