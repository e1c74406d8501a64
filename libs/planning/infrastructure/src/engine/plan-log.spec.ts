import type { PlanProgress } from '@housestaff/planning/application';
import type { PlanningProblem } from '@housestaff/planning/domain';
import { PlanLog } from './plan-log';

/** Two people, two slots: one of them works in each, and never twice. */
const problem: PlanningProblem = {
  format: 'housestaff-problem',
  version: 1,
  kind: 'shifts',
  name: 'Two',
  slots: [{ id: 's0', name: 'S0' }, { id: 's1', name: 'S1' }],
  activities: [{ id: 'work', name: 'Work' }],
  people: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
  constraints: [
    { id: 'one', name: 'One', kind: 'coverage', strength: 'demand', activities: ['work'], min: 1, max: 1 },
    { id: 'once', name: 'Once', kind: 'total', strength: 'rule', max: 1 },
    { id: 'wish', name: 'Wish', kind: 'request', strength: { weight: 4 }, people: ['a'], slots: ['s0'], activities: ['work'], want: false },
  ],
};

function logged(): { log: PlanLog; seen: PlanProgress[]; wait: (seconds: number) => void } {
  const seen: PlanProgress[] = [];
  let now = 0;
  return { log: new PlanLog(problem, () => now, (progress) => seen.push(progress)), seen, wait: (seconds) => (now += seconds) };
}

describe('PlanLog', () => {
  it('keeps the better plan by the checker, and drops one that breaks a rule', () => {
    const { log } = logged();
    expect([log.found([1, 0, 0, 1]), log.found([0, 0, 0, 1]), log.found([0, 0, 1, 1]), log.found([0, 1, 1, 0])]).toEqual([true, false, false, true]);
    expect(log.best?.score).toEqual({ broken: 0, unmet: 0, points: 0 });
  });

  it('does not trust the score that a search claims', () => {
    const { log } = logged();
    expect(log.found([0, 0, 1, 1], { broken: 0, unmet: 0, points: 0 })).toBe(true);
    expect(log.best).toBeNull();
  });

  it('keeps the higher bound, rounded up, and is closed when it meets the best', () => {
    const { log } = logged();
    log.found([1, 0, 0, 1]);
    log.bounded({ unmet: 0, points: 2.2 });
    log.bounded({ unmet: 0, points: 1 });
    expect([log.provenBound, log.closed]).toEqual([{ unmet: 0, points: 3 }, false]);
    log.bounded({ unmet: 0, points: 3.01 });
    expect(log.closed).toBe(true);
    expect(log.done({ proven: false, algorithm: 'mip', why: '' })).toMatchObject({ proven: true, bound: { unmet: 0, points: 4 } });
  });

  it('reports at most four times a second, and always the end', () => {
    const { log, seen, wait } = logged();
    for (let n = 0; n < 100; n++) {
      log.bounded({ unmet: 0, points: n / 50 });
      log.tick();
      wait(0.01);
    }
    expect(seen.length).toBeLessThanOrEqual(4);
    log.done({ proven: false, algorithm: 'mip', why: '' });
    expect(seen.at(-1)?.phase).toBe('done');
  });
});
