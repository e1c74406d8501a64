import { addDays, type Id } from '@housestaff/kernel';
import type { CallAs } from './calls';

interface PerWeek {
  readonly min: number;
  readonly max: number | null;
}

/** A program whose cohorts alternate: weekly limits for PGY-1 and for all others together, required weeks by PGY. */
export interface CohortProgram {
  readonly weeks: number;
  /** By code; the cohorts' own rotation is `CLINIC`. */
  readonly rotations: readonly {
    readonly code: string;
    readonly name: string;
    readonly category: string;
    readonly interns: PerWeek;
    readonly seniors: PerWeek;
    readonly required: readonly [pgy1: number, pgy2: number, pgy3: number];
    readonly fulfils?: readonly string[];
  }[];
  readonly residents: readonly { readonly name: string; readonly pgy: number; readonly cohort: string }[];
}

export interface FilledProgram {
  readonly programId: Id;
  readonly yearId: Id;
  readonly scheduleId: Id;
  readonly rotations: ReadonlyMap<string, Id>;
  readonly setupId: Id;
}

const START = '2026-07-01';
const SENIORS = [2, 3];

/** Fills a program over the API, as the tables of a coordinator hold it. */
export async function fillCohortProgram(call: CallAs, { weeks, rotations, residents }: CohortProgram): Promise<FilledProgram> {
  const made = async (path: string, body: object) => (await call('post', path, { body }).expect(201)).body.data;
  const end = addDays(START, 7 * weeks);
  const { id: programId } = await made('/programs', { name: 'Internal medicine', specialty: 'internal-medicine', zone: 'America/New_York' });
  const blocks = Array.from({ length: weeks }, (_, w) => ({ name: `Week ${w + 1}`, from: addDays(START, 7 * w), to: addDays(START, 7 * w + 7) }));
  const year = await made(`/programs/${programId}/academic-years`, { from: START, to: end, blocks });
  const ids = new Map<string, Id>();
  for (const { code, name, category } of rotations) ids.set(code, (await made(`/programs/${programId}/rotations`, { name, abbreviation: code, category, leaveEligible: true })).id);
  for (const { name, pgy, cohort } of residents) await made(`/programs/${programId}/people`, { kind: 'resident', familyName: name, cohort, pgyPeriods: [{ from: START, to: end, pgy }] });
  await call('put', `/academic-years/${year.id}/requirements`, { body: demandsOf(rotations, ids), version: year.version }).expect(200);
  const { id: setupId } = await made(`/programs/${programId}/plan-setups`, clinicWeeks(ids, [...new Set(residents.map(({ cohort }) => cohort))].sort()));
  return { programId, yearId: year.id, scheduleId: year.scheduleId, rotations: ids, setupId };
}

function demandsOf(rotations: CohortProgram['rotations'], ids: ReadonlyMap<string, Id>): object {
  const requirements = rotations.flatMap(({ code, required }) => {
    const fulfilledBy = rotations.filter(({ fulfils }) => fulfils?.includes(code)).map((one) => ids.get(one.code));
    return required.flatMap((minBlocks, n) => (minBlocks > 0 ? [{ rotationId: ids.get(code), pgy: n + 1, minBlocks, fulfilledBy }] : []));
  });
  const coverage = rotations.flatMap(({ code, interns, seniors }) => [
    { rotationId: ids.get(code), pgys: [1], minPeople: interns.min, maxPeople: interns.max },
    { rotationId: ids.get(code), pgys: SENIORS, minPeople: seniors.min, maxPeople: seniors.max },
  ]);
  return { requirements, coverage, confirm: true };
}

/** The set-up for blocks: each cohort in its own weeks. */
function clinicWeeks(ids: ReadonlyMap<string, Id>, cohorts: readonly string[]): object {
  const turns = cohorts.map((cohort, n) => ({ cohort, from: n + 1 }));
  const rule = { id: 'clinic-weeks', name: 'Clinic weeks', kind: 'cycle', on: true, strength: 'rule', items: [ids.get('CLINIC')], every: cohorts.length, cohorts: turns };
  return { kind: 'blocks', name: 'Rules of the year', slot: 'block', plans: 'stays', people: { kinds: ['resident'] }, items: [...ids.values()].map((id) => ({ id })), demands: [], rules: [rule], dutyHours: false };
}

interface Week {
  readonly from: string;
  readonly to: string;
}

/** By person in the grid's order, then by block: the code of what is held all of it, or null. */
export function weeksOf(grid: { year: { blocks: Week[] }; groups: { people: { stays: (Week & { rotationId: Id })[] }[] }[] }, rotations: ReadonlyMap<string, Id>): (string | null)[][] {
  const codes = new Map([...rotations].map(([code, id]) => [id, code]));
  const rows = grid.groups.flatMap(({ people }) => people);
  return rows.map(({ stays }) => grid.year.blocks.map((block) => codes.get(stays.find(({ from, to }) => from <= block.from && block.to <= to)?.rotationId ?? '') ?? null));
}
