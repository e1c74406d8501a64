import { EntriesOverlap } from './hour-log.errors';
import { asScheduled, checkedEntries, type LoggedDayAsked } from './check-entries';
import type { DutyOfDay, EntryAsked, LoggedEntry } from './hour-entry';
import { wallClock } from './wall-clock';

const zone = 'America/New_York';
const at = (text: string): number => Date.parse(`${text}:00-05:00`);
const ward: DutyOfDay = { id: 'd1', activityId: 'ward', activityName: 'Ward', start: at('2026-11-18T07:00'), end: at('2026-11-18T17:00'), counts: true };
const home: DutyOfDay = { id: 'd2', activityId: 'home', activityName: 'Home call', start: at('2026-11-18T17:00'), end: at('2026-11-19T07:00'), counts: false };
const day = (more: Partial<LoggedDayAsked> = {}): LoggedDayAsked => ({
  ...{ date: '2026-11-18', zone, today: '2026-11-20', now: Date.parse('2027-06-01'), since: '2026-07-01', duties: [ward, home], activityIds: new Set(['ward']), beside: [], ...more },
});
const entry = (more: Partial<EntryAsked> = {}): EntryAsked => ({ kind: 'duty', dutyId: 'd1', activityId: null, start: '2026-11-18T06:30', end: '2026-11-18T17:45', note: '', ...more });
const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { field: string } };
    return `${code} ${facts.field}`;
  }
};
const checked = (one: Partial<EntryAsked>, more: Partial<LoggedDayAsked> = {}): unknown => refusal(() => checkedEntries([entry(one)], day(more)));

it('takes what was worked, with the activity of the duty', () => {
  const [found] = checkedEntries([entry()], day());
  expect(found).toEqual({ kind: 'duty', dutyId: 'd1', activityId: 'ward', date: '2026-11-18', start: at('2026-11-18T06:30'), end: at('2026-11-18T17:45'), note: '' });
});

it('says what is wrong, and where', () => {
  expect(checked({ end: '2026-11-18T06:30' })).toBe('compliance.entry_times_wrong entries[0].end');
  expect(checked({ end: '2026-11-20T06:30' })).toEqual([expect.objectContaining({ end: at('2026-11-20T06:30') })]);
  expect(checked({ end: '2026-11-20T06:31' })).toBe('compliance.entry_too_long entries[0].end');
  expect(checked({ start: '2026-11-17T23:59' })).toBe('compliance.entry_times_wrong entries[0].start');
  expect(checked({ start: '2026-11-31T23:59' })).toBe('compliance.entry_times_wrong entries[0].start');
  expect(checked({ start: '2026-11-18T24:00' })).toBe('compliance.entry_times_wrong entries[0].start');
  expect(checked({}, { today: '2026-11-17' })).toBe('compliance.hours_in_future date');
  expect(checked({}, { now: at('2026-11-18T06:29') })).toBe('compliance.hours_in_future date');
  expect(checked({}, { now: at('2026-11-18T06:30') })).toEqual([expect.anything()]);
  expect(checked({}, { since: '2026-11-19' })).toBe('compliance.hours_outside_program date');
  expect(checked({ dutyId: 'somebody else’s' })).toBe('compliance.entry_not_yours entries[0].dutyId');
  expect(checked({ dutyId: 'd2' })).toBe('compliance.entry_not_yours entries[0].dutyId');
  expect(checked({ dutyId: null, activityId: 'unknown' })).toBe('compliance.entry_not_yours entries[0].activityId');
  expect(checked({ kind: 'call-in' })).toBe('compliance.entry_not_yours entries[0]');
});

it('takes work that is on no schedule, and extra work', () => {
  expect(checked({ dutyId: null })).toEqual([expect.objectContaining({ dutyId: null, activityId: null })]);
  expect(checked({ dutyId: null, activityId: 'ward' })).toEqual([expect.objectContaining({ activityId: 'ward' })]);
  expect(checked({ kind: 'call-in', dutyId: null })).toEqual([expect.objectContaining({ kind: 'call-in' })]);
});

it('refuses hours twice, also of the night before', () => {
  const twice = [entry(), entry({ kind: 'from-home', dutyId: null, start: '2026-11-18T17:30', end: '2026-11-18T18:00' })];
  expect(refusal(() => checkedEntries(twice, day()))).toBe('compliance.entries_overlap entries[1]');
  const beside = (end: string): LoggedEntry[] => [{ kind: 'call-in', dutyId: null, activityId: null, date: '2026-11-17', start: at('2026-11-17T22:00'), end: at(end), note: '' }];
  expect(checked({}, { beside: beside('2026-11-18T06:31') })).toBe('compliance.entries_overlap entries[0]');
  expect(checked({}, { beside: beside('2026-11-18T06:30') })).toEqual([expect.anything()]);
  const beforehand = { from: '2026-11-17T22:00', to: '2026-11-18T06:31' };
  expect(new EntriesOverlap('entries[0]', { date: '2026-11-17', ...beforehand }).message).toContain('(17 Nov 2026, 22:00 to 18 Nov 2026, 06:31)');
  expect(new EntriesOverlap('entries[0]', { date: '2026-11-17', ...beforehand, to: '2026-11-17T23:00' }).message).toContain('(17 Nov 2026, 22:00 to 23:00)');
});

it('confirms the duties that count, as they were published', () => {
  expect(asScheduled(day())).toEqual([{ kind: 'duty', dutyId: 'd1', activityId: 'ward', date: '2026-11-18', start: ward.start, end: ward.end, note: '' }]);
  expect(asScheduled(day({ duties: [home] }))).toEqual([]);
  expect(refusal(() => asScheduled(day({ duties: [{ ...ward, start: null, end: null }] })))).toBe('compliance.no_scheduled_times asScheduled');
  expect(refusal(() => asScheduled(day({ now: at('2026-11-18T06:59') })))).toBe('compliance.hours_in_future date');
  expect(refusal(() => asScheduled(day({ today: '2026-11-17' })))).toBe('compliance.hours_in_future date');
});

it('counts the hours of the nights on which the clocks change', () => {
  const night = (date: string, next: string): number => {
    const [found] = checkedEntries([entry({ kind: 'call-in', dutyId: null, start: `${date}T19:00`, end: `${next}T07:00` })], day({ date, today: '2027-06-01' }));
    return (found!.end - found!.start) / 3_600_000;
  };
  expect([night('2026-10-31', '2026-11-01'), night('2027-03-13', '2027-03-14')]).toEqual([13, 11]);
  expect(wallClock(at('2026-11-18T06:05'), zone)).toBe('2026-11-18T06:05');
});
