import { checkAnnual, exampleYear, type AnnualSolution } from '@housestaff/planning/domain';
import { RunLog } from './run-log';
import type { SolveIncumbent } from '../ports/year-solver';

const problem = exampleYear(1, 3);
const empty: AnnualSolution = { version: 1, cells: problem.people.map(() => Array.from({ length: 26 }, () => null)) };

const incumbent = (unmet: number, points: number): SolveIncumbent => ({
  solution: empty,
  unmet,
  points,
  terms: checkAnnual(problem, empty).terms.map((t) => ({ ...t, points })),
});

const at = (seconds: number, best: SolveIncumbent | null, bound: number | null = null) => ({ phase: 'searching', seconds, best, bound });

describe('RunLog', () => {
  it('keeps a point where the best or the limit changed, and nothing between', () => {
    const log = new RunLog(problem);
    const better = incumbent(0, 80);
    log.take(at(0.1, incumbent(0, 100)));
    log.take(at(0.4, better));
    log.take(at(0.7, better));
    log.take(at(1, better, 40));
    expect(log.outcome(false)).toMatchObject({
      points: [{ seconds: 0.1, best: 100, bound: null }, { seconds: 0.4, best: 80, bound: null }, { seconds: 1, best: 80, bound: 40 }],
      best: 80,
      bound: 40,
    });
    expect(log.outcome(false).terms[0]).toMatchObject({ points: 80, firstPoints: 100 });
  });

  it('starts the series again where less demand is unmet, though it costs more', () => {
    const log = new RunLog(problem);
    log.take(at(0.1, incumbent(4, 10)));
    log.take(at(0.2, incumbent(0, 90)));
    expect(log.outcome(false).points).toEqual([{ seconds: 0.2, best: 90, bound: null }]);
    expect(log.outcome(false).terms[0]?.firstPoints).toBe(90);
  });

  it('names unmet demand in counts', () => {
    const log = new RunLog(problem);
    log.take(at(0.1, incumbent(checkAnnual(problem, empty).unmet, 0)));
    const icu = log.outcome(false).unmet.find((d) => d.title.startsWith('Intensive care: coverage'));
    expect(icu).toMatchObject({ unit: 'blocks', required: 13 });
    expect(icu!.short).toBeCloseTo(icu!.required - icu!.exists);
  });

  it('hands out a solution once, when it is new', () => {
    const log = new RunLog(problem);
    const first = incumbent(0, 100);
    expect(log.take(at(0.1, first))).toBe(empty);
    expect(log.take(at(0.2, first))).toBeUndefined();
  });

  it('lets nothing worse replace what an earlier attempt had stored', () => {
    const { unmet, points } = checkAnnual(problem, empty);
    const log = new RunLog(problem, empty);
    expect(log.take(at(0.1, incumbent(unmet + 1, 0)))).toBeUndefined();
    expect(log.outcome(false).best).toBe(points);
    expect(log.take(at(0.2, incumbent(0, points + 50)))).toBe(empty);
  });
});
