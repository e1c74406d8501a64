import { DomainError, dayWords, daysWords, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';

interface NamedEvent {
  readonly id: Id | null;
  readonly name: string;
  readonly period: DateRange;
  readonly half: 'am' | 'pm' | null;
}

const HALVES = { am: ', mornings', pm: ', afternoons' } as const;
const said = ({ name, period, half }: NamedEvent): string => `${name} (${daysWords(period)}${half ? HALVES[half] : ''})`;
const facts = ({ id, name, period, half }: NamedEvent) => ({ id, name, from: period.start, to: period.end, half });

export class EventEmpty extends DomainError {
  readonly code = 'program.event_empty';

  constructor(name: string, from: LocalDate, to: LocalDate) {
    super(`${name} has no day: its end is not after its start on ${dayWords(from)}`, { field: 'to', name, from, to, fix: 'give the day after its last as the end' });
  }
}

/** Somebody would have two things to do in one half-day. */
export class EventsClash extends DomainError {
  readonly code = 'program.events_clash';

  constructor(event: NamedEvent, existing: NamedEvent) {
    super(`${said(event)} and ${said(existing)} protect the same half-days for some of the same people`, {
      field: 'from',
      event: facts(event),
      existing: facts(existing),
      fix: 'move one of them to other half-days, or give them audiences that share nobody',
    });
  }
}
