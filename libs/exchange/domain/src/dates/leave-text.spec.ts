import fc from 'fast-check';
import { holdsOnlyLeave, readLeave } from './leave-text';

const block = { start: '2026-09-25', end: '2026-10-23' };
const winter = { start: '2026-12-18', end: '2027-01-15' };
const spring = { start: '2027-04-09', end: '2027-05-07' };
const cell = (text: string) => ({ text, number: null, date: null });
const read = (text: string, near = block) => readLeave(cell(text), near).map((p) => [p.range ? `${p.range.start}/${p.range.end}` : null, p.sure, p.kind]);

describe('leave in words', () => {
  it.each([
    ['Oct 5-11', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['Sep 20 -26', block, [['2026-09-20/2026-09-27', true, 'vacation']]],
    ['October 5 - 11', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['OCT5-OCT11', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['Oct Oct 5-11', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['Oct 5th to 11th', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['Oct\u00a05\u00a0\u2013 11', block, [['2026-10-05/2026-10-12', true, 'vacation']]],
    ['9/28-10/6', block, [['2026-09-28/2026-10-07', true, 'vacation']]],
    ['28/9-6/10', block, [['2026-09-28/2026-10-07', true, 'vacation']]],
    ['10/5/2026', block, [['2026-10-05/2026-10-06', true, 'vacation']]],
    ['10/9', { start: '2026-10-05', end: '2026-10-12' }, [['2026-10-09/2026-10-10', true, 'vacation']]],
    ['APR 17, 24, May 1-5', spring, [['2027-04-17/2027-04-18', true, 'vacation'], ['2027-04-24/2027-04-25', true, 'vacation'], ['2027-05-01/2027-05-06', true, 'vacation']]],
    ['Arpil 9 and April 18', spring, [['2027-04-09/2027-04-10', true, 'vacation'], ['2027-04-18/2027-04-19', true, 'vacation']]],
    ['April 27th-May3', spring, [['2027-04-27/2027-05-04', true, 'vacation']]],
    ['Dec 27 & Jan 2-4', winter, [['2026-12-27/2026-12-28', true, 'vacation'], ['2027-01-02/2027-01-05', true, 'vacation']]],
    ['Dec 29 - Jan 4', winter, [['2026-12-29/2027-01-05', true, 'vacation']]],
    ['Dec  26, 29, 30, 31', winter, [['2026-12-26/2026-12-27', true, 'vacation'], ['2026-12-29/2027-01-01', true, 'vacation']]],
    ['25SEP, 2,6,9OCT', block, [['2026-09-25/2026-09-26', true, 'vacation'], ['2026-10-02/2026-10-03', true, 'vacation'], ['2026-10-06/2026-10-07', true, 'vacation'], ['2026-10-09/2026-10-10', true, 'vacation']]],
    ['28SEP-3OCT', block, [['2026-09-28/2026-10-04', true, 'vacation']]],
    ['7 Oct -10 Oct', block, [['2026-10-07/2026-10-11', true, 'vacation']]],
    ['7-11 OCT', block, [['2026-10-07/2026-10-12', true, 'vacation']]],
    ['TDY13-16', block, [['2026-10-13/2026-10-17', true, 'training']]],
    ['LV:Oct 1-5', block, [['2026-10-01/2026-10-06', true, 'vacation']]],
    ['LV: Oct 9-11', block, [['2026-10-09/2026-10-12', true, 'vacation']]],
    ['Conference Oct 4-7', block, [['2026-10-04/2026-10-08', true, 'conference']]],
  ] as const)('reads %j', (text, near, expected) => expect(read(text, near)).toEqual(expected));

  it.each([
    ['Oct 5-11???', 'question mark'], ['Mar ', 'cut off'], ['LV:', 'No date'], ['J', 'No date'], ['Oct 11-5', 'before it starts'], ['March 2 - March 8', 'outside'],
    ['Oct 35', 'no day'], ['Leave: Last week of the rotation', 'words'], ['Oct 5-', 'cut off'], ['Oct 5 maybe', 'not understood'], ['2', 'alone'],
  ])('doubts %j: %s', (text, why) => {
    const [proposal] = readLeave(cell(text), block);
    expect(proposal).toMatchObject({ sure: false, why: expect.stringContaining(why) });
  });

  it('finds the last week of a block', () => {
    expect(readLeave(cell('Leave: Last week of the rotation'), block)[0]?.range).toEqual({ start: '2026-10-16', end: '2026-10-23' });
  });

  it('takes a date cell for its day', () => {
    expect(readLeave({ text: '31-Oct', number: 46326, date: '2026-10-01' }, block)).toEqual([{ kind: 'vacation', range: { start: '2026-10-01', end: '2026-10-02' }, sure: true, why: 'A date cell' }]);
  });

  it('is leave alone, or has a rotation in it', () => {
    for (const text of ['Oct 5-11', 'TDY13-16', 'LV: Oct 1', '7/24-8/6', 'Mar ']) expect(holdsOnlyLeave(cell(text))).toBe(true);
    for (const text of ['NF Oct 23 - Oct 30', 'Military', 'FMC', 'ICU', 'Elective Two/Jan 11 - Jan 14']) expect(holdsOnlyLeave(cell(text))).toBe(false);
  });

  it('reads any text to at least one proposal, ranges never backwards', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom('Oct', 'Sept', 'Arpil', '-', ',', '&', 'LV:', '???', '31', '0', '7/24', '13/13', '2027', 'FMC', ' '), fc.string({ maxLength: 6 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const proposals = readLeave(cell(parts.join(' ')), block);
        expect(proposals.length).toBeGreaterThan(0);
        for (const { range, sure, why } of proposals) {
          expect(range === null || range.start < range.end).toBe(true);
          expect(why).not.toBe('');
          expect(range !== null || !sure).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with plain month-day ranges written any of five ways', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const day = fc.record({ offset: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 7 }), style: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(day, ({ offset, length, style }) => {
        const at = (n: number) => new Date(Date.UTC(2026, 8, 25 + n));
        const [a, b] = [at(offset), at(offset + length)];
        const [am, bm] = [names[a.getUTCMonth()], names[b.getUTCMonth()]];
        const [ad, bd] = [a.getUTCDate(), b.getUTCDate()];
        const text = [`${am} ${ad}-${bm} ${bd}`, `${ad}${am}-${bd}${bm}`, `${a.getUTCMonth() + 1}/${ad}-${b.getUTCMonth() + 1}/${bd}`, `LV: ${am?.toUpperCase()}${ad} to ${bm}${bd}`, `${am} ${ad}th – ${bm} ${bd}th`][style] ?? '';
        expect(read(text)).toEqual([[`${a.toISOString().slice(0, 10)}/${at(offset + length + 1).toISOString().slice(0, 10)}`, true, 'vacation']]);
      }),
    );
  });
});
