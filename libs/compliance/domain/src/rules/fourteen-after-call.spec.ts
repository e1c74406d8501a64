import { aResident, FIRST, type ResidentBuilder } from '../testing/a-resident';
import { ALL_RULES, told, withPolicy, withSettings } from '../testing/told';

const RULE = 'fourteen-after-call';
const by = (resident: ResidentBuilder, pack = ALL_RULES) => told(resident, RULE, pack);

describe('14 hours free after 24 hours of call', () => {
  it.each([
    [13.99, 'violation'],
    [14, 'pass'],
    [14.01, 'pass'],
  ] as const)('%d hours: %s', (rest, status) => {
    expect(by(aResident().on('icu', 0, 28).isOnCall(3).works(4, 7 + rest, 23))).toEqual([['2026-07-09', status, rest, 14]]);
  });

  it.each([
    [23.99, 24, 0],
    [24, 24, 1],
    [24.01, 24, 1],
    [15.99, 16, 0],
    [16, 16, 1],
  ])('call of %d hours where long is %d: %d rests', (hours, longCallHours, count) => {
    expect(by(aResident().isOnCall(3, 7, 7 + hours).works(5, 7, 9), withSettings({ longCallHours }))).toHaveLength(count);
  });

  it('begins when the resident leaves', () => {
    expect(by(aResident().isOnCall(3).works(4, 7, 11, { kind: 'post-call' }).works(4, 24, 31))).toEqual([['2026-07-10', 'violation', 13, 14]]);
  });

  it('counts the whole time there, call or not', () => {
    expect(by(aResident().works(3, 6, 17).isOnCall(3, 17, 30).works(4, 12, 17))).toEqual([['2026-07-09', 'violation', 6, 14]]);
  });

  it('asks for in-house call', () => {
    expect(by(aResident().works(3, 7, 31).works(5, 7, 9))).toEqual([]);
    expect(by(aResident().works(3, 7, 31, { kind: 'night-float' }).works(5, 7, 9))).toEqual([]);
    expect(by(aResident().works(3, 7, 31, { kind: 'call', place: 'none' }).works(5, 7, 9))).toEqual([]);
    expect(by(aResident().works(3, 7, 31, { kind: 'call', place: 'at-home' }).works(4, 12, 17).works(5, 7, 9))).toEqual([]);
  });

  it('looks across the first of July, and no further than the judged days', () => {
    expect(by(aResident('2026-07-01', 28).isOnCall(-1).works(0, 12, 17).isOnCall(27).works(28, 12, 17))).toEqual([['2026-06-30', 'violation', 5, 14]]);
  });

  it('says nothing where nothing follows', () => {
    expect(by(aResident().isOnCall(3))).toEqual([]);
  });

  it('can’t be told of a window in which work has no times', () => {
    expect(by(aResident(FIRST, 28).worksAtUnknownTimes(3))).toEqual([[FIRST, 'not-assessable', null, 14]]);
  });

  it('has limit, severity and categories of its own', () => {
    const resident = aResident(FIRST, 28).rotationIs('icu', 'inpatient').on('icu', 0, 7).on('gym', 7, 14).isOnCall(3).works(4, 22, 23).isOnCall(8).works(9, 22, 23);
    expect(by(resident, withPolicy(RULE, { limit: 16, severity: 'warning', categories: ['inpatient'] }))).toEqual([['2026-07-09', 'warning', 15, 16]]);
  });
});
