import fc from 'fast-check';
import { minuteOfDayOf } from '@housestaff/kernel';
import { afterQuiet, nextDigest } from './quiet-hours';

const ZONE = 'America/New_York';
const at = (text: string): number => Date.parse(text);
const night = { from: 22 * 60, to: 7 * 60 };

describe('quiet hours', () => {
  it.each([
    ['late', '2026-11-20T03:30:00Z', '2026-11-20T12:00:00Z'],
    ['early', '2026-11-20T11:59:00Z', '2026-11-20T12:00:00Z'],
    ['at their end', '2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
    ['by day', '2026-11-20T17:00:00Z', '2026-11-20T17:00:00Z'],
    ['in the night when clocks go back', '2026-11-01T03:00:00Z', '2026-11-01T12:00:00Z'],
  ])('%s', (_, now, then) => {
    expect(new Date(afterQuiet(at(now), night, ZONE)).toISOString()).toBe(new Date(then).toISOString());
  });

  it('never end within themselves, nor more than a day and an hour later', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const instant = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, minute, minute, (now, from, to) => {
        const then = afterQuiet(now, { from, to }, ZONE);
        expect(then).toBeGreaterThanOrEqual(now);
        expect(then - now).toBeLessThanOrEqual(25 * 3_600_000);
        if (then !== now) expect(minuteOfDayOf(then, ZONE)).toBeGreaterThanOrEqual(Math.min(to, minuteOfDayOf(then, ZONE)));
        expect(afterQuiet(then, { from, to }, ZONE)).toBeLessThanOrEqual(then + 3_600_000);
      }),
    );
  });

  it('are none without a beginning and an end', () => {
    expect(afterQuiet(5, null, ZONE)).toBe(5);
    expect(afterQuiet(5, { from: 60, to: 60 }, ZONE)).toBe(5);
  });
});

describe('the daily summary', () => {
  it('leaves at seven, always later than what goes into it', () => {
    expect(new Date(nextDigest(at('2026-11-20T11:59:00Z'), ZONE)).toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(new Date(nextDigest(at('2026-11-20T12:00:00Z'), ZONE)).toISOString()).toBe('2026-11-21T12:00:00.000Z');
  });
});
