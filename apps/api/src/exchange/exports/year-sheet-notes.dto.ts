import { ApiProperty } from '@nestjs/swagger';

export class YearSheetChange {
  @ApiProperty()
  cell!: string;

  @ApiProperty()
  before!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: emptied' })
  after!: string | null;
}

export class YearSheetLeftOut {
  @ApiProperty()
  who!: string;

  @ApiProperty()
  what!: string;
}

export class YearSheetNotes {
  @ApiProperty({ enum: ['imported', 'own'], description: 'imported: the file that the year came from, with these cells changed' })
  layout!: 'imported' | 'own';

  @ApiProperty({ type: String, nullable: true })
  fileName!: string | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ type: [YearSheetChange] })
  changes!: readonly YearSheetChange[];

  @ApiProperty({ type: [YearSheetLeftOut], description: 'What has no place on the sheet' })
  leftOut!: readonly YearSheetLeftOut[];
}
