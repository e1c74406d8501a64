import { deflateRawSync } from 'node:zlib';
import { zipOf } from '@housestaff/exchange/testing';
import { callsOf, type CallAs } from './support/calls';
import { day, drafted, furnish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('coordinator'));
  program = await furnish(call, 'Family medicine');
});
afterAll(() => api?.close());

const countOf = async (path: string): Promise<number> => (await call('get', path).expect(200)).body.data.length;
const inside = (part: string): string => `/programs/${program.programId}/${part}`;

describe('a zip bomb', () => {
  it('is refused unpacked, by the size that it announces, and nothing is kept of it', async () => {
    const size = 200 * 1_048_576;
    const parts = { 'xl/workbook.xml': deflateRawSync(Buffer.from('<x/>')), 'xl/worksheets/sheet1.xml': deflateRawSync(Buffer.alloc(size)) };
    const before = await countOf(inside('imports'));
    const { error } = (await call('post', inside('imports'), { file: zipOf(parts, { 'xl/workbook.xml': 4, 'xl/worksheets/sheet1.xml': size }) }).expect(422)).body;
    expect(error).toMatchObject({ code: 'exchange.file_unreadable', message: expect.stringContaining('200 MB'), details: [{ field: 'file', reason: 'bomb', fix: expect.any(String) }] });
    expect(await countOf(inside('imports'))).toBe(before);
  });
});

describe('a block calendar', () => {
  const first = { name: 'Block 1', from: '2027-07-01', to: '2027-07-29' };
  const blocksOf = (from: string) => [first, { name: 'Block 2', from, to: '2027-08-26' }];

  it.each([
    ['a hole', '2027-08-01', 'program.calendar_hole', '29 – 31 Jul 2027'],
    ['an overlap', '2027-07-20', 'program.calendar_overlap', '20 – 28 Jul 2027'],
  ])('with %s names both blocks, the days and what to do; no year is made', async (_, from, code, days) => {
    const before = await countOf(inside('academic-years'));
    const { error } = (await call('post', inside('academic-years'), { body: { from: '2027-07-01', to: '2027-08-26', blocks: blocksOf(from) } }).expect(422)).body;
    expect(error).toMatchObject({ code, details: [{ field: 'blocks', fix: expect.any(String) }] });
    for (const words of ['Block 1', 'Block 2', days]) expect(error.message).toContain(words);
    expect(await countOf(inside('academic-years'))).toBe(before);
  });
});

describe('a person who is there already', () => {
  it('is named, with what would help; nobody is added', async () => {
    const before = await countOf(inside('people'));
    const { error } = (await call('post', inside('people'), { body: { kind: 'resident', familyName: 'ABARA' } }).expect(409)).body;
    expect(error).toMatchObject({ code: 'people.duplicate_person', details: [{ field: 'name', existing: { id: program.personId }, fix: expect.any(String) }] });
    expect(await countOf(inside('people'))).toBe(before);
  });
});

describe('leave that ends before it starts', () => {
  it('is refused with its field and both days, new or changed', async () => {
    const before = (await call('get', inside('absences')).expect(200)).body.data;
    const backwards = { from: day(20), to: day(10) };
    const made = (await call('post', inside('absences'), { body: { personId: program.personId, kind: 'vacation', ...backwards } }).expect(422)).body.error;
    const changed = (await call('patch', `/absences/${program.absenceId}`, { body: backwards, version: 1 }).expect(422)).body.error;
    for (const error of [made, changed]) expect(error).toMatchObject({ code: 'people.absence_backwards', details: [{ field: 'to', ...backwards, fix: expect.any(String) }] });
    expect((await call('get', inside('absences')).expect(200)).body.data).toEqual(before);
  });
});

describe('a requirement that exceeds the year', () => {
  it.each([
    ['one row', (rotationId: string) => [{ rotationId, pgy: 1, minBlocks: 3, targetBlocks: null, maxBlocks: null }], 'program.requirement_exceeds_year'],
    ['a target', (rotationId: string) => [{ rotationId, pgy: 1, minBlocks: 1, targetBlocks: 3, maxBlocks: null }], 'program.requirement_exceeds_year'],
  ])('in %s names rotation, PGY and the most that can be asked; what was asked before stays', async (_, rows, code) => {
    const path = `/academic-years/${program.yearId}/requirements`;
    const before = (await call('get', path).expect(200)).body.data;
    const { error } = (await call('put', path, { body: { requirements: rows(program.rotationId), coverage: [], confirm: true }, version: before.version }).expect(422)).body;
    expect(error).toMatchObject({ code, message: expect.stringContaining('ICU, PGY-1'), details: [{ row: 0, found: 3, blocks: 2, fix: expect.stringContaining('2 blocks') }] });
    expect((await call('get', path).expect(200)).body.data).toEqual(before);
  });
});

describe('two people who publish the same draft at once', () => {
  it('make one version; the second learns of it', async () => {
    const { scheduleId, personId, rotationId } = program;
    const id = await drafted(call, scheduleId, { kind: 'set-stay', personId, from: day(28), to: day(40), rotationId });
    const { version } = (await call('get', `/drafts/${id}`).expect(200)).body.data;
    const before = await countOf(`/schedules/${scheduleId}/versions`);
    const other = callsOf(api, await api.tokenOf('program-director'));
    const answers = await Promise.all([call, other].map((one) => one('post', `/drafts/${id}/publish`, { body: { note: '' }, version })));
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect([won?.status, [409, 412].includes(lost?.status ?? 0)]).toEqual([200, true]);
    expect(lost?.body.error.details).toEqual([expect.objectContaining({ fix: expect.any(String) })]);
    expect(JSON.stringify(lost?.body.error.details)).toContain(id);
    expect(await countOf(`/schedules/${scheduleId}/versions`)).toBe(before + 1);
  });
});

describe('a wrong token', () => {
  it.each(['a.b.c', 'nonsense'])('%s changes nothing and says to sign in', async (token) => {
    const before = await countOf('/programs');
    const { error } = (await callsOf(api, token)('post', '/programs', { body: { name: 'Forged', specialty: 'x', zone: 'UTC' } }).expect(401)).body;
    expect(error.code).toBe('identity.invalid_token');
    expect(await countOf('/programs')).toBe(before);
  });
});
