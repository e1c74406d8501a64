import type { Id, LocalDate } from '@housestaff/kernel';
import type { Qualification, QualificationNeed, QualificationType } from '@housestaff/people/domain';

/** What asks for a type, by name. */
export interface NamedNeed extends QualificationNeed {
  readonly name: string;
}

export interface NamedType extends QualificationType {
  readonly requiredBy: readonly NamedNeed[];
  /** How many people have it, whether or not it has expired. */
  readonly held: number;
}

export interface NamedQualification extends Qualification {
  readonly personName: string;
  readonly personActive: boolean;
  /** The first day after a resident's training; null where no such day is known. */
  readonly personUntil: LocalDate | null;
  readonly typeName: string;
}

/** One that was told of: it expires on that day, so many days from then. */
export interface ToldMark {
  readonly qualificationId: Id;
  readonly expires: LocalDate;
  readonly days: number;
}

export abstract class Qualifications {
  /** Certifications first, each family by name. */
  abstract typesOf(programId: Id): Promise<NamedType[]>;
  abstract findType(id: Id): Promise<NamedType | undefined>;
  /** With what asks for it. Throws DuplicateQualificationType. */
  abstract addType(type: QualificationType): Promise<void>;
  /** `type.version` is the one that was read; throws StaleVersion when it isn't the newest, DuplicateQualificationType. */
  abstract saveType(type: QualificationType): Promise<void>;
  abstract removeType(id: Id): Promise<void>;
  /** What expires first, first; what doesn't expire last. */
  abstract ofProgram(programId: Id, personId?: Id): Promise<NamedQualification[]>;
  abstract findById(id: Id): Promise<NamedQualification | undefined>;
  abstract add(qualification: Qualification): Promise<void>;
  /** Throws StaleVersion. */
  abstract save(qualification: Qualification): Promise<void>;
  abstract remove(id: Id): Promise<void>;
  /** False when it was told before. */
  abstract tell(mark: ToldMark): Promise<boolean>;
  /** Of the whole organization, with their programs' zones. */
  abstract programs(): Promise<{ readonly id: Id; readonly zone: string }[]>;
}
