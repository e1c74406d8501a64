import { DomainError } from '@housestaff/kernel';

/** The login belongs to nobody in the schedule, so there are no duties of one's own. */
export class NoOwnSchedule extends DomainError {
  readonly code = 'feed.no_person';

  constructor() {
    super('This login is not linked to a person. A coordinator can link it.', { field: 'person', fix: 'Link the login to a person' });
  }
}

/** A calendar was asked for of a service that the program does not have. */
export class UnknownService extends DomainError {
  readonly code = 'feed.unknown_service';

  constructor(field: string, value: string, fix: string) {
    super(`No calendar can be made of ${field} ${value}. ${fix}.`, { field, value, fix });
  }
}
