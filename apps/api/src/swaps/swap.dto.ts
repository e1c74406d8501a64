import { ApiExtraModels, ApiProperty, getSchemaPath, type ApiPropertyOptions } from '@nestjs/swagger';
import { SWAP_KINDS, SWAP_STATUSES, SWAP_STEPS, type SwapAction, type SwapKind, type SwapStatus, type SwapStepKind } from '@housestaff/swaps/domain';
import { FindingDiff } from '../assignments/finding.dto';
import { SwapPart } from './swap-part.dto';

const NEEDS = ['counterpart', 'manager'] as const;
const MAY: ApiPropertyOptions = { oneOf: [{ type: 'boolean', enum: [true] }, { type: 'string' }], description: 'true, or why not' };

export class SwapPerson {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;
}

/** What whoever asks may do with it. */
export class SwapMay implements Record<SwapAction, true | string> {
  @ApiProperty(MAY)
  accept!: true | string;

  @ApiProperty(MAY)
  decline!: true | string;

  @ApiProperty(MAY)
  cancel!: true | string;

  @ApiProperty(MAY)
  approve!: true | string;

  @ApiProperty(MAY)
  deny!: true | string;

  @ApiProperty(MAY)
  execute!: true | string;

  @ApiProperty(MAY)
  untake!: true | string;

  @ApiProperty(MAY)
  rollBack!: true | string;
}

export class SwapStep {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ enum: SWAP_STEPS })
  what!: SwapStepKind;

  @ApiProperty()
  note!: string;
}

@ApiExtraModels(FindingDiff)
export class Swap {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  programId!: string;

  @ApiProperty({ enum: SWAP_KINDS })
  kind!: SwapKind;

  @ApiProperty({ enum: SWAP_STATUSES })
  status!: SwapStatus;

  @ApiProperty({ type: SwapPerson })
  requester!: SwapPerson;

  @ApiProperty({ type: SwapPerson, nullable: true })
  counterpart!: SwapPerson | null;

  @ApiProperty({ type: SwapPart })
  gives!: SwapPart;

  @ApiProperty({ type: SwapPart, nullable: true })
  takes!: SwapPart | null;

  @ApiProperty({ type: [SwapPart], description: 'What moves with it: call that hangs on a week, and the day after a call' })
  follows!: readonly SwapPart[];

  @ApiProperty()
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt!: string | null;

  @ApiProperty({ enum: NEEDS, isArray: true, description: 'Whose word it waits for' })
  needs!: readonly (typeof NEEDS)[number][];

  @ApiProperty({ nullable: true, oneOf: [{ $ref: getSchemaPath(FindingDiff) }], description: 'What it does to the findings, when it was last looked at; null until somebody takes it' })
  findings!: FindingDiff | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when it can be taken back' })
  undoUntil!: string | null;

  @ApiProperty({ type: SwapMay })
  mayI!: SwapMay;

  @ApiProperty({ type: [SwapStep] })
  history!: readonly SwapStep[];

  @ApiProperty()
  version!: number;
}

export class SwapRefusal {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  message!: string;
}

export class SwapPreview {
  @ApiProperty({ type: FindingDiff })
  findings!: FindingDiff;

  @ApiProperty({ type: [SwapRefusal], description: 'Why it cannot be asked for; none: it can' })
  refusals!: readonly SwapRefusal[];

  @ApiProperty({ type: [SwapPart], description: 'What moves with it' })
  follows!: readonly SwapPart[];
}

