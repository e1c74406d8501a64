import { ApiProperty } from '@nestjs/swagger';
import { AcademicBlock } from '../program/academic-year.dto';
import { Activity } from '../program/activity.dto';
import { Rotation } from '../program/rotation.dto';
import { Draft } from './draft.dto';
import { FindingCounts } from './finding.dto';
import { Schedule } from './schedule.dto';

export class BlockGridEvent {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, enum: ['am', 'pm'], nullable: true, description: 'null: the whole day' })
  half!: 'am' | 'pm' | null;

  @ApiProperty({ enum: ['closed', 'protected', 'note'] })
  effect!: 'closed' | 'protected' | 'note';
}

export class BlockGridDay {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty()
  weekday!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Clinics and electives are closed' })
  holiday!: string | null;

  @ApiProperty({ type: [BlockGridEvent] })
  events!: readonly BlockGridEvent[];

  @ApiProperty()
  today!: boolean;
}

export class BandEntry {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  kind!: string;
}

export class BlockGridBand {
  @ApiProperty()
  label!: string;

  @ApiProperty({ type: [BandEntry] })
  entries!: readonly BandEntry[];
}

export class BlockGridHalf {
  @ApiProperty({ type: String, nullable: true, description: 'Null: from the weekly pattern' })
  dutyId!: string | null;

  @ApiProperty()
  activityId!: string;

  @ApiProperty({ type: String, nullable: true })
  rotationId!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;

  @ApiProperty()
  source!: string;

  @ApiProperty()
  locked!: boolean;

  @ApiProperty()
  changed!: boolean;
}

export class BlockGridCell {
  @ApiProperty({ type: BlockGridHalf, nullable: true })
  am!: BlockGridHalf | null;

  @ApiProperty({ type: BlockGridHalf, nullable: true })
  pm!: BlockGridHalf | null;

  @ApiProperty({ type: String, nullable: true })
  absence!: string | null;
}

export class BlockGridRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: [String] })
  rotationIds!: readonly string[];

  @ApiProperty({ type: [BlockGridCell], description: 'One per day, in order' })
  days!: readonly BlockGridCell[];
}

export class BlockGridGroup {
  @ApiProperty()
  label!: string;

  @ApiProperty({ type: [BlockGridRow] })
  people!: readonly BlockGridRow[];
}

export class SupervisionCell {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ enum: ['am', 'pm'] })
  half!: 'am' | 'pm';

  @ApiProperty()
  have!: number;

  @ApiProperty({ description: 'Attendings needed by learner weights, rounded up' })
  need!: number;
}

export class BlockGrid {
  @ApiProperty({ type: Schedule })
  schedule!: Schedule;

  @ApiProperty({ type: AcademicBlock })
  block!: AcademicBlock;

  @ApiProperty({ type: Draft, nullable: true })
  draft!: Draft | null;

  @ApiProperty({ type: [Activity] })
  activities!: readonly Activity[];

  @ApiProperty({ type: [Rotation] })
  rotations!: readonly Rotation[];

  @ApiProperty({ type: [BlockGridDay] })
  days!: readonly BlockGridDay[];

  @ApiProperty({ type: [BlockGridBand] })
  bands!: readonly BlockGridBand[];

  @ApiProperty({ type: [BlockGridGroup] })
  groups!: readonly BlockGridGroup[];

  @ApiProperty({ type: [SupervisionCell] })
  supervision!: readonly SupervisionCell[];

  @ApiProperty({ type: FindingCounts })
  findings!: FindingCounts;
}
