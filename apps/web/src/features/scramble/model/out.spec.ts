import { describe, expect, it } from '@jest/globals';
import { addressOf, daysOf, outOf, partOf } from './out';

const at = (values: Record<string, string>) => (name: string) => values[name] ?? null;
const TODAY = '2026-11-22';

describe('who is out, in the address', () => {
  it('is nobody without a person, and of today without days', () => {
    expect(outOf(at({ from: TODAY }), TODAY)).toBeNull();
    expect(outOf(at({ person: 'ana' }), TODAY)).toEqual({ person: 'ana', from: TODAY, to: '2026-11-23', startsPm: false, endsAm: false });
  });

  it.each([
    [{ from: '2026-12-01', to: '2026-12-05' }, '2026-12-01', '2026-12-05'],
    [{ from: '2026-12-05', to: '2026-12-01' }, '2026-12-05', '2026-12-06'],
    [{ from: 'soon' }, TODAY, '2026-11-23'],
  ])('reads %j', (days, from, to) => {
    expect(outOf(at({ person: 'ana', ...days }), TODAY)).toMatchObject({ from, to });
  });

  it.each([[true, false], [false, true], [true, true], [false, false]])('says the same when it is written and read again: %s, %s', (startsPm, endsAm) => {
    const out = { person: 'ana', from: '2026-12-01', to: '2026-12-04', startsPm, endsAm };
    const address = addressOf(out);
    expect(outOf((name) => address[name] ?? null, TODAY)).toEqual(out);
  });

  it('is one of the quick choices', () => {
    expect(daysOf({ from: TODAY, to: '2026-11-23' }, TODAY)).toBe('today');
    expect(daysOf({ from: '2026-11-23', to: '2026-11-24' }, TODAY)).toBe('tomorrow');
    expect(daysOf({ from: TODAY, to: '2026-11-24' }, TODAY)).toBe('other');
    expect(partOf({ startsPm: false, endsAm: true })).toBe('am');
  });
});
