import fc from 'fast-check';
import { seededRandom } from '../search/random';
import { crossRows, Population } from './evolution';
import { crowding, dominates, Front, type FrontPlan } from './front';

const plan = (...values: number[]): FrontPlan => ({ cells: Int16Array.from(values), values });
const points = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 40 });

describe('front', () => {
  it('keeps just the plans that none beats in everything', () => {
    fc.assert(
      fc.property(points, (all) => {
        const front = new Front();
        for (const values of all) front.add(plan(...values));
        const unbeaten = all.filter((values) => !all.some((other) => dominates(other, values)));
        const keys = (list: readonly (readonly number[])[]): string[] => [...new Set(list.map((values) => values.join(' ')))].sort();
        expect(keys(front.plans.map(({ values }) => values))).toEqual(keys(unbeaten));
        expect(front.plans.length).toBe(keys(unbeaten).length);
      }),
    );
  });

  it('lets plans in dense places go when it is full, never the best by an objective', () => {
    const front = new Front(5);
    for (let n = 0; n <= 20; n += 1) front.add(plan(n, 20 - n));
    expect(front.plans).toHaveLength(5);
    expect([front.best(0)?.values, front.best(1)?.values]).toEqual([[0, 20], [20, 0]]);
    expect(front.ranges()).toEqual([{ least: 0, most: 20 }, { least: 0, most: 20 }]);
  });

  it('measures how lonely plans are', () => {
    expect(crowding([plan(0, 4), plan(1, 3), plan(4, 0)])).toEqual([Infinity, 2, Infinity]);
  });
});

describe('population', () => {
  it('keeps those that few beat', () => {
    const population = new Population([plan(5, 5), plan(1, 9), plan(9, 1)], 3, seededRandom(1));
    population.add(plan(2, 2));
    population.add(plan(2, 2));
    const values = population.plans.map((p) => p.values.join(' '));
    expect(values.sort()).toEqual(['1 9', '2 2', '9 1']);
    expect(population.plans).toContain(population.parent());
  });

  it('crosses people, each with the whole row of one parent', () => {
    const [a, b] = [new Int16Array(12).fill(1), new Int16Array(12).fill(2)];
    const child = crossRows(a, b, 3, seededRandom(4));
    for (let row = 0; row < 12; row += 3) expect(new Set(child.subarray(row, row + 3)).size).toBe(1);
    expect(new Set(child).size).toBe(2);
  });
});
