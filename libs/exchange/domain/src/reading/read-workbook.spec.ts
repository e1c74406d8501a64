import { gridOf } from '../testing/sheet-source';
import { trapWorkbook } from '../testing/trap-year';
import { balanceOf } from './accounting';
import { leaveItems } from './leave-items';
import { makePlan } from './make-plan';
import { proposeMapping } from './propose-mapping';
import { readWorkbook } from './read-workbook';

const reading = readWorkbook(trapWorkbook().map(gridOf), { fallbackYear: 2000 });
const nothing = { rotations: [], activities: [], remembered: { labels: new Map(), codes: new Map(), templates: new Map() } };
const mapping = proposeMapping(reading, nothing);
const plan = makePlan(reading, mapping, []);
const staysOf = (key: string) => plan.stays.filter((s) => s.personKey === key).map((s) => [s.range.start, s.range.end, s.rotation.replace('new:', '')]);
const targetOf = (label: string) => mapping.labels.find((l) => l.label === label);

describe('a year sheet with every trap', () => {
  it('dates thirteen blocks, the year from the one that states it', () => {
    expect(reading.calendar).toMatchObject({ name: 'AY 2026-27', start: '2026-07-01', end: '2027-07-01' });
    expect(reading.calendar.blocks).toHaveLength(13);
    expect(reading.calendar.blocks[0]).toMatchObject({ start: '2026-07-01', end: '2026-07-31', splitOn: '2026-07-15' });
    expect(reading.yearGuessed).toBe(false);
  });

  it('finds residents with their PGY, and those set apart as off-cycle', () => {
    expect(reading.people.map((p) => [p.name, p.pgy, p.offCycle])).toEqual([
      ['Iris Okafor', 1, false], ['Jonas Lindt', 1, false], ['Mara Quist', 1, false], ['Tomas Vega', 2, false], ['Noor Haddad', 2, false],
      ['Pia Brandt', 2, false], ['Ada Fenn', 3, false], ['Otto Kray', 3, false], ['Sven Aro', 3, true], ['Lea Morn', 3, true],
    ]);
  });

  it('tells leave and rotation apart where they changed places', () => {
    expect(staysOf('tomas vega')).toContainEqual(['2026-07-31', '2026-08-28', 'Procedures']);
    expect(leaveItems(reading)).toContainEqual(expect.objectContaining({ personKey: 'tomas vega', text: 'Aug 20-26', range: { start: '2026-08-20', end: '2026-08-27' }, sure: true }));
  });

  it('gives a half with its own dates those days, and the rest of the block to the other half', () => {
    const block5 = (key: string) => staysOf(key).filter(([start = '']) => start >= '2026-10-23' && start < '2026-11-20');
    expect(block5('noor haddad')).toEqual([['2026-10-23', '2026-10-31', 'NF'], ['2026-10-31', '2026-11-20', 'SM']]);
    expect(block5('pia brandt')).toEqual([['2026-10-23', '2026-10-30', 'Surg Exp'], ['2026-10-30', '2026-11-07', 'NF'], ['2026-11-07', '2026-11-20', 'Surg Exp']]);
  });

  it('cuts compound cells, with dates or without', () => {
    const block7 = staysOf('tomas vega').filter(([start = '']) => start >= '2026-12-18' && start < '2027-01-15');
    expect(block7).toEqual([['2026-12-18', '2027-01-01', 'FMC'], ['2027-01-01', '2027-01-06', 'FMIT'], ['2027-01-06', '2027-01-15', 'FMC']]);
    expect(staysOf('jonas lindt').slice(0, 3)).toEqual([['2026-07-01', '2026-07-11', 'DCC'], ['2026-07-11', '2026-07-21', 'BOLC'], ['2026-07-21', '2026-07-31', 'FMO']]);
  });

  it('lets dates that reach over the block shorten the neighbour', () => {
    expect(staysOf('otto kray')).toContainEqual(['2026-09-25', '2026-10-19', 'Geriatrics']);
    expect(staysOf('otto kray')).toContainEqual(['2026-10-19', '2026-11-16', 'Faculty Development']);
  });

  it.each([
    ['County L/D', 'L and D at County'], ['County L and D', 'L and D at County'], ['Peds subspeciatly', 'Peds subspecialty'], ['MSK SEL', 'MSK-Select'], ['Eletive One', 'Elective'],
    ['HILLTOP', 'Hilltop'], ['FMIT 1', 'FMIT1'], ['2wk ELE', 'Elective'], ['Cards', 'Cardio'], ['Select Med (Neuro)', 'Select Med'], ['PROC', 'Procedures'],
  ])('takes %s for %s', (label, name) => {
    const names = (target: ReturnType<typeof targetOf>) => target?.target?.rotations.map((r) => r.newName?.toLowerCase());
    const canonical = targetOf(name);
    expect(names(targetOf(label))).toEqual(canonical ? names(canonical) : [name.toLowerCase()]);
    expect(targetOf(label)?.why).not.toBe('');
  });

  it('asks about doubtful labels', () => {
    for (const label of ['ELE (Neuro?)', 'DCC/BOLC/FMO', 'Elective Two']) expect(targetOf(label)).toMatchObject({ needsCheck: true });
  });

  it('reads = stored + rejected on every sheet, each rejected cell with its reason', () => {
    const balance = balanceOf(reading, mapping, []);
    for (const sheet of balance.sheets) {
      expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
      expect(balance.rejected.filter((r) => r.sheet === sheet.name)).toHaveLength(sheet.rejected);
    }
    expect(balance.rejected.every((r) => r.cell !== '' && r.what !== '' && r.fix !== '')).toBe(true);
    expect(balance.rejected).toContainEqual(expect.objectContaining({ text: 'Mar', what: expect.stringContaining('cut off') }));
    expect(balance.rejected).toContainEqual(expect.objectContaining({ text: 'EM', what: expect.stringContaining('no name') }));
    expect(balance.rejected).toContainEqual(expect.objectContaining({ cell: 'AB1', what: expect.stringContaining('right of the last dated block') }));
  });

  it('does not put anyone on two rotations in one day', () => {
    for (const { key } of reading.people) {
      const own = plan.stays.filter((s) => s.personKey === key);
      own.forEach((stay, i) => expect(own[i + 1] === undefined || stay.range.end <= (own[i + 1]?.range.start ?? '')).toBe(true));
    }
  });

  it('offers usual times and takes none', () => {
    expect(plan.activities.length).toBeGreaterThan(5);
    expect(plan.activities.every((a) => a.times === null)).toBe(true);
  });

  it('puts shared templates together into patterns of four weeks', () => {
    const night = plan.patterns.find((p) => p.rotation === 'new:NF');
    expect(night?.cells).toHaveLength(56);
    expect(night?.cells).toContainEqual({ week: 1, weekday: 4, half: 'am', code: 'NF' });
    expect(plan.patterns.map((p) => p.rotation)).toEqual(expect.arrayContaining(['new:NICU', 'new:ICU', 'new:NBN', 'new:FMIT1', 'new:Wound care']));
  });
});
