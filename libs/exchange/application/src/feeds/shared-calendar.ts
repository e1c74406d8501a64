import { Injectable } from '@nestjs/common';
import { PublishedDuties, type PublishedDuty, type PublishedStay } from '@housestaff/assignments/application';
import { writeCalendar, type CalendarEvent } from '@housestaff/exchange/domain';
import { addDays, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramCatalog, type ProgramCatalogEntry } from '@housestaff/program/application';
import { pgyOn, type Person } from '@housestaff/people/domain';
import type { SharedSubject } from './feeds';

/** Whom a ward rings up at night: what a program's calendar shows of duties, beside who is where. */
const ON_CALL = ['call', 'night-float', 'backup'];

/** Who is on a service, or where everybody of a program is, as calendar text of the published schedule. */
@Injectable()
export class SharedCalendar {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly catalog: ProgramCatalog,
    private readonly published: PublishedDuties,
  ) {}

  /** Call within a unit of work. Throws NotFound. */
  async of(about: SharedSubject): Promise<string> {
    const entry = await this.catalog.load(about.programId);
    const people = new Map((await this.people.ofProgram(about.programId)).map((person) => [person.id, person]));
    const words = new Words(entry, people);
    const stays = about.kind === 'activity' ? [] : await this.published.stays(about.programId, about.kind === 'rotation' ? about.rotationId : null);
    const duties = await this.published.ofActivities(about.programId, activitiesOf(about, entry));
    const ofService = about.kind === 'rotation';
    return writeCalendar(words.title(about), [...stays.flatMap((stay) => words.stay(stay, ofService)), ...duties.flatMap((duty) => words.duty(duty))]);
  }
}

function activitiesOf(about: SharedSubject, { activities }: ProgramCatalogEntry): Id[] {
  if (about.kind === 'activity') return [about.activityId];
  if (about.kind === 'rotation') return [];
  return activities.filter(({ dutyKind }) => ON_CALL.includes(dutyKind)).map(({ id }) => id);
}

class Words {
  private readonly rotations: ReadonlyMap<Id, ProgramCatalogEntry['rotations'][number]>;
  private readonly activities: ReadonlyMap<Id, ProgramCatalogEntry['activities'][number]>;

  constructor(
    private readonly entry: ProgramCatalogEntry,
    private readonly people: ReadonlyMap<Id, Person>,
  ) {
    this.rotations = new Map(entry.rotations.map((rotation) => [rotation.id, rotation]));
    this.activities = new Map(entry.activities.map((activity) => [activity.id, activity]));
  }

  title(about: SharedSubject): string {
    const { name } = this.entry.program;
    if (about.kind === 'program') return name;
    const service = about.kind === 'rotation' ? this.rotations.get(about.rotationId) : this.activities.get(about.activityId);
    return service ? `${service.name}, ${name}` : name;
  }

  /** "Abara (PGY-2)" where the calendar is the service's own, else "ICU: Abara (PGY-2)". */
  stay(stay: PublishedStay, ofService: boolean): CalendarEvent[] {
    const rotation = this.rotations.get(stay.rotationId);
    const person = this.people.get(stay.personId);
    if (!rotation || !person) return [];
    const who = `${person.displayName}${pgySaid(person, stay)}`;
    const { start, end } = stay.period;
    return [{ ...marks(stay), when: { from: start, to: end }, summary: ofService ? who : `${rotation.name}: ${who}`, location: rotation.siteName }];
  }

  duty(duty: PublishedDuty): CalendarEvent[] {
    const activity = this.activities.get(duty.activityId);
    const person = this.people.get(duty.personId);
    if (!activity || !person) return [];
    const when = duty.during ?? { from: duty.date, to: addDays(duty.date, 1) };
    return [{ ...marks(duty), when, summary: `${activity.name}: ${person.displayName}`, location: this.rotations.get(duty.rotationId ?? '')?.siteName ?? null }];
  }
}

function pgySaid(person: Person, { period }: PublishedStay): string {
  const pgy = pgyOn(person, period.start);
  return pgy === null ? '' : ` (PGY-${pgy})`;
}

function marks({ rowId, personId, changedAt, sequence }: PublishedStay | PublishedDuty): Pick<CalendarEvent, 'uid' | 'changedAt' | 'sequence'> {
  return { uid: `${rowId}.${personId}@housestaff`, changedAt, sequence };
}
