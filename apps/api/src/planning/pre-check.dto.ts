import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';
import { RunScope, UnmetDemand } from './run-parts.dto';

export class PreCheckAsked {
  @ApiPropertyOptional({ default: 'blocks', description: 'blocks, or the id of a plan setup' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  plan?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ description: 'The schedule with this draft' })
  @IsOptional()
  @IsUUID()
  draft?: string;
}

export class WeightedTerm {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ description: '0 off to 4 highest' })
  weight!: number;
}

export class SuggestedAlgorithm {
  @ApiProperty()
  algorithm!: string;

  @ApiProperty()
  why!: string;
}

export class PreCheck {
  @ApiProperty()
  ready!: boolean;

  @ApiProperty({ type: [UnmetDemand] })
  problems!: UnmetDemand[];

  @ApiProperty({ description: 'Requirements are proposals that a person has yet to confirm' })
  observedOnly!: boolean;

  @ApiProperty({ type: RunScope })
  scope!: RunScope;

  @ApiProperty({ type: [WeightedTerm], description: 'What a run may weigh, with the weight that it has by itself' })
  terms!: WeightedTerm[];

  @ApiProperty({ type: SuggestedAlgorithm })
  suggested!: SuggestedAlgorithm;
}
