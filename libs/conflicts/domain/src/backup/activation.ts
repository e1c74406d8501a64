import { InvalidValue, type DateRange, type Id } from '@housestaff/kernel';
import { ActivationTakenBack } from './backup.errors';

/** Somebody on backup stepped in for somebody. */
export interface Activation {
  readonly id: Id;
  readonly programId: Id;
  readonly personId: Id;
  /** Null: for nobody in particular. */
  readonly forPersonId: Id | null;
  /** "In-house call, 22 Nov 2026". */
  readonly label: string;
  readonly period: DateRange;
  readonly why: string;
  /** What it counts, by the program's settings of that day. */
  readonly worth: number;
  readonly by: string;
  readonly at: Date;
  /** It was undone: it counts nothing. */
  readonly takenBackAt: Date | null;
  readonly paidBack: PaidBack | null;
  readonly version: number;
}

export interface PaidBack {
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

const LONGEST_NOTE = 500;

/** Paid back by a duty that somebody took over, or one that they were spared: the note says which. */
export function payBack(activation: Activation, { note, by, at }: PaidBack): Activation {
  if (activation.takenBackAt) throw new ActivationTakenBack(activation.label);
  const said = note.trim();
  if (said === '' || said.length > LONGEST_NOTE) throw new InvalidValue('note', note, `how it was paid back, in 1 to ${LONGEST_NOTE} letters`);
  return { ...activation, paidBack: { note: said, by, at } };
}

/** It was noted by mistake: it is owed again. */
export function oweAgain(activation: Activation): Activation {
  return { ...activation, paidBack: null };
}

export interface PaybackTally {
  readonly personId: Id;
  /** How often they stepped in. */
  readonly activated: number;
  readonly earned: number;
  readonly paidBack: number;
  readonly owed: number;
}

/** What the log says is owed to each, the most first. */
export function paybackTallies(log: readonly Activation[]): PaybackTally[] {
  const people = new Map<Id, PaybackTally>();
  for (const { personId, worth, paidBack, takenBackAt } of log) {
    if (takenBackAt) continue;
    const own = people.get(personId) ?? { personId, activated: 0, earned: 0, paidBack: 0, owed: 0 };
    const paid = paidBack ? worth : 0;
    people.set(personId, { personId, activated: own.activated + 1, earned: own.earned + worth, paidBack: own.paidBack + paid, owed: own.owed + worth - paid });
  }
  return [...people.values()].sort((a, b) => b.owed - a.owed || b.activated - a.activated || (a.personId < b.personId ? -1 : 1));
}
