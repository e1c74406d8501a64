import { USUAL_LEAVE_SETTINGS, type LeaveKind } from '../leave-settings';
import type { AskedLeave } from './asked-leave';
import { breachesOf, type LeaveGround } from './leave-breaches';
import { assertMayAsk } from './leave-request.errors';
import { NO_LEAVE_POLICY, type LeavePolicy } from './leave-policy';

const YEARS = [{ id: 'y1', name: 'AY 2026-27', period: { start: '2026-07-01', end: '2027-07-01' } }, { id: 'y2', name: 'AY 2027-28', period: { start: '2027-07-01', end: '2028-07-01' } }];
const asked = (more: Partial<AskedLeave> = {}): AskedLeave => ({ id: null, personId: 'ana', kind: 'vacation', period: { start: '2026-10-05', end: '2026-10-10' }, startsPm: false, endsAm: false, blocking: true, ...more });

interface Given extends Partial<Omit<LeaveGround, 'settings'>> {
  readonly policy?: Partial<LeavePolicy>;
  readonly vacation?: Partial<LeaveKind>;
}

function ground({ policy, vacation, ...more }: Given = {}): LeaveGround {
  const kinds = USUAL_LEAVE_SETTINGS.kinds.map((one) => (one.kind === 'vacation' ? { ...one, ...vacation } : one));
  const settings = { ...USUAL_LEAVE_SETTINGS, kinds, policy: { ...NO_LEAVE_POLICY, ...policy } };
  return { askedOn: '2026-09-05', settings, years: YEARS, own: [], away: [], people: [], places: [], ...more };
}

const codes = (leave: AskedLeave, given?: Given): string[] => breachesOf(leave, ground(given)).map((one) => one.code);
const blackout = { from: '2026-10-09', to: '2026-10-12', reason: 'In-training exam', kinds: null };
const taken = (days: number, more: object = {}) => ({ id: 'o', personId: 'ana', kind: 'vacation' as const, period: { start: '2026-08-03', end: `2026-08-${String(3 + days).padStart(2, '0')}` }, startsPm: false, endsAm: false, status: 'approved' as const, countsAway: true, ...more });

it.each<[string, AskedLeave, Given, string[]]>([
  ['no rule', asked(), {}, []],
  ['exactly as many days ahead as wanted', asked(), { policy: { noticeDays: 30 } }, []],
  ['a day too late', asked(), { policy: { noticeDays: 31 } }, ['window']],
  ['exactly as far ahead as may be', asked(), { policy: { aheadDays: 30 } }, []],
  ['a day too early', asked(), { policy: { aheadDays: 29 } }, ['window']],
  ['the first day of the window', asked(), { policy: { windows: [{ yearId: 'y1', from: '2026-09-05', to: '2026-09-06' }] } }, []],
  ['the day after the window', asked(), { policy: { windows: [{ yearId: 'y1', from: '2026-09-04', to: '2026-09-05' }] } }, ['window']],
  ['the window of another year', asked(), { policy: { windows: [{ yearId: 'y2', from: '2026-01-01', to: '2026-01-02' }] } }, []],
  ['the last day in a blackout', asked(), { policy: { blackouts: [blackout] } }, ['blackout']],
  ['a blackout that begins on the first day back', asked(), { policy: { blackouts: [{ ...blackout, from: '2026-10-10' }] } }, []],
  ['a blackout of other kinds', asked(), { policy: { blackouts: [{ ...blackout, kinds: ['conference'] }] } }, []],
  ['illness, whatever is asked of plans', asked({ kind: 'sick' }), { policy: { noticeDays: 60, blackouts: [blackout] } }, []],
  ['the quota met', asked(), { vacation: { quota: 15 }, own: [taken(10)] }, []],
  ['half a day over the quota', asked(), { vacation: { quota: 15 }, own: [taken(11, { endsAm: true })] }, ['quota']],
  ['a quota that what was denied does not fill', asked(), { vacation: { quota: 5 }, own: [taken(10, { status: 'denied' })] }, []],
  ['a quota that other requests fill', asked(), { vacation: { quota: 5 }, own: [taken(1, { status: 'requested' })] }, ['quota']],
  ['a quota that it fills itself, as it stands', asked({ id: 'o' }), { vacation: { quota: 5 }, own: [taken(5)] }, []],
  ['a rotation that takes no leave', asked(), { places: [{ personId: 'ana', rotationId: 'icu', rotation: 'ICU', leaveEligible: false, period: { start: '2026-10-09', end: '2026-11-01' } }] }, ['rotation']],
  ['another’s rotation that takes none', asked(), { places: [{ personId: 'ben', rotationId: 'icu', rotation: 'ICU', leaveEligible: false, period: { start: '2026-10-01', end: '2026-11-01' } }] }, []],
])('finds what breaks: %s', (_, leave, given, expected) => expect(codes(leave, given)).toEqual(expected));

it('counts a request over the turn of the year in each year', () => {
  const leave = asked({ period: { start: '2027-06-28', end: '2027-07-05' }, startsPm: true });
  const found = breachesOf(leave, ground({ askedOn: '2027-05-01', vacation: { quota: 3 } }));
  expect(found.map(({ message }) => message)).toEqual(['Vacation: 3 days in AY 2027-28; 0 days taken or asked for, this asks for 4 days']);
});

it('names a breach anew when what it rests on changes', () => {
  const key = (days: number): string | undefined => breachesOf(asked(), ground({ vacation: { quota: 1 }, own: [taken(days)] }))[0]?.key;
  expect(key(1)).toBe(key(1));
  expect(key(1)).not.toBe(key(2));
});

it('lets whoever answers leave decide how many are away, and refuses the rest to whoever asks', () => {
  const refusal = (given: Given): unknown => {
    try {
      assertMayAsk(breachesOf(asked(), ground(given)));
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const place = { personId: 'ana', rotationId: 'icu', rotation: 'ICU', leaveEligible: false, period: { start: '2026-10-01', end: '2026-11-01' } };
  expect([refusal({ policy: { noticeDays: 90 } }), refusal({ policy: { blackouts: [blackout] } }), refusal({ vacation: { quota: 1 } }), refusal({ places: [place] })]).toEqual(['people.leave_window', 'people.leave_blackout', 'people.leave_quota', null]);
});
