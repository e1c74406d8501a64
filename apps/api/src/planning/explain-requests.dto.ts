import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';
import { AlternativeAsked } from './run-plan.dto';

export class RunCellAsked extends AlternativeAsked {
  @ApiProperty()
  @IsUUID()
  person!: string;

  @ApiProperty({ description: "A slot of the run's plan" })
  @IsString()
  @MaxLength(80)
  slot!: string;
}

export class ScheduleCellAsked {
  @ApiProperty()
  @IsUUID()
  person!: string;

  @ApiProperty()
  @IsDay()
  date!: string;

  @ApiPropertyOptional({ enum: ['am', 'pm'], description: 'Where the plan is by half-days' })
  @IsOptional()
  @IsIn(['am', 'pm'])
  half?: 'am' | 'pm';

  @ApiPropertyOptional({ default: 'blocks', description: 'blocks, or the id of a plan setup' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  plan?: string;

  @ApiPropertyOptional({ description: 'The schedule with this draft' })
  @IsOptional()
  @IsUUID()
  draft?: string;
}
