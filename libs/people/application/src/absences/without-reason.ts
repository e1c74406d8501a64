import type { NamedAbsence } from '../ports/absences';

/** As the audit trail keeps it: why somebody is away is for them and whoever answers leave. */
export function withoutReason({ note, answer, ...absence }: NamedAbsence): Omit<NamedAbsence, 'note' | 'answer'> & { hasNote: boolean; hasAnswer: boolean } {
  return { ...absence, hasNote: note !== '', hasAnswer: answer !== '' };
}
