import type { BackupView, NamedActivation, NamedAssignment, OutAsked, ScrambleGap as Gap } from '@housestaff/conflicts/application';
import type { Backup, BackupActivation } from './backup.dto';
import type { ScrambleAssignment, ScrambleGap } from './scramble.dto';
import type { ScrambleAsked } from './scramble-requests.dto';

export function outOf(programId: string, { person, from, to, startsPm, endsAm }: ScrambleAsked): OutAsked {
  return { programId, personId: person, from, to, startsPm, endsAm };
}

export function presentGap({ assignments, ...gap }: Gap): ScrambleGap {
  return { ...gap, assignments: assignments.map(presentAssignment) };
}

export function presentAssignment({ id, outPersonId, outPersonName, personId, personName, label, period, versionNumber, absenceId, onBackup, by, at, undone, version }: NamedAssignment): ScrambleAssignment {
  const when = { from: period.start, to: period.end, at: at.toISOString(), undoneAt: undone?.at.toISOString() ?? null };
  return { id, outPersonId, outPersonName, personId, personName, label, ...when, versionNumber, absenceId, onBackup, by, version };
}

export function presentBackup({ members, log, tallies }: BackupView): Backup {
  return { members, tallies, log: log.map(presentActivation) };
}

export function presentActivation({ programId: _, period, at, takenBackAt, paidBack, ...one }: NamedActivation): BackupActivation {
  const paid = paidBack && { ...paidBack, at: paidBack.at.toISOString() };
  return { ...one, from: period.start, to: period.end, at: at.toISOString(), takenBackAt: takenBackAt?.toISOString() ?? null, paidBack: paid };
}
