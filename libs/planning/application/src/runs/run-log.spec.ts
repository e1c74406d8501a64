import { checkPlan, unmetDemands } from '@housestaff/planning/domain';
import { DEARER, MET, STANDS, TWO_BY_TWO } from '../testing/two-by-two';
import type { PlanIncumbent } from '../ports/plan-solver';
import { RunLog } from './run-log';

const logOf = (kept?: ConstructorParameters<typeof RunLog>[1]): RunLog => new RunLog(TWO_BY_TWO, kept);
const at = (seconds: number, best: PlanIncumbent | null, points: number | null = null) => ({ phase: 'improving' as const, seconds, best, bound: points === null ? null : { unmet: 0, points } });

describe('RunLog', () => {
  it('keeps a point where the best or the limit changed, and nothing between', () => {
    const log = logOf();
    log.take(at(0.1, DEARER));
    log.take(at(0.4, MET));
    log.take(at(0.7, MET));
    log.take(at(1, MET, 0));
    expect(log.outcome(false)).toMatchObject({
      points: [{ seconds: 0.1, best: 6, bound: null }, { seconds: 0.4, best: 1, bound: null }, { seconds: 1, best: 1, bound: 0 }],
      ...{ best: 1, bound: 0, unmetCount: 0, changedCells: 1, spent: 1 },
    });
    expect(log.outcome(false).terms).toMatchObject([
      { id: 'even-nights', label: 'Uneven nights', units: 0, points: 0, firstPoints: 5 },
      { id: 'few-changes', label: 'Changes from what stands', words: '1 half-block differs', units: 1, points: 1, firstPoints: 1 },
    ]);
  });

  it('starts the series again where less demand is unmet, though it costs more', () => {
    const log = logOf();
    log.take(at(0.1, STANDS));
    log.take(at(0.2, DEARER));
    expect(log.outcome(false).points).toEqual([{ seconds: 0.2, best: 6, bound: null }]);
  });

  it('shows no limit on points while less can be unmet than is', () => {
    const log = logOf();
    log.take(at(0.1, STANDS, 1));
    expect(log.outcome(false).bound).toBeNull();
    log.take(at(0.2, MET, 1));
    expect(log.outcome(false).bound).toBe(1);
  });

  it('names unmet demand in counts', () => {
    const log = logOf();
    log.take(at(0.1, STANDS));
    expect(log.outcome(false).unmet).toEqual([]);
    log.take(at(0.4, { ...STANDS, unmet: unmetDemands(TWO_BY_TWO, checkPlan(TWO_BY_TWO, STANDS.solution)) }));
    expect(log.outcome(false).unmet).toMatchObject([{ title: expect.stringContaining('Intensive care'), short: 1 }]);
    expect(log.outcome(false).unmetCount).toBe(1);
  });

  it('names the rules that can not hold together where there is no plan, with what could give way', () => {
    const [first, second] = TWO_BY_TWO.constraints.map(({ id }) => id);
    const log = logOf();
    log.finish({ ...{ algorithm: 'cp', why: '', best: null, bound: null, proven: true, seconds: 1, alternatives: [] }, conflict: [first!, second!] });
    expect(log.outcome(true).unmet).toContainEqual(expect.objectContaining({ title: "These can't hold together", required: 2, because: expect.any(Array) }));
  });

  it('hands out a plan once, when it is new', () => {
    const log = logOf();
    expect(log.take(at(0.1, MET))).toEqual({ seconds: 0.1, score: MET.score, solution: MET.solution });
    expect(log.take(at(0.2, MET))).toBeUndefined();
  });

  it('lets nothing worse replace what an earlier attempt had stored, and time goes on from there', () => {
    const earlier = logOf();
    earlier.take(at(4, MET));
    const log = logOf({ outcome: earlier.outcome(false), solution: MET.solution });
    expect(log.take(at(0.5, DEARER))).toBeUndefined();
    expect(log.outcome(false)).toMatchObject({ best: 1, spent: 4.5, points: [{ seconds: 4, best: 1, bound: null }] });
  });

  it('tells alternatives beside the best, each by what it changes; of a front the best is not told twice', () => {
    const log = logOf();
    const front = [{ ...DEARER, label: 'Fewest nights', values: { changes: 1, fairness: 5 } }, { ...MET, values: { changes: 1, fairness: 0 } }];
    log.finish({ algorithm: 'pareto', why: '', best: MET, bound: null, proven: false, seconds: 2, alternatives: front });
    const { alternatives, usedAlgorithm, why } = log.outcome(false);
    expect(alternatives).toMatchObject([
      { id: 0, label: 'Best', points: 1, differs: 0, values: { changes: 1, fairness: 0 } },
      { id: 1, label: 'Fewest nights', points: 6, unmet: 0, differs: 1, changedCells: 2, values: { changes: 1, fairness: 5 } },
    ]);
    expect([usedAlgorithm, why, log.spread]).toEqual(['pareto', null, [DEARER.solution]]);
  });

  it('hands a growing front out now and then', () => {
    const log = logOf();
    log.take({ ...at(1, MET), front: [DEARER] });
    expect([log.spreadIsDue(2), log.spreadIsDue(2)]).toEqual([false, false]);
    log.take({ ...at(2.5, MET), front: [DEARER] });
    expect([log.spreadIsDue(2), log.spreadIsDue(2)]).toEqual([true, false]);
  });
});
