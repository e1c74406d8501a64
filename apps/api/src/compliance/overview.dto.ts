import { ApiProperty } from '@nestjs/swagger';
import { FindingCounts } from '../assignments/finding.dto';
import { RuleInfo } from './rule-info.dto';

export class RuleCounts extends FindingCounts {
  @ApiProperty({ description: 'A rule of the matrix, supervision, or duties-overlap' })
  ruleId!: string;
}

export class BlockOverview {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: FindingCounts })
  counts!: FindingCounts;

  @ApiProperty({ type: [RuleCounts] })
  byRule!: readonly RuleCounts[];

  @ApiProperty({ type: Number, nullable: true, description: "The mean of everybody's weekly averages" })
  averageHours!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  highestHours!: number | null;

  @ApiProperty({ type: String, nullable: true })
  highestPersonId!: string | null;

  @ApiProperty({ description: 'Of whom all is told and nothing found' })
  clearPeople!: number;

  @ApiProperty()
  people!: number;
}

export class PersonOverview extends FindingCounts {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'A week, over the year' })
  averageHours!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'A week, in their highest average' })
  highestHours!: number | null;
}

/** A program's year by the rules; its blocks in order are the trend. */
export class ComplianceOverview {
  @ApiProperty({ type: [RuleInfo] })
  rules!: readonly RuleInfo[];

  @ApiProperty({ type: [BlockOverview] })
  blocks!: readonly BlockOverview[];

  @ApiProperty({ type: FindingCounts })
  counts!: FindingCounts;

  @ApiProperty({ type: [PersonOverview] })
  people!: readonly PersonOverview[];
}
