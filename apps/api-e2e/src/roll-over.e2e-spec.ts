import { callsOf, type CallAs } from './support/calls';
import { day, furnish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;

/** The furnished year has 56 days; so has the one after it. */
const [NEXT, END] = [day(56), day(112)];
const INTERNS = [
  { givenName: 'Ana', familyName: 'Silva', email: 'ana@example.org', cohort: 'B' },
  { givenName: 'Bo', familyName: 'Li', startsOn: day(63) },
];

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('coordinator'));
  program = await furnish(callsOf(api, await api.tokenOf('org-admin')), 'Family medicine');
});
afterAll(() => api?.close());

const data = async (verb: 'get' | 'post' | 'delete', path: string, body?: object, version?: number) => (await call(verb, path, { body, version })).body.data;
const year = () => `/academic-years/${program.yearId}`;

interface Shown {
  readonly displayName: string;
  readonly cohort: string | null;
  readonly pgyPeriods: readonly { from: string; to: string; pgy: number; offCycle: boolean }[];
}

async function people(): Promise<Shown[]> {
  const found: Shown[] = [];
  for (const { id } of await data('get', `/programs/${program.programId}/people`)) found.push(await data('get', `/people/${id}`));
  return found;
}

const titled = (list: { id: string; name: string }[]): string[] => list.map(({ name }) => name);

