import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingDiff } from '@housestaff/api-client';
import { daysSaid, effectSaid, findingLine, hasEffect, isWorse } from './effect-words';

const finding = (more: Partial<Finding> = {}): Finding =>
  ({ id: 'f', ruleId: 'eighty-hour-week', personId: 'p', personName: 'Whitlock, Grace', rotationId: null, from: '2026-11-19', to: '2026-12-17', measured: 84, limit: 80, unit: 'hours', severity: 'violation', rows: [], ...more }) as Finding;
const diff = (more: Partial<FindingDiff> = {}): FindingDiff => ({ added: [], removed: [], worsened: [], improved: [], ...more });

describe('the effect of an edit, in words', () => {
  it.each([
    ['no effect on findings', diff()],
    ['1 new violation', diff({ added: [finding()] })],
    ['2 new findings', diff({ added: [finding({ severity: 'warning' }), finding({ severity: 'not-assessable' })] })],
    ['1 new violation, 1 other new finding', diff({ added: [finding(), finding({ severity: 'warning' })] })],
    ['1 worse, 2 resolved, 1 better', diff({ worsened: [finding()], removed: [finding(), finding()], improved: [finding()] })],
  ])('%s', (said, given) => expect(effectSaid(given)).toBe(said));

  it('is worse only by what is new or grew', () => {
    expect([diff(), diff({ removed: [finding()] }), diff({ improved: [finding()] })].map(isWorse)).toEqual([false, false, false]);
    expect(isWorse(diff({ added: [finding({ severity: 'not-assessable' })] }))).toBe(false);
    expect([diff({ added: [finding()] }), diff({ worsened: [finding()] })].map(isWorse)).toEqual([true, true]);
    expect([hasEffect(diff()), hasEffect(diff({ removed: [finding()] }))]).toEqual([false, true]);
  });

  it('leaves the year out within one, and keeps it across two', () => {
    expect(daysSaid({ from: '2026-11-19', to: '2026-12-17' })).toBe('19 Nov – 16 Dec');
    expect(daysSaid({ from: '2026-12-17', to: '2027-01-14' })).toBe('17 Dec 2026 – 13 Jan 2027');
  });

  it('names the person and the figure in a line', () => {
    expect(findingLine(finding())).toMatch(/^Grace Whitlock: 84 h a week.*80 h, 19 Nov – 16 Dec$/);
  });
});
