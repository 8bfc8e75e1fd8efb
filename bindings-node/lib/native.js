'use strict'

// The addon, which is in the package for this platform.

const { platform } = require('./platform.js')

/** Says what to do where that package is missing or does not fit. */
function explain(name, cause) {
  if (cause.code !== 'MODULE_NOT_FOUND') return `${name} cannot be loaded: ${cause.message}`
  const offered = require('../package.json').optionalDependencies
  if (offered === undefined) return 'these are the sources; scripts/pack.mjs makes the packages of them'
  if (!(name in offered)) return `there is no package ${name}, only ${Object.keys(offered).join(', ')}`
  return `${name} is not installed; install on the machine that it is for, with optional dependencies`
}

function load() {
  const name = `vpc-metadata-${platform()}`
  try {
    return require(name)
  } catch (cause) {
    throw new Error(`vpc-metadata: ${explain(name, cause)}`, { cause })
  }
}

module.exports = load()
