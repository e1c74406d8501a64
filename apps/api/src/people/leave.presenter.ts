import type { DateRange } from '@housestaff/kernel';
import type { AbsenceView, ChangeLeaveSettings as SettingsCommand, LeaveCheckView, LeaveEffect as Effect, MyLeaveView } from '@housestaff/people/application';
import type { LeaveSettings as Settings, Place } from '@housestaff/people/domain';
import type { Finding } from '../assignments/finding.dto';
import { given } from '../http/given';
import type { Absence, AbsenceQuery } from './absence.dto';
import type { LeaveCheck, LeaveEffect, LeaveStay, OwnLeaveCheck } from './leave-check.dto';
import type { ChangeLeaveSettings, LeaveSettings } from './leave-settings.dto';
import type { MyAbsence, MyLeave } from './leave.dto';

export function presentAbsence({ programId: _, importBatchId: _batch, period, decidedAt, ...absence }: AbsenceView): Absence {
  return { ...absence, from: period.start, to: period.end, decidedAt: decidedAt?.toISOString() ?? null };
}

export function presentLeaveSettings({ kinds, policy, ...settings }: Settings): LeaveSettings {
  const blackouts = policy.blackouts.map((one) => ({ ...one, kinds: one.kinds && [...one.kinds] }));
  return { ...settings, kinds: [...kinds], policy: { ...policy, windows: [...policy.windows], blackouts, mostAway: [...policy.mostAway] } };
}

/** What was not sent is left out, and what may be null is. */
export function settingsAsSent({ kinds, policy, ...limits }: ChangeLeaveSettings): SettingsCommand['settings'] {
  const sent = policy && {
    noticeDays: policy.noticeDays ?? null,
    aheadDays: policy.aheadDays ?? null,
    windows: policy.windows,
    blackouts: policy.blackouts.map((one) => ({ ...one, kinds: one.kinds ?? null })),
    mostAway: policy.mostAway.map((one) => ({ ...one, pgy: one.pgy ?? null, rotationId: one.rotationId ?? null })),
  };
  return { ...limits, kinds: kinds.map((kind) => ({ ...kind, ...given(kind) })), ...(sent && { policy: sent }) };
}

export function presentEffect({ stays, lost, short, findings, ...effect }: Effect): LeaveEffect {
  // Whoever answers for the schedule gives its findings whole; people only reads how grave they are.
  return { ...effect, stays: stays.map(stayOf), lost: [...lost], short: [...short], findings: findings as unknown as Finding[] };
}

function stayOf({ rotationId, rotation, leaveEligible, period }: Place): LeaveStay {
  return { rotationId, rotation, leaveEligible, from: period.start, to: period.end };
}

/** Names nobody else: a breach's key holds who else is away. */
export function presentOwnCheck({ days, breaches, effect, tallies, quotas, approvesItself }: LeaveCheckView): OwnLeaveCheck {
  return { days, breaches: breaches.map(({ code, message, from, to }) => ({ code, message, from, to })), effect: presentEffect(effect), tallies: [...tallies], quotas: [...quotas], approvesItself };
}

export function presentCheck(check: LeaveCheckView): LeaveCheck {
  const others = check.others.map(({ id, personId, personName, period, status }) => ({ absenceId: id, personId, name: personName, from: period.start, to: period.end, status }));
  const breaches = check.breaches.map(({ code, key, message, from, to }) => ({ code, key, message, from, to }));
  return { ...presentOwnCheck(check), breaches, others };
}

export function presentMyLeave({ programId, today, settings, tallies, quotas, absences }: MyLeaveView): MyLeave {
  return { programId, today, settings: presentLeaveSettings(settings), tallies: [...tallies], quotas: [...quotas], absences: absences.map((one) => presentMyAbsence(one, today)) };
}

function presentMyAbsence(absence: AbsenceView, today: string): MyAbsence {
  const { status, period } = absence;
  const ahead = status === 'approved' && period.start > today;
  return { ...ownOf(presentAbsence(absence)), mayCancel: ahead || status === 'requested' || status === 'anticipated' };
}

function ownOf({ personId: _, personName: _name, source: _source, ...own }: Absence): Omit<MyAbsence, 'mayCancel'> {
  return own;
}

/** Days of the calendar in PostgreSQL's reach, for a side that is left open. */
const EVER: DateRange = { start: '1900-01-01', end: '9999-12-31' };

/** Undefined where neither side is given. */
export function rangeOf({ from, to }: AbsenceQuery): DateRange | undefined {
  return from || to ? { start: from ?? EVER.start, end: to ?? EVER.end } : undefined;
}
