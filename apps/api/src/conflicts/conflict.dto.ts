import { ApiProperty } from '@nestjs/swagger';
import { CONFLICT_KINDS, CONFLICT_SEVERITIES, CONFLICT_STATUSES, type ConflictKind, type ConflictSeverity, type ConflictStatus } from '@housestaff/conflicts/domain';

export const URGENCIES = ['today', 'week', 'later'] as const;

class ConflictMark {
  @ApiProperty({ description: 'E-mail of whoever did it; “by itself”, “Housestaff”' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class ConflictResolution extends ConflictMark {
  @ApiProperty({ type: String, nullable: true, description: 'swap, reassign, split or backup; null: it ended by itself' })
  strategy!: string | null;

  @ApiProperty()
  label!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'The published version that it made, which can be taken back; null: none' })
  versionNumber!: number | null;

  @ApiProperty({ description: 'By the program’s setting, without anybody' })
  automatic!: boolean;
}

export class ConflictIgnored extends ConflictMark {
  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day on which it is open again; null: until it gets worse' })
  until!: string | null;
}

export class ConflictDeferred extends ConflictMark {
  @ApiProperty()
  userId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  note!: string;
}

export class Conflict {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty({ enum: CONFLICT_KINDS })
  kind!: ConflictKind;

  @ApiProperty({ enum: CONFLICT_SEVERITIES, description: 'violation: it can’t happen as it stands, or breaks a rule' })
  severity!: ConflictSeverity;

  @ApiProperty({ enum: CONFLICT_STATUSES })
  status!: ConflictStatus;

  @ApiProperty({ enum: URGENCIES, description: 'Begins today or before; within 7 days; later' })
  urgency!: (typeof URGENCIES)[number];

  @ApiProperty({ type: [String], description: 'Whom it is about; empty where it is nobody’s alone' })
  personIds!: string[];

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'Exclusive' })
  to!: string;

  @ApiProperty({ description: 'In a line' })
  title!: string;

  @ApiProperty({ description: 'The arithmetic' })
  why!: string;

  @ApiProperty({ type: [String], description: 'Its days or duties one by one, where there is something to say of each' })
  lines!: string[];

  @ApiProperty({ format: 'date-time' })
  foundAt!: string;

  @ApiProperty({ type: ConflictResolution, nullable: true })
  resolution!: ConflictResolution | null;

  @ApiProperty({ type: ConflictIgnored, nullable: true })
  ignored!: ConflictIgnored | null;

  @ApiProperty({ type: ConflictDeferred, nullable: true })
  deferred!: ConflictDeferred | null;

  @ApiProperty()
  version!: number;
}

export class ConflictCount {
  @ApiProperty({ enum: CONFLICT_KINDS })
  kind!: ConflictKind;

  @ApiProperty({ enum: CONFLICT_SEVERITIES })
  severity!: ConflictSeverity;

  @ApiProperty({ enum: URGENCIES })
  urgency!: (typeof URGENCIES)[number];

  @ApiProperty()
  count!: number;
}

export class ConflictOverview {
  @ApiProperty({ type: [ConflictCount], description: 'Of the open ones' })
  counts!: ConflictCount[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When somebody or the night last looked; null: never' })
  lookedAt!: string | null;

  @ApiProperty({ description: 'Something it rests on has changed since' })
  stale!: boolean;
}

export class ConflictAssignee {
  @ApiProperty()
  userId!: string;

  @ApiProperty()
  name!: string;
}

export class ConflictLook {
  @ApiProperty({ description: 'The job that looks' })
  jobId!: string;
}
