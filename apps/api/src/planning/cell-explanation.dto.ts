import { ApiProperty } from '@nestjs/swagger';

export class ExplainedPerson {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
}

export class ExplainedSlot {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  from!: string;

  @ApiProperty({ description: 'The day after the last' })
  to!: string;
}

/** A rotation or an activity, or nothing. */
export class ExplainedItem {
  @ApiProperty({ type: String, nullable: true })
  id!: string | null;

  @ApiProperty()
  name!: string;
}

export class BindingConstraint {
  @ApiProperty()
  constraint!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  words!: string;
}

export class CellReason extends BindingConstraint {
  @ApiProperty()
  points!: number;

  @ApiProperty({ enum: ['forbids', 'prefers', 'costs'] })
  kind!: 'forbids' | 'prefers' | 'costs';
}

export class CellAlternative {
  @ApiProperty({ type: ExplainedItem })
  item!: ExplainedItem;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ description: 'Change of points; more is worse' })
  points!: number;

  @ApiProperty({ description: 'Change of unmet demand' })
  unmet!: number;

  @ApiProperty({ type: [CellReason] })
  reasons!: CellReason[];
}

export class OtherPerson {
  @ApiProperty({ type: ExplainedPerson })
  person!: ExplainedPerson;

  @ApiProperty()
  points!: number;

  @ApiProperty()
  unmet!: number;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty()
  words!: string;
}

export class CellExplanation {
  @ApiProperty({ type: ExplainedPerson })
  person!: ExplainedPerson;

  @ApiProperty({ type: ExplainedSlot })
  slot!: ExplainedSlot;

  @ApiProperty({ type: ExplainedItem })
  holds!: ExplainedItem;

  @ApiProperty()
  locked!: boolean;

  @ApiProperty({ type: [BindingConstraint], description: 'What holds it here' })
  binds!: BindingConstraint[];

  @ApiProperty({ type: [CellAlternative], description: 'What else the cell could hold' })
  alternatives!: CellAlternative[];

  @ApiProperty({ type: [OtherPerson], description: 'Who else could hold what is here, best first' })
  others!: OtherPerson[];
}
