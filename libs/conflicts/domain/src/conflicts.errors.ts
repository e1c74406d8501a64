import { DomainError, type Id } from '@housestaff/kernel';
import type { Ignored, Resolution } from './conflict/marks';

/** Somebody else, or the schedule itself, was first. */
export class ConflictResolved extends DomainError {
  readonly code = 'conflicts.resolved';

  constructor(resolution: Resolution | null) {
    super(resolution ? `It is resolved: ${resolution.label} (${resolution.by})` : 'It is resolved', { resolution, fix: 'look at the list again' });
  }
}

/** The schedule changed since it was found. */
export class ConflictGone extends DomainError {
  readonly code = 'conflicts.gone';

  constructor(title: string) {
    super(`“${title}” is no longer there: the schedule changed since`, { title, fix: 'look at the list again' });
  }
}

export class OptionGone extends DomainError {
  readonly code = 'conflicts.option_gone';

  constructor(now: readonly { readonly id: string; readonly label: string }[]) {
    super('The schedule changed since these options were shown: this one is no longer there', { options: now, fix: 'look at the options as they are now' });
  }
}

export class NoCleanOption extends DomainError {
  readonly code = 'conflicts.no_clean_option';

  constructor() {
    super('No option resolves it without breaking something else', { fix: 'open it and look at its options one by one' });
  }
}

export class OptionChangesNothing extends DomainError {
  readonly code = 'conflicts.option_changes_nothing';

  constructor() {
    super('This option changes nothing in the schedule: say whose it is to solve', { field: 'optionId', fix: 'defer it to somebody' });
  }
}

export class AlreadyIgnored extends DomainError {
  readonly code = 'conflicts.already_ignored';

  constructor({ by, at, reason }: Ignored) {
    super(`It is ignored already, by ${by}: ${reason}`, { by, at, reason, fix: 'open it again first' });
  }
}

export class NotIgnored extends DomainError {
  readonly code = 'conflicts.not_ignored';

  constructor() {
    super('It is not ignored', { fix: 'look at the list again' });
  }
}

export class NotUndoable extends DomainError {
  readonly code = 'conflicts.not_undoable';

  constructor() {
    super('No published version of its own resolved it: there is nothing to take back', { fix: 'change the schedule instead' });
  }
}

export class CannotResolve extends DomainError {
  readonly code = 'conflicts.cannot_resolve';

  constructor(userId: Id) {
    super('Whoever conflicts are deferred to must be allowed to resolve them here', { field: 'userId', userId, fix: 'choose somebody from the list' });
  }
}