describe('a roll-over over the API', () => {
  it('is shown before it is done, and changes nothing', async () => {
    const before = await people();
    const preview = await data('get', `${year()}/roll-over`);
    expect(preview).toMatchObject({
      newYear: { from: NEXT, to: END, blocks: [{ name: 'Block 1', from: NEXT, splitOn: day(70) }, { name: 'Block 2', to: END }] },
      programLength: 1,
      people: [{ name: 'Abara', outcome: 'graduates', pgyNow: 1, pgyNext: null, finishesOn: NEXT }],
      counts: { graduates: 1, 'goes-up': 0 },
      ...{ requirements: 1, coverage: 1, observed: 0, lost: [], possible: true, residentsNext: 0 },
      plans: { count: 1, mentions: [] },
    });
    expect(preview.dates).toContainEqual(expect.objectContaining({ kind: 'holiday', name: 'Independence day', moves: false }));
    expect(preview.problems.map(({ severity, code }: { severity: string; code: string }) => [severity, code])).toEqual([['note', 'open-draft']]);
    expect(await people()).toEqual(before);
  });

  it('is shown with what a person decides, row by row', async () => {
    const choices = { programLength: 3, interns: [...INTERNS, { givenName: '', familyName: 'Abara', email: 'nobody' }] };
    const preview = await data('post', `${year()}/roll-over/preview`, choices);
    expect(preview.people).toMatchObject([{ outcome: 'goes-up', pgyNow: 1, pgyNext: 2 }]);
    expect(preview.interns.map(({ problems }: { problems: object[] }) => problems)).toEqual([[], [], [{ field: 'email', words: '“nobody” is not an e-mail address' }, { field: 'familyName', words: 'Abara is in the program already' }]]);
    expect(preview).toMatchObject({ possible: false, residentsNext: 3, tallies: { rows: [{ name: 'Abara', values: { nights: 2 } }] } });
    await call('post', `${year()}/roll-over/preview`, { body: { blocks: [{ from: NEXT, to: day(70) }] } }).expect(422);
    await call('post', `${year()}/roll-over/preview`, { body: { exceptions: [{ personId: program.personId, what: 'extends', until: NEXT }] } }).expect(422);
    await call('post', `${year()}/roll-over`, { body: choices, version: preview.year.version }).expect(422);
  });

  it('is done in one step, only by who may, with the version that was seen, and once', async () => {
    const { version } = (await data('get', `${year()}/roll-over`)).year;
    const resident = callsOf(api, await api.tokenOf('resident'));
    await resident('post', `${year()}/roll-over`, { body: {}, version }).expect(403);
    await call('post', `${year()}/roll-over`, { body: {} }).expect(428);
    await call('post', `${year()}/roll-over`, { body: {}, version: version + 1 }).expect(412);
    const done = await data('post', `${year()}/roll-over`, { programLength: 3, interns: INTERNS }, version);
    expect(done).toMatchObject({ counts: { 'goes-up': 1 }, interns: [{ name: 'Ana Silva' }, { name: 'Bo Li' }], requirements: 1, coverage: 1, undoneAt: null });
    expect((await people()).map(({ displayName, pgyPeriods, cohort }) => [displayName, cohort, ...pgyPeriods.map(({ from, to, pgy, offCycle }) => `${from} ${to} ${pgy} ${offCycle}`)])).toEqual([
      ['Abara', null, `${day(0)} ${NEXT} 1 false`, `${NEXT} ${END} 2 false`],
      ['Bo Li', null, `${day(63)} 2027${day(63).slice(4)} 1 true`],
      ['Ana Silva', 'B', `${NEXT} ${END} 1 false`],
    ]);
    await call('post', `${year()}/roll-over`, { body: {}, version: version + 1 }).expect(409).expect(({ body }) => expect(body.error.code).toBe('onboarding.next_year_exists'));
  });

  it('shows each year whoever is there in it, and goes on counting', async () => {
    const [first, second] = await data('get', `/programs/${program.programId}/academic-years`);
    const namesIn = async (scheduleId: string): Promise<string[]> => (await data('get', `/schedules/${scheduleId}/year-grid`)).groups.flatMap(({ label, people: rows }: { label: string; people: { name: string }[] }) => rows.map(({ name }) => `${label}: ${name}`));
    expect(await namesIn(first.scheduleId)).toEqual(['PGY-1: Abara']);
    expect(await namesIn(second.scheduleId)).toEqual(['PGY-1: Silva, Ana', 'PGY-2: Abara', 'Off-cycle: Li, Bo']);
    const tallies = async (scheduleId: string) => (await data('get', `/schedules/${scheduleId}/tallies`)).rows.find(({ name }: { name: string }) => name === 'Abara').values;
    const [before, after] = [await tallies(first.scheduleId), await tallies(second.scheduleId)];
    for (const measure of Object.keys(after)) expect([measure, after[measure].carried]).toEqual([measure, before[measure].total]);
    expect(await data('get', `/academic-years/${second.id}/requirements`)).toMatchObject({ requirements: [{ pgy: 1, minBlocks: 1, maxBlocks: 2, status: 'confirmed' }], coverage: [{ maxPeople: 2, status: 'confirmed' }] });
  });

  it('is undone while nothing hangs on it, and says what does', async () => {
    const path = `/programs/${program.programId}/roll-overs`;
    const [done] = await data('get', path);
    const [, second] = await data('get', `/programs/${program.programId}/academic-years`);
    const draft = await data('post', `/schedules/${second.scheduleId}/drafts`, { name: 'First try' });
    await call('delete', `/roll-overs/${done.id}`).expect(409).expect(({ body }) => expect(body.error.details[0].dependents).toEqual([{ what: 'the draft “First try” is open', count: 1 }]));
    expect((await data('get', path))[0].builtOn).toEqual(['the draft “First try” is open']);
    await call('delete', `/drafts/${draft.id}`, { version: draft.version }).expect(204);
    expect(await data('delete', `/roll-overs/${done.id}`)).toMatchObject({ undoneBy: expect.stringContaining('@') });
    await call('delete', `/roll-overs/${done.id}`).expect(409);
    expect(titled(await data('get', `/programs/${program.programId}/academic-years`))).toEqual(['AY']);
    expect((await people()).map(({ displayName, pgyPeriods }) => [displayName, pgyPeriods.length])).toEqual([['Abara', 1]]);
  });
});
