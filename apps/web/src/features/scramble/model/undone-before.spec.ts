import { describe, expect, it } from '@jest/globals';
import { undoneBefore } from './undone-before';

const taken = (versionNumber: number, from: string, to: string) => ({ versionNumber, from, to });
const CALL = taken(3, '2026-11-22', '2026-11-23');

describe('what has to be taken back first', () => {
  it('is the later duty on the same day', () => {
    const later = taken(5, '2026-11-22', '2026-11-23');
    expect(undoneBefore(CALL, [later, CALL])).toBe(later);
    expect(undoneBefore(later, [later, CALL])).toBeUndefined();
  });

  it.each([
    ['a duty on another day', taken(5, '2026-11-23', '2026-11-24')],
    ['days of a stay around it', taken(5, '2026-11-20', '2026-11-27')],
  ])('is not %s', (_, other) => {
    expect(undoneBefore(CALL, [other, CALL])).toBeUndefined();
    expect(undoneBefore(other, [other, { ...CALL, versionNumber: 7 }])).toBeUndefined();
  });
});
