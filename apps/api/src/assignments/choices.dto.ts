import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsDay } from '../http/is-day.decorator';

const REASON_CODES = ['ok', 'assigned', 'locked', 'on-leave', 'maximum-met', 'not-this-pgy', 'not-qualified', 'duty-hours', 'same-rotation', 'same-duty'] as const;

/** Whether an edit may be made, and why not. */
export class Eligibility {
  @ApiProperty()
  eligible!: boolean;

  @ApiProperty({ description: 'In a word or two; empty where nothing speaks against it' })
  reason!: string;

  @ApiProperty({ enum: REASON_CODES })
  reasonCode!: (typeof REASON_CODES)[number];

  @ApiProperty({ description: 'Findings that it would add or worsen' })
  addedFindings!: number;

  @ApiProperty({ type: [String], description: 'Rules of these findings' })
  ruleIds!: readonly string[];
}

export class RotationChoice extends Eligibility {
  @ApiProperty()
  rotationId!: string;
}

export class DutyChoice extends Eligibility {
  @ApiProperty()
  activityId!: string;
}

export class RotationChoicesAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after its last' })
  @IsDay()
  to!: string;
}

export class DutyChoicesAsked {
  @ApiProperty({ format: 'date' })
  @IsDay()
  date!: string;

  @ApiProperty({ enum: ['am', 'pm', 'day'] })
  @IsIn(['am', 'pm', 'day'])
  half!: 'am' | 'pm' | 'day';
}
