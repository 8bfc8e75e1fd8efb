'use strict'

const { Client, VpcMetadataError } = require('vpc-metadata')
const { startEmulator } = require('vpc-metadata/testing')

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
