// Vitest runs every file in a thread or process of its own.

import { expect, test } from 'vitest'
import { Client } from 'vpc-metadata'
import { startEmulator } from 'vpc-metadata/testing'

test('another file loads it anew', async () => {
  const emulator = await startEmulator()
  expect(await new Client(emulator.settings).iamToken()).toMatch(/^eyJ/)
  emulator.stop()
})
