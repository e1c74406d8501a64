import type { DraftChange } from '@housestaff/assignments/domain';
import type { DateRange } from '@housestaff/kernel';
import type { EditCheck } from '../drafts/edit-result';
import type { PersonOfProgram, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { ScheduleReader } from '../schedule-reader/schedule-reader';
import { whyNot, type Judgement } from './judge';

/** What speaks against an edit, and what it would do to the findings: the reason before the click. */
export interface Eligibility extends Judgement {
  readonly eligible: boolean;
  /** Findings that it would add or worsen. */
  readonly addedFindings: number;
  /** Rules of these findings, each once. */
  readonly ruleIds: readonly string[];
}

/** The two ways to look at an edit that nobody has made. */
export interface WhatIf {
  readonly reader: ScheduleReader;
  readonly check: EditCheck;
}

/** Whether a person could take a rotation in a period. */
export async function eligibilityOf(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule, whatIf: WhatIf): Promise<Eligibility> {
  const against = whyNot(person, rotation, period, schedule);
  if (against) return refused(against);
  const change = { kind: 'set-stay' as const, personId: person.id, period, source: 'manual' as const, rotationId: rotation.id, locked: false };
  return judgedByHours(schedule, whatIf.reader.hypothetical(schedule, [change]), [change], whatIf);
}

export function refused(against: Judgement): Eligibility {
  return { ...against, eligible: false, addedFindings: 0, ruleIds: [] };
}

/** Eligible unless the edit adds or worsens a violation. */
export async function judgedByHours(before: EffectiveSchedule, after: EffectiveSchedule, changes: readonly DraftChange[], { check }: WhatIf): Promise<Eligibility> {
  const { added, worsened } = await check.effectOf(before, after, changes);
  const worse = [...added, ...worsened];
  const effect = { addedFindings: worse.length, ruleIds: [...new Set(worse.map((finding) => finding.ruleId))] };
  const violation = worse.some((finding) => finding.severity === 'violation');
  return violation ? { ...effect, eligible: false, reasonCode: 'duty-hours', reason: 'Duty hours' } : { ...effect, eligible: true, reasonCode: 'ok', reason: '' };
}

/** Eligible ones first, those with the fewest new findings before others. */
export function bestFirst(one: Eligibility, other: Eligibility): number {
  return Number(other.eligible) - Number(one.eligible) || one.addedFindings - other.addedFindings;
}
