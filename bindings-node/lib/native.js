'use strict'

// Finds the addon for this machine: the one that a source checkout has built, or that of the platform's package.

const { closeSync, existsSync, openSync, readSync } = require('node:fs')
const { join } = require('node:path')

/** Which C library this very Node was linked with: an addon for another one can crash it. */
function libc() {
  // The path of the dynamic linker stands at the start of every program, before anything else of size.
  const start = Buffer.alloc(2048)
  try {
    const file = openSync(process.execPath, 'r')
    try {
      readSync(file, start, 0, start.length, 0)
    } finally {
      closeSync(file)
    }
  } catch {
    // A program that cannot be read is asked itself, below.
  }
  if (start.includes('/ld-musl-')) return 'musl'
  if (start.includes('/ld-linux') || start.includes('/ld64.so')) return 'gnu'
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl'
}

/** The name that npm packages give to this platform, for example `linux-x64-musl`. */
function platform() {
  const { platform, arch } = process
  return platform === 'linux' ? `${platform}-${arch}-${libc()}` : `${platform}-${arch}`
}

function load() {
  const built = join(__dirname, '..', 'vpc-metadata.node')
  if (existsSync(built)) return require(built)
  const name = `vpc-metadata-${platform()}`
  try {
    return require(name)
  } catch (cause) {
    const { supportedPlatforms } = require('../package.json')
    const missing = cause.code === 'MODULE_NOT_FOUND'
    const why = !missing
      ? `${name} cannot be loaded: ${cause.message}`
      : supportedPlatforms.includes(platform())
        ? `${name} is not installed; install again, on this machine, and without leaving out optional dependencies`
        : `there is no package for ${platform()}, only for ${supportedPlatforms.join(', ')}`
    throw new Error(`vpc-metadata: ${why}`, { cause })
  }
}

module.exports = load()
