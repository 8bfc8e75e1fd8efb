'use strict'

// The types, as the compiler and an editor see them.

const assert = require('node:assert/strict')
const { readFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')
const { test } = require('node:test')

const ts = require('typescript')
const { Client } = require('vpc-metadata')
const { runProgram } = require('./support.js')

const compiler = join(__dirname, 'node_modules', 'typescript', 'bin', 'tsc')
const installed = join(__dirname, 'node_modules', 'vpc-metadata')
const isMethod = (name) => name !== 'constructor' && typeof Client.prototype[name] === 'function'
const methods = Object.getOwnPropertyNames(Client.prototype).filter(isMethod)

async function succeeds(words, environment) {
  const { code, stdout, stderr } = await runProgram(process.execPath, words, { environment })
  assert.equal(code, 0, stdout + stderr)
  return stdout
}

/** A certificate signing request out of the conformance cases. */
function signingRequest() {
  const file = join(__dirname, '..', '..', 'tests', 'conformance', 'certificates.json')
  const steps = JSON.parse(readFileSync(file, 'utf8')).flatMap((each) => each.steps)
  return steps.find((step) => step.expect?.prefixes && step.arguments.csr).arguments.csr
}

test('the sample compiles with tsc --strict, and runs', async () => {
  await succeeds([compiler, '--project', 'tsconfig.json'])
  const output = await succeeds([join('node_modules', '.sample', 'sample.mjs')], { CSR: signingRequest() })
  assert.match(output, /^every part is as its types say/)
  assert.equal(await succeeds([join('node_modules', '.sample', 'sample.cjs')]), 'true\n')
})

test('the sample has every method', () => {
  const sample = readFileSync(join(__dirname, 'sample.mts'), 'utf8')
  assert.ok(methods.length > 25)
  const missing = methods.filter((name) => name !== 'close' && !sample.includes(`client.${name}(`))
  assert.deepEqual(missing, [])
})

test('every entry has types in programs that look for them in the older way', async () => {
  const older = ['--module', 'commonjs', '--moduleResolution', 'node10', '--target', 'es2022']
  await succeeds([compiler, '--strict', ...older, '--types', 'node', '--noEmit', 'sample.cts'])
})

test('an editor shows what each method, setting and member is', () => {
  const file = join(__dirname, 'in-the-editor.ts')
  const text = [
    "import { Client, VpcMetadataError, type Settings, type Instance } from 'vpc-metadata'",
    'declare const client: Client, error: VpcMetadataError, settings: Settings, instance: Instance',
    ...methods.map((name) => `client.${name}`),
    ...['kind', 'status', 'code', 'target', 'trace', 'moreInfo', 'operation', 'attempts', 'hint'].map((name) => `error.${name}`),
    ...['endpoint', 'timeoutMs', 'trustedProfile', 'caFile'].map((name) => `settings.${name}`),
    ...['id', 'zone', 'lifecycle_state'].map((name) => `instance.${name}`),
  ]
  const source = text.join('\n')
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: ['node'] }
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(path) {
      const content = path === file ? source : ts.sys.readFile(path)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => __dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  })
  for (const line of text.slice(2)) {
    const at = source.indexOf(`\n${line}`) + line.indexOf('.') + 2
    const info = service.getQuickInfoAtPosition(file, at)
    const shown = ts.displayPartsToString(info?.documentation)
    assert.ok(shown.length > 2, `nothing is shown for ${line}`)
    assert.doesNotMatch(shown, /r" |\[`|^\s*\*/m, `${line} shows the source of a comment: ${shown}`)
  }
})

test('every entry of the package has types', () => {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const typed = Object.values(exports).filter((entry) => typeof entry === 'object')
  assert.equal(typed.length, Object.keys(exports).length - 1, 'package.json itself has none')
  for (const { types, default: code } of typed) {
    assert.equal(types.replace(/\.d\.ts$/, '.js'), code)
    assert.ok(readFileSync(join(installed, types), 'utf8').includes('export '))
  }
  assert.ok(readdirSync(installed).includes('README.md'))
})
