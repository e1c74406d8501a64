import fc from 'fast-check';
import type { AnnualProblem, AnnualSolution } from '../annual-problem';
import { checkAnnual, isBetter, type AnnualCheck } from '../score/check-annual';

const ROTATIONS = ['a', 'b', 'c'];

const range = (most: number) => fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).map(([x, y]) => ({ min: Math.min(x, y), max: Math.max(x, y) }));

/** Two people, two blocks, up to three rotations, everything else at random: small enough to try every schedule. */
export const tinyProblem: fc.Arbitrary<AnnualProblem> = fc
  .record({
    split: fc.tuple(fc.boolean(), fc.boolean()),
    pgys: fc.tuple(fc.constantFrom(1, 2, null), fc.constantFrom(1, 2)),
    traits: fc.array(fc.record({ halfBlock: fc.boolean(), leaveEligible: fc.boolean(), heavy: fc.boolean(), night: fc.boolean() }), { minLength: 2, maxLength: 3 }),
    requirements: fc.array(fc.record({ k: fc.nat(2), pgy: fc.constantFrom(1, 2), range: range(4), target: fc.boolean() }), { maxLength: 5 }),
    coverage: fc.array(fc.record({ k: fc.nat(2), block: fc.constantFrom(null, 'x', 'y'), pgy: fc.constantFrom(null, 1, 2), range: range(2), open: fc.boolean() }), { maxLength: 4 }),
    leave: fc.array(fc.record({ person: fc.nat(1), slot: fc.nat(3), days: fc.integer({ min: 1, max: 5 }) }), { maxLength: 2 }),
    locks: fc.array(fc.record({ person: fc.nat(1), slot: fc.nat(3), k: fc.integer({ min: -1, max: 1 }) }), { maxLength: 2 }),
    baseline: fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
    weights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map((r) => {
    const ids = ROTATIONS.slice(0, r.traits.length);
    const id = (k: number): string => ids[k % ids.length]!;
    const first = <T>(rows: T[], key: (row: T) => string): T[] => [...new Map(rows.map((row) => [key(row), row])).values()];
    return {
      version: 1,
      blocks: ['x', 'y'].map((b, n) => ({ id: b, name: b, split: r.split[n]! })),
      people: r.pgys.map((pgy, i) => ({ id: `p${i}`, name: `P${i}`, pgy })),
      rotations: r.traits.map((t, k) => ({ id: ids[k]!, name: ids[k]!, abbreviation: ids[k]!, ...t })),
      requirements: first(
        r.requirements.map((q) => ({ id: `r${id(q.k)}${q.pgy}`, rotationId: id(q.k), pgy: q.pgy, min: q.range.min / 2, max: q.range.max / 2, target: q.target ? q.range.min / 2 : null })),
        (q) => q.id,
      ),
      coverage: first(
        r.coverage.map((c) => ({ id: `c${id(c.k)}${c.block}${c.pgy}`, rotationId: id(c.k), blockId: c.block, pgy: c.pgy, min: c.range.min, max: c.open ? null : c.range.max })),
        (c) => c.id,
      ),
      leave: r.leave.map((l) => ({ personId: `p${l.person}`, slot: l.slot, days: l.days })),
      locked: first(
        r.locks.map((l) => ({ personId: `p${l.person}`, slot: l.slot, rotationId: l.k < 0 ? null : id(l.k) })),
        (l) => `${l.personId}/${l.slot}`,
      ),
      leaveTolerance: 2,
      baseline: r.baseline.map((row) => row.map((k) => (k < 0 ? null : id(k)))),
      weights: Object.fromEntries(['few-changes', 'rest-after-heavy', 'even-heavy', 'even-nights', 'target-blocks', 'whole-blocks'].map((t, n) => [t, r.weights[n]!])) as unknown as AnnualProblem['weights'],
    } satisfies AnnualProblem;
  });

/** Every schedule, judged by the checker: the best one that breaks no rule of cells. */
export function bestOfAll(problem: AnnualProblem): AnnualCheck {
  const rows = problem.people.map((_, i) => everyRow(problem).filter((row) => isClean(problem, row, i)));
  let best: AnnualCheck | null = null;
  for (const first of rows[0]!) {
    for (const second of rows[1]!) {
      const check = checkAnnual(problem, { version: 1, cells: [first, second] });
      if (!best || isBetter(check, best)) best = check;
    }
  }
  return best!;
}

function everyRow(problem: AnnualProblem): (string | null)[][] {
  const choices = [null, ...problem.rotations.map((r) => r.id)];
  return [0, 1, 2, 3].reduce<(string | null)[][]>((rows) => rows.flatMap((row) => choices.map((c) => [...row, c])), [[]]);
}

/** Rules of cells concern one person alone, so rows can be sifted before they are paired. */
function isClean(problem: AnnualProblem, row: readonly (string | null)[], i: number): boolean {
  const cells: AnnualSolution['cells'] = problem.people.map((_, j) => (i === j ? row : [null, null, null, null]));
  const id = problem.people[i]!.id;
  return checkAnnual(problem, { version: 1, cells }).broken.every((b) => b.personId !== id);
}
