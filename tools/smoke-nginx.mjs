// Debian's nginx, with the files of nginx/, in front of two API instances and the pages: its routing table, TLS, limits and caching, and a rolling restart under load that costs no request.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:tls';
import { ensure, Fleet, say, until } from './fleet.mjs';
import { freePort, stop } from './processes.mjs';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

function certificate(folder) {
  mkdirSync(folder);
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', ...files]);
  ensure(made.status === 0, `openssl made no certificate: ${made.stderr}`);
}

/** The template as the image's entry point fills it in. */
function writeConfig(folder, values) {
  const main = readFileSync('nginx/nginx.conf', 'utf8');
  const toFiles = (text) => text.replaceAll('/dev/stdout', join(folder, 'access.log')).replaceAll('/dev/stderr', join(folder, 'error.log'));
  const site = toFiles(readFileSync('nginx/templates/housestaff.conf.template', 'utf8')).replace(/\$\{(\w+)\}/g, (_, name) => values[name]);
  writeFileSync(join(folder, 'site.conf'), site);
  const user = process.getuid() === 0 ? 'user root;' : '';
  const here = toFiles(main).replace('user nginx;', `${user}\ndaemon off;`).replace('/var/run/nginx.pid', join(folder, 'nginx.pid')).replace('/etc/nginx/conf.d/*.conf', join(folder, 'site.conf'));
  writeFileSync(join(folder, 'nginx.conf'), here);
}

async function startNginx(fleet, upstreams) {
  const folder = join(fleet.folder, 'nginx');
  mkdirSync(folder);
  certificate(join(folder, 'tls'));
  const [http, httpsPort] = [await freePort(), await freePort()];
  writeConfig(folder, { ...upstreams, HTTP_PORT: http, HTTPS_PORT: httpsPort, TLS_FOLDER: join(folder, 'tls'), CACHE_FOLDER: join(folder, 'cache') });
  const binary = NGINX.find((path) => spawnSync(path, ['-v']).status === 0);
  const tried = spawnSync(binary, ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  ensure(tried.status === 0, `nginx refuses its configuration:\n${tried.stderr}`);
  say(`nginx takes its configuration (${spawnSync(binary, ['-v'], { encoding: 'utf8' }).stderr.trim()})`);
  const started = fleet.launch('sh', ['-c', `echo started; exec "${binary}" -c "${join(folder, 'nginx.conf')}"`], {}, 'started');
  await started;
  await until('nginx listens', async () => (await ask(httpsPort, '/health/ready')).status === 200);
  return { http, https: httpsPort };
}

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 16 });

/** One request through nginx; never throws: an answer that didn't come has status 0. */
function ask(port, path, { method = 'GET', headers = {}, body, insecure } = {}) {
  return new Promise((resolve) => {
    const request = https.request({ port, host: '127.0.0.1', path, method, agent: insecure ? undefined : agent, rejectUnauthorized: false, headers: { Host: 'localhost', ...headers } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() }));
      answer.on('error', (error) => resolve({ status: 0, headers: {}, text: error.message }));
    });
    request.on('error', (error) => resolve({ status: 0, headers: {}, text: error.message }));
    request.end(body);
  });
}

/** The protocol that a connection of at most this version ends with, or why there is none. */
function handshake(port, maxVersion) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, maxVersion }, () => (resolve(socket.getProtocol()), socket.destroy()));
    socket.on('error', () => resolve('refused'));
  });
}

