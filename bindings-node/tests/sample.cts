// The entries of the package for programs that TypeScript compiles to CommonJS, with the older ways to find types.

import { Client, VpcMetadataError, isIbmVpc } from 'vpc-metadata'
import { withIamToken } from 'vpc-metadata/fetch'
import { VpcMetadataAuthenticator } from 'vpc-metadata/ibm-cloud-sdk-core'
import { oauthBearerProvider } from 'vpc-metadata/kafkajs'
import { startEmulator } from 'vpc-metadata/testing'

const entries: Function[] = [
  Client,
  VpcMetadataError,
  isIbmVpc,
  withIamToken,
  VpcMetadataAuthenticator,
  oauthBearerProvider,
  startEmulator,
]
console.log(entries.every((entry) => typeof entry === 'function'))
