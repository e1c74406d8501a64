import { Injectable } from '@nestjs/common';
import { Clock, newId, type DateRange } from '@housestaff/kernel';
import { isChanged, yearLater, type InternInput, type PersonRoll, type PlannedPeriod } from '@housestaff/onboarding/domain';
import { Persons, tidy } from '@housestaff/people/application';
import type { Person, PgyPeriod } from '@housestaff/people/domain';
import type { RollOverPlan } from './plan-roll-over';
import type { RolledPerson, RollOverState } from './ports/roll-overs';

/** Writes PGY periods and incoming residents. Call within a unit of work. */
@Injectable()
export class RollOverPeople {
  constructor(
    private readonly persons: Persons,
    private readonly clock: Clock,
  ) {}

  async move({ people, interns, newYear }: RollOverPlan): Promise<Pick<RollOverState, 'people' | 'interns'>> {
    const moved: RolledPerson[] = [];
    for (const roll of people) moved.push(await this.moveOne(roll));
    const added: RollOverState['interns'][number][] = [];
    for (const intern of interns) {
      const person = this.incoming(intern, newYear.programId, newYear.period);
      await this.persons.add(person);
      added.push({ personId: person.id, name: person.displayName });
    }
    return { people: moved, interns: added };
  }

  private async moveOne(roll: PersonRoll): Promise<RolledPerson> {
    const { person, outcome, pgyNow, pgyNext } = roll;
    const told = { personId: person.id, name: person.displayName, outcome, pgyNow, pgyNext };
    if (!isChanged(roll)) return { ...told, changed: null };
    const after = roll.periods.map((one) => this.withId(one));
    await this.persons.setPgyPeriods(person, after);
    return { ...told, changed: { before: person.pgyPeriods, after } };
  }

  private withId(period: PlannedPeriod): PgyPeriod {
    return { ...period, id: period.id ?? newId(this.clock) };
  }

  private incoming({ pgy, startsOn, ...fields }: InternInput, programId: string, next: DateRange): Person {
    const offCycle = startsOn !== null && startsOn !== next.start;
    const period = offCycle ? { start: startsOn, end: yearLater(startsOn) } : next;
    const usual = { kind: 'resident', phone: null, externalId: null, specialties: [], titles: [], active: true, version: 1 } as const;
    return tidy({ ...usual, ...fields, cohort: fields.cohort?.trim() || null, id: newId(this.clock), programId, pgyPeriods: [{ id: newId(this.clock), period, pgy, offCycle }] });
  }
}
