import type { Outcome } from '@housestaff/onboarding/domain';
import type { RolledPerson, RollOverState } from './ports/roll-overs';
import { countsOf } from './roll-over-view';

/** A roll-over that was done. */
export interface RollOverDone extends Omit<RollOverState, 'people' | 'doneAt' | 'undoneAt'> {
  readonly people: readonly Omit<RolledPerson, 'changed'>[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly doneAt: string;
  readonly undoneAt: string | null;
  /** What came later and keeps it from being undone, in words; empty: it can be, or it was. */
  readonly builtOn: readonly string[];
}

export function doneView({ people, doneAt, undoneAt, ...state }: RollOverState, builtOn: readonly string[]): RollOverDone {
  const shown = people.map(({ changed: _, ...person }) => person);
  return { ...state, people: shown, counts: countsOf(people), doneAt: doneAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null, builtOn };
}
