import { Injectable } from '@nestjs/common';
import { YearSchedules } from '@housestaff/assignments/application';
import { Clock, CurrentActor, localDateOf, NotFound, UnitOfWork, type LocalDate } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Basis } from '../measures/basis';
import { PersonTimelineQuery } from './person-timeline.query';
import type { PersonTimeline } from './timeline-view';

export interface OwnTimelineAsked {
  readonly basis: Basis;
  /** A day of the academic year; left out: today. */
  readonly on?: LocalDate;
}

/** The timeline of whoever is signed in, as published: drafts are not theirs to see. */
@Injectable()
export class OwnTimelineQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly people: PeopleDirectory,
    private readonly years: YearSchedules,
    private readonly timeline: PersonTimelineQuery,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound where the user is no resident, or no academic year holds the day. */
  async execute({ basis, on }: OwnTimelineAsked): Promise<PersonTimeline> {
    return this.uow.run(async () => {
      const { personId, userId } = this.actor.get();
      const person = personId ? await this.people.findById(personId) : undefined;
      if (!person) throw new NotFound('person of the user', userId);
      const scheduleId = await this.years.on(person.programId, on ?? localDateOf(this.clock.now().getTime(), 'UTC'));
      return this.timeline.execute({ scheduleId, personId: person.id, basis });
    });
  }
}
