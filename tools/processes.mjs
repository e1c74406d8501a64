// For the smoke tests: the product's processes as an operator starts them, on ports that are free.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

/** Runs a command until it says `line`: `ready` resolves with its output then, and rejects when it ends before; `exited` says how it ended. */
export function launch(command, args, env, line) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal, output })));
  const ready = new Promise((resolve, reject) => {
    const timer = setInterval(() => output.includes(line) && (clearInterval(timer), resolve(output)), 100);
    exited.then((end) => (clearInterval(timer), reject(new Error(`It stopped before it was ready (${end.code ?? end.signal}):\n${output}`))));
  });
  ready.catch(() => undefined);
  return { child, ready, exited };
}

/** Sends the signal and waits for the end, which is clean unless it was a kill. */
export async function stop({ child, exited }, signal) {
  child.kill(signal);
  const end = await exited;
  if (signal !== 'SIGKILL' && end.code !== 0) throw new Error(`${signal} ended it with ${end.code ?? end.signal}:\n${end.output}`);
}

export async function expectStatus(url, status) {
  const response = await fetch(url, { redirect: 'manual' });
  if (response.status !== status) throw new Error(`${url} answered ${response.status}, expected ${status}`);
  return response;
}
