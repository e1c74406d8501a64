import type { Test } from 'supertest';
import type { TestApi } from './test-api';

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Sent {
  readonly body?: object;
  /** A workbook, sent as the form's `file` in place of a body. */
  readonly file?: Buffer;
  /** For If-Match. */
  readonly version?: number;
}

/** A request of one caller; the path begins after `/api/v1`. */
export type CallAs = (verb: Verb, path: string, sent?: Sent) => Test;

/** `heard` is told of every request: its verb and its path without the query. */
export function callsOf(api: TestApi, token: string, heard: (verb: Verb, path: string, answer: Test) => void = () => undefined): CallAs {
  return (verb, path, { body, file, version } = {}) => {
    const request = api.anyone[verb](`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
    if (version !== undefined) request.set('If-Match', `"${version}"`);
    if (file) request.attach('file', file, 'year.xlsx');
    if (body) request.send(body);
    heard(verb, path.split('?')[0] ?? '', request);
    return request;
  };
}
