import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@housestaff/api-client';
import { lacking, openOf, overridesOf, withShared } from './override-reasons';

const finding = (id: string, override: object | null = null): Finding => ({ id, override }) as Finding;
const OPEN = [finding('a'), finding('b'), finding('c')];

describe('reasons for violations', () => {
  it('are wanted for those without an override that still holds', () => {
    expect(openOf([finding('a'), finding('b', { reason: 'known' })])).toEqual([finding('a')]);
  });

  it('are shared with those that have none of their own', () => {
    expect(withShared({ b: 'Sick call', c: '  ' }, OPEN, 'Short of staff')).toEqual({ a: 'Short of staff', b: 'Sick call', c: 'Short of staff' });
  });

  it('are sent trimmed, each once, and counted while they lack', () => {
    const reasons = { a: ' Sick call ', c: ' ', gone: 'x' };
    expect(overridesOf(OPEN, reasons)).toEqual([{ findingId: 'a', reason: 'Sick call' }]);
    expect(lacking(OPEN, reasons)).toBe(2);
    expect(lacking([], {})).toBe(0);
  });
});
