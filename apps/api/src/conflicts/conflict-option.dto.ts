import { ApiProperty } from '@nestjs/swagger';
import { STRATEGIES, type Strategy } from '@housestaff/conflicts/application';
import { FindingDiff } from '../assignments/finding.dto';

export class OptionFactor {
  @ApiProperty({ type: Number, nullable: true, description: '0 to 1, the more the better; null: it can’t be told, and doesn’t count' })
  score!: number | null;

  @ApiProperty()
  why!: string;
}

export class OptionFactors {
  @ApiProperty({ type: OptionFactor, description: 'Weighs .30' })
  feasibility!: OptionFactor;

  @ApiProperty({ type: OptionFactor, description: 'Weighs .20' })
  workload!: OptionFactor;

  @ApiProperty({ type: OptionFactor, description: 'Weighs .20' })
  fairness!: OptionFactor;

  @ApiProperty({ type: OptionFactor, description: 'Weighs .15' })
  disruption!: OptionFactor;

  @ApiProperty({ type: OptionFactor, description: 'Weighs .15' })
  confidence!: OptionFactor;
}

export class ConflictOption {
  @ApiProperty({ description: 'The same as long as it makes the same changes' })
  id!: string;

  @ApiProperty({ enum: STRATEGIES })
  strategy!: Strategy;

  @ApiProperty()
  label!: string;

  @ApiProperty({ type: [String], description: 'Each change of the schedule' })
  steps!: string[];

  @ApiProperty({ description: '0 to 1: the factors that can be told, by their weights' })
  score!: number;

  @ApiProperty({ type: OptionFactors })
  factors!: OptionFactors;

  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;

  @ApiProperty({ type: [String], description: 'Other conflicts that it would make, or make worse' })
  makes!: string[];

  @ApiProperty({ type: [String], description: 'Other conflicts that it would end too' })
  ends!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Why it can’t be applied; null: it can' })
  blocked!: string | null;
}
