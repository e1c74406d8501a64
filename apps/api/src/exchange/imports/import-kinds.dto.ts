import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { TABLE_KINDS, type TableKind } from '@housestaff/exchange/domain';

/** Answers to what a program file leaves open; what is left out stays. */
export class ProgramAnswers {
  @ApiPropertyOptional({ description: 'The first day of the file\'s first week' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  firstDay?: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  yearName?: string | null;

  @ApiPropertyOptional({ description: 'Requirements and coverage hold at once; otherwise they are proposals' })
  @IsOptional()
  @IsBoolean()
  confirm?: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Code of the rotation that cohorts take in turn' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  clinicRotation?: string | null;

  @ApiPropertyOptional({ description: 'Usual lengths of stays as wishes, switched off at first' })
  @IsOptional()
  @IsBoolean()
  runWishes?: boolean;
}

export class GivenAnswers {
  @ApiProperty()
  firstDay!: string;

  @ApiProperty({ type: String, nullable: true })
  yearName!: string | null;

  @ApiProperty()
  confirm!: boolean;

  @ApiProperty({ type: String, nullable: true })
  clinicRotation!: string | null;

  @ApiProperty()
  runWishes!: boolean;
}

export class ProposedDay {
  @ApiProperty()
  date!: string;

  @ApiProperty()
  why!: string;
}

export class ProgramRotation {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  abbreviation!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty({ enum: ['create', 'match'] })
  action!: 'create' | 'match';

  @ApiProperty({ type: String, nullable: true, description: 'The rotation of the program that it is' })
  matched!: string | null;
}

export class ImportProgram {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  weeks!: number;

  @ApiProperty()
  cohorts!: number;

  @ApiProperty()
  residents!: number;

  @ApiProperty({ type: [ProgramRotation] })
  rotations!: ProgramRotation[];

  @ApiProperty()
  requirements!: number;

  @ApiProperty()
  coverage!: number;

  @ApiProperty({ type: GivenAnswers })
  answers!: GivenAnswers;

  @ApiProperty({ type: [ProposedDay] })
  proposedDays!: ProposedDay[];

  @ApiProperty({ description: 'Of the year; in' })
  lastDay!: string;
}

export class TableColumn {
  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: no field is called so' })
  field!: string | null;
}

export class TableRowProblem {
  @ApiProperty({ description: 'As spreadsheets count' })
  row!: number;

  @ApiProperty({ description: 'Its heading; empty: the whole row' })
  column!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty()
  what!: string;

  @ApiProperty()
  fix!: string;
}

export class TableRow {
  @ApiProperty()
  row!: number;

  @ApiProperty({ enum: ['added', 'changed', 'edited', 'unchanged', 'rejected'], description: 'edited: entered otherwise by hand; it stays so unless replacing is asked for' })
  state!: 'added' | 'changed' | 'edited' | 'unchanged' | 'rejected';

  @ApiProperty()
  name!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ type: [TableRowProblem] })
  problems!: TableRowProblem[];
}

export class ImportTable {
  @ApiProperty({ enum: ['people', 'absences', 'assignments'] })
  kind!: 'people' | 'absences' | 'assignments';

  @ApiProperty()
  sheet!: string;

  @ApiProperty({ description: 'From 1' })
  headingRow!: number;

  @ApiProperty({ type: [TableColumn] })
  columns!: TableColumn[];

  @ApiProperty()
  rowsRead!: number;

  @ApiProperty()
  rowsAccepted!: number;

  @ApiProperty()
  rowsRejected!: number;

  @ApiProperty({ type: [TableRow], description: 'At most 500, those that are wrong among them' })
  rows!: TableRow[];
}

const THINGS = ['people', 'pgys', 'rotations', 'activities', 'patterns', 'years', 'blocks', 'absences', 'requirements', 'coverage', 'setups', 'labels', 'schedules'] as const;
const STANDINGS = ['changed', 'uses', 'published', 'draft', 'run', 'login', 'feed', 'hours', 'import'] as const;

export class UndoneRows {
  @ApiProperty({ enum: THINGS })
  what!: (typeof THINGS)[number];

  @ApiProperty({ description: 'Created by the import' })
  removed!: number;

  @ApiProperty({ description: 'Changed or removed by the import' })
  restored!: number;

  @ApiProperty({ type: [String], description: 'The first few' })
  names!: string[];
}

export class UndoStanding {
  @ApiProperty({ enum: STANDINGS })
  kind!: (typeof STANDINGS)[number];

  @ApiProperty()
  name!: string;

  @ApiProperty()
  why!: string;

  @ApiProperty()
  fix!: string;
}

export class UndoPreview {
  @ApiProperty({ description: 'Nothing stands against it' })
  possible!: boolean;

  @ApiProperty({ type: [UndoneRows] })
  goes!: UndoneRows[];

  @ApiProperty({ type: [UndoStanding], description: 'Later edits that rest on the import' })
  stands!: UndoStanding[];
}

export class TemplateFilter {
  @ApiProperty({ enum: TABLE_KINDS })
  @IsIn(TABLE_KINDS)
  kind!: TableKind;
}
