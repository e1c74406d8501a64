import { describe, expect, it } from '@jest/globals';
import { daysBetween } from '@/shell/dates';
import { type CalendarKind, nextYear, planBlocks, yearFrom } from './block-plans';

const KINDS: [CalendarKind, number, number][] = [
  ['four-week', 13, 29],
  ['two-week', 26, 15],
  ['monthly', 12, 30],
  ['weekly', 52, 8],
];

describe('the blocks of a year', () => {
  it.each(KINDS)('%s: %i blocks without a hole, the last of %i days', (kind, count, last) => {
    const blocks = planBlocks(kind, '2026-07-01', '2027-07-01');
    expect(blocks).toHaveLength(count);
    expect([blocks[0]?.from, blocks.at(-1)?.to]).toEqual(['2026-07-01', '2027-07-01']);
    blocks.slice(1).forEach((block, index) => expect(block.from).toBe(blocks[index]?.to));
    const { from = '', to = '' } = blocks.at(-1) ?? {};
    expect(daysBetween(from, to)).toBe(last);
  });

  it('splits a block of two weeks or more, and no week', () => {
    expect(planBlocks('four-week', '2026-07-01', '2027-07-01')[0]?.splitOn).toBe('2026-07-15');
    expect(planBlocks('weekly', '2026-07-01', '2027-07-01').every((block) => block.splitOn === null)).toBe(true);
  });

  it('holds a month that is too short for the day', () => {
    expect(planBlocks('monthly', '2026-08-31', '2027-08-31').map((block) => block.from).slice(0, 4)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30']);
  });
});

describe('the academic year', () => {
  it('runs to the same day of the next year', () => {
    expect(yearFrom('2026-07-01')).toEqual({ name: 'AY 2026-27', from: '2026-07-01', to: '2027-07-01' });
    expect(yearFrom('2099-06-24')?.name).toBe('AY 2099-00');
    expect([yearFrom(''), yearFrom('2028-02-29'), yearFrom('2026-02-30')]).toEqual([null, null, null]);
  });

  it('follows the last one, or holds the day', () => {
    expect(nextYear('2027-07-01', '2026-11-22')).toEqual({ name: 'AY 2027-28', from: '2027-07-01', to: '2028-07-01' });
    expect(nextYear(null, '2026-06-30').from).toBe('2025-07-01');
    expect(nextYear(null, '2026-07-01').from).toBe('2026-07-01');
  });
});
