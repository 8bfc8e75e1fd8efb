'use strict'

// Finds the addon: the one that a source checkout has built, or that of the package for this platform.

const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { platform } = require('./platform.js')

/** Says what to do where the package for this platform is missing or does not fit. */
function explain(name, cause) {
  if (cause.code !== 'MODULE_NOT_FOUND') return `${name} cannot be loaded: ${cause.message}`
  const offered = require('../package.json').optionalDependencies
  if (offered === undefined) return 'this source checkout holds no vpc-metadata.node; build it as README.md says'
  if (!(name in offered)) return `there is no package ${name}, only ${Object.keys(offered).join(', ')}`
  return `${name} is not installed; install on the machine that it is for, with optional dependencies`
}

function load() {
  const built = join(__dirname, '..', 'vpc-metadata.node')
  if (existsSync(built)) return require(built)
  const name = `vpc-metadata-${platform()}`
  try {
    return require(name)
  } catch (cause) {
    throw new Error(`vpc-metadata: ${explain(name, cause)}`, { cause })
  }
}

module.exports = load()
