import { ApiProperty } from '@nestjs/swagger';
import { AcademicYear } from '../program/academic-year.dto';
import { Rotation } from '../program/rotation.dto';
import { Draft } from './draft.dto';
import { FindingCounts } from './finding.dto';
import { Schedule } from './schedule.dto';

export class YearGridStay {
  @ApiProperty({ type: String, nullable: true, description: 'Null: only in the draft' })
  id!: string | null;

  @ApiProperty()
  rotationId!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  locked!: boolean;

  @ApiProperty()
  source!: string;

  @ApiProperty({ description: 'Otherwise than published' })
  changed!: boolean;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: String, enum: ['violation', 'warning'], nullable: true })
  finding!: 'violation' | 'warning' | null;
}

export class YearGridAbsence {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  status!: string;
}

export class YearGridRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty()
  offCycle!: boolean;

  @ApiProperty({ type: [YearGridStay] })
  stays!: readonly YearGridStay[];

  @ApiProperty({ type: [YearGridAbsence] })
  absences!: readonly YearGridAbsence[];
}

export class YearGridGroup {
  @ApiProperty()
  label!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: [YearGridRow] })
  people!: readonly YearGridRow[];
}

export class CoverageCell {
  @ApiProperty()
  blockId!: string;

  @ApiProperty()
  first!: number;

  @ApiProperty()
  second!: number;

  @ApiProperty({ type: Number, nullable: true })
  min!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  max!: number | null;

  @ApiProperty({ enum: ['ok', 'under', 'over', 'none'] })
  state!: 'ok' | 'under' | 'over' | 'none';
}

export class CoverageRow {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty({ type: [CoverageCell], description: 'One per block, in order' })
  cells!: readonly CoverageCell[];
}

export class HoursCell {
  @ApiProperty()
  blockId!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Highest average weekly hours in the block; null: not assessable' })
  hours!: number | null;

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty()
  limit!: number;
}

export class HoursFoot {
  @ApiProperty({ type: [HoursCell] })
  cells!: readonly HoursCell[];
}

export class YearGrid {
  @ApiProperty({ type: Schedule })
  schedule!: Schedule;

  @ApiProperty({ type: AcademicYear })
  year!: AcademicYear;

  @ApiProperty({ type: Draft, nullable: true })
  draft!: Draft | null;

  @ApiProperty({ type: [Rotation] })
  rotations!: readonly Rotation[];

  @ApiProperty({ type: [YearGridGroup] })
  groups!: readonly YearGridGroup[];

  @ApiProperty({ type: [CoverageRow] })
  coverage!: readonly CoverageRow[];

  @ApiProperty({ type: HoursFoot })
  hours!: HoursFoot;

  @ApiProperty({ type: FindingCounts })
  findings!: FindingCounts;

  @ApiProperty()
  uncovered!: number;
}
