import { ApiProperty } from '@nestjs/swagger';
import { Eligibility } from './choices.dto';
import { Draft } from './draft.dto';
import { FindingDiff } from './finding.dto';

export class Schedule {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  academicYearId!: string;

  @ApiProperty({ description: '0: never published' })
  publishedVersion!: number;

  @ApiProperty({ type: [Draft], description: 'The open ones' })
  drafts!: readonly Draft[];

  @ApiProperty()
  version!: number;
}

export class VersionOverride {
  @ApiProperty()
  findingId!: string;

  @ApiProperty()
  ruleId!: string;

  @ApiProperty({ description: 'Empty: supervision' })
  personName!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  by!: string;
}

export class ScheduleVersion {
  @ApiProperty()
  number!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty()
  publishedBy!: string;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The version that it equals, where it is a roll-back' })
  rolledBackTo!: number | null;

  @ApiProperty()
  changeCount!: number;

  @ApiProperty({ type: [VersionOverride], description: 'Violations that it was published with' })
  overrides!: readonly VersionOverride[];
}

export class StayChange {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Rotation name; null: none' })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Rotation name; null: none' })
  after!: string | null;
}

export class DutyChangeCounts {
  @ApiProperty()
  added!: number;

  @ApiProperty()
  removed!: number;

  @ApiProperty()
  changed!: number;
}

export class ScheduleDiff {
  @ApiProperty()
  from!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null: a draft' })
  to!: number | null;

  @ApiProperty({ type: [StayChange] })
  changes!: readonly StayChange[];

  @ApiProperty({ type: DutyChangeCounts })
  duties!: DutyChangeCounts;

  @ApiProperty({ type: FindingDiff, nullable: true })
  findings!: FindingDiff | null;
}

export class Candidate extends Eligibility {
  @ApiProperty()
  personId!: string;

  @ApiProperty({ type: String, nullable: true })
  currentRotationId!: string | null;

  @ApiProperty()
  note!: string;
}
