import { pgyOn } from './person';
import { planPgyHistory, type PgyInput } from './pgy-history';

const period = (pgy: number, from: string, to: string): PgyInput => ({ pgy, from, to, offCycle: false });
const codeOf = (input: PgyInput[]): string => {
  try {
    planPgyHistory(input);
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each<[string, PgyInput[], string]>([
  ['none', [], 'accepted'],
  ['one after the other', [period(2, '2027-07-01', '2028-07-01'), period(1, '2026-07-01', '2027-07-01')], 'accepted'],
  ['with a gap', [period(1, '2026-07-01', '2027-01-01'), period(1, '2027-07-01', '2028-01-01')], 'accepted'],
  ['an overlap of a day', [period(1, '2026-07-01', '2027-07-02'), period(2, '2027-07-01', '2028-07-01')], 'people.pgy_overlap'],
  ['backwards', [period(1, '2027-07-01', '2026-07-01')], 'people.pgy_backwards'],
  ['empty', [period(1, '2026-07-01', '2026-07-01')], 'people.pgy_backwards'],
  ['PGY-0', [period(0, '2026-07-01', '2027-07-01')], 'value.invalid'],
  ['PGY-10', [period(10, '2026-07-01', '2027-07-01')], 'value.invalid'],
])('%s', (_, input, code) => {
  expect(codeOf(input)).toBe(code);
});

it('changes the PGY on 1 July', () => {
  const pgyPeriods = planPgyHistory([period(1, '2026-07-01', '2027-07-01'), period(2, '2027-07-01', '2028-07-01')]).map((one, index) => ({ ...one, id: String(index) }));
  expect(['2026-06-30', '2026-07-01', '2027-06-30', '2027-07-01', '2028-07-01'].map((day) => pgyOn({ pgyPeriods }, day))).toEqual([null, 1, 1, 2, null]);
});
