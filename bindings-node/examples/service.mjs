// A web service that calls an API of IBM Cloud with the IAM token of the server it runs on.
//
//     node service.mjs 8080
//     curl http://127.0.0.1:8080/vpcs
//
// In an Express application each route below is an `app.get('/vpcs', ...)`; the few lines of routing are here so that the
// example runs with nothing but vpc-metadata installed.

import { once } from 'node:events'
import http from 'node:http'
import { Client, VpcMetadataError } from 'vpc-metadata'
import { withIamToken } from 'vpc-metadata/fetch'

const API = process.env.VPC_API ?? 'https://us-south.iaas.cloud.ibm.com'

// One client for the whole service: it keeps the token at hand, and renews it before it ends.
const client = new Client({ timeoutMs: 3_000 })
const fetchWithToken = withIamToken(client)

const routes = {
  '/': async ({ signal }) => {
    const { name, zone } = await client.getInstance({ signal })
    return { name, zone: zone?.name }
  },
  '/vpcs': async ({ signal }) => {
    const url = `${API}/v1/vpcs?version=2025-08-26&generation=2`
    const response = await fetchWithToken(url, { signal })
    if (!response.ok) throw new Error(`the VPC API answered with ${response.status}`)
    return { vpcs: (await response.json()).vpcs.map((vpc) => vpc.name) }
  },
}

const server = http.createServer(async (request, response) => {
  // A client that hangs up ends the work that was done for it.
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }

  const handler = routes[request.url]
  if (handler === undefined) return answer(404, { error: 'not found' })
  try {
    answer(200, await handler(gone))
  } catch (error) {
    if (gone.signal.aborted) return
    // The hint is for those who run the service; nothing in an error of vpc-metadata is secret.
    const isOurs = error instanceof VpcMetadataError
    console.error(isOurs ? `${error.operation}: ${error.message}; ${error.hint ?? ''}` : error)
    answer(503, { error: isOurs ? error.kind : 'unavailable' })
  }
})

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1')
await once(server, 'listening')
console.log(`http://127.0.0.1:${server.address().port}`)

await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
server.close()
server.closeIdleConnections()
await once(server, 'close')
await client.close()
