import type { LocalDate } from '@housestaff/kernel';
import { escapeText, fold } from './content-line';

/** One event of a feed. Whole days where `end` is a date (out); instants in epoch milliseconds else. */
export interface CalendarEvent {
  /** Stable per assignment and person, never made from time or order. */
  readonly uid: string;
  /** When the row was last changed: DTSTAMP and LAST-MODIFIED. */
  readonly changedAt: Date;
  /** Grows when start or end changes. */
  readonly sequence: number;
  readonly when: { readonly start: number; readonly end: number } | { readonly from: LocalDate; readonly to: LocalDate };
  readonly summary: string;
  readonly location: string | null;
}

/**
 * A full snapshot as RFC 5545 text with the names and refresh hints of RFC 7986. Same events, same bytes: nothing in it
 * comes from the clock. Events are put in order of time, then of uid.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Housestaff//Schedule//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...[...events].sort(inOrder).flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${utc(event.changedAt.getTime())}`,
    ...whenLines(event.when),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
    `SEQUENCE:${event.sequence}`,
    `LAST-MODIFIED:${utc(event.changedAt.getTime())}`,
    'END:VEVENT',
  ];
}

function whenLines(when: CalendarEvent['when']): string[] {
  if ('start' in when) return [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`];
  return [`DTSTART;VALUE=DATE:${plain(when.from)}`, `DTEND;VALUE=DATE:${plain(when.to)}`];
}

function inOrder(one: CalendarEvent, other: CalendarEvent): number {
  return startOf(one).localeCompare(startOf(other)) || one.uid.localeCompare(other.uid);
}

function startOf({ when }: CalendarEvent): string {
  return 'start' in when ? utc(when.start) : plain(when.from);
}

const plain = (day: LocalDate): string => day.replaceAll('-', '');

/** `20261201T113000Z` */
function utc(instant: number): string {
  return `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}
