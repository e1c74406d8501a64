import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, writeCalendar } from './calendar';
import { escapeText, fold } from './content-line';

const event = (values: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'row.person@housestaff',
  changedAt: new Date('2026-11-01T10:00:00Z'),
  sequence: 0,
  when: { start: Date.UTC(2026, 11, 1, 11, 30), end: Date.UTC(2026, 11, 1, 23, 0) },
  summary: 'Labor and delivery',
  location: 'St. Brannock, 4 West',
  ...values,
});
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const octets = (line: string) => Buffer.byteLength(line);

describe('a calendar feed', () => {
  it('is written as RFC 5545 and 7986 ask', () => {
    expect(writeCalendar('Tomas Brandt', [event()]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Housestaff//Schedule//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Tomas Brandt',
      'X-WR-CALNAME:Tomas Brandt',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:row.person@housestaff',
      'DTSTAMP:20261101T100000Z',
      'DTSTART:20261201T113000Z',
      'DTEND:20261201T230000Z',
      'SUMMARY:Labor and delivery',
      'LOCATION:St. Brannock\\, 4 West',
      'SEQUENCE:0',
      'LAST-MODIFIED:20261101T100000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has whole days with an end that is out', () => {
    const [found] = parsed(writeCalendar('x', [event({ when: { from: '2026-12-01', to: '2026-12-02' } })]));
    expect([found?.startDate.toString(), found?.endDate.toString(), found?.startDate.isDate]).toEqual(['2026-12-01', '2026-12-02', true]);
  });

  it('does not depend on the order of its events', () => {
    const events = ['c', 'a', 'b'].map((uid, at) => event({ uid, when: { start: at, end: at + 60_000 } }));
    expect(writeCalendar('x', events)).toBe(writeCalendar('x', [...events].reverse()));
  });

  it('reads back what was written, in any language, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text));
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const text = writeCalendar('x', [event({ summary, location: location || null })]);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const [found] = parsed(text);
        expect(found?.summary ?? '').toBe(summary);
        expect(found?.location ?? '').toBe(location);
      }),
    );
  });

  it('keeps line breaks of a text inside its line', () => expect(escapeText('a\r\nb;c,d\\e')).toBe('a\\nb\\;c\\,d\\\\e'));

  it.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    ['é'.repeat(38), 2],
    ['🏥'.repeat(19), 2],
  ])('folds %s', (line, count) => {
    const lines = fold(line).split('\r\n ');
    expect(lines).toHaveLength(count);
    expect(lines.join('')).toBe(line);
  });
});
