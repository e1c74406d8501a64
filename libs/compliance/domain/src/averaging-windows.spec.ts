import { addDays, type DateRange } from '@housestaff/kernel';
import { averagingWindows } from './averaging-windows';
import { COMMON_PACK } from './packs/common.pack';
import { aResident, FIRST, type ResidentBuilder } from './testing/a-resident';
import { epochDayOf } from './zone-days';

const range = (from: number, to: number): DateRange => ({ start: addDays(FIRST, from), end: addDays(FIRST, to) });
const windows = (resident: ResidentBuilder, blocks: readonly DateRange[]) =>
  averagingWindows({ ...resident.build(), blocks }, COMMON_PACK).map(({ rotationId, from, to }) => [rotationId, from - epochDayOf(FIRST), to - epochDayOf(FIRST)]);

describe('averaging windows', () => {
  const fourWeeks = [range(0, 28), range(28, 56)];

  it('are the stays and the time between them', () => {
    expect(windows(aResident(FIRST, 56).on('icu', 3, 17).on('ward', 20, 30), fourWeeks)).toEqual([[null, 0, 3], ['icu', 3, 17], [null, 17, 20], ['ward', 20, 30], [null, 30, 56]]);
  });

  it('leave four weeks whole across a block, and take stays side by side for one', () => {
    expect(windows(aResident(FIRST, 56).on('icu', 14, 28).on('icu', 28, 42), fourWeeks)).toEqual([[null, 0, 14], ['icu', 14, 42], [null, 42, 56]]);
  });

  it('cut a longer stay where a block ends', () => {
    expect(windows(aResident(FIRST, 56).on('icu', 14, 56), fourWeeks)).toEqual([[null, 0, 14], ['icu', 14, 28], ['icu', 28, 56]]);
  });

  it('keep a month whole, as the requirements say', () => {
    const months = [range(0, 31), range(31, 61)];
    expect(windows(aResident(FIRST, 61).on('icu', 0, 61), months)).toEqual([['icu', 0, 31], ['icu', 31, 61]]);
    expect(windows(aResident(FIRST, 61).on('icu', 1, 31), months)).toEqual([[null, 0, 1], ['icu', 1, 31], [null, 31, 61]]);
  });

  it('take short blocks together until they make four weeks', () => {
    const fortnights = [range(0, 14), range(14, 28), range(28, 42)];
    expect(windows(aResident(FIRST, 56).on('icu', 0, 56), fortnights)).toEqual([['icu', 0, 28], ['icu', 28, 42], ['icu', 42, 56]]);
  });

  it('are four weeks each where there is no calendar to cut by', () => {
    expect(windows(aResident(FIRST, 70).on('icu', 0, 70), [])).toEqual([['icu', 0, 28], ['icu', 28, 56], ['icu', 56, 70]]);
  });
});
