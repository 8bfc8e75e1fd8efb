#!/usr/bin/env node
'use strict'

const { spawn } = require('node:child_process')
const { path } = require('./index.js')

const emulator = spawn(path(), process.argv.slice(2), { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => emulator.kill(signal))
emulator.on('exit', (code) => {
  process.exitCode = code ?? 1
})
