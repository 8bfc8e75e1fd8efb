// IBM's Node SDK core: `VpcInstanceAuthenticator` in every way that it can be configured.
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it, mock } from 'node:test';
import sdk from 'ibm-cloud-sdk-core';
import {
  CURRENT,
  DEFAULT,
  Emulator,
  IAM_PATH,
  LEGACY,
  LINKED,
  TOKEN_PATH,
  UNLINKED,
  claims,
  exchange,
  file,
  lines,
} from './support.js';

const { BaseService, VpcInstanceAuthenticator, getAuthenticatorFromEnvironment } = sdk;
const VERSIONS = [LEGACY, CURRENT];
const SELECTORS = { id: 'iamProfileId', crn: 'iamProfileCrn', name: 'iamProfileName' };
const matrix = VERSIONS.flatMap((version) => Object.keys(SELECTORS).map((selector) => [version, selector]));

const directory = await mkdtemp(join(tmpdir(), 'real-clients-'));
writeFileSync(join(directory, 'none.env'), '');
const profiles = await Emulator.start('--scenario', file('profiles.json'));
const noDefault = await Emulator.start('--scenario', 'no-default-profile');
const created = await Emulator.start('--scenario', file('created.json'));
const bareMetal = await Emulator.start('--scenario', 'bare-metal');
const emulators = [profiles, noDefault, created, bareMetal];

beforeEach(async () => {
  // The machine's own proxies, credentials and settings stay out of the tests.
  for (const name of Object.keys(process.env)) {
    if (/_proxy$/i.test(name) || /^(VPC_|ORDERS_|VCAP_)/.test(name)) delete process.env[name];
  }
  process.env.IBM_CREDENTIALS_FILE = join(directory, 'none.env');
  await Promise.all(emulators.map((emulator) => emulator.reset()));
});

after(async () => {
  await Promise.all(emulators.map((emulator) => emulator.stop()));
  await rm(directory, { recursive: true });
});

const authenticator = (emulator, serviceVersion = CURRENT, settings = {}) =>
  new VpcInstanceAuthenticator({ url: emulator.url, serviceVersion, ...settings });

async function tokenOf(configured) {
  const options = {};
  await configured.authenticate(options);
  const [scheme, token] = options.headers.Authorization.split(' ');
  assert.equal(scheme, 'Bearer');
  return token;
}

/** Exactly the two requests of an exchange, with the profile named as asked. */
async function checkExchange(emulator, version, selector) {
  const requests = await emulator.requests();
  assert.deepEqual(lines(requests), exchange(version));
  for (const { status, headers } of requests) {
    assert.equal(status, 200);
    assert.equal(headers['metadata-flavor'], 'ibm');
    assert.match(headers['user-agent'], /^ibm-node-sdk-core\/vpc-instance-authenticator-5\.9\.1 /);
  }
  const [token, iamToken] = requests;
  assert.deepEqual(JSON.parse(token.body), { expires_in: 300 });
  assert.equal(token.headers['content-type'], 'application/json');
  assert.equal(token.headers.authorization, undefined);
  assert.match(iamToken.headers.authorization, /^Bearer sha256:/);
  if (selector) {
    assert.deepEqual(JSON.parse(iamToken.body), { trusted_profile: { [selector]: LINKED[selector] } });
  } else {
    assert.equal(iamToken.body, '');
  }
}

/** The call fails with the service's status and code, as a user of the SDK gets at them. */
const refused = (promise, status, code) =>
  assert.rejects(promise, (error) => {
    assert.equal(error.status, status);
    assert.equal(error.result.errors[0].code, code);
    assert.equal(error.result.trace, error.headers.get('x-request-id'));
    return true;
  });

