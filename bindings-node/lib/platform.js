'use strict'

const { closeSync, openSync, readSync } = require('node:fs')

/** Which C library this very Node was linked with: an addon for another one can crash it. */
function libc() {
  // The path of the dynamic linker stands at the start of a program, before anything of size.
  const bytes = Buffer.alloc(2048)
  try {
    const file = openSync(process.execPath, 'r')
    try {
      readSync(file, bytes, 0, bytes.length, 0)
    } finally {
      closeSync(file)
    }
  } catch {
    // A program that cannot be read is asked, below.
  }
  const start = bytes.toString('latin1')
  if (start.includes('/ld-musl-')) return 'musl'
  if (start.includes('/ld-linux') || start.includes('/ld64.so')) return 'gnu'
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl'
}

/** The name of this platform in the names of npm packages, for example `linux-x64-musl`. */
function platform() {
  const { platform, arch } = process
  return platform === 'linux' ? `${platform}-${arch}-${libc()}` : `${platform}-${arch}`
}

module.exports = { platform }
