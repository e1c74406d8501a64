import { COLUMNS, committedRoleLines } from '@housestaff/api';
import { testApi, type TestApi } from './support/test-api';

const SOME_ID = '0197a000-0000-7000-8000-000000000000';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

let api: TestApi;
const tokens = new Map<string, string>();

beforeAll(async () => {
  api = await testApi();
  for (const role of COLUMNS) if (role !== 'nobody') tokens.set(role, await api.tokenOf(role));
});
afterAll(() => api.close());

/** What each role in fact gets from the running API: signing out and in again is left to the sessions' own test. */
const lines = committedRoleLines().filter((line) => !line.includes('POST auth/'));

describe('each role gets what the committed table says', () => {
  it.each(lines.map((line) => [line.slice(line.search(/[A-Z]{3,6} \S+$/)), line]))('%s', async (route, line) => {
    const cells = line.split(/\s+/, COLUMNS.length);
    const found = [];
    for (const column of COLUMNS) found.push((await isLetIn(route, column)) ? '+' : '-');
    expect(found).toEqual(cells);
  });
});

async function isLetIn(route: string, column: string): Promise<boolean> {
  const [verb = '', path = ''] = route.split(' ');
  const prefix = /^(health|metrics|ics)/.test(path) ? '/' : '/api/v1/';
  const url = prefix + path.replace(/:[a-zA-Z]+/g, SOME_ID);
  const request = api.anyone[verb.toLowerCase() as Verb](url);
  const token = tokens.get(column);
  const { status } = await (token === undefined ? request : request.set('Authorization', `Bearer ${token}`));
  return status !== 403 && status !== 401;
}
