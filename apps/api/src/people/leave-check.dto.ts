import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ABSENCE_STATUSES } from '@housestaff/people/domain';
import { Finding } from '../assignments/finding.dto';

/** To the person who asks: names nobody else. */
export class OwnLeaveBreach {
  @ApiProperty({ enum: ['window', 'blackout', 'quota', 'most-away', 'rotation'] })
  code!: string;

  @ApiProperty()
  message!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class LeaveBreach extends OwnLeaveBreach {
  @ApiProperty({ description: 'Changes with what the breach rests on; sent back in `despite` to accept it' })
  key!: string;
}

export class LeaveStay {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  rotation!: string;

  @ApiProperty()
  leaveEligible!: boolean;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class LostDuty {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ enum: ['am', 'pm', 'day'] })
  half!: 'am' | 'pm' | 'day';

  @ApiProperty()
  activityId!: string;

  @ApiProperty()
  activity!: string;

  @ApiProperty({ description: 'Overnight or backup' })
  isCall!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;
}

export class ShortDemand {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  rotation!: string;

  @ApiProperty({ description: 'PGY-2, or empty: anybody' })
  whom!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  needs!: number;

  @ApiProperty({ description: 'On the worst of these days' })
  has!: number;
}

/** What the leave does to the published schedule. */
export class LeaveEffect {
  @ApiProperty({ description: 'Whether a schedule is published for any of the days' })
  published!: boolean;

  @ApiProperty({ type: [LeaveStay] })
  stays!: LeaveStay[];

  @ApiProperty({ type: [LostDuty], description: 'Calls, nights and duties placed by hand: somebody else has to take them' })
  lost!: LostDuty[];

  @ApiProperty({ description: 'Half-days of the rotations’ usual work' })
  usualHalves!: number;

  @ApiProperty({ type: [ShortDemand] })
  short!: ShortDemand[];

  @ApiProperty({ type: [Finding], description: 'New or worse' })
  findings!: Finding[];
}

export class YearTally {
  @ApiProperty()
  yearId!: string;

  @ApiProperty()
  year!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ description: 'Days away, approved and expected; halves included' })
  days!: number;

  @ApiProperty({ description: 'Days away that are asked for' })
  asked!: number;

  @ApiProperty()
  warnAt!: number;

  @ApiProperty()
  limit!: number;

  @ApiProperty({ enum: ['ok', 'warn', 'over'] })
  state!: 'ok' | 'warn' | 'over';
}

export class QuotaTally {
  @ApiProperty()
  kind!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty()
  yearId!: string;

  @ApiProperty()
  year!: string;

  @ApiProperty()
  quota!: number;

  @ApiProperty({ description: 'Taken and asked for' })
  taken!: number;

  @ApiProperty()
  left!: number;
}

/** Somebody else who is away, or asks to be, on some of the days. */
export class AwayThen {
  @ApiProperty()
  absenceId!: string;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ enum: ABSENCE_STATUSES })
  status!: string;
}

/** What somebody should know before they ask for leave. */
export class OwnLeaveCheck {
  @ApiProperty({ description: 'Halves included' })
  days!: number;

  @ApiProperty({ type: [OwnLeaveBreach] })
  breaches!: OwnLeaveBreach[];

  @ApiProperty({ type: LeaveEffect })
  effect!: LeaveEffect;

  @ApiProperty({ type: [YearTally], description: 'Of the academic years that it touches, with it' })
  tallies!: YearTally[];

  @ApiProperty({ type: [QuotaTally], description: 'Of its kind, with it' })
  quotas!: QuotaTally[];

  @ApiProperty({ description: 'The program approves it without asking anybody' })
  approvesItself!: boolean;
}

/** What somebody should know before they approve leave. */
export class LeaveCheck extends OmitType(OwnLeaveCheck, ['breaches']) {
  @ApiProperty({ type: [LeaveBreach] })
  breaches!: LeaveBreach[];

  @ApiProperty({ type: [AwayThen] })
  others!: AwayThen[];
}
