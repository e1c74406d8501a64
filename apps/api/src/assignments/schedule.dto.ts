import { ApiProperty } from '@nestjs/swagger';
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

export class Candidate {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  eligible!: boolean;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ enum: ['ok', 'assigned', 'locked', 'on-leave', 'maximum-met', 'not-this-pgy', 'duty-hours', 'same-rotation'] })
  reasonCode!: 'ok' | 'assigned' | 'locked' | 'on-leave' | 'maximum-met' | 'not-this-pgy' | 'duty-hours' | 'same-rotation';

  @ApiProperty({ type: String, nullable: true })
  currentRotationId!: string | null;

  @ApiProperty({ description: 'Findings that it would add or worsen' })
  addedFindings!: number;

  @ApiProperty()
  note!: string;
}
