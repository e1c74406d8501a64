import * as fc from 'fast-check';
import type { EffectiveSchedule, FindingDiff } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { COMMON_PACK, type RulePack, type SupervisionPolicy } from '@housestaff/compliance/domain';
import { supervisionDiff } from '../measures/findings-diff';
import { ScheduleSupervision } from './schedule-supervision';

const DAYS = ['2026-07-01', '2026-07-02', '2026-07-03'];
const year = { start: '2026-07-01', end: '2027-07-01' };
const activity = (id: string, more: object = {}) => ({ id, code: id, name: id, category: 'clinical', dutyKind: 'day', supervises: true, times: null, ...more });
const person = (id: string, kind: string, pgy = 1) => ({ id, kind, displayName: id.toUpperCase(), pgyPeriods: kind === 'resident' ? [{ period: year, pgy }] : [] });
const catalog = {
  activities: [activity('ward'), activity('clinic'), activity('theatre', { supervises: false }), activity('lecture', { category: 'educational' }), activity('rest', { dutyKind: 'post-call' }), activity('extra', { dutyKind: 'moonlighting' })],
  rotations: [{ id: 'heavy', supervisionWeight: 0.6 }, { id: 'light', supervisionWeight: 0.25 }],
};
const people = [person('r1', 'resident'), person('r2', 'resident', 2), person('r3', 'resident', 9), person('f1', 'faculty'), person('f2', 'faculty'), person('s1', 'student')];
const scheduleOf = (duties: Duty[]): EffectiveSchedule => ({ catalog, people, duties }) as unknown as EffectiveSchedule;
const duty = (personId: string, activityId: string, half: Duty['half'] = 'day', date = DAYS[0]!, rotationId: string | null = 'heavy'): Duty =>
  ({ id: null, personId, activityId, rotationId, date, half, during: null }) as unknown as Duty;
const packOf = (more: Partial<SupervisionPolicy> = {}): RulePack => ({ ...COMMON_PACK, supervision: { ...COMMON_PACK.supervision, on: true, ...more } });
const group = (name: string, ids: string[] | null) => ({ name, learnerActivityIds: ids, supervisorActivityIds: ids });
const places = (pack: RulePack, ...duties: Duty[]) => new ScheduleSupervision().findings(scheduleOf(duties), pack).map(({ place, measured, limit, severity }) => [place, measured, limit, severity]);

describe('supervision of a schedule', () => {
  it('weighs residents at work against faculty who supervise, in each half-day', () => {
    const pack = packOf();
    expect(places(pack, duty('r1', 'ward'), duty('r2', 'ward', 'am'), duty('f1', 'ward', 'pm'))).toEqual([['All clinical work · AM', 0, 2, 'warning']]);
    expect(places(pack, duty('r1', 'ward'), duty('s1', 'ward'), duty('f1', 'ward'))).toEqual([]);
    expect(places(pack, duty('r1', 'rest'), duty('r2', 'lecture'), duty('r3', 'extra'))).toEqual([]);
    expect(places(pack, duty('r1', 'ward', 'am'), duty('f1', 'theatre', 'am'), duty('f2', 'rest', 'am'))).toEqual([['All clinical work · AM', 0, 1, 'warning']]);
    expect(places(pack, duty('r1', 'ward', 'am', DAYS[0], 'light'), duty('r2', 'clinic', 'am', DAYS[0], null), duty('f1', 'clinic', 'am'))).toEqual([]);
    expect(places(COMMON_PACK, duty('r1', 'ward'))).toEqual([]);
  });

  it('tells whom the method knows nothing of, and names the rows', () => {
    const [finding] = new ScheduleSupervision().findings(scheduleOf([duty('r3', 'ward', 'am'), duty('f1', 'ward', 'am')]), packOf({ method: 'ratio', ratios: { 1: 2 } }));
    expect(finding).toMatchObject({ id: 'supervision:All clinical work:2026-07-01:am', personId: null, personName: '', measured: null, severity: 'not-assessable', from: DAYS[0], to: DAYS[1], days: 1 });
    expect(finding?.rows.map((row) => row.activityName)).toEqual(['ward, R3', 'ward, F1']);
  });

  it('shows the worst group of a half-day, and figures by weights while the rule is off', () => {
    const schedule = scheduleOf([duty('r1', 'ward', 'am'), duty('r2', 'clinic', 'am'), duty('f1', 'clinic', 'am'), duty('f2', 'clinic', 'pm')]);
    const supervision = new ScheduleSupervision();
    const groups = [group('Clinic', ['clinic']), group('Ward', ['ward'])];
    expect(supervision.cells(schedule, [DAYS[0]!], packOf({ groups }))).toEqual([{ date: DAYS[0], half: 'am', have: 0, need: 1 }, { date: DAYS[0], half: 'pm', have: 1, need: 0 }]);
    expect(supervision.cells(schedule, [DAYS[0]!, DAYS[1]!], COMMON_PACK).map(({ have, need }) => [have, need])).toEqual([[1, 2], [1, 0], [0, 0], [0, 0]]);
  });
});

describe('the effect of an edit', () => {
  const someDuty = fc.record({
    personId: fc.constantFrom(...people.map((one) => one.id)),
    activityId: fc.constantFrom(...catalog.activities.map((one) => one.id)),
    half: fc.constantFrom<Duty['half']>('am', 'pm', 'day'),
    date: fc.constantFrom(...DAYS),
    rotationId: fc.constantFrom('heavy', 'light', null),
  }).map(({ personId, activityId, half, date, rotationId }) => duty(personId, activityId, half, date, rotationId));
  const ids = (diff: FindingDiff) => Object.fromEntries(Object.entries(diff).map(([part, findings]) => [part, findings.map((one: { id: string }) => one.id).sort()]));

  it('is what the whole schedules before and after differ in', () => {
    const pack = packOf({ groups: [group('All', null), group('Ward', ['ward'])] });
    const edit = fc.tuple(fc.array(someDuty, { maxLength: 12 }), fc.array(someDuty, { maxLength: 8 }), fc.subarray(people.map((one) => one.id)));
    fc.assert(fc.property(edit, ([before, added, touched]) => {
      const touches = new Set(touched);
      const own = (one: Duty): boolean => touches.has(one.personId);
      const [was, is] = [before.filter(own), added.filter(own)];
      const after = [...before.filter((one) => !own(one)), ...is];
      const supervision = new ScheduleSupervision();
      const whole = supervisionDiff(supervision.findings(scheduleOf(before), pack), supervision.findings(scheduleOf(after), pack));
      expect(ids(supervision.effectOf(scheduleOf(before), { people: touches, was, is }, pack))).toEqual(ids(whole));
    }), { numRuns: 300 });
  });
});
