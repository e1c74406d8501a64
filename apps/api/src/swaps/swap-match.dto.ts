import { ApiExtraModels, ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { MatchFactor } from '@housestaff/swaps/domain';
import { FindingDiff } from '../assignments/finding.dto';
import { IsDay } from '../http/is-day.decorator';
import { SwapPart } from './swap-part.dto';
import { RequestSwap } from './swap-requests.dto';

const KINDS = ['one-to-one', 'absorb'] as const;
const GROUPS = ['rotation', 'call', 'duty'] as const;

export class FindMatches extends PickType(RequestSwap, ['personId', 'gives'] as const) {
  @ApiPropertyOptional({ enum: KINDS, description: 'one-to-one: only for something in return; absorb: only without; left out: either' })
  @IsOptional()
  @IsIn(KINDS)
  kind?: 'one-to-one' | 'absorb';
}

export class MatchFactorScore {
  @ApiProperty({ description: '0 to 1' })
  score!: number;

  @ApiProperty({ description: 'How much it counts in this program' })
  weight!: number;

  @ApiProperty({ description: 'In words, with the figures' })
  why!: string;
}

export class MatchFactors implements Record<MatchFactor, MatchFactorScore> {
  @ApiProperty({ type: MatchFactorScore, description: 'Mutual 1, one-way .6, against what they prefer 0' })
  preference!: MatchFactorScore;

  @ApiProperty({ type: MatchFactorScore, description: '14 days or less 1, falling to .5 at 90 days, then 0' })
  proximity!: MatchFactorScore;

  @ApiProperty({ type: MatchFactorScore, description: '1 up to the average of their peers, falling to 0 at twice that' })
  balance!: MatchFactorScore;

  @ApiProperty({ type: MatchFactorScore, description: '.7 without any; less by .2 for each that came to nothing, more by .1 for each that worked out' })
  history!: MatchFactorScore;

  @ApiProperty({ type: MatchFactorScore, description: 'Share of the days around it on which both sides are free' })
  availability!: MatchFactorScore;
}

@ApiExtraModels(FindingDiff)
export class SwapMatch {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: SwapPart, nullable: true, description: 'The best they could give back; null: they would just take it over' })
  takes!: SwapPart | null;

  @ApiProperty({ description: '0 to 1; from .75 on a good one' })
  score!: number;

  @ApiProperty({ type: MatchFactors })
  factors!: MatchFactors;

  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;

  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot be done as it stands; such ones come last' })
  problem!: string | null;
}

export class PartsAsked {
  @ApiProperty({ description: 'Whose' })
  @IsUUID()
  person!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'Exclusive' })
  @IsDay()
  to!: string;
}

export class PartToGive {
  @ApiProperty({ type: SwapPart })
  part!: SwapPart;

  @ApiProperty({ enum: GROUPS, description: 'call: also night float and backup' })
  group!: 'rotation' | 'call' | 'duty';

  @ApiProperty({ description: 'As grids write it' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ description: 'Whoever plans can unlock it' })
  locked!: boolean;
}
