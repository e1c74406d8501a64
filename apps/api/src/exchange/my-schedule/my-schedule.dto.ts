import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Length } from 'class-validator';

export class MyScheduleFilter {
  @ApiProperty({ format: 'date', description: 'First day' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from!: string;

  @ApiProperty({ format: 'date', description: 'Day after the last; at most 62 days later' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  to!: string;
}

export class MyDuty {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  activityCode!: string;

  @ApiProperty()
  activityName!: string;

  @ApiProperty({ type: String, nullable: true })
  rotationAbbreviation!: string | null;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ enum: ['am', 'pm', 'day'] })
  half!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while the activity has no times' })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;

  @ApiProperty({ type: String, nullable: true })
  site!: string | null;

  @ApiProperty({ type: [String], description: 'Who else is there then, attendings first' })
  withPeople!: string[];
}

export class MyDay {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: String, nullable: true })
  holiday!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Kind of approved leave' })
  absence!: string | null;

  @ApiProperty({ type: [MyDuty] })
  duties!: MyDuty[];
}

export class MyRotation {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  abbreviation!: string;

  @ApiProperty()
  colour!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class MySchedule {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  programName!: string;

  @ApiProperty()
  zone!: string;

  @ApiProperty()
  publishedVersion!: number;

  @ApiProperty({ type: MyDuty, nullable: true })
  now!: MyDuty | null;

  @ApiProperty({ type: MyDuty, nullable: true })
  next!: MyDuty | null;

  @ApiProperty({ type: [MyDay] })
  days!: MyDay[];

  @ApiProperty({ type: MyRotation, nullable: true, description: "Today's rotation" })
  rotation!: MyRotation | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Scheduled hours of the days shown; null where times are missing' })
  weekHours!: number | null;

  @ApiProperty()
  hoursLimit!: number;
}
