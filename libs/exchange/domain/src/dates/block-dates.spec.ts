import { readBlockDates, withYears } from './block-dates';

const dated = (texts: readonly string[], fallback = 2030) => withYears(texts.map((text) => readBlockDates(text)!), fallback).map(({ first, last }) => `${first}/${last}`);

describe('block dates in words', () => {
  it.each(['1July- 30July ', '31 July - 27 Aug', '12 Febr to 11 Mar', '18 Dec 2025 to 14 Jan', '25 Sept - 22 Oct', 'Jul 1 – Jul 28', '7/1-7/28', '7/1/2026 - 7/28/2026', 'July 1-28'])('reads %s', (text) =>
    expect(readBlockDates(text)).toBeDefined(),
  );

  it.each(['block 1', 'FMC', 'NF Oct 23 - Oct 30', 'Mar ', 'Oct 5-11???', 'APR 17, 24', '', '12', 'Start'])('leaves %j alone', (text) => expect(readBlockDates(text)).toBeUndefined());

  it('takes the year from the one block that states it', () => {
    expect(dated(['20 Nov to 17 Dec', '18 Dec 2025 to 14 Jan', '15 Jan to 11 Feb'])).toEqual(['2025-11-20/2025-12-17', '2025-12-18/2026-01-14', '2026-01-15/2026-02-11']);
  });

  it('counts from the fallback when none does', () => {
    expect(dated(['1 July - 30 Nov', '1 Dec - 31 Jan', '1 Feb - 30 June'])).toEqual(['2030-07-01/2030-11-30', '2030-12-01/2031-01-31', '2031-02-01/2031-06-30']);
  });

  it('answers null for a day that does not exist', () => {
    expect(withYears([readBlockDates('30 Feb - 11 Mar')!], 2026)[0]?.first).toBeNull();
  });
});
