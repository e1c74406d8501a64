import { localDateOf, type Clock, type LocalDate } from '@housestaff/kernel';
import { pgyPeriodOn, type Person } from '@housestaff/people/domain';
import type { Program } from '@housestaff/program/domain';

/** A person with their PGY of today, as the program's clock says. */
export interface PersonView extends Person {
  readonly pgy: number | null;
  readonly offCycle: boolean;
  /** Of whoever has no PGY today and gets one: the first day of it, and which. */
  readonly begins: { readonly on: LocalDate; readonly pgy: number } | null;
  /** Of a resident whose last PGY is over: their first day out of the program. */
  readonly finishedOn: LocalDate | null;
}

export function personView(person: Person, program: Pick<Program, 'zone'>, clock: Clock): PersonView {
  const day = localDateOf(clock.now().getTime(), program.zone);
  const today = pgyPeriodOn(person, day);
  const ahead = today ? undefined : person.pgyPeriods.find(({ period }) => period.start > day);
  const last = person.pgyPeriods.at(-1)?.period.end;
  return {
    ...{ ...person, pgy: today?.pgy ?? null, offCycle: today?.offCycle ?? false },
    begins: ahead ? { on: ahead.period.start, pgy: ahead.pgy } : null,
    finishedOn: person.kind === 'resident' && last !== undefined && last <= day ? last : null,
  };
}
