import { daysWords, dayWords, DomainError, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { ScheduleFinding } from './ports/finding';
import type { StayChangeView } from './versions/stay-change-view';

/** A draft that was published or discarded takes no more changes. */
export class DraftClosed extends DomainError {
  readonly code = 'draft.closed';

  constructor(draftId: Id, status: string) {
    super(`This draft is already ${status}`, { draftId, status, fix: 'start a new draft' });
  }
}

/** Nothing left to undo or redo. */
export class NoSuchStep extends DomainError {
  readonly code = 'draft.no_step';

  constructor(draftId: Id, direction: 'undo' | 'redo') {
    super(`Nothing to ${direction}`, { draftId, direction });
  }
}

/** What the draft changes was changed by another publication in the meantime. */
export class DraftMoved extends DomainError {
  readonly code = 'draft.moved';

  constructor(baseVersion: number, publishedVersion: number, moved: readonly StayChangeView[]) {
    super('The published schedule moved under this draft', { baseVersion, publishedVersion, moved, fix: 'look at what moved, then publish with rebase' });
  }
}

/** Hard rules are broken, and nobody gave a reason. */
export class PublishBlocked extends DomainError {
  readonly code = 'assignments.publish_blocked';

  constructor(findings: readonly ScheduleFinding[]) {
    super(`${findings.length} violations block publishing`, { findings, fix: 'mend them, or publish with a reason for each in overrides' });
  }
}

/** Publishing over violations needs a permission of its own. */
export class OverrideNotAllowed extends DomainError {
  readonly code = 'publish.override_not_allowed';

  constructor() {
    super('Only the program director publishes over a violation', { permission: 'schedule:override', fix: 'ask the director, or choose what breaks no rule' });
  }
}

/** The version came with an import that was taken back; some of its people or rotations are gone. */
export class VersionUndone extends DomainError {
  readonly code = 'assignments.version_undone';

  constructor(number: number) {
    super(`Version ${number} came with an import that was undone`, { number, fix: 'import the file again, or choose another version' });
  }
}

/** Nothing is published that holds all of these days. */
export class NotPublished extends DomainError {
  readonly code = 'assignments.not_published';

  constructor(period: DateRange) {
    super(`No published schedule holds ${daysWords(period)}`, { from: period.start, to: period.end, fix: 'choose days within one academic year whose schedule is published' });
  }
}

/** A change of the published schedule would break hard rules, and nobody gave a reason. */
export class AmendmentBlocked extends DomainError {
  readonly code = 'assignments.amendment_blocked';

  constructor(findings: readonly ScheduleFinding[]) {
    const one = findings.length === 1;
    super(`${findings.length} ${one ? 'rule' : 'rules'} would be broken that ${one ? 'is' : 'are'} kept now`, { findings, fix: 'choose another person or other days, or have someone who may override give a reason for each' });
  }
}

/** What a version changed was changed again since. */
export class AmendmentBuiltUpon extends DomainError {
  readonly code = 'assignments.amendment_built_upon';

  constructor(number: number, since: readonly StayChangeView[]) {
    super('It can no longer be taken back: the same days were changed again since', { number, since, fix: 'change the schedule as it is now' });
  }
}

export class NothingAmended extends DomainError {
  readonly code = 'assignments.nothing_amended';

  constructor() {
    super('The schedule already is like that', { fix: 'load the schedule anew' });
  }
}

/** Somebody else has it by now, or nobody. */
export class DutyGone extends DomainError {
  readonly code = 'assignments.duty_gone';

  constructor(personName: string, date: LocalDate) {
    super(`${personName} no longer has this duty on ${dayWords(date)}`, { personName, date, fix: 'load the schedule anew' });
  }
}
