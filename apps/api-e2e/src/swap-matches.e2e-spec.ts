import { nightOf, settle, soon, swappingProgram, type SwappingProgram } from './support/swapping-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let program: SwappingProgram;

beforeAll(async () => {
  api = await testApi();
  program = await swappingProgram(api, 'Matching');
});
afterAll(() => api?.close());

const inside = (path: string): string => `/programs/${program.programId}/${path}`;
const matches = async (body: object, as = program.as.ana) => (await as('post', inside('swaps/matches'), { body }).expect(200)).body.data;

interface Match {
  readonly name: string;
  readonly takes: { readonly label: string; readonly personId: string } | null;
  readonly score: number;
  readonly factors: Readonly<Record<string, { readonly score: number; readonly weight: number; readonly why: string }>>;
  readonly problem: string | null;
}

it('finds who could take a night, the nearest first, each with the reasons and what they would give back', async () => {
  const found: Match[] = await matches({ gives: nightOf(program, 'ana') });
  expect(found.map(({ name }) => name)).toEqual(['Ben', 'Cy', 'Dee']);
  expect(found.every(({ takes, problem }) => takes !== null && problem === null)).toBe(true);
  const [ben] = found;
  expect(ben?.takes?.personId).toBe(program.people.ben);
  expect(ben?.factors.preference).toEqual({ score: 0.6, weight: 0.35, why: 'One side asks for it; Ben hasn’t said what they would like' });
  expect(ben?.factors.proximity).toEqual({ score: 1, weight: 0.2, why: '3 days apart' });
  expect(ben?.factors.balance).toMatchObject({ weight: 0.15, why: expect.stringContaining('call point') });
  expect(ben?.factors.history?.score).toBeCloseTo(0.7);
});

it('knows who wants to be rid of theirs, and what was refused before', async () => {
  const offer = { kind: 'open', gives: nightOf(program, 'dee'), reason: '' };
  const { id, version } = (await program.as.dee('post', inside('swaps'), { body: offer }).expect(201)).body.data;
  const ask = { kind: 'one-to-one', gives: nightOf(program, 'ana'), counterpartId: program.people.ben, takes: nightOf(program, 'ben'), reason: '' };
  const asked = (await program.as.ana('post', inside('swaps'), { body: ask }).expect(201)).body.data;
  await program.as.ben('post', `/swaps/${asked.id}/decline`, { body: {}, version: asked.version }).expect(200);
  const factors = new Map<string, Match>((await matches({ gives: nightOf(program, 'ana') })).map((one: Match) => [one.name, one]));
  expect(factors.get('Ben')?.factors.history).toMatchObject({ why: '1 swap between the two came to nothing' });
  expect(factors.get('Cy')?.factors.history?.score).toBeCloseTo(0.7);
  // Both want it, and nothing is in the way of asking.
  expect(factors.get('Dee')).toMatchObject({ problem: null, takes: { personId: program.people.dee }, factors: { preference: { score: 1 } } });
  await program.as.dee('post', `/swaps/${id}/cancel`, { body: {}, version }).expect(200);
});

it('knows nothing of an offer whose time is over', async () => {
  const offer = { kind: 'open', gives: nightOf(program, 'dee'), reason: '' };
  const { id } = (await program.as.dee('post', inside('swaps'), { body: offer }).expect(201)).body.data;
  await api.db.asTenant(api.organizationId, () => api.db.context.query("update swaps.swap set expires_at = now() - interval '1 second' where id = $1", [id]));
  const found: Match[] = await matches({ gives: nightOf(program, 'ana') });
  expect(found.find(({ name }) => name === 'Dee')?.factors.preference?.score).toBe(0.6);
});

it('shows leave that a colleague asked for to nobody who may not see it', async () => {
  const gives = nightOf(program, 'ana');
  const asked = { personId: program.people.cy, kind: 'interview', from: gives.from, to: gives.to, status: 'requested' };
  const leave = (await program.as.coordinator('post', inside('absences'), { body: asked }).expect(201)).body.data;
  const freeOf = (found: Match[]) => found.find(({ name }) => name === 'Cy')?.factors.availability;
  expect(freeOf(await matches({ personId: program.people.ana, gives }, program.as.coordinator))).toMatchObject({ why: expect.stringContaining('Cy isn’t free') });
  expect(freeOf(await matches({ gives }))).not.toMatchObject({ why: expect.stringContaining('Cy') });
  await program.as.coordinator('post', `/absences/${leave.id}/cancel`, { body: {}, version: leave.version }).expect(200);
});

it('leaves out who is on leave, and who scores less than the program wants', async () => {
  const away = { personId: program.people.cy, kind: 'vacation', from: nightOf(program, 'ana').from, to: nightOf(program, 'ana').to, status: 'approved' };
  await program.as.coordinator('post', inside('absences'), { body: away }).expect(201);
  expect((await matches({ gives: nightOf(program, 'ana') })).map(({ name }: Match) => name)).not.toContain('Cy');
  await settle({ ...program, coordinator: program.as.coordinator }, { minScore: 0.99 });
  expect(await matches({ gives: nightOf(program, 'ana') })).toEqual([]);
  await settle({ ...program, coordinator: program.as.coordinator }, { minScore: 0.4 });
});

it('says what is against those who would fit best, where nobody can', async () => {
  const offer = { kind: 'open', gives: nightOf(program, 'dee'), reason: '' };
  const { id, version } = (await program.as.dee('post', inside('swaps'), { body: offer }).expect(201)).body.data;
  const found: Match[] = await matches({ gives: nightOf(program, 'dee') }, program.as.dee);
  expect(found.map(({ problem }) => problem)).toContainEqual(expect.stringContaining('is in another swap already'));
  expect(found.every(({ problem }) => problem !== null)).toBe(true);
  await program.as.dee('post', `/swaps/${id}/cancel`, { body: {}, version }).expect(200);
});

it('finds nothing in return only where that is asked, and for others only as a manager', async () => {
  const absorbing: Match[] = await matches({ gives: nightOf(program, 'ana'), kind: 'absorb' });
  expect(absorbing.length).toBeGreaterThan(0);
  expect(absorbing.every(({ takes, factors }) => takes === null && factors.proximity?.score === 0)).toBe(true);
  const forAna = { personId: program.people.ana, gives: nightOf(program, 'ana') };
  await program.as.ben('post', inside('swaps/matches'), { body: forAna }).expect(403);
  expect((await matches(forAna, program.as.coordinator)).length).toBeGreaterThan(0);
});

it('lists what somebody has coming', async () => {
  const parts = (await program.as.ben('get', inside(`swap-parts?person=${program.people.ana}&from=${soon(0)}&to=${soon(40)}`)).expect(200)).body.data;
  const groups = (group: string) => parts.filter((one: { group: string }) => one.group === group);
  expect(groups('call').map(({ part }: { part: { from: string } }) => part.from)).toEqual([program.callOf.ana]);
  expect(groups('rotation').map(({ code }: { code: string }) => code)).toEqual(['FMC', 'WARD']);
  expect(groups('duty').length).toBeGreaterThan(10);
});
