import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JobRunner } from '@housestaff/platform';
import { until } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from '../support/calls';
import { weeksOf } from '../support/cohort-program';
import { testApi, type TestApi } from '../support/test-api';

const file = join(resolve(__dirname, '../../../../../shared/data'), 'internal-medicine-4plus1.json');
const run = existsSync(file) ? describe : describe.skip;

/** What the issue gives it. */
const SECONDS = 30;

/** As it stands in the file. */
interface ProgramFile {
  readonly weeks: number;
  readonly rotations: readonly { code: string; interns: { min: number; max: number }; seniors: { min: number; max: number }; requiredWeeks: Record<string, number>; fulfils?: string[] }[];
  readonly residents: readonly { id: string; pgy: number; cohort: number }[];
}

interface Relaxation {
  id: string;
  label: string;
}

/** The tests go on where the one before them ended, as a coordinator does. */
run('the 4+1 program of internal medicine', () => {
  let api: TestApi;
  let token: string;
  let call: CallAs;
  let programId: string;
  let scheduleId: string;
  let offered: Relaxation[];
  let generated: string;

  const get = async (path: string) => (await call('get', path).expect(200)).body.data;
  const runs = () => `/schedules/${scheduleId}/runs`;

  beforeAll(async () => {
    api = await testApi();
    token = await api.tokenOf('org-admin', 'program-director');
    call = callsOf(api, token);
    await api.app.get(JobRunner).start();
    programId = await api.addProgram('Internal medicine');
  });
  afterAll(() => api?.close());

  it('comes in by the import door, which asks for the first day, and lengthens the last week to the end of the year', async () => {
    const sent = api.anyone.post(`/api/v1/programs/${programId}/imports`).set('Authorization', `Bearer ${token}`).attach('file', readFileSync(file), 'internal-medicine-4plus1.json');
    const staged = (await sent.expect(201)).body.data;
    const program = { firstDay: '2026-07-01', confirm: true };
    const mapped = (await call('put', `/imports/${staged.id}/mapping`, { body: { labels: [], codes: [], templates: [], leaves: [], program }, version: staged.version }).expect(200)).body.data;
    expect(await get(`/imports/${staged.id}/preview`)).toMatchObject({ ready: true, changes: { people: { added: 45 }, rotations: { added: 27 }, blocks: { added: 52 } } });
    await call('post', `/imports/${staged.id}/commit`, { body: { acceptedOnly: false, replaceManual: false, lockImported: false }, version: mapped.version }).expect(200);
    const [year] = await get(`/programs/${programId}/academic-years`);
    expect([year.blocks.length, year.blocks.at(-1)]).toEqual([52, expect.objectContaining({ name: 'Week 52', from: '2027-06-23', to: '2027-07-01' })]);
    scheduleId = year.scheduleId;
  });

  it('is told before any search that seniors are asked for 16 ICU weeks more than there are, and why', async () => {
    const { ready, problems, scope } = await get(`${runs()}/precheck`);
    expect([ready, problems.length]).toEqual([false, 1]);
    expect(scope).toMatchObject({ people: 45, slots: 52, slotUnit: 'week' });
    expect(problems[0]).toMatchObject({ title: 'Medical ICU: required of 30 seniors', required: 120, exists: 104, short: 16, unit: 'weeks' });
    expect(problems[0].because).toEqual(['Medical ICU, PGY-2: 15 PGY-2 × 4 weeks = 60', 'Medical ICU, PGY-3: 15 PGY-3 × 4 weeks = 60', 'Medical ICU, seniors: at most 2 at once × 52 weeks = 104']);
    offered = problems[0].relaxations;
    expect(offered.map(({ label }) => label)).toEqual([
      'Medical ICU, seniors: at most 2 → 3 in each week',
      'Medical ICU, seniors: at most 2 → 3 in 16 weeks',
      'Medical ICU, PGY-2: at least 4 → 3; Medical ICU, PGY-3: at least 4 → 3',
      'Medical ICU, PGY-2: at least 4 → 2',
      'Medical ICU, PGY-3: at least 4 → 2',
    ]);
  });

  it('comes out with exactly 16 weeks over and all else met once the ICU maximum may give way', async () => {
    const { id } = (await call('post', runs(), { body: { algorithm: 'auto', seconds: SECONDS, relaxations: [offered[0]!.id] } }).expect(202)).body.data;
    const ended = await untilEnded(id);
    console.info(`${ended.usedAlgorithm}: a plan after ${ended.points[0]?.seconds} s, ${ended.best} points after ${ended.elapsedSeconds} s, proven limit ${ended.bound}`);
    expect(ended).toMatchObject({ status: 'succeeded', unmet: [], unmetCount: 0, error: null });
    expect(ended.terms).toContainEqual(expect.objectContaining({ label: 'Medical ICU, seniors: more than 2', words: '16 weeks over', units: 16 }));
    expect(ended.terms.find(({ label }: { label: string }) => label === 'Nobody without a rotation')?.units).toBe(0);
    generated = id;
  });

  const untilEnded = (id: string) => until(`run ${id} ended`, () => get(`/runs/${id}`), ({ status }) => !['queued', 'running'].includes(status));

  it('goes into a draft, is published, and stands so in the year grid: required weeks, weekly limits, clinic by cohort', async () => {
    const draft = (await call('post', `/runs/${generated}/accept`, { body: { name: 'The year' } }).expect(201)).body.data;
    const published = await call('post', `/drafts/${draft.id}/publish`, { body: { note: 'The year' }, version: draft.version });
    expect(published.body.error ?? null).toBeNull();
    const { weeks, rotations, residents } = JSON.parse(readFileSync(file, 'utf8')) as ProgramFile;
    const catalog: { id: string; abbreviation: string }[] = await get(`/programs/${programId}/rotations`);
    const held = weeksOf(await get(`/schedules/${scheduleId}/year-grid`), new Map(catalog.map(({ id, abbreviation }) => [abbreviation, id])));
    expect(held.flat()).not.toContain(null);
    const people = [1, 2, 3].flatMap((pgy) => residents.filter((one) => one.pgy === pgy));

    // Counted from the file itself, by nothing that planned it.
    const counting = (code: string): string[] => rotations.filter((r) => r.code === code || r.fulfils?.includes(code)).map((r) => r.code);
    const short = people.flatMap(({ id, pgy }, p) => rotations.filter(({ code, requiredWeeks }) => held[p]!.filter((at) => counting(code).includes(at!)).length < requiredWeeks[`pgy${pgy}`]!).map(({ code }) => `${id} ${code}`));
    const there = (code: string, w: number, senior: boolean): number => people.filter(({ pgy }, p) => pgy > 1 === senior && held[p]![w] === code).length;
    const counts = Array.from({ length: weeks }, (_, w) => w).flatMap((w) => rotations.flatMap(({ code, interns, seniors }) => [{ code, senior: false, ...interns, there: there(code, w, false) }, { code, senior: true, ...seniors, there: there(code, w, true) }]));
    const over = counts.filter((one) => one.there > one.max);
    expect([short, counts.filter((one) => one.there < one.min)]).toEqual([[], []]);
    expect([over.filter(({ code, senior }) => code !== 'ICU' || !senior), over.reduce((sum, one) => sum + one.there - one.max, 0)]).toEqual([[], 16]);
    expect(people.filter(({ cohort }, p) => held[p]!.some((code, w) => (code === 'CLINIC') !== (w % 5 === cohort)))).toEqual([]);
  });
});
