import { describe, expect, it } from '@jest/globals';
import type { SetupDemand } from '@housestaff/api-client';
import type { Names } from '@/features/plans/model/plan-words';
import { callDemandSaid, freePlanName, whoSaid } from './call-words';

const NAMES = { activities: new Map([['a', { code: 'CALL', name: 'In-house call' }]]), rotations: new Map(), people: new Map() } as unknown as Names;
const demand = { id: 'd', name: 'weekday call', items: ['a'], min: 1, max: 1, strength: 'demand', days: { weekdays: [1, 2, 3, 4, 5] } } as unknown as SetupDemand;

describe('the call structure in sentences', () => {
  it('says who takes it', () => {
    expect(whoSaid(NAMES, { kinds: ['resident'], pgys: [2, 3] })).toBe('Taken by residents, PGY-2 and 3.');
    expect(whoSaid(NAMES, undefined)).toBe('Taken by everybody.');
  });

  it('says how much there is, and when', () => {
    expect(callDemandSaid(NAMES, demand)).toBe('Weekday call: exactly 1 on CALL, weekdays.');
    expect(callDemandSaid(NAMES, { ...demand, days: undefined, people: { pgys: [3] } } as SetupDemand)).toBe('Weekday call: exactly 1 on CALL, every day, PGY-3.');
  });

  it('gives a new plan a name of its own', () => {
    expect(freePlanName('Call', ['Call', 'Call 2'])).toBe('Call 3');
  });
});
