import { fileName } from '../document-file';
import { momentWords, stampWords } from './report-dates';
import { rowsWords } from './row-words';
import { figure, LEGEND, statusWords } from './status-words';

const ZONE = 'America/New_York';

describe('days and times in a report', () => {
  it('are those of the program', () => {
    expect(momentWords('2026-07-01T03:30:00.000Z', ZONE)).toBe('Tue 30 Jun 2026, 23:30');
    expect(stampWords('2026-07-01T04:00:00.000Z', ZONE)).toBe('2026-07-01 00:00');
    expect(stampWords(null, ZONE)).toBe('');
  });

  it('put duties with the same times together', () => {
    const row = (date: string, start: string | null, end: string | null) => ({ dutyId: null, activityCode: 'W', activityName: 'Ward', date, start, end, hours: 14 });
    const rows = [row('2026-07-01', '2026-07-01T22:00:00.000Z', '2026-07-02T12:00:00.000Z'), row('2026-07-02', '2026-07-02T22:00:00.000Z', '2026-07-03T12:00:00.000Z'), row('2026-07-03', null, null), row('2026-07-03', null, null)];
    expect(rowsWords(rows, ZONE)).toEqual(['W 18:00–08:00 next day (14 h): Wed 1 Jul; Thu 2 Jul', 'W (no times): Fri 3 Jul']);
  });
});

describe('a figure', () => {
  it.each([[91.33, 80, '91.3'], [80.01, 80, '80.01'], [79.99, 80, '79.99'], [80, 80, '80'], [80.5, 80, '80.5'], [null, 80, '–'], [3, null, '3']])('%p against %p is %p', (value, limit, expected) => {
    expect(figure(value, limit)).toBe(expected);
  });
});

describe('a status', () => {
  it('is a word and a mark that no other has', () => {
    const all = ['pass', 'violation', 'warning', 'not-assessable', 'not-applicable'].map(statusWords);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(5);
    for (const { mark, word } of all) expect(LEGEND).toContain(`${mark} ${word.toLowerCase()}`);
  });
});

describe('the name of a file', () => {
  it.each([
    [['duty-hours', 'Médecine / ICU', 'AY 2026–27', ''], 'duty-hours-Medecine-ICU-AY-2026-27.pdf'],
    [['../../etc/passwd', 'a"b\r\nc'], 'etc-passwd-a-b-c.pdf'],
    [['日本'], 'document.pdf'],
    [['x'.repeat(300)], `${'x'.repeat(120)}.pdf`],
  ])('%j', (parts, expected) => expect(fileName(parts, 'pdf')).toBe(expected));
});
