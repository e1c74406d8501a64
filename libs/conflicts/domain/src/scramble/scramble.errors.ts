import { DomainError, daysWords, type DateRange } from '@housestaff/kernel';

/** Days that are over need nobody. */
export class ScramblePast extends DomainError {
  readonly code = 'scramble.past_range';

  constructor(period: DateRange) {
    super(`${daysWords(period)}: these days are over`, { field: 'to', from: period.start, to: period.end, fix: 'choose today or later' });
  }
}

export class AlreadyAway extends DomainError {
  readonly code = 'scramble.already_away';

  constructor(name: string, leave: string, period: DateRange) {
    super(`${name} is on leave already: ${leave}, ${daysWords(period)}`, { leave, from: period.start, to: period.end, fix: 'assign without recording leave, or change that leave on the leave page' });
  }
}

/** Somebody filled it meanwhile, or it was taken away. */
export class WorkNotOpen extends DomainError {
  readonly code = 'scramble.not_open';

  constructor(happened: { readonly label: string; readonly name: string; readonly by: string } | null) {
    super(happened ? `${happened.name} has it now: ${happened.by} assigned ${happened.label}` : 'This is no longer open: the schedule was changed meanwhile', { ...(happened ?? {}), fix: 'look at what is still open' });
  }
}

/** What stands against somebody now. */
export class CannotStandIn extends DomainError {
  readonly code = 'scramble.cannot_stand_in';

  constructor(name: string, reason: { readonly code: string; readonly words: string }) {
    super(`${name} can't take it: ${reason.words}`, { name, reason: reason.code, words: reason.words, fix: 'choose somebody else' });
  }
}

export class AssignmentUndone extends DomainError {
  readonly code = 'scramble.undone';

  constructor(label: string, by: string) {
    super(`${by} took back ${label} already`, { label, by });
  }
}
