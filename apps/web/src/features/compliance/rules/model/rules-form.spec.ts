import { describe, expect, it } from '@jest/globals';
import { ApiError, type RuleSet } from '@housestaff/api-client';
import { fieldErrorsOf } from './field-errors';
import { changesSaid } from './rule-changes';
import { limitSaid, policySaid, scopeSaid } from './rule-words';
import { formOf, numberOf, proposalOf, same, typingErrors } from './rules-form';

const base = (limit: number) => ({ on: true, severity: 'violation' as const, limit });
const rule = (ruleId: string, title: string, limit: number) => ({ ruleId, title, paragraph: '6.20', paragraph2023: 'VI.F.1', unit: 'hours', sense: 'at-most' as const, ...base(limit), base: base(limit), changed: false, verify: false, categories: null });
const SAVED = {
  programId: 'p',
  version: 3,
  pack: { id: 'common', version: 1, name: 'Common', edition: '2025', verify: false, note: '' },
  packs: [{ id: 'common', version: 1, name: 'Common' }, { id: 'surgery', version: 1, name: 'Surgery (example)' }],
  rules: [rule('eighty-hour-week', '80 hours a week', 80), rule('every-third-night', 'Call every third night', 3)],
  averaging: { days: 28, longestMonth: 31, shortStayIsAWeek: true },
  rounding: { freeDays: 'round', callNights: 'round' },
  settings: { breakMinutes: 60, weekendBesideLeaveIsFree: false, longCallHours: 24, freeDayAveraged: true },
  supervision: { on: false, severity: 'warning', method: 'ratio', weights: {}, ratios: { 1: 2 }, extra: [], groups: [] },
} as unknown as RuleSet;
const ORDER = SAVED.rules.map((one) => one.ruleId);
const limited = (limit: string) => {
  const form = formOf(SAVED);
  return { ...form, rules: { ...form.rules, 'eighty-hour-week': { ...form.rules['eighty-hour-week']!, limit } } };
};

describe('the form of the rules', () => {
  it('sends what it was given when nothing is typed', () => {
    expect(proposalOf(formOf(SAVED), ORDER)).toEqual({
      ...{ packId: 'common', packVersion: 1, averaging: SAVED.averaging, rounding: SAVED.rounding, settings: SAVED.settings, supervision: SAVED.supervision },
      rules: [{ ruleId: 'eighty-hour-week', ...base(80) }, { ruleId: 'every-third-night', ...base(3) }],
    });
  });

  it('knows the same figure written otherwise', () => {
    expect(same(limited('80.0'), formOf(SAVED), ORDER)).toBe(true);
    expect(same(limited('79,5'), formOf(SAVED), ORDER)).toBe(false);
    expect(numberOf('79,5')).toBe(79.5);
  });

  it('says at the field that a figure is none', () => {
    expect(typingErrors(limited('eighty'))).toEqual({ 'rules.eighty-hour-week.limit': 'Give a number' });
    expect(Object.keys(typingErrors(limited(' ')))).toEqual(['rules.eighty-hour-week.limit']);
    expect(typingErrors(formOf(SAVED))).toEqual({});
  });

  it('leaves out a PGY without a figure', () => {
    const form = formOf(SAVED);
    expect(proposalOf({ ...form, supervision: { ...form.supervision, ratios: { 1: '2', 2: '' } } }, []).supervision?.ratios).toEqual({ 1: 2 });
  });

  it('says its changes as a person would', () => {
    const form = limited('72');
    expect(changesSaid(form, SAVED)).toEqual(['80 hours a week: at most 80 h a week → at most 72 h a week']);
    expect(changesSaid({ ...form, packId: 'surgery', settings: { ...form.settings, freeDayAveraged: false } }, SAVED)).toEqual([
      'Rule pack: Common → Surgery (example)',
      '80 hours a week: at most 80 h a week → at most 72 h a week',
      'Free days averaged: on → off',
    ]);
    expect(changesSaid({ ...formOf(SAVED), supervision: { ...formOf(SAVED).supervision, on: true, ratios: { 1: '4' } } }, SAVED)).toEqual(['Supervision: turned on', 'Supervision: ratios changed']);
  });
});

describe('a rule in words', () => {
  it('has its limit in the words of the rule', () => {
    const [hours, call] = SAVED.rules;
    expect(policySaid(hours!, hours!.base)).toBe('at most 80 h a week, violation');
    expect(policySaid(hours!, { ...hours!.base, on: false })).toBe('off');
    expect([limitSaid(call!, 3), limitSaid(call!, 4)]).toEqual(['every 3rd night', 'every 4th night']);
    expect(scopeSaid(['emergency'])).toBe('Emergency rotations only');
    expect(scopeSaid(null)).toBe('');
  });
});

describe('a refusal', () => {
  const refusal = (facts: object, details: object[] = []) => new ApiError(400, 'value.invalid', 'No.', facts as Record<string, unknown>, null, details);

  it('stands at the field that it names, a rule by its id', () => {
    expect(fieldErrorsOf(refusal({ field: 'rules[1].limit', found: 0, expected: 'a number over 0' }), ORDER)).toEqual({ 'rules.every-third-night.limit': 'Must be a number over 0' });
    expect(fieldErrorsOf(refusal({ field: 'rules.eighty-hour-week.limit', expected: 'at most 88' }), ORDER)).toEqual({ 'rules.eighty-hour-week.limit': 'Must be at most 88' });
    expect(fieldErrorsOf(refusal({}, [{ field: 'proposal.rules.0.limit', problems: ['limit must be a number'] }]), ORDER)).toEqual({ 'rules.eighty-hour-week.limit': 'Limit must be a number' });
  });

  it('without a field is told as it is', () => {
    expect(fieldErrorsOf(refusal({}), ORDER)).toEqual({ '': 'No.' });
    expect(fieldErrorsOf(null, ORDER)).toEqual({});
  });
});
