import type { Stay } from '@housestaff/assignments/domain';
import { intersect, lengthInDays, overlaps, subtract, type DateRange, type Id } from '@housestaff/kernel';
import { blockedWords, lacksOf } from '@housestaff/people/domain';
import { isService } from '@housestaff/program/domain';
import type { CoverageOfYear, PersonOfProgram, RequirementOfYear, RotationOfProgram } from '../ports/schedule-catalog';
import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import { pgyOf } from '../schedule-reader/pgy-of';

export type ReasonCode = 'ok' | 'assigned' | 'locked' | 'on-leave' | 'maximum-met' | 'not-this-pgy' | 'duty-hours' | 'not-qualified' | 'same-rotation' | 'same-duty';

export interface Judgement {
  readonly reasonCode: ReasonCode;
  readonly reason: string;
}

/** What speaks against a person taking a rotation in a period, before any rule on hours. Undefined: nothing. */
export function whyNot(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule): Judgement | undefined {
  const stays = schedule.stays.filter((stay) => stay.personId === person.id && overlaps(stay.period, period));
  return (
    alreadyThere(stays, rotation, period) ??
    locked(stays) ??
    onLeave(person, rotation, period, schedule) ??
    notThisPgy(person, rotation, period, schedule) ??
    notQualified(person, rotation, period) ??
    maximumMet(person, rotation, period, schedule)
  );
}

function alreadyThere(stays: readonly Stay[], rotation: RotationOfProgram, period: DateRange): Judgement | undefined {
  const there = stays.filter((stay) => stay.rotationId === rotation.id);
  if (there.length === 0) return undefined;
  const open = there.reduce((left, stay) => left.flatMap((part) => subtract(part, stay.period)), [period]);
  return open.length === 0 ? { reasonCode: 'same-rotation', reason: 'Assigned' } : { reasonCode: 'assigned', reason: `On ${rotation.abbreviation} for part of it` };
}

function locked(stays: readonly Stay[]): Judgement | undefined {
  return stays.some((stay) => stay.locked) ? { reasonCode: 'locked', reason: 'Locked' } : undefined;
}

/** Leave of half the period or more, or any where the rotation allows none. */
export function onLeave({ id }: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, { absences }: EffectiveSchedule): Judgement | undefined {
  const away = absences.filter((one) => one.personId === id && one.status === 'approved' && one.blocking);
  const days = away.reduce((sum, one) => sum + daysIn(one.period, period), 0);
  const barred = days > 0 && (!rotation.leaveEligible || 2 * days >= lengthInDays(period));
  return barred ? { reasonCode: 'on-leave', reason: 'On leave' } : undefined;
}

function notThisPgy(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, { catalog }: EffectiveSchedule): Judgement | undefined {
  if (rotation.audience !== 'any' && person.kind !== rotation.audience) return { reasonCode: 'not-this-pgy', reason: rotation.audience === 'faculty' ? 'Not faculty' : 'Not a resident' };
  if (person.kind !== 'resident') return undefined;
  const pgys = pgysAskedFor(rotation, catalog);
  const own = pgyOf(person, period)?.pgy;
  if (pgys.length === 0 || (own !== undefined && pgys.includes(own))) return undefined;
  return { reasonCode: 'not-this-pgy', reason: pgys.includes(1) ? `For PGY-${pgys.join(', ')}` : 'Not a senior' };
}

/** The first thing that is missing on any of the days. */
export function notQualified({ qualifications }: Pick<PersonOfProgram, 'qualifications'>, { requires }: Pick<RotationOfProgram, 'requires'>, days: DateRange): Judgement | undefined {
  const [lack] = lacksOf(qualifications, requires, days);
  return lack && { reasonCode: 'not-qualified', reason: lack.words };
}

/** Of a service in weeks that somebody blocked: said before the click, and no refusal. */
export function blockedNote({ weeks }: Pick<PersonOfProgram, 'weeks'>, { category }: Pick<RotationOfProgram, 'category'>, days: DateRange): string | undefined {
  return weeks && isService(category) ? blockedWords(weeks, days) : undefined;
}

/** Whom its requirements and coverage name, and who needs it for another's requirement; empty: nobody in particular. */
function pgysAskedFor({ id }: RotationOfProgram, { requirements, coverage }: EffectiveSchedule['catalog']): number[] {
  const asked = <T extends RequirementOfYear | CoverageOfYear>(rows: readonly T[]): T[] => rows.filter((one) => one.status === 'confirmed' && asksForAny(one));
  const required = asked(requirements).filter((one) => one.rotationId === id).map((one) => one.pgy);
  const covered = asked(coverage).filter((one) => one.rotationId === id).flatMap((one) => one.pgys ?? []);
  if (required.length + covered.length === 0) return [];
  const fulfilling = asked(requirements).filter((one) => one.fulfilledBy.includes(id)).map((one) => one.pgy);
  return [...new Set([...required, ...covered, ...fulfilling])].sort();
}

function asksForAny(one: { maxBlocks?: number | null; maxPeople?: number | null }): boolean {
  return one.maxBlocks !== 0 && one.maxPeople !== 0;
}

function maximumMet(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule): Judgement | undefined {
  const over = overMaximum(person, rotation, period, schedule);
  return over && { reasonCode: 'maximum-met', reason: `${over.name} maximum met` };
}

/** What a requirement of their year allows at most, in blocks, and what they would have. */
export interface OverMaximum {
  readonly rotationId: Id;
  /** Of the rotation that is required. */
  readonly name: string;
  readonly blocks: number;
  readonly maximum: number;
}

/** The first maximum that a person would be over with a rotation in a period. Undefined: none. */
export function overMaximum(person: PersonOfProgram, rotation: RotationOfProgram, period: DateRange, schedule: EffectiveSchedule): OverMaximum | undefined {
  const pgy = pgyOf(person, period)?.pgy;
  const rules = schedule.catalog.requirements.filter((one) => one.pgy === pgy && one.status === 'confirmed' && counting(one).includes(rotation.id));
  for (const rule of rules) {
    const elsewhere = schedule.stays.filter((stay) => stay.personId === person.id && counting(rule).includes(stay.rotationId)).flatMap((stay) => subtract(stay.period, period));
    const blocks = blocksIn([...elsewhere, period], schedule);
    if (rule.maxBlocks === null || blocks <= rule.maxBlocks + 1e-6) continue;
    const name = schedule.catalog.rotations.find((one) => one.id === rule.rotationId)?.abbreviation ?? rotation.abbreviation;
    return { rotationId: rule.rotationId, name, blocks, maximum: rule.maxBlocks };
  }
  return undefined;
}

/** Rotations whose blocks count for a requirement. */
function counting({ rotationId, fulfilledBy }: RequirementOfYear): Id[] {
  return [rotationId, ...fulfilledBy];
}

/** In blocks, halves counted as such: a block's share is its days over its length, rounded to the half. */
function blocksIn(periods: readonly DateRange[], { catalog }: EffectiveSchedule): number {
  return catalog.blocks.reduce((sum, block) => {
    const days = periods.reduce((total, period) => total + daysIn(period, block.period), 0);
    return sum + Math.round((2 * days) / lengthInDays(block.period)) / 2;
  }, 0);
}

function daysIn(period: DateRange, within: DateRange): number {
  const shared = intersect(period, within);
  return shared ? lengthInDays(shared) : 0;
}

/** Where the person is on the first day of the period. */
export function rotationAt(personId: Id, period: DateRange, { stays }: EffectiveSchedule): Id | null {
  return stays.find((stay) => stay.personId === personId && overlaps(stay.period, period))?.rotationId ?? null;
}
