import { describe, expect, it } from '@jest/globals';
import { conflictBodyOf, conflictFaults, conflictFormOf } from './conflict-form';

const saved = { autoResolve: true, autoScore: 0.85, autoKinds: ['uncovered-demand' as const], heavyWeeks: 12, version: 3 };

describe('the conflict settings as typed', () => {
  it('come back as they were saved', () => {
    expect(conflictFormOf(saved)).toMatchObject({ autoScore: '85', heavyWeeks: '12' });
    expect(conflictBodyOf(conflictFormOf(saved))).toEqual({ autoResolve: true, autoScore: 0.85, autoKinds: ['uncovered-demand'], heavyWeeks: 12 });
  });

  it('name what is wrong, and only where it counts', () => {
    expect(conflictFaults(conflictFormOf(saved))).toEqual({});
    expect(Object.keys(conflictFaults({ ...conflictFormOf(saved), autoScore: '60', autoKinds: [], heavyWeeks: 'x' }))).toEqual(['heavyWeeks', 'autoScore', 'autoKinds']);
    expect(conflictFaults({ autoResolve: false, autoScore: '60', autoKinds: [], heavyWeeks: '8' })).toEqual({});
  });
});
