// The main job in Node: an identity token, an IAM token, and the instance.
import { Client } from 'vpc-metadata'

const client = new Client()
const [identityToken, iamToken] = [await client.identityToken(), await client.iamToken()]
const instance = await client.getInstance()
console.log(`${instance.name} (${instance.id}) in ${instance.zone.name}`)
console.log(`identity token of ${identityToken.length} characters, IAM token of ${iamToken.length}`)
