import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNumber, IsObject, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';

const METHODS = ['rotation-weights', 'pgy-weights', 'ratio'] as const;
const BY_PGY = { type: 'object', additionalProperties: { type: 'number' } } as const;

export class ExtraWeight {
  @ApiProperty()
  @IsUUID()
  activityId!: string;

  @ApiProperty()
  @IsNumber()
  weight!: number;
}

export class SupervisionGroup {
  @ApiProperty({ maxLength: 60 })
  @IsString()
  @MaxLength(60)
  name!: string;

  @ApiProperty({ type: [String], nullable: true, description: 'null: every clinical activity' })
  @ValidateIf((group: SupervisionGroup) => group.learnerActivityIds !== null)
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  learnerActivityIds!: string[] | null;

  @ApiProperty({ type: [String], nullable: true, description: 'null: every activity that supervises' })
  @ValidateIf((group: SupervisionGroup) => group.supervisorActivityIds !== null)
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  supervisorActivityIds!: string[] | null;
}

/** Attendings needed in a half-day: a setting of the program, not text of the requirements. */
export class SupervisionPolicy {
  @ApiProperty()
  @IsBoolean()
  on!: boolean;

  @ApiProperty({ enum: ['violation', 'warning'] })
  @IsIn(['violation', 'warning'])
  severity!: 'violation' | 'warning';

  @ApiProperty({ enum: METHODS })
  @IsIn(METHODS)
  method!: (typeof METHODS)[number];

  @ApiProperty({ ...BY_PGY, description: 'Load of one learner, by PGY' })
  @IsObject()
  weights!: Record<string, number>;

  @ApiProperty({ ...BY_PGY, description: 'Learners for one attending, by PGY; 0: they need none' })
  @IsObject()
  ratios!: Record<string, number>;

  @ApiProperty({ type: [ExtraWeight], description: 'More load where a learner has the activity' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ExtraWeight)
  extra!: ExtraWeight[];

  @ApiProperty({ type: [SupervisionGroup] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SupervisionGroup)
  groups!: SupervisionGroup[];
}
