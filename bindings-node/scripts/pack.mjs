// node scripts/pack.mjs ADDON EMULATOR [FOLDER]
//
// Makes the npm packages of this machine's platform, as tarballs in FOLDER (build/ unless said): the main package, the
// addon's, the emulator's, and that of its program. Prints their paths.

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const { platform } = require('../lib/platform.js')
const root = fileURLToPath(new URL('..', import.meta.url))

const [addon, emulator, folder = join(root, 'build')] = process.argv.slice(2)
if (!emulator) throw new Error('usage: node scripts/pack.mjs ADDON EMULATOR [FOLDER]')

const main = readJson(join(root, 'package.json'))
const platforms = readJson(join(root, 'npm', 'platforms.json'))
const here = platform()
if (!platforms[here]) throw new Error(`npm/platforms.json has no ${here}`)
const common = { version: main.version, license: main.license, engines: main.engines }

rmSync(folder, { recursive: true, force: true })

const allOf = (name) => Object.fromEntries(Object.keys(platforms).map((key) => [`${name}-${key}`, main.version]))

pack(main.name, { ...main, optionalDependencies: allOf(main.name) }, (to) => {
  for (const name of [...main.files, 'README.md']) cpSync(join(root, name), join(to, name), { recursive: true })
})
packBinary(main.name, 'addon', addon, 'vpc-metadata.node', { main: 'vpc-metadata.node' })

const emulatorPackage = readJson(join(root, 'npm', 'emulator', 'package.json'))
pack(emulatorPackage.name, { ...emulatorPackage, ...common, optionalDependencies: allOf(emulatorPackage.name) }, (to) => {
  cpSync(join(root, 'npm', 'emulator'), to, { recursive: true })
  copyFileSync(join(root, 'lib', 'platform.js'), join(to, 'platform.js'))
})
const program = process.platform === 'win32' ? 'vpc-metadata-emulator.exe' : 'vpc-metadata-emulator'
packBinary(emulatorPackage.name, 'program', emulator, program, {})

function packBinary(name, what, from, file, extra) {
  const description = `The ${what} of ${name} for ${here}`
  const manifest = { name: `${name}-${here}`, description, ...common, ...platforms[here], ...extra, files: [file] }
  pack(manifest.name, manifest, (to) => {
    copyFileSync(from, join(to, file))
    chmodSync(join(to, file), 0o755)
    writeFileSync(join(to, 'README.md'), `${description}. Installed with ${name}, not by itself.\n`)
  })
}

function pack(name, manifest, fill) {
  const stage = join(folder, 'stage', name)
  mkdirSync(stage, { recursive: true })
  fill(stage)
  copyFileSync(join(root, '..', 'LICENSE'), join(stage, 'LICENSE'))
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: stage, encoding: 'utf8' })
  console.log(join(folder, output.trim()))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
