import fc from 'fast-check';
import { bestPlan, smallPlan, smallPlanOf } from '../../testing';
import { precheckPlan } from './precheck-plan';

const canAllHold = (problem: Parameters<typeof bestPlan>[0]): boolean => {
  const { broken, unmet } = bestPlan(problem).check.score;
  return broken === 0 && unmet === 0;
};

describe('pre-check of small plans', () => {
  it('finds nothing impossible that some plan does', () => {
    fc.assert(
      fc.property(fc.oneof(smallPlan, smallPlanOf('total', 'coverage', 'request', 'free', 'window', 'run', 'groups')), (problem) => {
        fc.pre(canAllHold(problem));
        expect(precheckPlan(problem)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds much of what no plan does', () => {
    const impossible = fc.sample(smallPlanOf('total', 'coverage', 'request'), { numRuns: 200, seed: 5 }).filter((problem) => !canAllHold(problem));
    const found = impossible.filter((problem) => precheckPlan(problem).length > 0);
    expect(found.length / impossible.length).toBeGreaterThan(0.5);
  });
});
