import { ApiProperty } from '@nestjs/swagger';
import { AcademicBlock } from '../program/academic-year.dto';
import { HourEntry } from './hours-requests.dto';

const STATUSES = ['future', 'open', 'logged', 'attested'] as const;

export class ScheduledWork {
  @ApiProperty({ type: String, nullable: true })
  dutyId!: string | null;

  @ApiProperty()
  activityId!: string;

  @ApiProperty()
  activityCode!: string;

  @ApiProperty()
  activityName!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Wall clock, YYYY-MM-DDTHH:mm' })
  start!: string | null;

  @ApiProperty({ type: String, nullable: true })
  end!: string | null;

  @ApiProperty({ description: 'Whether its hours count' })
  counts!: boolean;
}

export class HourDay {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ enum: STATUSES })
  status!: (typeof STATUSES)[number];

  @ApiProperty({ description: '0: never logged' })
  version!: number;

  @ApiProperty({ description: 'Something is scheduled that wants a log' })
  due!: boolean;

  @ApiProperty({ type: [ScheduledWork] })
  scheduled!: readonly ScheduledWork[];

  @ApiProperty({ type: [HourEntry] })
  entries!: readonly HourEntry[];

  @ApiProperty({ type: Number, nullable: true, description: 'Null where an activity has no times' })
  scheduledHours!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  loggedHours!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Kind of approved leave' })
  leave!: string | null;
}

export class ChangedHourDay extends HourDay {
  @ApiProperty({ description: 'The week was attested, and is no longer' })
  attestationTakenBack!: boolean;
}

export class Attested {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;
}

export class HourWeek {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  scheduled!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'On the days that were logged' })
  logged!: number | null;

  @ApiProperty({ description: 'Days up to today that want a log and have none' })
  openDays!: number;

  @ApiProperty({ type: Attested, nullable: true })
  attested!: Attested | null;
}

export class HoursAverage {
  @ApiProperty({ type: Number, nullable: true, description: 'Hours a week; null where times are missing' })
  hours!: number | null;

  @ApiProperty()
  limit!: number;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class MyHours {
  @ApiProperty()
  zone!: string;

  @ApiProperty({ format: 'date', description: 'Today in that zone' })
  today!: string;

  @ApiProperty({ type: [HourDay] })
  days!: readonly HourDay[];

  @ApiProperty({ type: [HourWeek], description: 'Whole weeks, Monday to Sunday' })
  weeks!: readonly HourWeek[];

  @ApiProperty({ type: HoursAverage, nullable: true, description: "Of today's averaging window, by what was worked" })
  average!: HoursAverage | null;
}

export class HourLogRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ description: 'Days before today that want a log' })
  daysDue!: number;

  @ApiProperty()
  daysLogged!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastLogged!: string | null;

  @ApiProperty()
  attestedWeeks!: number;

  @ApiProperty({ description: 'Weeks that are over and had a day due' })
  weeksDue!: number;

  @ApiProperty({ description: 'Of the days due' })
  scheduledHours!: number;

  @ApiProperty({ type: Number, nullable: true })
  loggedHours!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Logged beyond what was scheduled on the same days' })
  difference!: number | null;
}

export class HourLogOverview {
  @ApiProperty({ type: AcademicBlock })
  block!: AcademicBlock;

  @ApiProperty({ type: [HourLogRow] })
  rows!: readonly HourLogRow[];
}
