import { linesOf } from './published-notices';

const names = new Map([['icu', 'Intensive care'], ['clinic', 'Clinic']]);
const period = { start: '2026-10-05', end: '2026-10-19' };

describe('what people read of a new version', () => {
  it('is where they are instead, and only of themselves', () => {
    const soon = [{ personId: 'ana', period, before: 'clinic', after: 'icu' }, { personId: 'ben', period, before: 'icu', after: 'clinic' }];
    expect(linesOf('ana', soon, [{ personId: 'ana', period }], names)).toEqual(['5 – 18 Oct 2026: Intensive care instead of Clinic']);
  });

  it('is which days are others, where they stay where they are', () => {
    expect(linesOf('ana', [], [{ personId: 'ana', period }], names)).toEqual(['other calls or half-days, 5 – 18 Oct 2026']);
  });

  it('names what is new, and what is no more', () => {
    const soon = [{ personId: 'ana', period, before: null, after: 'icu' }, { personId: 'ana', period, before: 'icu', after: null }];
    expect(linesOf('ana', soon, [], names)).toEqual(['5 – 18 Oct 2026: Intensive care', '5 – 18 Oct 2026: nothing instead of Intensive care']);
  });
});
