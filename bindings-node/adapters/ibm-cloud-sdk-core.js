'use strict'

// For IBM's service SDKs. The base class is that of the application's own ibm-cloud-sdk-core.

const { Authenticator } = require('ibm-cloud-sdk-core')

class VpcMetadataAuthenticator extends Authenticator {
  #client
  #trustedProfile

  constructor({ client, trustedProfile }) {
    super()
    this.#client = client
    this.#trustedProfile = trustedProfile
  }

  async authenticate(requestOptions) {
    const token = await this.#client.iamToken(this.#trustedProfile)
    requestOptions.headers = { ...requestOptions.headers, Authorization: `Bearer ${token}` }
  }

  authenticationType() {
    return Authenticator.AUTHTYPE_VPC
  }
}

module.exports = { VpcMetadataAuthenticator }
