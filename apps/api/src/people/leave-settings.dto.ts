import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ABSENCE_KINDS, type AbsenceKind } from '@housestaff/people/domain';
import { LeavePolicy } from './leave-policy.dto';

export class LeaveKind {
  @ApiProperty({ enum: ABSENCE_KINDS })
  @IsIn(ABSENCE_KINDS)
  kind!: AbsenceKind;

  @ApiProperty({ description: 'As the program calls it' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  label!: string;

  @ApiProperty({ description: 'People may be given it; imported leave may be of any kind' })
  @IsBoolean()
  offered!: boolean;

  @ApiProperty({ description: 'Counts as away from the program, unless said otherwise' })
  @IsBoolean()
  countsAway!: boolean;

  @ApiProperty({ description: 'Frees from duty, unless said otherwise' })
  @IsBoolean()
  blocking!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Most days of it in an academic year' })
  @IsOptional()
  @IsInt()
  quota!: number | null;

  @ApiProperty({ description: 'Approved at once where it breaks no rule, takes no call and leaves nothing short' })
  @IsBoolean()
  autoApprove!: boolean;

  @ApiProperty({ description: 'Comes as it comes: windows, blackout dates and how many are away don’t hold' })
  @IsBoolean()
  unforeseen!: boolean;
}

const RULES = ['quota', 'autoApprove', 'unforeseen'] as const;

/** A rule that is left out stays as it is. */
export class ChangeLeaveKind extends IntersectionType(OmitType(LeaveKind, RULES), PartialType(PickType(LeaveKind, RULES))) {}

export class ChangeLeaveSettings {
  @ApiProperty({ type: [ChangeLeaveKind], description: 'In the order in which they are offered; a kind left out is not offered' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ChangeLeaveKind)
  kinds!: ChangeLeaveKind[];

  @ApiProperty({ description: 'Days away in an academic year' })
  @IsInt()
  warnAt!: number;

  @ApiProperty({ description: 'Days away in an academic year that extend training' })
  @IsInt()
  limit!: number;

  @ApiPropertyOptional({ type: LeavePolicy, description: 'Left out: as it is' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LeavePolicy)
  policy?: LeavePolicy;
}

export class LeaveSettings extends OmitType(ChangeLeaveSettings, ['kinds', 'policy']) {
  @ApiProperty({ type: [LeaveKind] })
  kinds!: LeaveKind[];

  @ApiProperty({ type: LeavePolicy })
  policy!: LeavePolicy;

  @ApiProperty({ description: '0: the usual ones, never changed' })
  version!: number;
}
