import { Injectable } from '@nestjs/common';
import { daysWords, EventSubscriber, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices, type Notice } from '@housestaff/notifications/application';
import { ScheduleWorld } from '../ports/schedule-world';
import { Schedules } from '../ports/schedules';
import type { PublishedFacts } from '../publish/publication-news';

/** What an import brings is not new to anybody, a refresh only follows from other settings, and a scramble tells both of its people itself. */
const SILENT: readonly PublishedFacts['source'][] = ['import', 'refresh', 'scramble'];

/** Tells people that they are elsewhere, or work other half-days, within the next 30 days. */
@Injectable()
export class PublishedNotices extends EventSubscriber {
  readonly name = 'published-notices';
  readonly listensTo = ['assignments.version.published'];

  constructor(
    private readonly schedules: Schedules,
    private readonly world: ScheduleWorld,
    private readonly notices: Notices,
  ) {
    super();
  }

  on(event: RecordedEvent, context: JobContext): Promise<unknown> {
    return context.commit(async () => {
      const facts = event.facts as PublishedFacts;
      const schedule = await this.schedules.findById(event.resourceId);
      const people = new Set([...facts.soon, ...facts.duties].map(({ personId }) => personId));
      if (schedule === undefined || people.size === 0 || SILENT.includes(facts.source)) return { told: 0 };
      const { catalog } = await this.world.load(schedule.programId, schedule.academicYearId);
      const names = new Map(catalog.rotations.map(({ id, name }) => [id, name]));
      let told = 0;
      for (const personId of people) told += await this.notices.send(noticeOf(event, schedule.programId, personId, facts, names));
      return { told };
    });
  }
}

function noticeOf(event: RecordedEvent, programId: Id, personId: Id, { number, soon, duties }: PublishedFacts, names: ReadonlyMap<Id, string>): Notice {
  const lines = linesOf(personId, soon, duties, names);
  const words = number === 1 ? { title: 'Your schedule is published', short: 'Your schedule is published.' } : { title: `Your schedule changed: ${lines[0] ?? ''}`, short: 'Your schedule changed.' };
  const body = `${lines.map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`).join('\n')}\nYour calendar shows it too.`;
  return { ...words, body, to: { people: [personId], but: event.userId }, kind: 'schedule-changed', programId, href: '/my-schedule', dedupKey: `${event.id} ${personId}`, happening: event.id };
}

/** "5 – 18 Oct 2026: Intensive care instead of Clinic". */
export function linesOf(personId: Id, soon: PublishedFacts['soon'], duties: PublishedFacts['duties'], names: ReadonlyMap<Id, string>): string[] {
  const nameOf = (id: Id | null): string => (id === null ? 'nothing' : (names.get(id) ?? 'another rotation'));
  const elsewhere = soon.filter((one) => one.personId === personId).map(({ period, before, after }) => `${daysWords(period)}: ${nameOf(after)}${before === null ? '' : ` instead of ${nameOf(before)}`}`);
  if (elsewhere.length > 0) return elsewhere;
  return duties.filter((one) => one.personId === personId).map(({ period }) => `other calls or half-days, ${daysWords(period)}`);
}
