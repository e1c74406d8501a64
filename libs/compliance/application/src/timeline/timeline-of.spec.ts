import type { PersonOfProgram } from '@housestaff/assignments/application';
import { COMMON_PACK } from '@housestaff/compliance/domain';
import { aResident, days, FIRST } from '@housestaff/compliance/domain/testing';
import { addDays } from '@housestaff/kernel';
import { measuresOf } from '../measures/person-measures';
import { timelineOf } from './timeline-of';

const on = (day: number) => addDays(FIRST, day);
const person = { id: 'p', displayName: 'Ann Abara', active: true, pgyPeriods: [{ period: { start: on(0), end: on(56) }, pgy: 2, offCycle: false }] } as unknown as PersonOfProgram;
const blocks = [0, 28].map((from, n) => ({ id: `b${n + 1}`, ordinal: n + 1, name: `Block ${n + 1}`, period: { start: on(from), end: on(from + 28) }, splitOn: null }));

/** Two rotations of four weeks, 14 hours on each day but the third week of leave; the first two days were logged, with 16 hours each. */
const resident = () => aResident(FIRST, 56).on('icu', 0, 28).on('ward', 28, 56).isAway(14, 21).worksEach(days(2, 14), 6, 20).worksEach(days(21, 56), 6, 20);
const scheduled = resident().worksEach([0, 1], 6, 20).build();
const worked = resident().worksEach([0, 1], 6, 22, { basis: 'logged' }).loggedUntil(2, [0, 1]).build();
const timeline = (history: typeof scheduled) => timelineOf({ asked: measuresOf(person, history, COMMON_PACK), scheduled, worked, pack: COMMON_PACK, blocks, findings: [] });

describe('a resident week by week', () => {
  it('shows what was scheduled beside what was logged, leave and rotations, whichever is judged', () => {
    for (const history of [scheduled, worked]) {
      const { weeks } = timeline(history);
      expect(weeks).toHaveLength(8);
      expect(weeks[0]).toEqual({ from: on(0), to: on(7), scheduled: 98, logged: 32, leaveDays: 0, rotationIds: ['icu'] });
      expect(weeks[1]).toMatchObject({ scheduled: 98, logged: null });
      expect(weeks[2]).toMatchObject({ scheduled: 0, logged: null, leaveDays: 7 });
      expect(weeks[4]).toMatchObject({ rotationIds: ['ward'] });
    }
  });

  it('measures averages, cells and the advisory by the basis that is asked for', () => {
    const [by, real] = [timeline(scheduled), timeline(worked)];
    expect(by.windows.map(({ rotationId, average, eligibleDays, status }) => [rotationId, average, eligibleDays, status])).toEqual([['icu', 98, 21, 'violation'], ['ward', 98, 28, 'violation']]);
    expect(real.windows[0]).toMatchObject({ average: 99.33, limit: 80 });
    expect(real.cells[0]?.cells[0]).toEqual({ ruleId: 'eighty-hour-week', status: 'violation', measured: 99.33, limit: 80 });
    expect([by.advisory[26]?.hours, by.advisory[27]?.hours, real.advisory[27]?.hours]).toEqual([null, 98, 99.33]);
    expect(by.person).toEqual({ id: 'p', name: 'Ann Abara', pgy: 2 });
    expect(by.leave).toEqual([{ kind: 'vacation', from: on(14), to: on(21) }]);
  });
});
