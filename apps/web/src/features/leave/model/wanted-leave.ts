import { addDays } from '@/shell/dates';
import type { WantedLeave } from '../api/use-leave';

/** Leave as it is typed: the last day is in, and halves are said of the first and the last day. */
export interface LeaveForm {
  kind: string;
  first: string;
  last: string;
  startsPm: boolean;
  endsAm: boolean;
  note: string;
}

export type PartOfDay = 'day' | 'am' | 'pm';

export const formOf = (leave: WantedLeave & { note: string }): LeaveForm => ({ kind: leave.kind, first: leave.from, last: addDays(leave.to, -1), startsPm: leave.startsPm, endsAm: leave.endsAm, note: leave.note });

export const isOneDay = ({ first, last }: LeaveForm): boolean => first === last;

export function partOf({ startsPm, endsAm }: LeaveForm): PartOfDay {
  return startsPm ? 'pm' : endsAm ? 'am' : 'day';
}

export const halvesOf = (part: PartOfDay): Pick<LeaveForm, 'startsPm' | 'endsAm'> => ({ startsPm: part === 'pm', endsAm: part === 'am' });

/** With a new first day: the last one follows, and a single day has one half at most. */
export function moved(form: LeaveForm, values: Partial<LeaveForm>): LeaveForm {
  const next = { ...form, ...values };
  const last = next.last < next.first && values.first !== undefined ? next.first : next.last;
  const both = next.first === last && next.startsPm && next.endsAm;
  return { ...next, last, endsAm: both ? false : next.endsAm };
}

export function wantedOf({ kind, first, last, startsPm, endsAm }: LeaveForm): WantedLeave {
  return { kind, from: first, to: addDays(last, 1), startsPm, endsAm };
}

/** Why it can't be sent yet. */
export function missingIn({ kind, first, last }: LeaveForm): string | null {
  if (!kind) return 'Choose the kind first';
  if (!first || !last) return 'Choose the days first';
  return last < first ? 'The last day is before the first' : null;
}
