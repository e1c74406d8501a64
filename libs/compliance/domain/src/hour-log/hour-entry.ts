import type { Id, LocalDate } from '@housestaff/kernel';

export type HourEntryKind = 'duty' | 'call-in' | 'from-home' | 'moonlighting';

/** Work as someone writes it down: wall clocks, `YYYY-MM-DDTHH:mm`. */
export interface EntryAsked {
  readonly kind: HourEntryKind;
  /** Of kind `duty` alone: the published duty, or else an activity, or neither for work that is on no schedule. */
  readonly dutyId: Id | null;
  readonly activityId: Id | null;
  readonly start: string;
  readonly end: string;
  readonly note: string;
}

/** Work that was logged. Instants in epoch milliseconds; it belongs to the local day on which it begins. */
export interface LoggedEntry extends Omit<EntryAsked, 'start' | 'end'> {
  readonly date: LocalDate;
  readonly start: number;
  readonly end: number;
}

/** One duty of a day as it was published. */
export interface DutyOfDay {
  readonly id: Id;
  readonly activityId: Id;
  readonly activityName: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Whether its hours count: at-home call, backup and time off don't. */
  readonly counts: boolean;
}
