import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { KeptPlans } from './kept-plans';
import type { PlanToMake } from './plan-to-make';

const schedule = (): EffectiveSchedule => ({}) as EffectiveSchedule;
const plan = (): PlanToMake => ({}) as PlanToMake;

describe('KeptPlans', () => {
  it('hands out the same plan as long as schedule and facts are the same', () => {
    const kept = new KeptPlans();
    const [one, other] = [schedule(), schedule()];
    const made = kept.of(one, ['call', { even: 3 }], plan);
    expect(kept.of(one, ['call', { even: 3 }], plan)).toBe(made);
    expect(kept.of(one, ['call', { even: 4 }], plan)).not.toBe(made);
    expect(kept.of(other, ['call', { even: 3 }], plan)).not.toBe(made);
  });

  it('knows an object again that is never changed', () => {
    const kept = new KeptPlans();
    const [one, other] = [{}, {}];
    expect([kept.stamp(one) === kept.stamp(one), kept.stamp(one) === kept.stamp(other)]).toEqual([true, false]);
  });

  it('lets the one go that was longest not asked for', () => {
    const kept = new KeptPlans();
    const one = schedule();
    const [first, second] = [kept.of(one, [1], plan), kept.of(one, [2], plan)];
    for (let n = 3; n <= 6; n++) kept.of(one, [n], plan);
    kept.of(one, [1], plan);
    kept.of(one, [7], plan);
    expect([kept.of(one, [1], plan) === first, kept.of(one, [2], plan) === second]).toEqual([true, false]);
  });

  it('keeps nothing where making it was refused', () => {
    const kept = new KeptPlans();
    const one = schedule();
    const refuse = (): never => {
      throw new Error('nothing to plan');
    };
    expect(() => kept.of(one, [1], refuse)).toThrow('nothing to plan');
    expect(kept.of(one, [1], plan)).toEqual({});
  });
});
