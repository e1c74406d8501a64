import { ApiProperty } from '@nestjs/swagger';

export class FindingRow {
  @ApiProperty({ type: String, nullable: true })
  dutyId!: string | null;

  @ApiProperty()
  activityCode!: string;

  @ApiProperty()
  activityName!: string;

  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  hours!: number | null;
}

/** Why somebody published with it. */
export class FindingOverride {
  @ApiProperty()
  reason!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'The version that it was given for' })
  version!: number;
}

/** What a rule found, with its arithmetic. */
export class Finding {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  ruleId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: supervision' })
  personId!: string | null;

  @ApiProperty({ description: 'Empty where there is no person' })
  personName!: string;

  @ApiProperty({ type: String, nullable: true })
  rotationId!: string | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: Number, nullable: true })
  measured!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  limit!: number | null;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ enum: ['violation', 'warning', 'not-assessable'] })
  severity!: 'violation' | 'warning' | 'not-assessable';

  @ApiProperty()
  paragraph!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of supervision: group and half-day, e.g. Clinic · AM' })
  place!: string | null;

  @ApiProperty({ enum: ['scheduled', 'logged', 'mixed'], description: 'Which rows it was measured from' })
  basis!: 'scheduled' | 'logged' | 'mixed';

  @ApiProperty({ type: Number, nullable: true, description: 'What an average was made from' })
  hours!: number | null;

  @ApiProperty({ description: 'Of the window' })
  days!: number;

  @ApiProperty({ description: 'Days without leave' })
  eligibleDays!: number;

  @ApiProperty({ type: FindingOverride, nullable: true, description: "Holds for as long as the finding isn't worse than it was" })
  override!: FindingOverride | null;

  @ApiProperty({ type: [FindingRow] })
  rows!: readonly FindingRow[];
}

/** What a change does to the findings. */
export class FindingDiff {
  @ApiProperty({ type: [Finding] })
  added!: readonly Finding[];

  @ApiProperty({ type: [Finding] })
  removed!: readonly Finding[];

  @ApiProperty({ type: [Finding] })
  worsened!: readonly Finding[];

  @ApiProperty({ type: [Finding] })
  improved!: readonly Finding[];
}

export class FindingCounts {
  @ApiProperty()
  violations!: number;

  @ApiProperty()
  warnings!: number;

  @ApiProperty()
  notAssessable!: number;
}
