import { explain } from './explain';
import { COMMON_PACK } from './packs/common.pack';
import { aResident, days } from './testing/a-resident';

const BLOCK = { start: '2026-07-06', end: '2026-08-03' };

describe('the arithmetic', () => {
  it('of at-home call shows its calls, and the weeks of all that counted', () => {
    const resident = aResident().on('icu', 0, 28).worksEach(days(0, 21), 7, 19).works(3, 17, 31, { kind: 'call', place: 'at-home', mayOverlap: true }).works(3, 22, 25, { kind: 'call-in' });
    const [window] = explain(resident.build(), COMMON_PACK, 'home-call', BLOCK);
    expect(window?.measure).toMatchObject({ status: 'pass', hours: 255, days: 28, measured: 63.75, rows: [{ kind: 'call' }, { kind: 'call-in' }] });
    expect(window?.weeks.map(({ hours }) => hours)).toEqual([87, 84, 84, 0]);
  });

  it('of a stay shorter than a week says over how many days it is', () => {
    const [window] = explain(aResident().on('er', 3, 4).works(3, 7, 19).build(), COMMON_PACK, 'eighty-hour-week', { start: '2026-07-09', end: '2026-07-10' });
    expect(window).toMatchObject({ days: 1, measure: { hours: 12, eligibleDays: 1, days: 7, measured: 12, status: 'pass' } });
  });

  it('of a moment that was kept shows the nearest alone, of broken ones each', () => {
    const resident = aResident().on('icu', 0, 28).isOnCall(3).works(4, 23, 31).works(6, 7, 17);
    expect(explain(resident.build(), COMMON_PACK, 'eight-hours-between', BLOCK).map(({ measure }) => measure.measured)).toEqual([16]);
    const broken = resident.works(7, 0, 2).works(7, 5, 9).works(7, 13, 15);
    expect(explain(broken.build(), COMMON_PACK, 'eight-hours-between', BLOCK).map(({ measure }) => measure.measured)).toEqual([7, 3, 4]);
  });
});
