import { ApiProperty, ApiPropertyOptional, OmitType, PickType } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Absence, CreateAbsence } from './absence.dto';
import { LeaveCheck, LeaveEffect, QuotaTally, YearTally } from './leave-check.dto';
import { LeaveSettings } from './leave-settings.dto';

export class PreviewMyLeave extends PickType(CreateAbsence, ['kind', 'from', 'to', 'startsPm', 'endsAm']) {}

export class RequestMyLeave extends PickType(CreateAbsence, ['kind', 'from', 'to', 'startsPm', 'endsAm', 'note']) {}

export class PreviewLeave extends PickType(CreateAbsence, ['personId', 'kind', 'from', 'to', 'startsPm', 'endsAm']) {
  @ApiPropertyOptional({ description: 'Leave that would be changed to this' })
  @IsOptional()
  @IsUUID()
  absenceId?: string;
}

export class AbsenceDetail extends Absence {
  @ApiProperty({ type: LeaveCheck })
  check!: LeaveCheck;
}

export class DecidedAbsence extends Absence {
  @ApiProperty({ type: LeaveEffect, nullable: true, description: 'Of an approval: what it leaves open in the published schedule' })
  effect!: LeaveEffect | null;
}

/** One's own leave: who counts as away, and what frees from duty, is the program's affair. */
export class MyAbsence extends OmitType(Absence, ['personId', 'personName', 'source']) {
  @ApiProperty({ description: 'Whether it may be taken back' })
  mayCancel!: boolean;
}

export class MyLeave {
  @ApiProperty()
  programId!: string;

  @ApiProperty({ format: 'date', description: 'By the program’s clock' })
  today!: string;

  @ApiProperty({ type: LeaveSettings })
  settings!: LeaveSettings;

  @ApiProperty({ type: [YearTally], description: 'Of this academic year and those after it' })
  tallies!: YearTally[];

  @ApiProperty({ type: [QuotaTally] })
  quotas!: QuotaTally[];

  @ApiProperty({ type: [MyAbsence], description: 'The latest first' })
  absences!: MyAbsence[];
}
