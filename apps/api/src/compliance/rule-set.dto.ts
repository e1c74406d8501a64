import { ApiProperty } from '@nestjs/swagger';
import { FindingCounts, FindingDiff } from '../assignments/finding.dto';
import { SupervisionPolicy } from './supervision-policy.dto';

const SEVERITIES = ['violation', 'warning'] as const;
const ROUNDINGS = ['floor', 'ceil', 'round'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Rounding = (typeof ROUNDINGS)[number];

export class PackInfo {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Of the Common Program Requirements' })
  edition!: string;

  @ApiProperty({ description: 'Its figures are examples that the program verifies' })
  verify!: boolean;

  @ApiProperty()
  note!: string;
}

export class BaseSetting {
  @ApiProperty()
  on!: boolean;

  @ApiProperty({ enum: SEVERITIES })
  severity!: Severity;

  @ApiProperty()
  limit!: number;
}

export class RuleSetting extends BaseSetting {
  @ApiProperty()
  ruleId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  paragraph!: string;

  @ApiProperty({ description: 'The same paragraph in the edition of 2023' })
  paragraph2023!: string;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ enum: ['at-most', 'at-least'] })
  sense!: 'at-most' | 'at-least';

  @ApiProperty({ type: BaseSetting, description: 'As the pack has it' })
  base!: BaseSetting;

  @ApiProperty()
  changed!: boolean;

  @ApiProperty({ description: "The limit isn't text of the requirements: verify it" })
  verify!: boolean;

  @ApiProperty({ type: [String], nullable: true, description: 'Categories of rotations that it is for; null: all' })
  categories!: readonly string[] | null;
}

export class AveragingSettings {
  @ApiProperty({ description: 'The longest average' })
  days!: number;

  @ApiProperty({ description: 'Months are as long as they are, up to this' })
  longestMonth!: number;

  @ApiProperty({ description: 'An average over fewer than seven days is taken as over a week' })
  shortStayIsAWeek!: boolean;
}

export class RoundingSettings {
  @ApiProperty({ enum: ROUNDINGS })
  freeDays!: Rounding;

  @ApiProperty({ enum: ROUNDINGS })
  callNights!: Rounding;
}

export class RuleSettings {
  @ApiProperty({ description: "A pause no longer than this doesn't end a period of work" })
  breakMinutes!: number;

  @ApiProperty()
  weekendBesideLeaveIsFree!: boolean;

  @ApiProperty({ description: 'In-house call after which the long rest is due' })
  longCallHours!: number;

  @ApiProperty({ description: 'False: one free day in each seven days, not on average' })
  freeDayAveraged!: boolean;
}

export class RotationException {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  hoursLimit!: number;
}

/** What a program is held to, beside what its pack says. */
export class RuleSet {
  @ApiProperty()
  programId!: string;

  @ApiProperty({ description: '0: nothing was saved yet' })
  version!: number;

  @ApiProperty({ type: PackInfo })
  pack!: PackInfo;

  @ApiProperty({ type: [PackInfo], description: 'Those to choose from' })
  packs!: readonly PackInfo[];

  @ApiProperty({ type: [RuleSetting] })
  rules!: readonly RuleSetting[];

  @ApiProperty({ type: AveragingSettings })
  averaging!: AveragingSettings;

  @ApiProperty({ type: RoundingSettings })
  rounding!: RoundingSettings;

  @ApiProperty({ type: RuleSettings })
  settings!: RuleSettings;

  @ApiProperty({ type: SupervisionPolicy })
  supervision!: SupervisionPolicy;

  @ApiProperty({ type: [RotationException], description: 'Limits that stay with a rotation' })
  exceptions!: readonly RotationException[];

  @ApiProperty({ type: String, nullable: true })
  changedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  changedAt!: string | null;
}

export class RulePreviewCounts {
  @ApiProperty({ type: FindingCounts })
  before!: FindingCounts;

  @ApiProperty({ type: FindingCounts })
  after!: FindingCounts;
}

/** What other rules would find in a schedule. */
export class RulePreview {
  @ApiProperty({ type: RulePreviewCounts })
  counts!: RulePreviewCounts;

  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;
}

export class RuleSetVersion {
  @ApiProperty()
  version!: number;

  @ApiProperty({ description: 'Name and version' })
  pack!: string;

  @ApiProperty()
  note!: string;

  @ApiProperty()
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ type: [String], description: 'Against the version before, in words' })
  changes!: readonly string[];
}