describe('a trusted profile', () => {
  for (const [version, selector] of matrix) {
    it(`by ${selector} with ${version}`, async () => {
      const configured = authenticator(profiles, version, { [SELECTORS[selector]]: LINKED[selector] });
      assert.equal(claims(await tokenOf(configured)).sub, LINKED.id);
      await checkExchange(profiles, version, selector);
    });

    it(`by ${selector} with ${version}, from environment variables`, async () => {
      process.env.VPC_AUTH_TYPE = 'vpc';
      process.env.VPC_AUTH_URL = profiles.url;
      process.env.VPC_SERVICE_VERSION = version;
      process.env[`VPC_IAM_PROFILE_${selector.toUpperCase()}`] = LINKED[selector];
      const configured = getAuthenticatorFromEnvironment('vpc');
      assert.ok(configured instanceof VpcInstanceAuthenticator);
      assert.equal(claims(await tokenOf(configured)).sub, LINKED.id);
      await checkExchange(profiles, version, selector);
    });

    it(`by ${selector} with ${version} that is not linked`, async () => {
      const configured = authenticator(profiles, version, { [SELECTORS[selector]]: UNLINKED[selector] });
      await refused(tokenOf(configured), 400, 'profile_not_linked');
      assert.deepEqual(lines(await profiles.requests()), exchange(version));
    });
  }

  for (const version of VERSIONS) {
    it(`is the default one with ${version} when none is named`, async () => {
      assert.equal(claims(await tokenOf(authenticator(profiles, version))).sub, DEFAULT.id);
      await checkExchange(profiles, version);
    });

    it(`is missing with ${version} when none is named and there is no default`, async () => {
      await refused(tokenOf(authenticator(noDefault, version)), 400, 'missing_field');
    });

    it(`does not exist with ${version}`, async () => {
      const iamProfileId = 'Profile-00000000-0000-0000-0000-000000000000';
      await refused(tokenOf(authenticator(profiles, version, { iamProfileId })), 400, 'not_found');
    });
  }

  it('is set later', async () => {
    const configured = authenticator(profiles);
    configured.setIamProfileName(LINKED.name);
    assert.equal(claims(await tokenOf(configured)).sub, LINKED.id);
    await checkExchange(profiles, CURRENT, 'name');
  });

  it('comes from a credentials file', async () => {
    const settings = { AUTH_TYPE: 'VPC', AUTH_URL: profiles.url, IAM_PROFILE_ID: LINKED.id };
    const text = Object.entries(settings).map(([name, value]) => `ORDERS_${name}=${value}\n`);
    process.env.IBM_CREDENTIALS_FILE = join(directory, 'orders.env');
    writeFileSync(process.env.IBM_CREDENTIALS_FILE, text.join(''));
    assert.equal(claims(await tokenOf(getAuthenticatorFromEnvironment('orders'))).sub, LINKED.id);
    await checkExchange(profiles, LEGACY, 'id');
  });
});

