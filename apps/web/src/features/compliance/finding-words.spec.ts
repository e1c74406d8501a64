import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingRow } from '@housestaff/api-client';
import { arithmeticOf, basisWords, findingArithmetic, findingInShort, findingSentence, findingSubject, findingTitle, overrideWords, sentenceOf } from './finding-words';
import { ofFinding, ofWindow } from './model/measured';
import { RULE_SPECS } from './model/rule-specs';

const ZONE = 'America/New_York';

function row(date: string, start: string | null, end: string | null, activityName = 'ICU day'): FindingRow {
  return { dutyId: `${date}${start}`, activityCode: 'ICU', activityName, date, start, end, hours: start && end ? (Date.parse(end) - Date.parse(start)) / 3_600_000 : null } as FindingRow;
}

function finding(ruleId: string, more: Partial<Finding>): Finding {
  return {
    ...{ id: 'f', ruleId, personId: 'p', personName: 'Whitlock, Grace', rotationId: null, from: '2026-11-19', to: '2026-12-17', measured: 1, limit: 1, unit: 'hours', severity: 'violation' },
    ...{ paragraph: '6.20', at: null, place: null, basis: 'scheduled', hours: null, days: 28, eligibleDays: 28, override: null, rows: [] },
    ...more,
  } as Finding;
}

const untold = (ruleId: string, rows: FindingRow[] = []) => finding(ruleId, { severity: 'not-assessable', measured: null, rows });

