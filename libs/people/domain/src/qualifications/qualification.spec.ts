import { addDays } from '@housestaff/kernel';
import { isCovered, lastDayOf, planQualification, planType, type Qualification } from './qualification';
import { isRenewed, reminderDue, REMINDER_DAYS, standingOf } from './reminders';

const TODAY = '2026-11-22';
const acls = { family: 'certification' as const, name: 'ACLS', lastsMonths: 24, requiredBy: [] };
const lines = { family: 'procedure' as const, name: 'Central lines' };
const given = { level: null, issued: '2026-01-01', expires: null, note: ' card 7 ' };

describe('a type', () => {
  it('is trimmed, and asks no level of a certification', () => {
    const requiredBy = [{ kind: 'rotation' as const, id: 'icu', leastLevel: 'independent' as const }];
    expect(planType({ ...acls, name: ' ACLS ', requiredBy })).toEqual({ ...acls, requiredBy: [{ kind: 'rotation', id: 'icu', leastLevel: null }] });
    expect(planType({ ...acls, family: 'procedure', requiredBy }).requiredBy).toEqual(requiredBy);
  });

  it.each([
    ['name', { name: '  ' }],
    ['lastsMonths', { lastsMonths: 0 }],
    ['lastsMonths', { lastsMonths: 1.5 }],
    ['requiredBy[1].id', { requiredBy: [1, 2].map(() => ({ kind: 'rotation' as const, id: 'icu', leastLevel: null })) }],
  ])('names the field %s', (field, wrong) => {
    expect(() => planType({ ...acls, ...wrong })).toThrow(expect.objectContaining({ facts: expect.objectContaining({ field }) }));
  });
});

describe('what somebody has', () => {
  it('has a level where it is a procedure, and no other', () => {
    expect(planQualification({ ...given, level: 'supervises' }, acls)).toEqual({ ...given, note: 'card 7' });
    expect(planQualification({ ...given, level: 'supervises' }, lines).level).toBe('supervises');
    expect(() => planQualification(given, lines)).toThrow(expect.objectContaining({ facts: expect.objectContaining({ field: 'level' }) }));
  });

  it('does not expire before it is issued', () => {
    expect(() => planQualification({ ...given, expires: '2025-12-31' }, acls)).toThrow(expect.objectContaining({ code: 'people.qualification.expires_before_issued' }));
    expect(planQualification({ ...given, expires: '2026-01-01' }, acls).expires).toBe('2026-01-01');
  });

  it.each([
    ['2026-10-12', 24, '2028-10-11'],
    ['2026-01-31', 1, '2026-02-27'],
    ['2027-12-15', 1, '2028-01-14'],
  ])('issued on %s for %i months holds to %s', (issued, months, last) => expect(lastDayOf(issued, months)).toBe(last));

  it('is covered by one that holds all of its days, at its level or higher', () => {
    const span = (issued: string, expires: string | null, level: Qualification['level'] = null) => ({ issued, expires, level });
    expect(isCovered(span('2026-02-01', '2026-03-01'), span('2026-01-01', null))).toBe(true);
    expect(isCovered(span('2026-02-01', null), span('2026-01-01', '2027-01-01'))).toBe(false);
    expect(isCovered(span('2026-02-01', '2028-01-01'), span('2026-01-01', '2027-01-01'))).toBe(false);
    expect(isCovered(span('2026-02-01', null, 'supervises'), span('2026-01-01', null, 'supervised'))).toBe(false);
  });
});

describe('a reminder', () => {
  it('is due from each of its days on, the nearest alone', () => {
    const due = (left: number) => reminderDue({ expires: addDays(TODAY, left) }, TODAY);
    expect([181, 180, 91, 90, 31, 30, 15, 14, 8, 7, 0, -1].map(due)).toEqual([null, 180, 180, 90, 90, 30, 30, 14, 14, 7, 7, null]);
    expect(reminderDue({ expires: null }, TODAY)).toBeNull();
  });

  it('comes once for each of its days as time goes by', () => {
    const told = Array.from({ length: 400 }, (_, n) => reminderDue({ expires: '2027-06-30' }, addDays('2026-06-01', n))).filter((days) => days !== null);
    expect([...new Set(told)]).toEqual([...REMINDER_DAYS]);
  });

  it('is not sent where another goes on', () => {
    const one: Qualification = { id: 'a', programId: 'p', personId: 'x', typeId: 't', level: null, issued: '2025-01-01', expires: '2026-12-01', note: '', version: 1 };
    const next = { ...one, id: 'b', issued: '2026-12-02', expires: null };
    expect(isRenewed(one, [one, next])).toBe(true);
    expect(isRenewed(one, [one, { ...next, issued: '2026-12-03' }])).toBe(false);
    expect(isRenewed(one, [one, { ...next, personId: 'y' }])).toBe(false);
    expect([one, { ...one, expires: '2026-11-21' }, { ...one, expires: null }, next].map((each) => standingOf(each, TODAY))).toEqual(['soon', 'expired', 'valid', 'later']);
  });
});
