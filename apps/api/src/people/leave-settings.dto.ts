import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ABSENCE_KINDS, type AbsenceKind } from '@housestaff/people/domain';

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
}

export class ChangeLeaveSettings {
  @ApiProperty({ type: [LeaveKind], description: 'In the order in which they are offered; a kind left out is not offered' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => LeaveKind)
  kinds!: LeaveKind[];

  @ApiProperty({ description: 'Days away in an academic year' })
  @IsInt()
  warnAt!: number;

  @ApiProperty({ description: 'Days away in an academic year that extend training' })
  @IsInt()
  limit!: number;
}

export class LeaveSettings extends ChangeLeaveSettings {
  @ApiProperty({ description: '0: the usual ones, never changed' })
  version!: number;
}
