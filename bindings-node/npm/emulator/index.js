'use strict'

const { join } = require('node:path')
const { platform } = require('./platform.js')

const name = `vpc-metadata-emulator-${platform()}`
const program = process.platform === 'win32' ? 'vpc-metadata-emulator.exe' : 'vpc-metadata-emulator'

/** The path of the program for this platform. */
function path() {
  try {
    return join(require.resolve(`${name}/package.json`), '..', program)
  } catch (cause) {
    throw new Error(`vpc-metadata-emulator: ${name} is not installed`, { cause })
  }
}

module.exports = { path }
