import type { Duty, Stay } from '@housestaff/assignments/domain';
import { addDays, instantAt } from '@housestaff/kernel';
import { openWork, type OpenWork, type OutPerson, type WorkKind } from './open-work';

const ZONE = 'America/New_York';
const DAY = '2026-11-20';
const KINDS: Readonly<Record<string, WorkKind>> = {
  ward: { category: 'clinical', dutyKind: 'day' },
  call: { category: 'clinical', dutyKind: 'call' },
  nights: { category: 'clinical', dutyKind: 'night-float' },
  free: { category: 'time-off', dutyKind: 'post-call' },
};
const duty = (activityId: string, date: string, from: number, to: number, more: Partial<Duty> = {}): Duty => ({
  ...{ id: null, personId: 'ana', activityId, rotationId: 'icu', stayId: 's', date, half: 'day', zone: ZONE, source: 'template', locked: false, mayOverlap: false },
  ...{ during: { start: instantAt(date, from * 60, ZONE), end: instantAt(date, to * 60, ZONE) }, ...more },
});
const stay: Stay = { id: 's', personId: 'ana', rotationId: 'icu', period: { start: '2026-11-16', end: '2026-12-14' }, source: 'manual', locked: false, note: '' };
const SIX = instantAt(DAY, 6 * 60, ZONE);
const ward = (date: string): Duty => duty('ward', date, 7, 18);
const call = (date: string): Duty => duty('call', date, 18, 31, { id: 'c', source: 'manual' });
const out = (days: number, duties: Duty[], more: Partial<OutPerson> = {}): OutPerson => ({ duties, stays: [stay], span: { period: { start: DAY, end: addDays(DAY, days) }, startsPm: false, endsAm: false }, now: SIX, zone: ZONE, kindOf: (id) => KINDS[id], ...more });
const said = (work: OpenWork[]): string[] => work.map((one) => (one.kind === 'stay' ? `stay ${one.period.start}/${one.period.end}` : `${one.duty.activityId} ${one.date} ${one.half}`));
const half = (which: 'startsPm' | 'endsAm') => ({ span: { period: { start: DAY, end: addDays(DAY, 1) }, startsPm: which === 'startsPm', endsAm: which === 'endsAm' } });

describe('what is open while somebody is out', () => {
  it('is in order of time, without rest, and only in those days', () => {
    const duties = [call(DAY), ward(DAY), duty('free', addDays(DAY, 1), 0, 24, { id: 'f' }), ward(addDays(DAY, 2))];
    expect(said(openWork(out(2, duties)))).toEqual([`ward ${DAY} day`, `call ${DAY} day`]);
  });

  it('goes with the free day after a call that was put by hand', () => {
    const free = duty('free', addDays(DAY, 1), 0, 24, { id: 'f', during: null });
    expect(openWork(out(1, [ward(DAY), call(DAY), free])).map((one) => (one.kind === 'duty' ? one.follows?.id : null))).toEqual([undefined, 'f']);
  });

  it.each<[string, 'startsPm' | 'endsAm', Duty, string[]]>([
    ['the afternoon of a day by pattern', 'startsPm', ward(DAY), [`ward ${DAY} pm`]],
    ['its morning', 'endsAm', ward(DAY), [`ward ${DAY} am`]],
    ['a night, when the afternoon is missed', 'startsPm', duty('nights', DAY, 18, 31), [`nights ${DAY} day`]],
    ['no night, when the morning is', 'endsAm', duty('nights', DAY, 18, 31), []],
    ['the whole of a duty put by hand', 'endsAm', duty('call', DAY, 7, 31, { id: 'c' }), [`call ${DAY} day`]],
    ['no morning, when the afternoon is missed', 'startsPm', duty('ward', DAY, 7, 12, { half: 'am' }), []],
  ])('of half a day is %s', (_, which, one, expected) => {
    expect(said(openWork(out(1, [one], half(which))))).toEqual(expected);
  });

  it('is not what is over, and still what has begun', () => {
    const at = (hour: number) => ({ now: instantAt(DAY, hour * 60, ZONE) });
    expect(said(openWork(out(1, [ward(DAY)], at(17))))).toEqual([`ward ${DAY} day`]);
    expect(openWork(out(1, [ward(DAY)], at(18)))).toEqual([]);
    expect(openWork(out(1, [duty('ward', addDays(DAY, -1), 7, 18, { during: null })], { span: { period: { start: addDays(DAY, -1), end: DAY }, startsPm: false, endsAm: false } }))).toEqual([]);
  });

  it.each([
    [4, ['ward', 'ward', 'ward', 'ward']],
    [5, ['stay']],
  ])('of %i days is %j: five of a stay are handed over as such', (days, expected) => {
    const duties = Array.from({ length: days }, (_, n) => ward(addDays(DAY, n)));
    expect(said(openWork(out(days, duties))).map((one) => one.split(' ')[0])).toEqual(expected);
  });

  it('beside a stay is what was put by hand', () => {
    const duties = [...Array.from({ length: 6 }, (_, n) => ward(addDays(DAY, n))), call(addDays(DAY, 3))];
    expect(said(openWork(out(6, duties)))).toEqual([`stay ${DAY}/${addDays(DAY, 6)}`, `call ${addDays(DAY, 3)} day`]);
  });
});
