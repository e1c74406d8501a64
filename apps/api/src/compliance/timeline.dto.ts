import { ApiProperty } from '@nestjs/swagger';
import { Finding } from '../assignments/finding.dto';
import { CELL_STATUSES, ComplianceCell } from './compliance-matrix.dto';
import { RuleInfo } from './rule-info.dto';

export class PersonOfTimeline {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;
}

export class WeekOfTimeline {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where something that counts has no times' })
  scheduled!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where nothing was logged' })
  logged!: number | null;

  @ApiProperty({ description: 'Half-days count half' })
  leaveDays!: number;

  @ApiProperty({ type: [String] })
  rotationIds!: readonly string[];
}

export class AdvisoryPoint {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: Number, nullable: true })
  hours!: number | null;
}

export class WindowOfTimeline {
  @ApiProperty({ type: String, nullable: true })
  rotationId!: string | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Hours a week' })
  average!: number | null;

  @ApiProperty()
  limit!: number;

  @ApiProperty({ enum: CELL_STATUSES })
  status!: string;

  @ApiProperty({ description: 'Days without leave' })
  eligibleDays!: number;
}

export class CellsOfBlock {
  @ApiProperty()
  blockId!: string;

  @ApiProperty({ type: [ComplianceCell], description: 'One per rule, in order' })
  cells!: readonly ComplianceCell[];
}

export class LeaveOfTimeline {
  @ApiProperty()
  kind!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

/** One resident's year by the rules. */
export class PersonTimeline {
  @ApiProperty({ type: PersonOfTimeline })
  person!: PersonOfTimeline;

  @ApiProperty({ type: [RuleInfo] })
  rules!: readonly RuleInfo[];

  @ApiProperty({ type: [WeekOfTimeline] })
  weeks!: readonly WeekOfTimeline[];

  @ApiProperty({ type: [AdvisoryPoint], description: 'Average a week over the 28 days that end on each day: an early warning, no rule' })
  advisory!: readonly AdvisoryPoint[];

  @ApiProperty({ type: [WindowOfTimeline], description: 'The averages of the 80-hour rule' })
  windows!: readonly WindowOfTimeline[];

  @ApiProperty({ type: [CellsOfBlock] })
  cells!: readonly CellsOfBlock[];

  @ApiProperty({ type: [Finding] })
  findings!: readonly Finding[];

  @ApiProperty({ type: [LeaveOfTimeline] })
  leave!: readonly LeaveOfTimeline[];
}
