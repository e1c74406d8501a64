import { ApiProperty } from '@nestjs/swagger';
import { FindingDiff } from './finding.dto';

export class Draft {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'The published version that it was started on' })
  baseVersion!: number;

  @ApiProperty({ enum: ['open', 'published', 'discarded'] })
  status!: 'open' | 'published' | 'discarded';

  @ApiProperty()
  createdBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Changes that are not undone' })
  changeCount!: number;

  @ApiProperty()
  canUndo!: boolean;

  @ApiProperty()
  canRedo!: boolean;

  @ApiProperty({ type: String, nullable: true })
  undoLabel!: string | null;

  @ApiProperty({ type: String, nullable: true })
  redoLabel!: string | null;

  @ApiProperty()
  version!: number;
}

export class EditResult {
  @ApiProperty({ type: Draft })
  draft!: Draft;

  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;
}
