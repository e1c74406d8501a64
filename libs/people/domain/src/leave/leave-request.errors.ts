import { DomainError, daysWords, dayWords, type Id, type LocalDate } from '@housestaff/kernel';
import type { Absence } from '../absence';
import { STATUS_WORDS, type AbsenceStatus } from '../absence-status';
import type { LeaveBreach } from './leave-breaches';

export class LeaveInThePast extends DomainError {
  readonly code = 'people.leave_past';

  constructor(from: LocalDate, earliest: LocalDate) {
    super(`Leave from ${dayWords(from)} has begun already`, { field: 'from', from, earliest, fix: `begin on ${dayWords(earliest)} or later, or ask your coordinator to enter it` });
  }
}

/** The person is away then already, or asked to be. */
export class LeaveOverlaps extends DomainError {
  readonly code = 'people.absence_overlap';

  constructor({ id, period, status }: Pick<Absence, 'id' | 'period' | 'status'>, own: boolean) {
    const whose = own ? 'You have' : 'They have';
    super(`${whose} leave on these days already: ${daysWords(period)} (${STATUS_WORDS[status]})`, { field: 'from', existing: { id, from: period.start, to: period.end, status }, fix: 'choose other days, or change that leave' });
  }
}

const elsewhere = ({ from, to }: LeaveBreach, field: string): Record<string, unknown> => ({ field, from, to, fix: 'choose other days, or ask your coordinator' });

export class OutsideWindow extends DomainError {
  readonly code = 'people.leave_window';

  constructor(breach: LeaveBreach) {
    super(breach.message, elsewhere(breach, 'from'));
  }
}

export class BlackedOut extends DomainError {
  readonly code = 'people.leave_blackout';

  constructor(breach: LeaveBreach) {
    super(breach.message, elsewhere(breach, 'from'));
  }
}

export class OverQuota extends DomainError {
  readonly code = 'people.leave_quota';

  constructor(breach: LeaveBreach) {
    super(breach.message, { ...elsewhere(breach, 'kind'), fix: 'ask for fewer days, or ask your coordinator' });
  }
}

const REFUSALS = { window: OutsideWindow, blackout: BlackedOut, quota: OverQuota } as const;

/** What nobody may ask for themselves; whoever approves leave may still enter it. How many are away, and where, they decide. */
export function assertMayAsk(breaches: readonly LeaveBreach[]): void {
  for (const breach of breaches) {
    if (breach.code in REFUSALS) throw new REFUSALS[breach.code as keyof typeof REFUSALS](breach);
  }
}

/** Rules that it breaks, and that whoever approves has not accepted. */
export class LeaveBreaksRules extends DomainError {
  readonly code = 'people.leave_breaks';

  constructor(breaches: readonly LeaveBreach[]) {
    super(`This leave breaks ${breaches.length === 1 ? 'a rule' : `${breaches.length} rules`} of the program: ${breaches.map((one) => one.message).join('; ')}`, {
      field: 'despite',
      breaches: breaches.map(({ code, key, message, from, to }) => ({ code, key, message, from, to })),
      fix: 'look at them, then approve it all the same or deny it',
    });
  }
}

/** Somebody answered it first. */
export class LeaveAnswered extends DomainError {
  readonly code = 'people.leave_answered';

  constructor(absence: { readonly id: Id; readonly status: AbsenceStatus; readonly decidedBy: string | null; readonly decidedAt: Date | null; readonly version: number }) {
    const { id, status, decidedBy, decidedAt, version } = absence;
    super(`This leave is ${STATUS_WORDS[status]} already${decidedBy ? `: ${decidedBy} answered it` : ''}`, { id, status, by: decidedBy, at: decidedAt?.toISOString() ?? null, version, fix: 'load it again' });
  }
}

/** Whoever answers leave, about their own. */
export class OwnLeave extends DomainError {
  readonly code = 'people.leave_own';

  constructor() {
    super('It is your own leave: somebody else answers it', { fix: 'ask for it, or take it back, under My leave; the coordinator or the program director answers' });
  }
}

/** One's own leave that has begun: only whoever approves leave may change it. */
export class LeaveBegun extends DomainError {
  readonly code = 'people.leave_begun';

  constructor(from: LocalDate) {
    super(`This leave began on ${dayWords(from)}`, { from, fix: 'ask your coordinator to change it' });
  }
}
