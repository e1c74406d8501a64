import type { PlanProgress } from '@housestaff/planning/application';
import { incumbentOf, MET, STANDS, TWO_BY_TWO } from '@housestaff/planning/application/testing';
import { UnmetTeller } from './tell-unmet';

const at = (seconds: number, best: PlanProgress['best']): PlanProgress => ({ phase: 'improving', seconds, best, bound: null });
const EMPTY = incumbentOf({});

describe('UnmetTeller', () => {
  const told = (teller: UnmetTeller, seconds: number, best: PlanProgress['best']) => teller.progress(at(seconds, best)).best?.unmet?.map(({ short }) => short);

  it('tells what the best leaves unmet, another one not at once', () => {
    const teller = new UnmetTeller(TWO_BY_TWO);
    expect(told(teller, 0.1, EMPTY)).toEqual([2]);
    expect(told(teller, 0.4, EMPTY)).toEqual([2]);
    expect(told(teller, 0.6, STANDS)).toBeUndefined();
    expect(told(teller, 2.2, STANDS)).toEqual([1]);
    expect(told(teller, 2.4, STANDS)).toEqual([1]);
    expect(told(teller, 5, MET)).toBeUndefined();
  });

  it('tells it of the end in any case', () => {
    const teller = new UnmetTeller(TWO_BY_TWO);
    teller.progress(at(0.1, EMPTY));
    const end = { algorithm: 'mip', why: '', bound: null, proven: false, seconds: 1, alternatives: [] } as const;
    expect(teller.result({ ...end, best: STANDS }).best?.unmet).toHaveLength(1);
    expect(teller.result({ ...end, best: MET }).best).toBe(MET);
  });
});
