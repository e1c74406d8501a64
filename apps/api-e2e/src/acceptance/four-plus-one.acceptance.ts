import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { precheckPlan, relax, type PlanningConstraint, type PlanningProblem } from '@housestaff/planning/domain';

interface Rotation {
  readonly code: string;
  readonly name: string;
  readonly interns: { readonly min: number; readonly max: number };
  readonly seniors: { readonly min: number; readonly max: number };
  readonly requiredWeeks: Readonly<Record<string, number>>;
  readonly fulfils?: readonly string[];
}

interface Program {
  readonly weeks: number;
  readonly rotations: readonly Rotation[];
  readonly residents: readonly { readonly id: string; readonly pgy: number; readonly cohort: number }[];
}

const data = JSON.parse(readFileSync(resolve(__dirname, '../../../../../shared/data/internal-medicine-4plus1.json'), 'utf8')) as Program;

/** Requirements, weekly limits and clinic weeks as they stand in the file. */
function problemOf({ weeks, rotations, residents }: Program): PlanningProblem {
  const counting = (code: string): string[] => rotations.filter((r) => r.code === code || r.fulfils?.includes(code)).map((r) => r.code);
  const requirements = rotations.flatMap(({ code, name, requiredWeeks }) =>
    [1, 2, 3].map((pgy): PlanningConstraint => ({ kind: 'total', id: `${code}-${pgy}`, name: `${name}, PGY-${pgy}`, strength: 'demand', people: [`#pgy-${pgy}`], activities: counting(code), min: requiredWeeks[`pgy${pgy}`]! })),
  );
  const coverage = rotations.flatMap(({ code, name, interns, seniors }): PlanningConstraint[] => [
    { kind: 'coverage', id: `${code}-interns`, name: `${name}, interns`, strength: 'demand', people: ['#intern'], activities: [code], ...interns },
    { kind: 'coverage', id: `${code}-seniors`, name: `${name}, seniors`, strength: 'demand', people: ['#senior'], activities: [code], ...seniors },
  ]);
  const weekIds = Array.from({ length: weeks }, (_, w) => `w${w + 1}`);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'weeks',
    name: 'Internal medicine, 4+1',
    slots: weekIds.map((id, w) => ({ id, name: `Week ${w + 1}` })),
    activities: rotations.map(({ code, name }) => ({ id: code, name })),
    people: residents.map(({ id, pgy }) => ({ id, name: id, tags: [`pgy-${pgy}`, pgy === 1 ? 'intern' : 'senior'] })),
    constraints: [...requirements, ...coverage],
    locked: residents.flatMap(({ id, cohort }) => weekIds.filter((_, w) => w % 5 === cohort).map((slot) => ({ person: id, slot, activity: 'CLINIC' }))),
  };
}

describe('the 4+1 program of internal medicine', () => {
  const problem = problemOf(data);

  it('is told before any search that seniors are asked for 16 ICU weeks more than there are, and why', () => {
    const found = precheckPlan(problem);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title: 'Medical ICU: required of 30 seniors', required: 120, exists: 104, short: 16, unit: 'weeks' });
    expect(found[0]!.because).toEqual(['Medical ICU, PGY-2: 15 PGY-2 × 4 weeks = 60', 'Medical ICU, PGY-3: 15 PGY-3 × 4 weeks = 60', 'Medical ICU, seniors: at most 2 at once × 52 weeks = 104']);
    expect(found[0]!.relaxations.map(({ label }) => label)).toEqual([
      'Medical ICU, seniors: at most 2 → 3 in 16 weeks',
      'Medical ICU, seniors: at most 2 → 3 in each week',
      'Medical ICU, PGY-2: at least 4 → 3; Medical ICU, PGY-3: at least 4 → 3',
      'Medical ICU, PGY-2: at least 4 → 2',
      'Medical ICU, PGY-3: at least 4 → 2',
    ]);
  });

  it('has nothing that can be proved impossible once any one of the offered changes is made', () => {
    for (const { id } of precheckPlan(problem)[0]!.relaxations) expect(precheckPlan(relax(problem, [id]))).toEqual([]);
  });
});
