import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@housestaff/api-client';
import { byReason, lacking, openOf, overridesOf, withShared } from './override-reasons';

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

  it('are told once for the violations that share them', () => {
    const given = (findingId: string, personName: string, reason: string) => ({ findingId, ruleId: 'night-float', personName, reason, by: 'Dana' });
    const told = byReason([given('a', 'Whitlock, Grace', 'Sick call'), given('b', '', 'Agreed'), given('c', 'Osei, Abena', 'Sick call')]);
    expect(told.map(({ reason, of }) => [reason, of.map((one) => one.who)])).toEqual([
      ['Sick call', ['Grace Whitlock', 'Abena Osei']],
      ['Agreed', ['Supervision']],
    ]);
  });
});