describe('a token', () => {
  for (const version of VERSIONS) {
    it(`may come with status 201 with ${version}`, async () => {
      await tokenOf(authenticator(created, version));
      assert.deepEqual((await created.requests()).map(({ status }) => status), [200, 201]);
    });
  }

  it('comes by the legacy paths when no version is set', async () => {
    await tokenOf(new VpcInstanceAuthenticator({ url: profiles.url }));
    await checkExchange(profiles, LEGACY);
  });

  it('tells its life in its claims', async () => {
    const configured = authenticator(profiles);
    const told = claims(await tokenOf(configured));
    assert.equal(told.exp - told.iat, 3600);
    assert.equal(configured.tokenManager.expireTime, told.exp);
    assert.equal(configured.tokenManager.refreshTime, told.exp - 3600 * (1.0 - 0.8));
  });

  it('is signed with a published key', async () => {
    // The SDK's own JWT library; the SDK itself only decodes.
    const jwt = createRequire(createRequire(import.meta.url).resolve('ibm-cloud-sdk-core'))('jsonwebtoken');
    const configured = authenticator(profiles);
    const tokens = [await tokenOf(configured), await configured.tokenManager.getInstanceIdentityToken()];
    const { keys } = await profiles.control('GET', '/jwks');
    for (const token of tokens) {
      const { header } = jwt.decode(token, { complete: true });
      const key = createPublicKey({ key: keys.find(({ kid }) => kid === header.kid), format: 'jwk' });
      assert.deepEqual(jwt.verify(token, key, { algorithms: ['RS256'] }), claims(token));
      const [head, , signature] = token.split('.');
      const forged = Buffer.from(JSON.stringify({ ...claims(token), sub: UNLINKED.id })).toString('base64url');
      assert.throws(() => jwt.verify([head, forged, signature].join('.'), key), /invalid signature/);
    }
  });

  it('is fetched once for many callers', async () => {
    const configured = authenticator(profiles);
    const tokens = await Promise.all(Array.from({ length: 16 }, () => tokenOf(configured)));
    assert.equal(new Set(tokens).size, 1);
    assert.deepEqual(lines(await profiles.requests()), exchange(CURRENT));
  });

  it('is refreshed behind the back of its users after 80 percent of its life', async (context) => {
    const configured = authenticator(profiles);
    const first = await tokenOf(configured);
    await profiles.clock({ advance_seconds: 2890 });
    context.mock.timers.enable({ apis: ['Date'], now: (claims(first).iat + 2890) * 1000 });
    const manager = configured.tokenManager;
    const saved = new Promise((resolve) => {
      const save = manager.saveTokenInfo.bind(manager);
      mock.method(manager, 'saveTokenInfo', (response) => resolve(save(response)));
    });
    assert.equal(await tokenOf(configured), first);
    await saved;
    assert.notEqual(await tokenOf(configured), first);
    assert.deepEqual(lines(await profiles.requests()), [...exchange(CURRENT), ...exchange(CURRENT)]);
  });

  it('is fetched anew when it ends', async (context) => {
    const configured = authenticator(profiles);
    const first = await tokenOf(configured);
    await profiles.clock({ advance_seconds: 3595 });
    context.mock.timers.enable({ apis: ['Date'], now: (claims(first).iat + 3595) * 1000 });
    assert.notEqual(await tokenOf(configured), first);
    assert.deepEqual(lines(await profiles.requests()), [...exchange(CURRENT), ...exchange(CURRENT)]);
  });

  it('opens the service that it is for', async () => {
    const seen = [];
    const server = http.createServer((request, response) => {
      seen.push([request.method, request.url, request.headers.authorization]);
      response.setHeader('Content-Type', 'application/json').end('{"instances":[]}');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const configured = authenticator(profiles, CURRENT, { iamProfileCrn: LINKED.crn });
      const serviceUrl = `http://127.0.0.1:${server.address().port}/v1`;
      const service = new BaseService({ authenticator: configured, serviceUrl });
      const parameters = { options: { url: '/instances', method: 'GET' }, defaultOptions: { serviceUrl } };
      const { result } = await service.createRequest(parameters);
      assert.deepEqual(result, { instances: [] });
      assert.deepEqual(seen, [['GET', '/v1/instances', `Bearer ${configured.tokenManager.accessToken}`]]);
      assert.equal(claims(configured.tokenManager.accessToken).sub, LINKED.id);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('the service refuses', () => {
  for (const tokenLifetime of [4, 3601]) {
    it(`an identity token of ${tokenLifetime} s`, async () => {
      await refused(tokenOf(authenticator(profiles, CURRENT, { tokenLifetime })), 400, 'invalid_value');
      assert.deepEqual(lines(await profiles.requests()), exchange(CURRENT).slice(0, 1));
    });
  }

  it('everything while it is not enabled', async () => {
    await profiles.fault({ disabled: 'forbidden' });
    await refused(tokenOf(authenticator(profiles)), 403, 'unauthorized');
  });

  it('an identity token that ended meanwhile', async () => {
    await profiles.fault({ operation: 'create-identity-token', token: { expires_in: 0 } });
    await refused(tokenOf(authenticator(profiles)), 401, 'unauthenticated');
    assert.deepEqual(lines(await profiles.requests()), exchange(CURRENT));
  });

  it('with its own errors', async () => {
    await profiles.fault({ operation: 'create-identity-iam-token', status: { code: 500 } });
    await refused(tokenOf(authenticator(profiles)), 500, 'service_error');
  });

  it('the legacy paths on bare metal', async () => {
    await refused(tokenOf(authenticator(bareMetal, LEGACY)), 404, 'not_found');
    await tokenOf(authenticator(bareMetal, CURRENT, { iamProfileId: DEFAULT.id }));
    assert.deepEqual(
      (await bareMetal.requests()).map(({ path, status }) => [path, status]),
      [[TOKEN_PATH[LEGACY], 404], [TOKEN_PATH[CURRENT], 200], [IAM_PATH[CURRENT], 200]],
    );
  });
});

it('nothing is sent for settings that the SDK refuses', async () => {
  const both = { iamProfileId: LINKED.id, iamProfileName: LINKED.name };
  assert.throws(() => authenticator(profiles, CURRENT, both), /At most one/);
  assert.throws(() => authenticator(profiles, '2024-11-12'), /Invalid serviceVersion/);
  assert.deepEqual(await profiles.requests(), []);
});
