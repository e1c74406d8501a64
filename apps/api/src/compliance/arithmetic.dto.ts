import { ApiProperty } from '@nestjs/swagger';
import { FindingRow } from '../assignments/finding.dto';
import { CELL_STATUSES } from './compliance-matrix.dto';
import { RuleInfo } from './rule-info.dto';

export class LeaveDays {
  @ApiProperty()
  kind!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ description: 'Half-days count half' })
  days!: number;
}

export class WeekHours {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty()
  hours!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where no day of it was logged' })
  loggedHours!: number | null;

  @ApiProperty({ description: 'Some of it is leave' })
  leave!: boolean;
}

export class ArithmeticWindow {
  @ApiProperty({ type: String, nullable: true })
  rotationId!: string | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: Number, nullable: true })
  hours!: number | null;

  @ApiProperty()
  days!: number;

  @ApiProperty({ type: [LeaveDays] })
  leaveDays!: readonly LeaveDays[];

  @ApiProperty({ description: 'Days without leave' })
  eligibleDays!: number;

  @ApiProperty({ type: Number, nullable: true })
  measured!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  limit!: number | null;

  @ApiProperty({ enum: CELL_STATUSES })
  status!: string;

  @ApiProperty({ enum: ['scheduled', 'logged', 'mixed'], description: 'Which rows it was measured from' })
  basis!: 'scheduled' | 'logged' | 'mixed';

  @ApiProperty({ type: [WeekHours] })
  weeks!: readonly WeekHours[];

  @ApiProperty({ type: [FindingRow] })
  rows!: readonly FindingRow[];

  @ApiProperty({ type: [String], description: 'Activities without times' })
  missing!: readonly string[];
}

/** How a figure of the matrix came about. */
export class Arithmetic {
  @ApiProperty({ type: RuleInfo })
  rule!: RuleInfo;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ enum: CELL_STATUSES })
  status!: string;

  @ApiProperty({ type: [ArithmeticWindow] })
  windows!: readonly ArithmeticWindow[];
}
