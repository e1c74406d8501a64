import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { ImportProblem, ImportSheet } from './import-parts.dto';

export class ImportCounts {
  @ApiProperty()
  added!: number;

  @ApiProperty()
  changed!: number;

  @ApiProperty()
  removed!: number;

  @ApiProperty()
  unchanged!: number;
}

export class ImportChanges {
  @ApiProperty({ type: ImportCounts })
  people!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  rotations!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  activities!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  blocks!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  stays!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  patterns!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  absences!: ImportCounts;

  @ApiProperty({ type: ImportCounts, description: 'Half-days by hand' })
  duties!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  requirements!: ImportCounts;

  @ApiProperty({ type: ImportCounts })
  coverage!: ImportCounts;

  @ApiProperty({ type: ImportCounts, description: 'Rules of the year' })
  setups!: ImportCounts;
}

export class ImportPreview {
  @ApiProperty({ description: 'Every label has an answer, every row is right' })
  ready!: boolean;

  @ApiProperty({ type: ImportChanges })
  changes!: ImportChanges;

  @ApiProperty({ description: 'Edited by hand since, and kept' })
  keptManual!: number;

  @ApiProperty({ type: [ImportProblem] })
  problems!: ImportProblem[];

  @ApiProperty({ type: [String], description: 'Labels without an answer, rows that are wrong' })
  unmapped!: string[];

  @ApiProperty({ type: [ImportSheet] })
  sheets!: ImportSheet[];
}

export class CommitImport {
  @ApiProperty({ description: 'Leave labels without an answer out' })
  @IsBoolean()
  acceptedOnly!: boolean;

  @ApiProperty({ description: 'Overwrite what was edited by hand since the last import' })
  @IsBoolean()
  replaceManual!: boolean;

  @ApiProperty({ description: 'Lock imported cells against regeneration' })
  @IsBoolean()
  lockImported!: boolean;
}

export class SheetWindowFilter {
  @ApiProperty()
  @IsString()
  @MaxLength(100)
  sheet!: string;

  @ApiProperty({ example: 'A1:H20' })
  @IsString()
  @MaxLength(20)
  range!: string;
}

export class SheetWindowCell {
  @ApiProperty()
  cell!: string;

  @ApiProperty({ description: 'From 1' })
  row!: number;

  @ApiProperty({ description: 'From 1' })
  column!: number;

  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'Rows that it is merged over' })
  rows!: number;

  @ApiProperty({ description: 'Columns that it is merged over' })
  columns!: number;

  @ApiProperty({ enum: ['stored', 'rejected'] })
  state!: 'stored' | 'rejected';

  @ApiProperty()
  why!: string;
}

export class SheetWindow {
  @ApiProperty()
  sheet!: string;

  @ApiProperty()
  range!: string;

  @ApiProperty()
  rows!: number;

  @ApiProperty({ type: [String], description: 'Their letters' })
  columns!: string[];

  @ApiProperty({ type: [SheetWindowCell] })
  cells!: SheetWindowCell[];
}
