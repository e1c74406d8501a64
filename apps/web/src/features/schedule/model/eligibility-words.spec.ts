import { describe, expect, it } from '@jest/globals';
import { isBarred, reasonSaid, standingSaid, standingSpoken } from './eligibility-words';

const judged = (more: object = {}) => ({ eligible: false, reason: 'On leave', reasonCode: 'on-leave' as const, addedFindings: 0, ruleIds: [], ...more });
const able = (addedFindings: number) => judged({ eligible: true, reason: '', reasonCode: 'ok', addedFindings });

describe('who could take it, in words', () => {
  it('says the reason, shortened where it is long', () => {
    expect(standingSaid(judged())).toBe('On leave');
    expect(reasonSaid(judged({ reason: 'ICU maximum met', reasonCode: 'maximum-met' }))).toBe('ICU max met');
    expect(standingSpoken(judged())).toBe('cannot take it: On leave');
  });

  it('names the rule where it is the duty hours', () => {
    const hours = { reason: 'Duty hours', reasonCode: 'duty-hours' };
    expect(reasonSaid(judged({ ...hours, ruleIds: ['night-float'] }))).toBe('Nights in a row');
    expect(reasonSaid(judged({ ...hours, ruleIds: ['some-rule'] }))).toBe('Duty hours');
  });

  it('counts what it would add', () => {
    expect([able(0), able(1), able(2)].map(standingSaid)).toEqual(['Could take it', '+1 finding', '+2 findings']);
    expect([able(0), able(2)].map(standingSpoken)).toEqual(['could take it', 'could take it, with 2 new findings']);
  });

  it('names a week that they blocked, where nothing else speaks against it', () => {
    const blocked = { ...able(1), ruleIds: ['blocked-week'] };
    expect([standingSaid(blocked), standingSaid({ ...able(2), ruleIds: ['blocked-week', 'supervision'] })]).toEqual(['Blocked by preference', '+2 findings']);
    expect(standingSpoken(blocked)).toBe('could take it, but blocked the week by preference');
  });

  it('bars what stands there already and what is locked, and leaves the rest to the coordinator', () => {
    const codes = ['locked', 'same-rotation', 'same-duty', 'on-leave', 'maximum-met', 'duty-hours'] as const;
    expect(codes.map((reasonCode) => isBarred({ reasonCode }))).toEqual([true, true, true, false, false, false]);
  });
});
