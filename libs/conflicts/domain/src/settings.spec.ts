import { planConflictSettings, USUAL_CONFLICT_SETTINGS } from './settings';

const { autoResolve, autoScore, autoKinds, heavyWeeks } = USUAL_CONFLICT_SETTINGS;
const USUAL = { autoResolve, autoScore, autoKinds, heavyWeeks };

describe('what a program lets be resolved by itself', () => {
  it('is nothing, as long as nobody says so', () => {
    expect(USUAL.autoResolve).toBe(false);
    expect(planConflictSettings(USUAL)).toEqual(USUAL);
  });

  it.each([
    ['autoScore', { autoScore: 0.69 }],
    ['autoScore', { autoScore: 1.01 }],
    ['autoScore', { autoScore: Number.NaN }],
    ['heavyWeeks', { heavyWeeks: 0 }],
    ['heavyWeeks', { heavyWeeks: 53 }],
    ['heavyWeeks', { heavyWeeks: 1.5 }],
    ['autoKinds', { autoResolve: true, autoKinds: [] }],
  ])('names the field %s', (field, wrong) => {
    expect(() => planConflictSettings({ ...USUAL, ...wrong })).toThrow(expect.objectContaining({ facts: expect.objectContaining({ field }) }));
  });

  it('keeps each kind once, in order', () => {
    expect(planConflictSettings({ ...USUAL, autoKinds: ['duty-hours', 'double-booking', 'duty-hours'] }).autoKinds).toEqual(['double-booking', 'duty-hours']);
  });
});
