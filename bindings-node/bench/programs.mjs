// Programs that start, get a token, read the instance document and end. Each is what its users would write.

const VERSION = '2025-08-26'

export function firstInstance(url) {
  const endpoint = JSON.stringify(url)
  const check = "const check = ({ id }) => { if (typeof id !== 'string') throw new Error('no instance') };"
  const paths = `${check}
    const endpoint = ${endpoint}
    const tokenUrl = endpoint + '/identity/v1/token?version=${VERSION}'
    const instanceUrl = endpoint + '/metadata/v1/instance?version=${VERSION}'`
  return {
    'bare node': '0',
    'vpc-metadata': `${check}
      const { Client } = require('vpc-metadata')
      new Client({ endpoint: ${endpoint} }).getInstance().then(check)`,
    'http.get': `${paths}
      const http = require('node:http')
      const agent = new http.Agent({ keepAlive: true })
      const ask = (url, options, body) => new Promise((resolve, reject) => {
        const request = http.request(url, { agent, ...options }, (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (part) => (text += part))
          response.on('end', () => resolve(JSON.parse(text)))
        })
        request.on('error', reject)
        request.end(body)
      })
      async function main() {
        const headers = { 'metadata-flavor': 'ibm', 'content-type': 'application/json' }
        const { access_token: token } = await ask(tokenUrl, { method: 'PUT', headers }, '{"expires_in":300}')
        const instance = await ask(instanceUrl, { headers: { authorization: 'Bearer ' + token } })
        check(instance)
        agent.destroy()
      }
      main()`,
    fetch: `${paths}
      async function main() {
        const headers = { 'metadata-flavor': 'ibm', 'content-type': 'application/json' }
        const token = await (await fetch(tokenUrl, { method: 'PUT', headers, body: '{"expires_in":300}' })).json()
        const response = await fetch(instanceUrl, { headers: { authorization: 'Bearer ' + token.access_token } })
        check(await response.json())
      }
      main()`,
    'ibm-cloud-sdk-core': `${check}
      const { BaseService, NoAuthAuthenticator, VpcInstanceAuthenticator } = require('ibm-cloud-sdk-core')
      async function main() {
        const { tokenManager } = new VpcInstanceAuthenticator({ url: ${endpoint} })
        const token = await tokenManager.getInstanceIdentityToken()
        const service = new BaseService({ serviceUrl: ${endpoint}, authenticator: new NoAuthAuthenticator() })
        const { result } = await service.createRequest({
          options: { method: 'GET', url: '/metadata/v1/instance', qs: { version: '${VERSION}' } },
          defaultOptions: { serviceUrl: ${endpoint}, headers: { Authorization: 'Bearer ' + token } },
        })
        check(result)
      }
      main()`,
  }
}
