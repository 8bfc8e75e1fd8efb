'use strict'

// Jest gives every file modules and globals of its own, in the same process: the addon is loaded once more.

const { Client } = require('vpc-metadata')
const { startEmulator } = require('vpc-metadata/testing')

test('another file loads it anew', async () => {
  const emulator = await startEmulator()
  expect(await new Client(emulator.settings).iamToken()).toMatch(/^eyJ/)
  emulator.stop()
})
