import { ApiProperty } from '@nestjs/swagger';
import { ALGORITHMS, type Algorithm } from '@housestaff/planning/application';
import { PlanOfRun, RunAcceptance, RunAlternative, RunObjective, RunOut, RunPoint, RunScope, RunTerm, UnmetDemand } from './run-parts.dto';

export class Run {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  scheduleId!: string;

  @ApiProperty({ type: PlanOfRun })
  plan!: PlanOfRun;

  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last' })
  to!: string;

  @ApiProperty({ enum: ALGORITHMS })
  algorithm!: Algorithm;

  @ApiProperty({ type: String, nullable: true, description: 'What in fact ran' })
  usedAlgorithm!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why auto chose it' })
  why!: string | null;

  @ApiProperty()
  seconds!: number;

  @ApiProperty()
  seed!: number;

  @ApiProperty({ enum: ['queued', 'running', 'succeeded', 'cancelled', 'failed'] })
  status!: 'queued' | 'running' | 'succeeded' | 'cancelled' | 'failed';

  @ApiProperty({ description: 'queued, waiting, checking, building, improving, bounding, proving, spreading or done' })
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

  @ApiProperty({ type: Number, nullable: true, description: 'Points of the best plan so far; lower is better' })
  best!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'No plan with as little unmet costs less, as far as proved' })
  bound!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Units of demand that the best plan leaves unmet' })
  unmetCount!: number | null;

  @ApiProperty()
  proven!: boolean;

  @ApiProperty({ type: [RunTerm] })
  terms!: RunTerm[];

  @ApiProperty({ type: [UnmetDemand] })
  unmet!: UnmetDemand[];

  @ApiProperty({ description: 'Cells that differ from what stands' })
  changedCells!: number;

  @ApiProperty({ type: [RunAlternative], description: 'The best first; then those asked for, or the front of pareto' })
  alternatives!: RunAlternative[];

  @ApiProperty({ type: [RunObjective] })
  objectives!: RunObjective[];

  @ApiProperty({ type: [RunOut] })
  out!: RunOut[];

  @ApiProperty({ type: [RunAcceptance] })
  accepted!: RunAcceptance[];

  @ApiProperty({ type: String, nullable: true, description: 'The newest draft that it is in' })
  draftId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where an attempt that was cut off stopped, in words' })
  stoppedAt!: string | null;

  @ApiProperty()
  version!: number;
}
