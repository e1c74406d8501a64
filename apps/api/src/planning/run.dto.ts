import { ApiProperty } from '@nestjs/swagger';

export class RunScope {
  @ApiProperty()
  people!: number;

  @ApiProperty()
  blocks!: number;

  @ApiProperty({ description: 'Half-blocks that stay as they are' })
  lockedCells!: number;

  @ApiProperty({ description: 'Approved leave, in weeks of seven days' })
  leaveWeeks!: number;

  @ApiProperty()
  requirements!: number;

  @ApiProperty()
  coverage!: number;
}

export class RunPoint {
  @ApiProperty()
  seconds!: number;

  @ApiProperty({ type: Number, nullable: true })
  best!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  bound!: number | null;
}

export class RunTerm {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty()
  words!: string;

  @ApiProperty()
  points!: number;

  @ApiProperty({ description: 'What the first schedule cost' })
  firstPoints!: number;
}

export class Relaxation {
  @ApiProperty()
  label!: string;

  @ApiProperty()
  effect!: string;
}

export class UnmetDemand {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  required!: number;

  @ApiProperty()
  exists!: number;

  @ApiProperty()
  short!: number;

  @ApiProperty({ description: 'blocks, half-blocks or people' })
  unit!: string;

  @ApiProperty({ type: [String] })
  because!: string[];

  @ApiProperty({ type: [Relaxation], description: 'Any one of these closes it' })
  relaxations!: Relaxation[];
}

export class Run {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty({ enum: ['greedy', 'mip'] })
  algorithm!: 'greedy' | 'mip';

  @ApiProperty()
  seconds!: number;

  @ApiProperty()
  seed!: number;

  @ApiProperty({ enum: ['queued', 'running', 'succeeded', 'cancelled', 'failed'] })
  status!: 'queued' | 'running' | 'succeeded' | 'cancelled' | 'failed';

  @ApiProperty({ description: 'queued, building, repairing, searching or done' })
  phase!: string;

  @ApiProperty()
  startedBy!: string;

  @ApiProperty({ type: String, nullable: true })
  startedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  finishedAt!: string | null;

  @ApiProperty()
  elapsedSeconds!: number;

  @ApiProperty({ type: RunScope })
  scope!: RunScope;

  @ApiProperty({ type: [RunPoint] })
  points!: RunPoint[];

  @ApiProperty({ type: Number, nullable: true, description: 'Points of the best schedule so far; lower is better' })
  best!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'No schedule costs less, as far as proved' })
  bound!: number | null;

  @ApiProperty()
  proven!: boolean;

  @ApiProperty({ type: [RunTerm] })
  terms!: RunTerm[];

  @ApiProperty({ type: [UnmetDemand] })
  unmet!: UnmetDemand[];

  @ApiProperty({ description: 'Half-blocks that differ from what stands' })
  changedCells!: number;

  @ApiProperty({ type: String, nullable: true })
  draftId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;

  @ApiProperty()
  version!: number;
}

export class PreCheck {
  @ApiProperty()
  ready!: boolean;

  @ApiProperty({ type: [UnmetDemand] })
  problems!: UnmetDemand[];

  @ApiProperty({ description: 'Requirements are proposals that a person has yet to confirm' })
  observedOnly!: boolean;

  @ApiProperty({ type: RunScope })
  scope!: RunScope;
}
