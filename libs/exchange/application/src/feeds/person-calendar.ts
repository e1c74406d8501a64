import { Injectable } from '@nestjs/common';
import { PublishedDuties, type PublishedDuty } from '@housestaff/assignments/application';
import { writeCalendar, type CalendarEvent } from '@housestaff/exchange/domain';
import { addDays, NotFound, type DateRange, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog, type ProgramCatalogEntry } from '@housestaff/program/application';

const HALF_WORDS = { am: ' (morning)', pm: ' (afternoon)', day: '' };

/** A person's published duties as calendar text. Its days are the program's academic years, so that no day of reading changes it. */
@Injectable()
export class PersonCalendar {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly catalog: ProgramCatalog,
    private readonly duties: PublishedDuties,
  ) {}

  /** Call within a unit of work. Throws NotFound. */
  async of(personId: Id): Promise<string> {
    const person = await this.people.findById(personId);
    if (!person) throw new NotFound('person', personId);
    const program = await this.catalog.load(person.programId);
    const range = spanOf(program);
    const duties = range ? await this.duties.ofPerson({ programId: person.programId, personId, range }) : [];
    return writeCalendar(`${person.displayName}, ${program.program.name}`, eventsOf(duties, program));
  }
}

function spanOf({ years }: ProgramCatalogEntry): DateRange | undefined {
  const [first, last] = [years[0], years.at(-1)];
  return first && last && { start: first.period.start, end: last.period.end };
}

/** Free half-days are no events. */
function eventsOf(duties: readonly PublishedDuty[], { activities, rotations }: ProgramCatalogEntry): CalendarEvent[] {
  const activityOf = new Map(activities.map((activity) => [activity.id, activity]));
  const rotationOf = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  return duties.flatMap((duty) => {
    const activity = activityOf.get(duty.activityId);
    if (!activity || activity.category === 'time-off') return [];
    const { rowId, changedAt, sequence, during, date } = duty;
    const summary = `${activity.name}${during ? '' : HALF_WORDS[duty.half]}`;
    const when = during ?? { from: date, to: addDays(date, 1) };
    return [{ uid: `${rowId}.${duty.personId}@housestaff`, changedAt, sequence, when, summary, location: rotationOf.get(duty.rotationId ?? '')?.siteName ?? null }];
  });
}
