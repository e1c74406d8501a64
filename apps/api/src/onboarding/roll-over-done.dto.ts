import { ApiProperty } from '@nestjs/swagger';
import { RollOverCounts, RollOverMove } from './roll-over-preview.dto';

export class AddedIntern {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;
}

export class RollOverDone {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty()
  fromYearId!: string;

  @ApiProperty()
  fromYearName!: string;

  @ApiProperty()
  newYearId!: string;

  @ApiProperty()
  newYearName!: string;

  @ApiProperty({ description: "The new year's" })
  scheduleId!: string;

  @ApiProperty({ type: [RollOverMove] })
  people!: RollOverMove[];

  @ApiProperty({ type: RollOverCounts })
  counts!: RollOverCounts;

  @ApiProperty({ type: [AddedIntern] })
  interns!: AddedIntern[];

  @ApiProperty()
  requirements!: number;

  @ApiProperty()
  coverage!: number;

  @ApiProperty({ type: [String] })
  lost!: string[];

  @ApiProperty()
  doneBy!: string;

  @ApiProperty({ format: 'date-time' })
  doneAt!: string;

  @ApiProperty({ type: String, nullable: true })
  undoneBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  undoneAt!: string | null;

  @ApiProperty({ type: [String], description: 'What came later and keeps it from being undone' })
  builtOn!: string[];
}
