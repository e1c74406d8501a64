import { expect, it } from '@jest/globals';
import { formOf, halvesOf, missingIn, moved, partOf, wantedOf, type LeaveForm } from './wanted-leave';

const FORM: LeaveForm = { kind: 'vacation', first: '2026-10-05', last: '2026-10-09', startsPm: false, endsAm: false, note: '' };

it('sends the first day back, and reads it as the last day', () => {
  expect(wantedOf(FORM)).toMatchObject({ from: '2026-10-05', to: '2026-10-10' });
  expect(formOf({ ...wantedOf(FORM), note: '' })).toEqual(FORM);
});

it('takes the last day along with the first', () => {
  expect(moved(FORM, { first: '2026-10-12' })).toMatchObject({ first: '2026-10-12', last: '2026-10-12' });
  expect(moved(FORM, { first: '2026-10-06' }).last).toBe('2026-10-09');
  expect(missingIn(moved(FORM, { last: '2026-10-01' }))).toBe('The last day is before the first');
});

it('leaves no single day without a half', () => {
  const halves = { ...FORM, startsPm: true, endsAm: true };
  expect(moved(halves, { last: '2026-10-05' })).toMatchObject({ startsPm: true, endsAm: false });
  expect((['day', 'am', 'pm'] as const).map((part) => partOf({ ...FORM, ...halvesOf(part) }))).toEqual(['day', 'am', 'pm']);
});
