import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { CarryFailed } from '@housestaff/notifications/application';
import { isPrivate, PrivateAddress, publicLookup } from './private-addresses';

export interface PostOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: string;
  /** Plain HTTP, and addresses inside the network, as whoever runs the installation may allow. */
  readonly mayBePrivate: boolean;
  /** A second copy does harm: no answer means that it is not known, not that it may be sent again. */
  readonly once?: boolean;
}

const TIMEOUT_MS = 10_000;
const LONGEST_ANSWER = 64 * 1024;
const NOBODY_KNOWS = 'The receiver did not say whether it has the message';

/** Posts JSON. Follows no redirect. Resolves with the beginning of the answer's body; throws CarryFailed, which never holds the address. */
export async function post(address: string, body: string, options: PostOptions): Promise<string> {
  const url = new URL(address);
  refuseInside(url, options.mayBePrivate);
  const { status, text } = await exchange(url, body, options);
  if (status >= 200 && status < 300) return text;
  // A proxy's word: whoever is behind it may have the message.
  if (options.once && (status === 502 || status === 504)) throw new CarryFailed('unknown', NOBODY_KNOWS);
  if (options.auth !== undefined && [401, 403, 407].includes(status)) throw new CarryFailed('away', `The receiver does not take the installation's password (${status})`);
  if (status >= 500) throw new CarryFailed('away', `The receiver answered ${status}`);
  if (status === 408 || status === 429) throw new CarryFailed('later', `The receiver answered ${status}`);
  throw new CarryFailed('refused', status < 400 ? `The receiver answered ${status}: it must take messages at its own address` : `The receiver answered ${status}`);
}

/** A name is checked when it is looked up; an address written out is not looked up. */
function refuseInside({ protocol, hostname }: URL, mayBePrivate: boolean): void {
  if (mayBePrivate) return;
  if (protocol !== 'https:') throw new CarryFailed('refused', 'The address must start with https://');
  const host = hostname.replace(/^\[|\]$/g, '');
  if (/^[\d.]+$|:/.test(host) && isPrivate(host)) throw new CarryFailed('refused', 'The address leads into a private network');
}

function exchange(url: URL, body: string, { headers, auth, mayBePrivate, once = false }: PostOptions): Promise<{ status: number; text: string }> {
  const settings: RequestOptions = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'Housestaff', ...headers, 'content-length': Buffer.byteLength(body) },
    ...(auth !== undefined && { auth }),
    ...(!mayBePrivate && { lookup: publicLookup as RequestOptions['lookup'] }),
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
  return new Promise((resolve, reject) => {
    let begun = false;
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, settings, (response) => {
      read(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), () => resolve({ status: response.statusCode ?? 0, text: '' }));
    });
    request.on('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (begun = true)));
    request.on('error', (error) => reject(faultOf(error, begun && once)));
    request.end(body);
  });
}

async function read(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length > LONGEST_ANSWER) break;
  }
  return text.slice(0, LONGEST_ANSWER);
}

function faultOf(error: Error, unknown: boolean): CarryFailed {
  if (error instanceof PrivateAddress) return new CarryFailed('refused', 'The address leads into a private network');
  return unknown ? new CarryFailed('unknown', NOBODY_KNOWS) : new CarryFailed('away', 'The receiver does not answer');
}
