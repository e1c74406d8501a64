import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Min } from 'class-validator';

export class AlternativeAsked {
  @ApiPropertyOptional({ default: 0, minimum: 0, description: 'Which of the alternatives; 0 is the best' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  alternative?: number;
}

export class RunPlanSlot {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last' })
  to!: string;

  @ApiProperty({ type: String, enum: ['am', 'pm'], nullable: true })
  half!: 'am' | 'pm' | null;
}

/** A rotation or an activity. */
export class RunPlanItem {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  colour!: string;
}

export class RunPlanCell {
  @ApiProperty({ type: String, nullable: true })
  item!: string | null;

  @ApiProperty({ description: 'Holds something else than stood when the run began' })
  changed!: boolean;

  @ApiProperty()
  locked!: boolean;

  @ApiProperty({ type: String, nullable: true })
  was!: string | null;
}

export class RunPlanRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: [RunPlanCell], description: 'In the order of the slots' })
  cells!: RunPlanCell[];
}

export class RunPlan {
  @ApiProperty({ type: [RunPlanSlot] })
  slots!: RunPlanSlot[];

  @ApiProperty({ type: [RunPlanItem] })
  items!: RunPlanItem[];

  @ApiProperty({ type: [RunPlanRow] })
  rows!: RunPlanRow[];
}
