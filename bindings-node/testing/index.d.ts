import type { Settings } from '../index.js'

/** What the emulator is to play. */
export interface EmulatorOptions {
  /** A built-in scenario by name, the path of a scenario file, or a scenario itself; `default` unless given. */
  scenario?: string | object
  /** Instead of what the scenario says. */
  protocol?: 'http' | 'https'
  /** The kind of server, instead of the scenario's. */
  kind?: 'vsi' | 'bare-metal' | 'powervs'
  /** Faults from the first request on, for example `{ operation: 'get-instance', times: 2, status: { code: 503 } }`. */
  faults?: object[]
  /** The port of 127.0.0.1 to listen on; any free one unless given. */
  port?: number
  /** The emulator's program; that of the package `vpc-metadata-emulator` unless given. */
  program?: string
}

/** A request as the service received it. Tokens show as fingerprints. */
export interface RecordedRequest {
  /** Counted from 1. */
  sequence: number
  /** The operation id, if the path is one of an operation. */
  operation: string | null
  method: string
  path: string
  query: string
  headers: Record<string, string>
  body: string
  /** 0 if there was no answer. */
  status: number
  /** The connection that it came on, counted from 1. */
  connection: number
}

/** A running emulator of the service. It ends with the process if it is not stopped before. */
export interface Emulator {
  /** Where it is. */
  readonly url: string
  /** A file with the root certificate of its https port. */
  readonly caFile: string
  /** Settings of a client that talks to it: `new Client(emulator.settings)`. */
  readonly settings: Settings
  /** Has it fail; the package `vpc-metadata-emulator` describes the faults. */
  addFaults(...faults: object[]): Promise<void>
  /** Ends all faults. */
  clearFaults(): Promise<void>
  /** Takes the value from all tokens issued so far. */
  revokeTokens(): Promise<void>
  /** Lets its clock jump, so that tokens age. */
  advanceClock(seconds: number): Promise<void>
  /** The requests received so far. */
  requests(): Promise<RecordedRequest[]>
  /** The same with the count of connections. */
  log(): Promise<{ requests: RecordedRequest[]; connections: number; counts: Record<string, number> }>
  /** Forgets the requests received so far. */
  clearRequests(): Promise<void>
  /** Stops it. */
  stop(): void
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts an emulator of the metadata and identity service. Needs the package `vpc-metadata-emulator`.
 *
 * ```js
 * const emulator = await startEmulator()
 * const client = new Client(emulator.settings)
 * ```
 */
export function startEmulator(options?: EmulatorOptions): Promise<Emulator>
