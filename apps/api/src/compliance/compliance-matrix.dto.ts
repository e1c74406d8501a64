import { ApiProperty } from '@nestjs/swagger';
import { Finding, FindingCounts } from '../assignments/finding.dto';
import { AcademicBlock } from '../program/academic-year.dto';
import { RuleInfo } from './rule-info.dto';

export const CELL_STATUSES = ['pass', 'violation', 'warning', 'not-assessable', 'not-applicable'] as const;

export class ComplianceCell {
  @ApiProperty()
  ruleId!: string;

  @ApiProperty({ enum: CELL_STATUSES })
  status!: (typeof CELL_STATUSES)[number];

  @ApiProperty({ type: Number, nullable: true })
  measured!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  limit!: number | null;
}

export class ComplianceRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: [String] })
  rotationIds!: readonly string[];

  @ApiProperty({ type: [ComplianceCell], description: 'One per rule, in order' })
  cells!: readonly ComplianceCell[];
}

export class PackOfMatrix {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  version!: number;
}

export class ComplianceMatrix {
  @ApiProperty({ type: AcademicBlock })
  block!: AcademicBlock;

  @ApiProperty({ type: [RuleInfo] })
  rules!: readonly RuleInfo[];

  @ApiProperty({ type: PackOfMatrix, description: 'What the program is held to' })
  pack!: PackOfMatrix;

  @ApiProperty({ enum: ['scheduled', 'worked'] })
  basis!: 'scheduled' | 'worked';

  @ApiProperty({ description: 'Days of people in the block whose hours were logged; 0 where the schedule alone is judged' })
  loggedDays!: number;

  @ApiProperty({ type: [ComplianceRow] })
  rows!: readonly ComplianceRow[];

  @ApiProperty({ type: FindingCounts })
  counts!: FindingCounts;

  @ApiProperty({ description: 'Of whom all is told and nothing found' })
  clearPeople!: number;

  @ApiProperty({ type: [Finding] })
  findings!: readonly Finding[];
}
