import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { isAhead, swapHref } from './duty-words';

const NOW = DateTime.fromISO('2026-12-01T03:30:00Z');
const ZONE = 'America/New_York';

describe('a duty of mine', () => {
  it.each([
    ['begins in an hour', { date: '2026-11-30', start: '2026-12-01T04:30:00Z' }, true],
    ['has begun', { date: '2026-11-30', start: '2026-12-01T03:00:00Z' }, false],
    ['has no times and is tomorrow, there', { date: '2026-12-01', start: null }, true],
    ['has no times and is today, there', { date: '2026-11-30', start: null }, false],
  ])('%s', (_, duty, ahead) => expect(isAhead(duty, NOW, ZONE)).toBe(ahead));

  it('is swapped by its day, its activity and its half', () => {
    expect(swapHref({ date: '2026-12-02', activityCode: 'OB/L&D', half: 'am' })).toBe('/swaps/new?date=2026-12-02&code=OB%2FL%26D&half=am');
  });
});
