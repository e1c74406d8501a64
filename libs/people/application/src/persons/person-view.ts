import { localDateOf, type Clock } from '@housestaff/kernel';
import { pgyPeriodOn, type Person } from '@housestaff/people/domain';
import type { Program } from '@housestaff/program/domain';

/** A person with their PGY of today, as the program's clock says. */
export interface PersonView extends Person {
  readonly pgy: number | null;
  readonly offCycle: boolean;
}

export function personView(person: Person, program: Pick<Program, 'zone'>, clock: Clock): PersonView {
  const today = pgyPeriodOn(person, localDateOf(clock.now().getTime(), program.zone));
  return { ...person, pgy: today?.pgy ?? null, offCycle: today?.offCycle ?? false };
}
