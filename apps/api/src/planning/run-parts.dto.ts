import { ApiProperty } from '@nestjs/swagger';

const UNITS = ['block', 'half-block', 'week', 'day', 'half-day'];

export class RunScope {
  @ApiProperty()
  people!: number;

  @ApiProperty()
  slots!: number;

  @ApiProperty({ enum: UNITS })
  slotUnit!: 'block' | 'half-block' | 'week' | 'day' | 'half-day';

  @ApiProperty({ description: 'Cells that stay as they are' })
  lockedCells!: number;

  @ApiProperty({ description: 'Approved leave, in weeks of seven days' })
  leaveWeeks!: number;

  @ApiProperty({ description: 'Constraints that may stay unmet, and are counted' })
  demands!: number;

  @ApiProperty({ description: 'Constraints that no answer breaks' })
  rules!: number;
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
  units!: number;

  @ApiProperty()
  points!: number;

  @ApiProperty({ description: 'What the first plan cost' })
  firstPoints!: number;
}

export class Relaxation {
  @ApiProperty({ description: 'For the relaxations of a next run; empty where there is nothing that a run can relax by itself' })
  id!: string;

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

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: [String] })
  because!: string[];

  @ApiProperty({ type: [Relaxation], description: 'Any one of these closes it' })
  relaxations!: Relaxation[];
}

export class RunAlternative {
  @ApiProperty({ description: '0 is the best' })
  id!: number;

  @ApiProperty()
  label!: string;

  @ApiProperty()
  points!: number;

  @ApiProperty()
  unmet!: number;

  @ApiProperty({ description: 'Cells that differ from what stands' })
  changedCells!: number;

  @ApiProperty({ description: 'Cells that differ from the best' })
  differs!: number;

  @ApiProperty({ type: [RunTerm] })
  terms!: RunTerm[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'By objective' })
  values!: Record<string, number>;

  @ApiProperty({ description: 'It, or a part of it, is in a draft' })
  accepted!: boolean;
}

export class PlanOfRun {
  @ApiProperty({ enum: ['blocks', 'call', 'shifts', 'clinic', 'weeks'] })
  kind!: 'blocks' | 'call' | 'shifts' | 'clinic' | 'weeks';

  @ApiProperty({ type: String, nullable: true })
  setupId!: string | null;

  @ApiProperty()
  name!: string;
}

export class RunObjective {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ enum: ['lower'] })
  better!: 'lower';
}

export class RunOut {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  from!: string;

  @ApiProperty()
  to!: string;
}

/** One acceptance: the whole of an alternative, or some people and days of it. */
export class RunAcceptance {
  @ApiProperty()
  alternative!: number;

  @ApiProperty({ type: [String], nullable: true, description: 'Null: everybody' })
  people!: string[] | null;

  @ApiProperty({ type: String, nullable: true })
  from!: string | null;

  @ApiProperty({ type: String, nullable: true })
  to!: string | null;

  @ApiProperty()
  draftId!: string;
}
