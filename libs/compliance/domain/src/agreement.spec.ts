import fc from 'fast-check';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import { evaluate, measureAll } from './evaluate';
import type { Measure } from './measure';
import { slowMeasures } from './testing/slow-evaluate';
import type { SlowMeasure } from './testing/slow-measure';
import { cases } from './testing/slow-schedules';

/** The zone of the machine makes no difference; the second run of the suite, in another zone, makes sure with fewer. */
const SCHEDULES = Number(process.env.SCHEDULES ?? (process.env.TZ === 'America/New_York' ? 2_000 : 10_000));
/** With a seed of its own a run only tells whether they agree: it makes no failing schedule smaller. */
const SEED = process.env.SCHEDULES_SEED === undefined ? {} : { seed: Number(process.env.SCHEDULES_SEED), endOnFailure: true };

type Told = Pick<SlowMeasure, 'rule' | 'status' | 'from' | 'measured' | 'limit'>;

function line({ rule, status, from, measured, limit }: Told): string {
  return `${rule} ${status} ${from} ${measured === null ? 'unknown' : rounded(measured)} of ${rounded(limit)}`;
}

function rounded(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}

function expectSame(engine: readonly Told[], plain: readonly Told[]): void {
  const [found, expected] = [engine, plain].map((all) => all.map(line).sort()) as [string[], string[]];
  if (found.join() !== expected.join()) expect(found).toEqual(expected);
}

function told({ ruleId, status, window, measured, limit }: Measure): Told {
  return { rule: ruleId, status, from: window.start, measured, limit };
}

const basisOf = ({ rows }: Measure): string => {
  const all = new Set(rows.map(({ basis }) => basis));
  return all.size > 1 ? 'mixed' : [...all].join();
};

describe('the engine', () => {
  const seen = new Map<string, number>();

  it(`agrees with the rules written out plainly, on ${SCHEDULES} schedules and packs`, () => {
    fc.assert(
      fc.property(cases, ({ history, pack }) => {
        const measures = [...measureAll(history, pack).values()].flat();
        const expected = slowMeasures(history, pack);
        for (const { rule, status } of expected) seen.set(`${rule} ${status}`, (seen.get(`${rule} ${status}`) ?? 0) + 1);
        expectSame(measures.map(told), expected);

        const findings = evaluate(history, pack);
        expectSame(findings.map(({ severity, ...finding }) => told({ ...finding, status: severity })), expected.filter(({ status }) => status !== 'pass'));
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const measure of measures) {
          if (measure.rows.length === 0) throw new Error(`${line(told(measure))} names no duty`);
          if (measure.basis !== basisOf(measure)) throw new Error(`${line(told(measure))} is told as ${measure.basis}`);
        }
      }),
      { numRuns: SCHEDULES, ...SEED },
    );
  });

  it('meets each rule broken, kept and not assessable while it does', () => {
    if (SCHEDULES < 10_000) return;
    const met = (rule: string, status: string): number => seen.get(`${rule} ${status}`) ?? 0;
    const rare = DUTY_HOUR_RULES.flatMap(({ id }) => [
      { id, status: 'broken', count: met(id, 'violation') + met(id, 'warning') },
      { id, status: 'kept', count: met(id, 'pass') },
      { id, status: 'not assessable', count: met(id, 'not-assessable') },
    ]).filter(({ count }) => count < 100);
    expect(rare).toEqual([]);
  });
});
