import { afterAll, beforeAll, expect, test } from 'vitest'
import { Client, VpcMetadataError } from 'vpc-metadata'
import { startEmulator } from 'vpc-metadata/testing'

let emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())

test('values and errors are those of the test', async () => {
  const client = new Client(emulator.settings)
  const { id } = await client.getInstance()
  expect(typeof id).toBe('string')
  await expect(client.getKey('none')).rejects.toMatchObject({ kind: 'not_found', status: 404 })
  await expect(client.getKey('none')).rejects.toBeInstanceOf(VpcMetadataError)
  await client.close()
})
