import { ApiProperty } from '@nestjs/swagger';
import { ImportLabelTarget, ImportProblem, ImportRotationChoice, ImportSheet, ImportTimes } from './import-parts.dto';
import { ImportProgram, ImportTable } from './import-kinds.dto';

export class ImportBlock {
  @ApiProperty()
  ordinal!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last' })
  to!: string;

  @ApiProperty()
  cell!: string;
}

export class ImportYear {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  from!: string;

  @ApiProperty()
  to!: string;

  @ApiProperty({ type: [ImportBlock] })
  blocks!: ImportBlock[];
}

export class ImportPerson {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  cell!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty()
  offCycle!: boolean;

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty({ enum: ['create', 'match'] })
  action!: 'create' | 'match';
}

export class ImportLabel {
  @ApiProperty()
  label!: string;

  @ApiProperty({ type: [String] })
  cells!: string[];

  @ApiProperty()
  count!: number;

  @ApiProperty({ type: ImportLabelTarget, nullable: true })
  target!: ImportLabelTarget | null;

  @ApiProperty()
  why!: string;

  @ApiProperty()
  needsCheck!: boolean;
}

export class ImportCode {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  count!: number;

  @ApiProperty({ type: String, nullable: true })
  activityId!: string | null;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty()
  dutyKind!: string;

  @ApiProperty({ type: ImportTimes, nullable: true, description: 'Null until a person confirms them' })
  times!: ImportTimes | null;

  @ApiProperty({ type: ImportTimes, nullable: true, description: 'What programs usually mean; never taken silently' })
  proposedTimes!: ImportTimes | null;
}

export class ImportTemplate {
  @ApiProperty()
  label!: string;

  @ApiProperty()
  cell!: string;

  @ApiProperty({ type: ImportRotationChoice, nullable: true })
  rotation!: ImportRotationChoice | null;

  @ApiProperty()
  include!: boolean;

  @ApiProperty()
  cells!: number;
}

export class ImportLeave {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  personKey!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty()
  cell!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: String, nullable: true })
  from!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The day after the last' })
  to!: string | null;

  @ApiProperty()
  days!: number;

  @ApiProperty()
  accept!: boolean;

  @ApiProperty()
  sure!: boolean;

  @ApiProperty()
  why!: string;
}

export class ImportBatch {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  fileSize!: number;

  @ApiProperty({ enum: ['year-sheet', 'program-file', 'people', 'absences', 'assignments'], description: 'What the file was recognised as' })
  kind!: 'year-sheet' | 'program-file' | 'people' | 'absences' | 'assignments';

  @ApiProperty({ enum: ['staged', 'committed', 'discarded', 'undone'] })
  status!: 'staged' | 'committed' | 'discarded' | 'undone';

  @ApiProperty()
  createdBy!: string;

  @ApiProperty()
  createdAt!: string;

  @ApiProperty({ type: [ImportSheet] })
  sheets!: ImportSheet[];

  @ApiProperty({ type: ImportYear, nullable: true })
  year!: ImportYear | null;

  @ApiProperty({ type: [ImportPerson] })
  people!: ImportPerson[];

  @ApiProperty({ type: [ImportLabel] })
  labels!: ImportLabel[];

  @ApiProperty({ type: [ImportCode] })
  codes!: ImportCode[];

  @ApiProperty({ type: [ImportTemplate] })
  templates!: ImportTemplate[];

  @ApiProperty({ type: [ImportLeave] })
  leaves!: ImportLeave[];

  @ApiProperty({ type: [ImportProblem] })
  problems!: ImportProblem[];

  @ApiProperty({ description: 'Rotation cells whose label has an answer' })
  matched!: number;

  @ApiProperty({ description: 'Rotation cells' })
  total!: number;

  @ApiProperty({ type: ImportProgram, nullable: true, description: 'Of a program file only' })
  program!: ImportProgram | null;

  @ApiProperty({ type: ImportTable, nullable: true, description: 'Of a table only' })
  table!: ImportTable | null;

  @ApiProperty({ description: 'What it wrote is kept, so that it can be taken back' })
  undoable!: boolean;

  @ApiProperty()
  version!: number;
}