async function routing(ports) {
  const at = (path, options) => ask(ports.https, path, options);
  const statuses = { '/login': 200, '/api/v1/programs': 401, '/api/openapi.json': 200, '/ics/nobody.ics': 404, '/health/ready': 200, '/metrics': 404, '/socket.io/': 400, '/no-such-page': 404 };
  for (const [path, status] of Object.entries(statuses)) {
    const answer = await at(path);
    ensure(answer.status === status, `${path} answered ${answer.status}, expected ${status}: ${answer.text.slice(0, 200)}`);
    ensure(/max-age=\d{8}/.test(answer.headers['strict-transport-security'] ?? ''), `${path} has no Strict-Transport-Security`);
    ensure(answer.headers['x-content-type-options'] === 'nosniff', `${path} has no security headers`);
  }
  say(`routes: ${Object.keys(statuses).join(' ')}`);
  const plain = await fetch(`http://127.0.0.1:${ports.http}/schedule?x=1`, { redirect: 'manual' });
  ensure(plain.status === 301 && plain.headers.get('location').startsWith('https://'), 'Plain HTTP is not sent to HTTPS');
  ensure((await handshake(ports.https, 'TLSv1.3')) === 'TLSv1.3' && (await handshake(ports.https, 'TLSv1.2')) === 'refused', 'TLS 1.3 alone is not what is spoken');
  const page = await at('/login', { headers: { 'Accept-Encoding': 'gzip' } });
  ensure(page.headers['content-encoding'] === 'gzip', 'Pages are not compressed');
  const asset = /\/_next\/static\/[^"\\]+\.js/.exec((await at('/login')).text)?.[0];
  const [, kept] = [await at(asset), await at(asset)];
  ensure(kept.headers['x-cache'] === 'HIT' && /immutable/.test(kept.headers['cache-control']), `Static files are not kept: ${JSON.stringify(kept.headers)}`);
  const large = await at('/api/v1/auth/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: Buffer.alloc(13 << 20), insecure: true });
  ensure(large.status === 413 || large.status === 0, `A body of 13 MB answered ${large.status}`);
  say('HTTP goes to HTTPS, TLS 1.3 alone, pages compressed, static files kept, bodies limited');
}

/** A write that is refused for what it names, by the API itself. */
const NO_SUCH_DRAFT = '/api/v1/drafts/00000000-0000-7000-8000-000000000000/publish';

/** Reads and writes without a pause until told to stop; every answer that is not the one expected. */
function load(ports, login) {
  const wrong = [];
  let going = true;
  let asked = 0;
  const headers = { 'Content-Type': 'application/json' };
  const one = async (token, n) => {
    const write = n % 5 === 0;
    const bearer = { ...headers, Authorization: `Bearer ${token}` };
    const answer = write ? await ask(ports.https, NO_SUCH_DRAFT, { method: 'POST', headers: bearer, body: '{}' }) : await ask(ports.https, '/api/v1/programs', { headers: bearer });
    asked += 1;
    const right = write ? [400, 404, 428] : [200];
    if (!right.includes(answer.status)) wrong.push(`${write ? 'POST' : 'GET'} ${answer.status} ${answer.text.slice(0, 120)}`);
  };
  const run = async () => {
    const signedIn = await ask(ports.https, '/api/v1/auth/token', { method: 'POST', headers, body: JSON.stringify(login) });
    const token = JSON.parse(signedIn.text).data.accessToken;
    await Promise.all(Array.from({ length: 8 }, async (_, lane) => {
      for (let n = lane; going; n++) {
        await one(token, n);
        await sleep(5);
      }
    }));
  };
  const ended = run();
  return { stop: async () => ((going = false), await ended, { asked, wrong }) };
}

await new Fleet('nginx', { PUBLIC_URL: 'https://localhost' }).run(async (fleet) => {
  const one = await fleet.startApi({ SEED_DEMO: 'true' });
  const [two, pages] = await Promise.all([fleet.startApi(), fleet.startPages()]);
  const address = ({ port }) => `127.0.0.1:${port}`;
  const ports = await startNginx(fleet, { API_1: address(one), API_2: address(two), WEB: address(pages) });
  await routing(ports);

  const { email, password } = fleet.login('coordinator');
  const busy = load(ports, { email, password });
  await sleep(1500);
  await stop(one, 'SIGTERM');
  const again = await fleet.startApi({ PORT: one.port });
  await sleep(2500);
  await stop(two, 'SIGTERM');
  await fleet.startApi({ PORT: two.port });
  await sleep(2500);
  await stop(again, 'SIGKILL');
  await sleep(1000);
  const { asked, wrong } = await busy.stop();
  const cutOff = wrong.filter((line) => line.startsWith('POST'));
  const isFine = wrong.length === cutOff.length && cutOff.length <= 8;
  if (!isFine) console.error(readFileSync(join(fleet.folder, 'nginx/error.log'), 'utf8').slice(-3000));
  ensure(isFine, `${wrong.length} of ${asked} requests failed:\n${[...new Set(wrong)].slice(0, 10).join('\n')}`);
  say(`both instances restarted one after the other under load: ${asked - cutOff.length} of ${asked} requests answered (an instance killed outright may cost the writes it was in)`);
});
