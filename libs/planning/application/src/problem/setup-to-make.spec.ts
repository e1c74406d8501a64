import { daysOf } from './setup-to-make';

const block = (ordinal: number, start: string, end: string) => ({ id: String(ordinal), ordinal, name: `Block ${ordinal}`, period: { start, end }, splitOn: null });
const SCHEDULE = {
  catalog: {
    year: { id: 'y', name: 'AY', period: { start: '2026-06-24', end: '2027-07-01' }, version: 1 },
    blocks: [block(0, '2026-06-24', '2026-07-01'), block(1, '2026-07-01', '2026-07-29'), block(2, '2026-07-29', '2026-08-26')],
  },
};
const days = (kind: 'call' | 'weeks', asked: { from?: string; to?: string; around?: string }, today = '2026-07-10') => {
  const { start, end } = daysOf(SCHEDULE, { kind }, asked, today);
  return [start, end];
};

describe('the days of a plan', () => {
  it('are those of the next block, for weeks those of the whole year', () => {
    expect(days('call', {})).toEqual(['2026-07-29', '2026-08-26']);
    expect(days('call', {}, '2026-06-01')).toEqual(['2026-07-01', '2026-07-29']);
    expect(days('call', {}, '2027-06-01')).toEqual(['2026-07-29', '2026-08-26']);
    expect(days('weeks', {})).toEqual(['2026-06-24', '2027-07-01']);
  });

  it('are those that are planned together with a day', () => {
    expect(days('call', { around: '2026-07-10' }, '2026-07-30')).toEqual(['2026-07-01', '2026-07-29']);
    expect(days('weeks', { around: '2026-07-10' })).toEqual(['2026-06-24', '2027-07-01']);
  });

  it('go on to the end of their block, or as far as asked', () => {
    expect(days('call', { from: '2026-07-10' })).toEqual(['2026-07-10', '2026-07-29']);
    expect(days('weeks', { from: '2026-07-10' })).toEqual(['2026-07-10', '2027-07-01']);
    expect(days('call', { from: '2026-07-10', to: '2026-07-12' })).toEqual(['2026-07-10', '2026-07-12']);
  });

  it('lie within the year, and run forwards', () => {
    expect(() => days('call', { from: '2026-06-23' })).toThrow(/from: found 2026-06-23/);
    expect(() => days('call', { to: '2027-07-02' })).toThrow(/to: found 2027-07-02/);
    expect(() => days('call', { from: '2026-07-10', to: '2026-07-10' })).toThrow(/an end after its start/);
  });
});
