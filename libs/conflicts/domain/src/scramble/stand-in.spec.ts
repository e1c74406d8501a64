import fc from 'fast-check';
import { leastBurdenedFirst, sortedOut, type StandInFacts } from './stand-in';

const facts = (name: string, more: Partial<StandInFacts> = {}): StandInFacts => ({ personId: name, name, onBackup: false, leaves: [], unusual: null, rest: null, owed: 0, points: 5, hoursPerWeek: 50, daysSinceCall: 10, ...more });
const anyFacts = fc.record({
  personId: fc.uuid(),
  name: fc.constantFrom('Ana', 'Ben', 'Cara'),
  onBackup: fc.boolean(),
  leaves: fc.constantFrom([], ['Elective']),
  unusual: fc.constantFrom(null, 'No PGY-1 has it'),
  rest: fc.option(fc.integer({ min: 0, max: 12 })),
  owed: fc.integer({ min: 0, max: 2 }),
  points: fc.integer({ min: 0, max: 3 }),
  hoursPerWeek: fc.double({ min: 0, max: 90, noNaN: true }),
  daysSinceCall: fc.option(fc.integer({ min: 1, max: 30 })),
});

describe('who is asked first', () => {
  it.each<[string, Partial<StandInFacts>, Partial<StandInFacts>]>([
    ['whoever is on backup', { onBackup: true, points: 99, leaves: ['Elective'] }, {}],
    ['who is free, before who would leave something', { points: 99 }, { leaves: ['Elective'] }],
    ['who has eight hours of rest around it', { rest: 8, points: 99 }, { rest: 7.5 }],
    ['for whom it is usual', { points: 99 }, { unusual: 'No PGY-1 has it' }],
    ['to whom less is owed', { points: 99 }, { owed: 1 }],
    ['who had fewer points', { points: 4 }, { points: 5 }],
    ['who had the longer time since the last call', { daysSinceCall: 20 }, { daysSinceCall: 3 }],
    ['who never had one', { daysSinceCall: null }, { daysSinceCall: 300 }],
  ])('%s', (_, first, second) => {
    const [z, a] = [facts('Zoe', first), facts('Ana', second)];
    expect([a, z].sort(leastBurdenedFirst('points'))).toEqual([z, a]);
  });

  it('by day is who worked fewer hours, whatever their nights', () => {
    const [z, a] = [facts('Zoe', { hoursPerWeek: 40, points: 9 }), facts('Ana')];
    expect([a, z].sort(leastBurdenedFirst('hours'))).toEqual([z, a]);
  });

  it('hangs on nothing but them: the same from any order, and without contradiction', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFacts, { selector: ({ personId }) => personId, maxLength: 12 }), fc.constantFrom('points' as const, 'hours' as const), (people, burden) => {
        const order = leastBurdenedFirst(burden);
        const sorted = [...people].sort(order);
        expect([...people].reverse().sort(order)).toEqual(sorted);
        for (let i = 1; i < sorted.length; i += 1) for (let j = 0; j < i; j += 1) expect(order(sorted[j]!, sorted[i]!)).toBeLessThan(0);
      }),
    );
  });
});

it('never puts who would break a rule among those who could, and those who break least come first, else as they came', () => {
  const verdict = fc.record({ violations: fc.integer({ min: 0, max: 2 }), warnings: fc.integer({ min: 0, max: 2 }) });
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 12 }), (verdicts) => {
      const judged = verdicts.map((one, n) => ({ n, verdict: one }));
      const { able, breaking } = sortedOut(judged);
      expect(able.every(({ verdict: { violations } }) => violations === 0)).toBe(true);
      expect(breaking.every(({ verdict: { violations } }) => violations > 0)).toBe(true);
      expect([...able, ...breaking].map(({ n }) => n).sort((a, b) => a - b)).toEqual(judged.map(({ n }) => n));
      for (let i = 1; i < able.length; i += 1) {
        const [before, after] = [able[i - 1]!, able[i]!];
        expect(before.verdict.warnings < after.verdict.warnings || (before.verdict.warnings === after.verdict.warnings && before.n < after.n)).toBe(true);
      }
      expect(breaking.map(({ verdict: { violations } }) => violations)).toEqual(breaking.map(({ verdict: { violations } }) => violations).sort());
    }),
  );
});
