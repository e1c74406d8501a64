import { type ApiError, unreachable } from './api-error';
import { alone, cookie } from './browser';
import { type Envelope, readEnvelope, refusalOf } from './envelope';

export type QueryValue = string | number | boolean | null | undefined;

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, QueryValue>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as multipart; wins over `body`. */
  form?: FormData;
  /** The version that the change was made on. */
  ifMatch?: number;
  /** Makes a repeated POST harmless. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** One page of a list; `nextCursor` is null on the last. */
export interface ApiPage<T> {
  items: T[];
  nextCursor: string | null;
}

const BASE = '/api/v1';
/** Paths whose refusal says nothing about the session that the browser has: renewing it would send a password twice. */
const OWN_SESSION = ['/auth/login', '/auth/refresh', '/auth/logout', '/auth/invitation', '/auth/invitation/accept', '/auth/reset-link', '/auth/reset-link/accept', '/setup'];

/** The address of an API path, for links to files. */
export function apiUrl(path: string, query: Record<string, QueryValue> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return `${BASE}${path}${search ? `?${search}` : ''}`;
}

function headersOf(request: ApiRequest, method: string): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (request.body !== undefined && !request.form) headers['content-type'] = 'application/json';
  if (request.ifMatch !== undefined) headers['if-match'] = `"${request.ifMatch}"`;
  if (request.idempotencyKey) headers['idempotency-key'] = request.idempotencyKey;
  const csrf = method === 'GET' ? null : cookie('hs_csrf');
  if (csrf) headers['x-csrf-token'] = csrf;
  return headers;
}

async function send(path: string, request: ApiRequest): Promise<Response> {
  const method = request.method ?? 'GET';
  const body = request.form ?? (request.body === undefined ? undefined : JSON.stringify(request.body));
  try {
    const options = { method, headers: headersOf(request, method), body, signal: request.signal, credentials: 'same-origin' as const };
    return await fetch(apiUrl(path, request.query), options);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

let renewals = 0;

/** Renews the session once among all tabs. A tab that waited for another's renewal only tries again. */
async function renew(seen: number): Promise<boolean> {
  return alone('hs-session', async () => {
    if (renewals !== seen) return true;
    const response = await send('/auth/refresh', { method: 'POST' });
    if (response.ok) renewals += 1;
    return response.ok;
  });
}

async function sendSignedIn(path: string, request: ApiRequest): Promise<Response> {
  const seen = renewals;
  const response = await send(path, request);
  if (response.status !== 401 || OWN_SESSION.includes(path)) return response;
  return (await renew(seen)) ? send(path, request) : response;
}

async function answer(path: string, request: ApiRequest): Promise<Envelope | null> {
  const response = await sendSignedIn(path, request);
  const envelope = await readEnvelope(response);
  if (!response.ok || envelope?.success === false) throw refusalOf(response, envelope) satisfies ApiError;
  return envelope;
}

/** Asks the API and gives the `data` of its envelope. Throws {@link ApiError}; renews an expired session by itself. */
export async function apiFetch<T>(path: string, request: ApiRequest = {}): Promise<T> {
  const envelope = await answer(path, request);
  return (envelope?.data ?? undefined) as T;
}

/** A file as it is answered. */
export interface ApiFile {
  /** As the server names it. */
  name: string;
  blob: Blob;
}

/** A file of the API. Throws {@link ApiError}, so that a refusal can be read; renews an expired session by itself. */
export async function apiFile(path: string, request: ApiRequest = {}): Promise<ApiFile> {
  const response = await sendSignedIn(path, request);
  if (!response.ok) throw refusalOf(response, await readEnvelope(response)) satisfies ApiError;
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? path.split('/').at(-1) ?? 'file';
  return { name, blob: await response.blob() };
}

/** One page of a cursor list. */
export async function apiPage<T>(path: string, request: ApiRequest = {}): Promise<ApiPage<T>> {
  const envelope = await answer(path, request);
  return { items: (envelope?.data ?? []) as T[], nextCursor: envelope?.meta?.pagination?.nextCursor ?? null };
}

/** All pages of a cursor list, one after the other. */
export async function apiAll<T>(path: string, request: ApiRequest = {}): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: ApiPage<T> = await apiPage<T>(path, { ...request, query: { ...request.query, cursor } });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
