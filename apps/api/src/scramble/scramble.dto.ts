import { ApiProperty, OmitType } from '@nestjs/swagger';
import { FindingDiff } from '../assignments/finding.dto';
import { BackupMember } from './backup.dto';

const WORK_KINDS = ['duty', 'stay'] as const;
const HALVES = ['am', 'pm', 'day'] as const;

export class WorkNeed {
  @ApiProperty({ description: 'Somebody has to step in' })
  mustFill!: boolean;

  @ApiProperty({ description: 'Why, or why not' })
  words!: string;

  @ApiProperty({ type: [String], description: 'Certifications and procedures that it asks for' })
  requires!: readonly string[];
}

/** One thing that is left open: a duty, or days of a stay. */
export class OpenWork {
  @ApiProperty({ description: 'Names it, for asking who could step in' })
  key!: string;

  @ApiProperty({ enum: WORK_KINDS })
  kind!: 'duty' | 'stay';

  @ApiProperty()
  name!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ type: String, nullable: true })
  activityId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rotationId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rotationName!: string | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  to!: string;

  @ApiProperty({ enum: HALVES })
  half!: 'am' | 'pm' | 'day';

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;

  @ApiProperty({ type: WorkNeed })
  need!: WorkNeed;
}

export class OpenWorkRef extends OmitType(OpenWork, ['need']) {}

export class ScramblePerson {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'resident, faculty, …' })
  kind!: string;
}

export class ScrambleLeave {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The first day back' })
  to!: string;
}

export class ScrambleLeaveKind {
  @ApiProperty()
  kind!: string;

  @ApiProperty()
  label!: string;
}

/** Somebody stepped in for somebody. */
export class ScrambleAssignment {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  outPersonId!: string;

  @ApiProperty()
  outPersonName!: string;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ description: 'What they do, with its day' })
  label!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  to!: string;

  @ApiProperty({ description: 'The version of the schedule that it made' })
  versionNumber!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Leave that was recorded with it' })
  absenceId!: string | null;

  @ApiProperty({ description: 'They were on backup: it is in the log, and owed' })
  onBackup!: boolean;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoneAt!: string | null;

  @ApiProperty()
  version!: number;
}

/** What is left open while somebody is out, and what was done about it. */
export class ScrambleGap {
  @ApiProperty({ type: ScramblePerson })
  person!: ScramblePerson;

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty()
  versionNumber!: number;

  @ApiProperty({ format: 'date', description: "In the program's zone" })
  today!: string;

  @ApiProperty()
  zone!: string;

  @ApiProperty({ description: 'The days are over' })
  past!: boolean;

  @ApiProperty({ type: [ScrambleLeave], description: 'Approved leave of theirs that touches the days' })
  leave!: readonly ScrambleLeave[];

  @ApiProperty({ type: [ScrambleLeaveKind], description: 'What leave may be recorded as; the first is the usual one' })
  leaveKinds!: readonly ScrambleLeaveKind[];

  @ApiProperty({ type: [OpenWork], description: 'In order of time' })
  work!: readonly OpenWork[];

  @ApiProperty({ type: [ScrambleAssignment], description: 'Newest first' })
  assignments!: readonly ScrambleAssignment[];

  @ApiProperty({ type: [BackupMember] })
  backup!: readonly BackupMember[];
}

export class StandIn {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty()
  onBackup!: boolean;

  @ApiProperty({ type: [String] })
  reasons!: readonly string[];

  @ApiProperty({ description: 'Over the four weeks up to that day' })
  hoursPerWeek!: number;

  @ApiProperty({ description: 'With it' })
  hoursAfter!: number;

  @ApiProperty({ description: 'Call points so far' })
  points!: number;

  @ApiProperty({ type: Number, nullable: true })
  daysSinceCall!: number | null;

  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;
}

export class CannotStandIn {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  words!: string;
}

export class StandIns {
  @ApiProperty({ type: OpenWorkRef, nullable: true, description: 'Null: it is no longer open' })
  work!: OpenWorkRef | null;

  @ApiProperty({ type: [StandIn], description: 'The first one should be asked first' })
  able!: readonly StandIn[];

  @ApiProperty({ type: [StandIn], description: 'Free, but a rule would newly be broken: only with a reason for each such finding, by whoever may override' })
  breaking!: readonly StandIn[];

  @ApiProperty({ type: [CannotStandIn] })
  cannot!: readonly CannotStandIn[];

  @ApiProperty({ description: 'So many more who are free were not checked by the rules yet' })
  unchecked!: number;
}
