import type { PlanLock, PlanningConstraint, PlanningProblem, Strength } from '@housestaff/planning/domain';

interface PerWeek {
  readonly min: number;
  readonly max: number;
}

/** The layout of `internal-medicine-4plus1.json`: residents of three classes in five cohorts, weekly limits, required weeks. */
export interface FourPlusOne {
  readonly name: string;
  readonly weeks: number;
  readonly cohorts: number;
  readonly rotations: readonly {
    readonly code: string;
    readonly name: string;
    readonly interns: PerWeek;
    readonly seniors: PerWeek;
    readonly requiredWeeks: Readonly<Record<'pgy1' | 'pgy2' | 'pgy3', number>>;
    readonly fulfils?: readonly string[];
  }[];
  readonly residents: readonly { readonly id: string; readonly pgy: 1 | 2 | 3; readonly cohort: number }[];
}

const CLINIC = 'CLINIC';

/** `relaxed`: seniors in the ICU over their weekly maximum cost a point each week, in place of being demand unmet. */
export function fourPlusOneYear(data: FourPlusOne, relaxed: boolean): PlanningProblem {
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: 'blocks',
    name: data.name,
    slots: Array.from({ length: data.weeks }, (_, w) => ({ id: `w${w + 1}`, name: `Week ${w + 1}` })),
    activities: data.rotations.map(({ code, name }) => ({ id: code, name })),
    people: data.residents.map(({ id, pgy }) => ({ id, name: id, tags: [`pgy-${pgy}`, pgy === 1 ? 'intern' : 'senior'] })),
    constraints: [...data.rotations.flatMap((r) => weekly(r, relaxed)), ...required(data), ...everyWeek(data)],
    locked: clinicWeeks(data),
  };
}

function weekly(rotation: FourPlusOne['rotations'][number], relaxed: boolean): PlanningConstraint[] {
  return (['intern', 'senior'] as const).flatMap((group) => {
    const { min, max } = group === 'intern' ? rotation.interns : rotation.seniors;
    const of = { kind: 'coverage' as const, people: [`#${group}`], activities: [rotation.code] };
    const over: Strength = relaxed && rotation.code === 'ICU' && group === 'senior' ? { weight: 1 } : 'demand';
    const name = `${rotation.name}, ${group}s`;
    const rows: PlanningConstraint[] = [{ ...of, id: `most:${rotation.code}:${group}`, name, strength: over, max }];
    return min > 0 ? [{ ...of, id: `least:${rotation.code}:${group}`, name, strength: 'demand' as const, min }, ...rows] : rows;
  });
}

function required({ rotations }: FourPlusOne): PlanningConstraint[] {
  return rotations.flatMap((rotation) =>
    ([1, 2, 3] as const).flatMap((pgy) => {
      const min = rotation.requiredWeeks[`pgy${pgy}`];
      if (min === 0) return [];
      const counting = rotations.filter((r) => r.code === rotation.code || r.fulfils?.includes(rotation.code)).map((r) => r.code);
      return [{ kind: 'total' as const, id: `requirement:${rotation.code}:${pgy}`, name: `${rotation.name}, PGY-${pgy}`, strength: 'demand' as const, people: [`#pgy-${pgy}`], activities: counting, min }];
    }),
  );
}

/** Nobody without a rotation, and clinic in the cohort's own weeks alone. */
function everyWeek({ rotations, residents, weeks, cohorts }: FourPlusOne): PlanningConstraint[] {
  const cohortOf = Array.from({ length: cohorts }, (_, cohort) => residents.filter((r) => r.cohort === cohort).map((r) => r.id));
  const others = (cohort: number): string[] => Array.from({ length: weeks }, (_, w) => w).filter((w) => w % cohorts !== cohort).map((w) => `w${w + 1}`);
  return [
    { kind: 'request', id: 'every-week', name: 'Nobody without a rotation', strength: 'demand', activities: rotations.map((r) => r.code), want: true },
    ...cohortOf.map((people, cohort) => ({
      ...{ kind: 'request' as const, id: `clinic:${cohort + 1}`, name: `Clinic of cohort ${cohort + 1}`, strength: 'rule' as const },
      ...{ people, slots: others(cohort), activities: [CLINIC], want: false, reason: 'Not their clinic week' },
    })),
  ];
}

function clinicWeeks({ residents, weeks, cohorts }: FourPlusOne): PlanLock[] {
  return residents.flatMap(({ id, cohort }) => Array.from({ length: weeks }, (_, w) => w).filter((w) => w % cohorts === cohort).map((w) => ({ person: id, slot: `w${w + 1}`, activity: CLINIC })));
}
