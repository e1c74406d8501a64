import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JobRunner } from '@housestaff/platform';
import { callsOf, type CallAs } from '../support/calls';
import { fillCohortProgram, weeksOf, type CohortProgram, type FilledProgram } from '../support/cohort-program';
import { testApi, type TestApi } from '../support/test-api';

const file = join(resolve(__dirname, '../../../../../shared/data'), 'internal-medicine-4plus1.json');
const run = existsSync(file) ? describe : describe.skip;

jest.setTimeout(180_000);

/** What the issue gives it. */
const SECONDS = 30;
const CATEGORIES: Readonly<Record<string, string>> = { 'critical-care': 'critical-care', inpatient: 'inpatient', outpatient: 'ambulatory', 'non-clinical': 'other' };

function programOf(text: string): CohortProgram {
  const { weeks, rotations, residents } = JSON.parse(text);
  return {
    weeks,
    rotations: rotations.map(({ requiredWeeks, setting, ...one }: { requiredWeeks: Record<string, number>; setting: string }) => ({ ...one, category: CATEGORIES[setting], required: [1, 2, 3].map((pgy) => requiredWeeks[`pgy${pgy}`]) })),
    residents: residents.map(({ id, pgy, cohort }: { id: string; pgy: number; cohort: number }) => ({ name: id, pgy, cohort: 'ABCDE'[cohort] })),
  };
}

interface Relaxation {
  id: string;
  label: string;
}

/** The tests go on where the one before them ended, as a coordinator does. */
run('the 4+1 program of internal medicine', () => {
  let api: TestApi;
  let call: CallAs;
  let program: FilledProgram;
  let offered: Relaxation[];
  let generated: string;

  const get = async (path: string) => (await call('get', path).expect(200)).body.data;
  const runs = () => `/schedules/${program.scheduleId}/runs`;

  beforeAll(async () => {
    api = await testApi();
    call = callsOf(api, await api.tokenOf('org-admin', 'program-director'));
    await api.app.get(JobRunner).start();
    program = await fillCohortProgram(call, programOf(readFileSync(file, 'utf8')));
  });
  afterAll(() => api?.close());

  it('is told before any search that seniors are asked for 16 ICU weeks more than there are, and why', async () => {
    const { ready, problems, scope } = await get(`${runs()}/precheck`);
    expect([ready, problems.length]).toEqual([false, 1]);
    expect(scope).toMatchObject({ people: 45, slots: 52, slotUnit: 'week' });
    expect(problems[0]).toMatchObject({ title: 'Medical ICU: required of 30 seniors', required: 120, exists: 104, short: 16, unit: 'weeks' });
    expect(problems[0].because).toEqual(['Medical ICU, PGY-2: 15 PGY-2 × 4 weeks = 60', 'Medical ICU, PGY-3: 15 PGY-3 × 4 weeks = 60', 'Medical ICU, seniors: at most 2 at once × 52 weeks = 104']);
    offered = problems[0].relaxations;
    expect(offered.map(({ label }) => label)).toEqual([
      'Medical ICU, seniors: at most 2 → 3 in 16 weeks',
      'Medical ICU, seniors: at most 2 → 3 in each week',
      'Medical ICU, PGY-2: at least 4 → 3; Medical ICU, PGY-3: at least 4 → 3',
      'Medical ICU, PGY-2: at least 4 → 2',
      'Medical ICU, PGY-3: at least 4 → 2',
    ]);
  });

  it.each([0, 1])('comes out with exactly 16 weeks over and all else met, the ICU relaxed as in offer %d', async (which) => {
    const began = Date.now();
    const { id } = (await call('post', runs(), { body: { algorithm: 'auto', seconds: SECONDS, relaxations: [offered[which]!.id] } }).expect(202)).body.data;
    const ended = await untilEnded(id);
    console.info(`${offered[which]!.label}: ${ended.usedAlgorithm}, ${(Date.now() - began) / 1000} s, ${ended.best} points, limit ${ended.bound}`);
    expect(ended).toMatchObject({ status: 'succeeded', unmet: [], unmetCount: 0, error: null });
    expect(Date.now() - began).toBeLessThan((SECONDS + 3) * 1000);
    expect(ended.terms).toContainEqual(expect.objectContaining({ label: 'Medical ICU, seniors: more than 2', words: '16 weeks over', units: 16 }));
    expect(ended.terms.find(({ label }: { label: string }) => label === 'Nobody without a rotation')?.units).toBe(0);
    generated = id;
  });

  async function untilEnded(id: string) {
    for (let n = 0; n < 600; n++) {
      const state = await get(`/runs/${id}`);
      if (!['queued', 'running'].includes(state.status)) return state;
      await new Promise((wake) => setTimeout(wake, 200));
    }
    throw new Error('The run does not end');
  }

  it('goes into a draft, is published, and stands so in the year grid: required weeks, weekly limits, clinic by cohort', async () => {
    const draft = (await call('post', `/runs/${generated}/accept`, { body: { name: 'The year' } }).expect(201)).body.data;
    const published = await call('post', `/drafts/${draft.id}/publish`, { body: { note: 'The year' }, version: draft.version });
    expect(published.body.error ?? null).toBeNull();
    const { weeks, rotations, residents } = programOf(readFileSync(file, 'utf8'));
    const held = weeksOf(await get(`/schedules/${program.scheduleId}/year-grid`), program.rotations);
    expect(held.flat()).not.toContain(null);
    const people = [1, 2, 3].flatMap((pgy) => residents.filter((one) => one.pgy === pgy));

    // Counted from the file itself, by nothing that planned it.
    const counting = (code: string): string[] => rotations.filter((r) => r.code === code || r.fulfils?.includes(code)).map((r) => r.code);
    const short = people.flatMap(({ name, pgy }, p) => rotations.filter(({ code, required }) => held[p]!.filter((at) => counting(code).includes(at!)).length < required[pgy - 1]!).map(({ code }) => `${name} ${code}`));
    const outside = Array.from({ length: weeks }, (_, w) => w).flatMap((w) => rotations.flatMap(({ code, interns, seniors }) => [interns, seniors].map((limit, group) => ({ code, group, limit, there: people.filter(({ pgy }, p) => pgy > 1 === (group === 1) && held[p]![w] === code).length }))));
    const over = outside.map(({ code, group, limit, there }) => ({ code, group, by: Math.max(0, there - (limit.max ?? Infinity)) })).filter(({ by }) => by > 0);
    expect([short, outside.filter(({ limit, there }) => there < limit.min)]).toEqual([[], []]);
    expect([over.filter(({ code, group }) => code !== 'ICU' || group !== 1), over.reduce((sum, { by }) => sum + by, 0)]).toEqual([[], 16]);
    const elsewhere = people.filter(({ cohort }, p) => held[p]!.some((code, w) => (code === 'CLINIC') !== (w % 5 === 'ABCDE'.indexOf(cohort))));
    expect(elsewhere).toEqual([]);
  });
});
