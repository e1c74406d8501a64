import { describe, expect, it } from '@jest/globals';
import { EMPTY_ROW } from './paste-rows';
import { blockFault, choicesOf, formFault, USUAL_FORM, withOneMore, type Block } from './roll-over-form';

const block = (from: string, splitOn: string | null = null): Block => ({ name: `of ${from}`, from, splitOn });
const END = '2028-07-01';

describe('choices', () => {
  it('leave out rows that nobody filled in, and say the day after an extension’s last', () => {
    const form = { ...USUAL_FORM, exceptions: { a: { what: 'extends' as const, until: '2027-10-14' }, b: { what: 'leaves' as const, until: '2027-10-14' } }, interns: [EMPTY_ROW, { ...EMPTY_ROW, familyName: 'Silva' }] };
    expect(choicesOf(form, END)).toEqual({
      calendar: 'same',
      exceptions: [{ personId: 'a', what: 'extends', until: '2027-10-15' }, { personId: 'b', what: 'leaves' }],
      interns: [{ givenName: '', familyName: 'Silva', email: null, pgy: 1, cohort: null, startsOn: null }],
    });
  });

  it('give each block the next one’s first day as its end', () => {
    expect(choicesOf({ ...USUAL_FORM, blocks: [block('2027-07-01'), block('2027-08-01')] }, END).blocks?.map(({ from, to }) => [from, to])).toEqual([['2027-07-01', '2027-08-01'], ['2027-08-01', END]]);
  });
});

describe('blocks by hand', () => {
  const blocks = [block('2027-07-01'), block('2027-06-01'), block('2028-08-01'), block('2028-09-01', '2028-08-01')];

  it('say what is wrong', () => {
    expect(blocks.map((_, n) => blockFault(blocks, n, END))).toEqual([null, 'begins before of 2027-07-01', 'begins after the year', 'begins after the year']);
    expect(blockFault([block('2027-07-01', '2027-07-01')], 0, END)).toBe('its second half begins outside it');
    expect(formFault({ ...USUAL_FORM, blocks }, END)).toBe('Mend the blocks first');
  });

  it('become one more by halving the last', () => {
    expect(withOneMore([block('2028-06-01')], END).map(({ from }) => from)).toEqual(['2028-06-01', '2028-06-16']);
  });
});
