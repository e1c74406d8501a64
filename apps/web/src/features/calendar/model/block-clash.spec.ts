import { describe, expect, it } from '@jest/globals';
import { clashOf } from './block-clash';

const YEAR = { from: '2026-07-01', to: '2026-08-26' };
const block = (name: string, from: string, to: string, splitOn: string | null = null) => ({ name, from, to, splitOn });
const FIRST = block('Block 1', '2026-07-01', '2026-07-29');
const clashes = (...blocks: ReturnType<typeof block>[]) => blocks.map((_, index) => clashOf(blocks, index, YEAR));

describe('what is wrong with a block', () => {
  it('is nothing when all meet', () => {
    expect(clashes({ ...FIRST, splitOn: '2026-07-15' }, block('Block 2', '2026-07-29', '2026-08-26'))).toEqual([null, null]);
  });

  it('names a hole and an overlap with the block before', () => {
    expect(clashes(FIRST, block('Block 2', '2026-07-30', '2026-08-26'))).toEqual([null, '1 day missing before it']);
    expect(clashes(FIRST, block('Block 2', '2026-07-27', '2026-08-26'))).toEqual([null, '2 days shared with Block 1']);
  });

  it('names what is missing at the ends of the year', () => {
    expect(clashes(block('Block 1', '2026-07-03', '2026-08-24'))).toEqual(['2 days missing before it']);
    expect(clashes(block('Block 1', '2026-07-01', '2026-08-24'))).toEqual(['2 days missing after it, up to 25 Aug']);
    expect(clashes(block('Block 1', '2026-06-30', '2026-08-27'))).toEqual(['starts 1 day before the year']);
    expect(clashes(block('Block 1', '2026-07-01', '2026-08-27'))).toEqual(['ends 1 day after the year']);
  });

  it('names a block backwards, and a half outside of it', () => {
    expect(clashes(block('Block 1', '2026-07-01', '2026-07-01'))).toEqual(['ends before it starts']);
    expect(clashes(block('Block 1', '2026-07-01', '2026-08-26', '2026-09-01'))).toEqual(['its second half starts outside of it']);
  });
});
