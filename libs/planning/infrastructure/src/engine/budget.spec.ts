import { Budget } from './budget';

describe('Budget', () => {
  it('of seconds is spent with time, and its parts are shares of what is left', () => {
    let now = 0;
    const budget = Budget.of({ seconds: 10 }, () => now);
    now = 4;
    const part = budget.part(0.5);
    expect([budget.secondsLeft(), part.secondsLeft(), part.iterationsLeft()]).toEqual([6, 3, null]);
    now = 7;
    expect([part.spent(), budget.spent()]).toEqual([true, false]);
    now = 11;
    expect([budget.spent(), budget.secondsLeft()]).toEqual([true, 0]);
  });

  it('of iterations knows no time, and what a part uses counts for the whole', () => {
    let now = 0;
    const budget = Budget.of({ iterations: 100, seconds: 1 }, () => now);
    now = 1000;
    const part = budget.part(0.25);
    part.use(25);
    expect([part.spent(), budget.spent(), budget.secondsLeft(), budget.iterationsLeft()]).toEqual([true, false, Infinity, 75]);
  });
});
