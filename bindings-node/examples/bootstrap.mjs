// Sets a new server up, as a boot script does: waits for the metadata service, and writes the user data and what other
// programs want to know of the server.
//
//     node bootstrap.mjs /etc/my-server        # as root, on the server
//
// Nothing else has to be installed, and only its own process knows the identity token.

import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, VpcMetadataError } from 'vpc-metadata'

/** Whoever reads the file meanwhile sees the old one or the new one, and nobody but its owner sees either. */
async function writePrivately(path, text) {
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

/** Lines that a shell and systemd's `EnvironmentFile=` read alike. */
function environmentFile(variables) {
  const lines = Object.entries(variables).filter(([, value]) => typeof value === 'string')
  return lines.map(([name, value]) => `${name}='${value.replaceAll("'", `'"'"'`)}'\n`).join('')
}

async function main([folder]) {
  if (folder === undefined) throw new Error('usage: node bootstrap.mjs FOLDER')
  const client = new Client()
  await client.waitReady(120_000) // the network may still be coming up
  const [instance, started, { volume_attachments: volumes }] = await Promise.all([
    client.getInstance(),
    client.getInstanceInitialization(),
    client.listInstanceVolumeAttachments(),
  ])

  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writePrivately(join(folder, 'user-data'), started.user_data ?? '')
  const variables = { INSTANCE_ID: instance.id, INSTANCE_NAME: instance.name, ZONE: instance.zone?.name }
  await writePrivately(join(folder, 'server.env'), environmentFile(variables))

  console.log(`${instance.name} in ${instance.zone?.name}, ${volumes.length} volumes`)
  console.log(`wrote ${join(folder, 'server.env')} and ${join(folder, 'user-data')}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const isOurs = error instanceof VpcMetadataError
  console.error(isOurs ? `${error.kind}: ${error.message}\n${error.hint ?? ''}` : error.message)
  process.exitCode = 1
}