describe('a finding in words', () => {
  it('says the week and its limit, and the arithmetic on demand', () => {
    const one = finding('eighty-hour-week', { measured: 91, limit: 80, hours: 312, days: 28, eligibleDays: 24 });
    expect(findingSentence(one, ZONE)).toBe('91 h a week on average, 19 Nov – 16 Dec 2026; at most 80 h.');
    expect(findingArithmetic(one)).toBe('312 h over 24 eligible days = 91 h a week; 4 days of leave left out');
    expect(findingInShort(one)).toBe('91 h a week on average, at most 80 h');
  });

  it('names the kind of leave where it is one, and counts half-days', () => {
    const one = ofFinding(finding('eighty-hour-week', { measured: 84, limit: 80, hours: 312, eligibleDays: 24 }));
    expect(arithmeticOf({ ...one, leave: [{ kind: 'vacation', days: 4 }] })).toMatch(/; 4 vacation days left out$/);
    expect(arithmeticOf({ ...one, eligibleDays: 27, leave: [{ kind: 'sick', days: 1 }] })).toMatch(/; 1 sick day left out$/);
    expect(arithmeticOf({ ...one, eligibleDays: 25.5, leave: [{ kind: 'vacation', days: 2 }, { kind: 'sick', days: 0.5 }] })).toMatch(/; 2.5 days of leave left out$/);
  });

  it('says that a stay shorter than a week is taken as a whole one', () => {
    const one = finding('eighty-hour-week', { measured: 84, limit: 80, hours: 84, days: 3, eligibleDays: 3 });
    expect(findingArithmetic(one)).toBe('84 h over 3 eligible days, taken as a whole week, = 84 h a week');
    expect(findingArithmetic({ ...one, hours: 36, measured: 84 })).toBe('36 h over 3 eligible days = 84 h a week');
  });

  it('says rests from when to when, in the zone of the program', () => {
    const rows = [row('2027-01-26', '2027-01-26T13:00:00.000Z', '2027-01-27T03:30:00.000Z'), row('2027-01-27', '2027-01-27T11:00:00.000Z', '2027-01-27T20:00:00.000Z')];
    const between = finding('eight-hours-between', { measured: 7.5, limit: 8, severity: 'warning', rows });
    expect(findingSentence(between, ZONE)).toBe('7.5 h off between duties, Tue 26 Jan, 22:30 to Wed 27 Jan, 06:00; at least 8 h.');
    expect(findingSentence({ ...between, ruleId: 'fourteen-after-call', limit: 14 }, ZONE)).toBe('7.5 h off after 24 hours of call, Tue 26 Jan, 22:30 to Wed 27 Jan, 06:00; at least 14 h.');
    expect(findingSentence({ ...between, ruleId: 'rest-as-long-as-shift', limit: 12 }, ZONE)).toMatch(/^7\.5 h off after a shift of 12 h, .*; at least as long, 12 h\.$/);
    expect(findingInShort(between)).toBe('7.5 h off between duties, at least 8 h');
  });

  it('names the day once where a rest is within one', () => {
    const rows = [row('2026-12-20', '2026-12-20T23:00:00.000Z', '2026-12-21T12:00:00.000Z'), row('2026-12-21', '2026-12-21T23:00:00.000Z', '2026-12-22T12:00:00.000Z')];
    expect(findingSentence(finding('eight-hours-between', { measured: 11, limit: 12, rows }), ZONE)).toBe('11 h off between duties, Mon 21 Dec, 07:00 to 18:00; at least 12 h.');
  });

  it('says stretches from when to when', () => {
    const rows = [row('2026-12-04', '2026-12-04T11:00:00.000Z', '2026-12-05T11:00:00.000Z'), row('2026-12-05', '2026-12-05T11:00:00.000Z', '2026-12-05T15:30:00.000Z')];
    const long = finding('twenty-four-plus-four', { measured: 28.5, limit: 28, rows });
    expect(findingSentence(long, ZONE)).toBe('28.5 h on duty without a break, Fri 4 Dec, 06:00 to Sat 5 Dec, 10:30; at most 28 h: 24, and 4 to hand over.');
    expect(findingSentence({ ...long, limit: 24 }, ZONE)).toMatch(/; at most 24 h\.$/);
    expect(findingSentence({ ...long, ruleId: 'longest-shift', limit: 12 }, ZONE)).toBe('A shift of 28.5 h, Fri 4 Dec, 06:00 to Sat 5 Dec, 10:30; at most 12 h.');
  });

  it('counts free days and nights of call with their division', () => {
    const free = finding('one-day-in-seven', { measured: 2, limit: 3, eligibleDays: 24, unit: 'days' });
    expect(findingSentence(free)).toBe('2 free days in 24 days, 19 Nov – 16 Dec 2026; at least 3.');
    expect(findingArithmetic(free)).toBe('24 eligible days ÷ 7 = 3.4, so 3 due; 2 found; 4 days of leave left out');
    const call = finding('every-third-night', { measured: 10, limit: 9, unit: 'nights' });
    expect(findingSentence(call)).toBe('10 nights of in-house call in 28 days, 19 Nov – 16 Dec 2026; at most 9.');
    expect(findingArithmetic(call)).toBe('28 eligible days ÷ 3 = 9.3, so at most 9; 10 found');
  });

  it('says nights in a row, moonlighting, home call and patient care', () => {
    expect(findingSentence(finding('night-float', { measured: 7, limit: 6, from: '2026-12-01', to: '2026-12-09' }))).toBe('7 nights of night float in a row, 1 Dec to the morning of 8 Dec; at most 6.');
    expect(findingSentence(finding('moonlighting', { measured: 1, limit: 2, from: '2026-12-05', to: '2026-12-06' }))).toBe('Moonlights as PGY-1 on Sat 5 Dec; allowed from PGY-2.');
    expect(findingSentence(finding('home-call', { measured: 83, limit: 80 }))).toBe('83 h a week with the work done during home call, 19 Nov – 16 Dec 2026; at most 80 h.');
    expect(findingSentence(finding('patient-care-week', { measured: 63.04, limit: 60 }))).toMatch(/^63 h of patient care a week on average/);
  });

  it('says supervision by half-day and place', () => {
    const one = finding('supervision', { personId: null, personName: '', place: 'Clinic · AM', measured: 2, limit: 3, unit: 'people', from: '2026-12-07', to: '2026-12-08' });
    expect(findingSubject(one)).toBe('Clinic · AM');
    expect(findingSentence(one)).toBe('Clinic · AM, Mon 7 Dec: 2 attendings; 3 needed.');
    expect(findingArithmetic(one)).toBe('3 needed − 2 present = 1 short');
  });

  it('says two duties at the same time', () => {
    const rows = [row('2026-12-01', '2026-12-01T12:00:00.000Z', '2026-12-01T22:00:00.000Z'), row('2026-12-01', '2026-12-01T18:00:00.000Z', '2026-12-01T22:00:00.000Z', 'Clinic')];
    expect(findingSentence(finding('duties-overlap', { measured: 4, limit: 0, rows }), ZONE)).toBe('ICU day and Clinic at the same time for 4 h, Tue 1 Dec, 13:00; nothing of this person can be measured until one of them moves.');
  });

  it('says why something cannot be told', () => {
    const rows = [row('2026-12-01', null, null, 'Lecture'), row('2026-12-02', null, null, 'Clinic'), row('2026-12-03', null, null, 'Clinic')];
    expect(findingSentence(untold('eighty-hour-week', rows))).toBe("Can't be told, 19 Nov – 16 Dec 2026: no times for Clinic and Lecture.");
    const call = row('2026-12-05', '2026-12-05T12:00:00.000Z', '2026-12-06T12:00:00.000Z', 'Home call');
    expect(findingSentence(untold('home-call', [call]))).toBe("Can't be told, 19 Nov – 16 Dec 2026: nobody said whether there was a call-in on 5 Dec.");
    expect(findingSentence(untold('moonlighting', [{ ...call, activityName: 'Moonlighting' }]))).toBe("Can't be told, 19 Nov – 16 Dec 2026: no PGY is entered for Sat 5 Dec.");
    expect(findingSentence(untold('supervision'))).toBe("Can't be told, 19 Nov – 16 Dec 2026: a learner has no PGY entered.");
    expect(findingSentence(untold('eighty-hour-week'))).toBe("Can't be told, 19 Nov – 16 Dec 2026.");
    expect(findingArithmetic(untold('eighty-hour-week', rows))).toBe('');
    expect(findingInShort(untold('eighty-hour-week', rows))).toBe("Can't be told: no times for Clinic and Lecture");
  });

  it('has words for every rule, and names one that came later', () => {
    for (const ruleId of Object.keys(RULE_SPECS)) {
      const words = findingSentence(finding(ruleId, { measured: 1.25, limit: 3 }), ZONE);
      expect(words).toMatch(/^[A-Z0-9].*\.$/s);
      expect(words).not.toMatch(/null|undefined|NaN|hours-|--/);
      expect(findingTitle({ ruleId })).not.toContain('-hour-');
    }
    expect(findingTitle({ ruleId: 'some-later-rule' })).toBe('Some later rule');
    expect(findingSentence(finding('some-later-rule', { measured: 2, limit: 3 }))).toBe('2; limit 3.');
  });

  it('says which hours were used, and who published with it', () => {
    expect(basisWords('scheduled')).toBe('From scheduled hours.');
    expect(basisWords('logged')).toBe('From logged hours.');
    expect(basisWords('mixed')).toBe('From logged hours where there are any, from the schedule otherwise.');
    expect(overrideWords({ reason: 'Short of staff.', by: 'Dana Whitcombe', at: '2026-12-01T12:00:00', version: 13 })).toBe('Published anyway in version 13 by Dana Whitcombe, Tue 1 Dec, 12:00: Short of staff.');
  });

  it('says a window within its limit as well', () => {
    const window = { rotationId: null, from: '2026-11-19', to: '2026-12-17', hours: 252, days: 28, leaveDays: [{ kind: 'vacation', from: '2026-12-10', to: '2026-12-17', days: 7 }], eligibleDays: 21, measured: 84, limit: 88, status: 'pass' as const, basis: 'scheduled' as const, weeks: [], rows: [], missing: [] };
    const one = ofWindow({ id: 'eighty-hour-week' }, window);
    expect(sentenceOf(one)).toBe('84 h a week on average, 19 Nov – 16 Dec 2026; at most 88 h.');
    expect(arithmeticOf(one)).toBe('252 h over 21 eligible days = 84 h a week; 7 vacation days left out');
  });
});
