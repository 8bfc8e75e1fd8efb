// Starts emulators and reads their logs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const LEGACY = '2022-03-01';
export const CURRENT = '2025-08-26';
export const TOKEN_PATH = { [LEGACY]: '/instance_identity/v1/token', [CURRENT]: '/identity/v1/token' };
export const IAM_PATH = { [LEGACY]: '/instance_identity/v1/iam_token', [CURRENT]: '/identity/v1/iam_tokens' };
export const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const profiles = JSON.parse(readFileSync(file('profiles.json'), 'utf8')).trusted_profiles;
export const [DEFAULT, LINKED, UNLINKED] = profiles;

/** A running emulator and its control port. */
export class Emulator {
  static async start(...args) {
    const binary = process.env.REAL_CLIENTS_EMULATOR;
    if (!binary) throw new Error("REAL_CLIENTS_EMULATOR must name the emulator's binary");
    const emulator = new Emulator();
    const addresses = ['--listen', '127.0.0.1:0', '--control', '127.0.0.1:0'];
    emulator.process = spawn(binary, [...addresses, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => emulator.process.kill());
    emulator.ended = once(emulator.process, 'exit');
    const lines = createInterface(emulator.process.stdout)[Symbol.asyncIterator]();
    emulator.url = (await lines.next()).value;
    emulator.controlUrl = (await lines.next()).value;
    if (!emulator.controlUrl) throw new Error(`${binary} ended before it named its URLs`);
    return emulator;
  }

  async stop() {
    this.process.kill();
    await this.ended;
  }

  control(method, path, body) {
    return new Promise((resolve, reject) => {
      const request = http.request(this.controlUrl + path, { method, agent: false }, async (response) => {
        const chunks = await response.toArray();
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
      });
      request.on('error', reject);
      request.end(body && JSON.stringify(body));
    });
  }

  /** As it was at start: no faults that a test added, no log, the system's clock. */
  async reset() {
    await this.control('DELETE', '/faults');
    const { advanced_seconds: advanced } = await this.control('GET', '/clock');
    await this.control('POST', '/clock', { advance_seconds: -advanced, skew_seconds: 0 });
    await this.control('DELETE', '/requests');
  }

  fault(fault) {
    return this.control('POST', '/faults', fault);
  }

  clock(change) {
    return this.control('POST', '/clock', change);
  }

  /** What arrived since the last look. */
  async requests() {
    const { requests } = await this.control('GET', '/requests');
    await this.control('DELETE', '/requests');
    return requests;
  }
}

/** Method, path and query of each request. */
export const lines = (requests) => requests.map(({ method, path, query }) => `${method} ${path}?${query}`);

/** The two requests that get an IAM token. */
export const exchange = (version) => [
  `PUT ${TOKEN_PATH[version]}?version=${version}`,
  `POST ${IAM_PATH[version]}?version=${version}`,
];

export const claims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
