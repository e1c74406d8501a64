import { addDays, daysBetween, fromEpochDay, InvalidValue, toEpochDay, type Id, type LocalDate } from '@housestaff/kernel';
import { ExpiresBeforeIssued } from './qualification.errors';

/** A certification (BLS, ACLS, NRP) has dates; a procedure also a level of competency. */
export const QUALIFICATION_FAMILIES = ['certification', 'procedure'] as const;
export type QualificationFamily = (typeof QUALIFICATION_FAMILIES)[number];

/** From the least to the most. */
export const COMPETENCY_LEVELS = ['observes', 'supervised', 'independent', 'supervises'] as const;
export type CompetencyLevel = (typeof COMPETENCY_LEVELS)[number];

/** Something that wants a type: a rotation or an activity. */
export interface QualificationNeed {
  readonly kind: 'rotation' | 'activity';
  readonly id: Id;
  /** Of procedures alone. */
  readonly leastLevel: CompetencyLevel | null;
}

export interface QualificationType {
  readonly id: Id;
  readonly programId: Id;
  readonly family: QualificationFamily;
  readonly name: string;
  /** From its issue; null: it doesn't expire by itself. */
  readonly lastsMonths: number | null;
  readonly requiredBy: readonly QualificationNeed[];
  readonly version: number;
}

/** What a person has of a type. */
export interface Qualification {
  readonly id: Id;
  readonly programId: Id;
  readonly personId: Id;
  readonly typeId: Id;
  readonly level: CompetencyLevel | null;
  readonly issued: LocalDate;
  /** The last day on which it holds, as cards print it; null: for good. */
  readonly expires: LocalDate | null;
  readonly note: string;
  readonly version: number;
}

export type TypeFields = Pick<QualificationType, 'family' | 'name' | 'lastsMonths' | 'requiredBy'>;
export type QualificationFields = Pick<Qualification, 'level' | 'issued' | 'expires' | 'note'>;

const MOST_MONTHS = 240;
const LONGEST_NAME = 80;

export function levelRank(level: CompetencyLevel | null): number {
  return level === null ? 0 : COMPETENCY_LEVELS.indexOf(level);
}

/** Trimmed and checked. Throws InvalidValue naming the field. */
export function planType(fields: TypeFields): TypeFields {
  const name = fields.name.trim();
  if (name === '' || name.length > LONGEST_NAME) throw new InvalidValue('name', fields.name, `1 to ${LONGEST_NAME} characters`);
  const { family, lastsMonths } = fields;
  if (lastsMonths !== null && (!Number.isInteger(lastsMonths) || lastsMonths < 1 || lastsMonths > MOST_MONTHS)) throw new InvalidValue('lastsMonths', lastsMonths, `1 to ${MOST_MONTHS} months, or none`);
  const seen = new Set<string>();
  const requiredBy = fields.requiredBy.map((need, n) => {
    if (seen.has(`${need.kind} ${need.id}`)) throw new InvalidValue(`requiredBy[${n}].id`, need.id, `each ${need.kind} once`);
    seen.add(`${need.kind} ${need.id}`);
    return { ...need, leastLevel: family === 'certification' ? null : need.leastLevel };
  });
  return { family, name, lastsMonths, requiredBy };
}

/** What somebody has, checked against its type. Throws InvalidValue, ExpiresBeforeIssued. */
export function planQualification(fields: QualificationFields, type: Pick<QualificationType, 'family' | 'name'>): QualificationFields {
  const { issued, expires, note } = fields;
  if (expires !== null && expires < issued) throw new ExpiresBeforeIssued(type.name, issued, expires);
  if (type.family === 'procedure' && fields.level === null) throw new InvalidValue('level', null, `the level of competency in ${type.name}: ${COMPETENCY_LEVELS.join(', ')}`);
  return { issued, expires, note: note.trim(), level: type.family === 'procedure' ? fields.level : null };
}

/** The last day of something that lasts so many months: issued on 12 Oct, it holds to 11 Oct. */
export function lastDayOf(issued: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = issued.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = (n: number): LocalDate => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  const length = daysBetween(first(index), first(index + 1));
  return addDays(fromEpochDay(toEpochDay(first(index)) + Math.min(day, length) - 1), -1);
}

type Span = Pick<Qualification, 'issued' | 'expires' | 'level'>;

/** Whether one says nothing that the other doesn't: inside its days, at no higher level. A renewal reaches beyond what it renews. */
export function isCovered(inner: Span, outer: Span): boolean {
  const within = outer.issued <= inner.issued && (outer.expires === null || (inner.expires !== null && inner.expires <= outer.expires));
  return within && levelRank(inner.level) <= levelRank(outer.level);
}
