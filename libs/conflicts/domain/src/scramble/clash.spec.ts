import fc from 'fast-check';
import { addDays, instantAt } from '@housestaff/kernel';
import { freedomFor, halvesOf, type OwnDuty, type WorkTime } from './clash';
import type { Halves } from './out-span';

const ZONE = 'America/New_York';
const DAY = '2026-11-20';
const THERE = (): Halves => ({ am: false, pm: false });
const span = (date: string, from: number, to: number) => ({ start: instantAt(date, from * 60, ZONE), end: instantAt(date, to * 60, ZONE) });
const work = (from: number, to: number, more: Partial<WorkTime> = {}): WorkTime => ({ date: DAY, half: 'day', during: span(DAY, from, to), zone: ZONE, ...more });
const own = (from: number, to: number, more: Partial<OwnDuty> = {}): OwnDuty => ({
  ...{ date: DAY, half: 'day', during: span(more.date ?? DAY, from, to), name: 'Clinic', dutyKind: 'day', rest: false },
  ...{ byHand: false, mayOverlap: false, locked: false, same: false, freesNextDay: false, needed: null, ...more },
});
const NIGHT = work(18, 31);
const DAYTIME = work(7, 17);

describe('whether somebody could take a duty', () => {
  it.each<[string, WorkTime, OwnDuty[], string | null]>([
    ['is free', NIGHT, [], null],
    ['works by day and could take the night', NIGHT, [own(8, 17)], null],
    ['leaves a clinic for it', DAYTIME, [own(8, 17)], null],
    ['is needed where they are', DAYTIME, [own(8, 17, { needed: 'Needed on ICU' })], 'needed'],
    ['has a duty of their own then', DAYTIME, [own(12, 20, { byHand: true })], 'busy'],
    ['has one that begins when it ends', DAYTIME, [own(17, 20, { byHand: true, half: 'pm' })], null],
    ['has one of the same half, at another time: it would be replaced', NIGHT, [own(7, 12, { byHand: true })], 'busy'],
    ['is on backup, which may be both', NIGHT, [own(18, 31, { byHand: true, dutyKind: 'backup' })], null],
    ['was on call in the house the night before', DAYTIME, [own(18, 31, { date: addDays(DAY, -1), byHand: true, dutyKind: 'call', freesNextDay: true })], 'post-call'],
    ['has the free day after a call', DAYTIME, [own(0, 24, { byHand: true, rest: true, dutyKind: 'post-call', during: null })], 'post-call'],
    ['is on it already', NIGHT, [own(18, 31, { byHand: true, same: true })], 'same-work'],
    ['stands in a locked half', DAYTIME, [own(8, 12, { locked: true })], 'locked'],
    ['has the day off', DAYTIME, [own(0, 24, { rest: true, dutyKind: 'off', during: null })], null],
  ])('%s', (_, time, duties, code) => {
    expect(freedomFor(time, duties, THERE).clash?.code ?? null).toBe(code);
  });

  it('is not on leave, not even on the morning that a night ends in', () => {
    const nextMorning = (date: string): Halves => ({ am: date === addDays(DAY, 1), pm: false });
    expect(freedomFor(NIGHT, [], nextMorning).clash?.code).toBe('on-leave');
    expect(freedomFor(DAYTIME, [], nextMorning).clash).toBeNull();
    const afternoon = (date: string): Halves => ({ am: false, pm: date === DAY });
    expect(freedomFor(work(8, 12, { half: 'am' }), [], afternoon).clash).toBeNull();
    expect(freedomFor(work(8, 13, { half: 'am' }), [], afternoon).clash?.code).toBe('on-leave');
  });

  it('says what they would leave, once, and whether they are on backup', () => {
    const duties = [own(8, 12, { half: 'am' }), own(13, 17, { half: 'pm' }), own(18, 31, { byHand: true, dutyKind: 'backup', name: 'Backup' })];
    expect(freedomFor(DAYTIME, duties, THERE)).toEqual({ clash: null, onBackup: true, leaves: ['Clinic'] });
  });

  it('is never double booked, nor away: whoever is called free has no duty of their own in any minute of it', () => {
    const hour = fc.integer({ min: 0, max: 40 });
    const duty = fc.record({ from: hour, hours: fc.integer({ min: 1, max: 14 }), byHand: fc.boolean(), half: fc.constantFrom('am', 'pm', 'day') }).map(({ from, hours, byHand, half }) => own(from, from + hours, { byHand, half: half as OwnDuty['half'] }));
    const away = fc.record({ am: fc.boolean(), pm: fc.boolean(), next: fc.boolean() });
    fc.assert(
      fc.property(fc.array(duty, { maxLength: 5 }), away, hour, fc.integer({ min: 1, max: 14 }), (duties, leave, from, hours) => {
        const time = work(from % 24, (from % 24) + hours);
        const awayOn = (date: string): Halves => (date === DAY ? leave : { am: leave.next, pm: leave.next });
        if (freedomFor(time, duties, awayOn).clash !== null) return;
        for (let at = time.during!.start; at < time.during!.end; at += 1_800_000) {
          expect(duties.some(({ byHand, during }) => byHand && during!.start <= at && at < during!.end)).toBe(false);
          const [date, am] = [at < instantAt(addDays(DAY, 1), 0, ZONE) ? DAY : addDays(DAY, 1), at < instantAt(DAY, 720, ZONE) || (at >= instantAt(addDays(DAY, 1), 0, ZONE) && at < instantAt(addDays(DAY, 1), 720, ZONE))];
          expect(awayOn(date)[am ? 'am' : 'pm']).toBe(false);
        }
      }),
    );
  });
});

it('takes the halves that it lies in, also over midnight and the end of daylight saving time', () => {
  expect(halvesOf(NIGHT)).toEqual([{ date: DAY, half: 'pm' }, { date: '2026-11-21', half: 'am' }]);
  expect(halvesOf(work(7, 12))).toEqual([{ date: DAY, half: 'am' }]);
  expect(halvesOf(work(7, 31)).length).toBe(3);
  const night = { date: '2026-10-31', half: 'day' as const, zone: ZONE, during: { start: instantAt('2026-10-31', 18 * 60, ZONE), end: instantAt('2026-11-01', 7 * 60, ZONE) } };
  expect(halvesOf(night)).toEqual([{ date: '2026-10-31', half: 'pm' }, { date: '2026-11-01', half: 'am' }]);
  expect(halvesOf({ ...night, during: null })).toEqual([{ date: '2026-10-31', half: 'am' }, { date: '2026-10-31', half: 'pm' }]);
});
