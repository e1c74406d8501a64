import type { BlockingAbsence, CatalogActivity, CatalogRotation, DutyCatalog } from '@housestaff/assignments/domain';
import type { DateRange, Id, LocalDate } from '@housestaff/kernel';
import type { HeldQualification, RequiredQualification, WeekLimits, WeekWishes } from '@housestaff/people/domain';

/** What a schedule is made of: its program's calendar, activities, rotations with patterns, requirements and coverage. */
export interface ScheduleCatalog extends DutyCatalog {
  readonly program: { readonly id: Id; readonly name: string; readonly zone: string };
  readonly year: { readonly id: Id; readonly name: string; readonly period: DateRange; readonly version: number };
  /** In order of time. */
  readonly blocks: readonly BlockOfYear[];
  readonly holidays: readonly { readonly id: Id; readonly day: LocalDate; readonly name: string }[];
  /** In order of time; what they do is in `closures` and `protectedTime`. */
  readonly events?: readonly EventOfProgram[];
  readonly activities: readonly ActivityOfProgram[];
  readonly rotations: readonly RotationOfProgram[];
  readonly requirements: readonly RequirementOfYear[];
  readonly coverage: readonly CoverageOfYear[];
}

/** Something of the institution: a closure, protected time, or a note. */
export interface EventOfProgram {
  readonly id: Id;
  readonly name: string;
  readonly period: DateRange;
  /** Of each of its days; null: whole days. */
  readonly half: 'am' | 'pm' | null;
  readonly effect: 'closed' | 'protected' | 'note';
}

export interface BlockOfYear {
  readonly id: Id;
  readonly ordinal: number;
  readonly name: string;
  readonly period: DateRange;
  /** First day of its second half. */
  readonly splitOn: LocalDate | null;
}

export interface ActivityOfProgram extends CatalogActivity {
  readonly code: string;
  readonly name: string;
  readonly category: 'clinical' | 'educational' | 'administrative' | 'time-off';
  readonly place: 'in-house' | 'at-home' | 'none';
  readonly dutyKind: 'day' | 'night-float' | 'call' | 'backup' | 'post-call' | 'off' | 'moonlighting';
  readonly countsHours: boolean;
  readonly supervises: boolean;
  readonly colour: string;
  /** Of whoever does it. */
  readonly requires?: readonly RequiredQualification[];
  readonly version: number;
}

export interface RotationOfProgram extends CatalogRotation {
  readonly name: string;
  readonly abbreviation: string;
  readonly colour: string;
  readonly siteId?: Id | null;
  readonly siteName: string | null;
  readonly leaveEligible: boolean;
  readonly halfBlock: boolean;
  readonly hoursLimit: number;
  /** Load of one learner on the attendings of a half-day; 0 where nobody need supervise. */
  readonly supervisionWeight: number;
  readonly audience: 'resident' | 'faculty' | 'any';
  readonly active: boolean;
  /** Of whoever is on it: its own, and those of the activities in its pattern. */
  readonly requires?: readonly RequiredQualification[];
  readonly version: number;
}

/** Blocks of a rotation per person of a PGY. Observed ones are proposals that nothing may enforce. */
export interface RequirementOfYear {
  readonly id: Id;
  readonly rotationId: Id;
  readonly pgy: number;
  readonly minBlocks: number;
  readonly targetBlocks: number | null;
  readonly maxBlocks: number | null;
  /** Rotations whose blocks count here too. */
  readonly fulfilledBy: readonly Id[];
  readonly status: 'observed' | 'confirmed';
}

/** People on a rotation in each half-block. `blockId` null: in every block; `pgys` null: of any PGY; more than one: of these together. */
export interface CoverageOfYear {
  readonly id: Id;
  readonly rotationId: Id;
  readonly blockId: Id | null;
  readonly pgys: readonly number[] | null;
  readonly minPeople: number;
  readonly maxPeople: number | null;
  readonly status: 'observed' | 'confirmed';
}

export interface PersonOfProgram {
  readonly id: Id;
  readonly kind: 'resident' | 'faculty' | 'staff' | 'student';
  readonly displayName: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly phone: string | null;
  readonly cohort: string | null;
  /** On some day of the schedule's year. */
  readonly active: boolean;
  readonly pgyPeriods: readonly { readonly period: DateRange; readonly pgy: number; readonly offCycle: boolean }[];
  /** Certifications and procedures. */
  readonly qualifications?: readonly HeldQualification[];
  /** Of faculty who said something of their weeks in the schedule's year. */
  readonly weeks?: WeekWishes & WeekLimits;
}

export interface AbsenceOfPerson extends BlockingAbsence {
  readonly id: Id;
  readonly kind: string;
  readonly status: 'requested' | 'approved' | 'denied' | 'cancelled' | 'anticipated';
}
