import { ApiProperty } from '@nestjs/swagger';
import { OUTCOMES, type Outcome } from '@housestaff/onboarding/domain';
import { TallyMeasure } from '../planning/tallies.dto';

export class RollOverBlock {
  @ApiProperty({ description: '0: orientation' })
  ordinal!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  splitOn!: string | null;
}

export class RollOverYear {
  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;

  @ApiProperty({ type: [RollOverBlock] })
  blocks!: RollOverBlock[];
}

export class RollOverFromYear extends RollOverYear {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Send it as If-Match' })
  version!: number;
}

export class RollOverMove {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: Number, nullable: true, description: "On this year's last day" })
  pgyNow!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'On their first day in the new year; null: not there' })
  pgyNext!: number | null;
}

export class RollOverPerson extends RollOverMove {
  @ApiProperty()
  offCycle!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Within the new year: their own day for the next PGY' })
  changesOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Their first day out of the program' })
  finishesOn!: string | null;

  @ApiProperty({ description: 'What somebody entered for the new year is kept' })
  asEntered!: boolean;

  @ApiProperty()
  excepted!: boolean;
}

export class RollOverCounts {
  @ApiProperty()
  'goes-up'!: number;

  @ApiProperty()
  graduates!: number;

  @ApiProperty()
  'off-cycle'!: number;

  @ApiProperty()
  stays!: number;

  @ApiProperty()
  leaves!: number;

  @ApiProperty()
  extends!: number;

  @ApiProperty({ description: 'Entered for the new year already' })
  begins!: number;

  @ApiProperty({ description: 'Without any PGY' })
  missing!: number;
}

export class OtherPeople {
  @ApiProperty()
  faculty!: number;

  @ApiProperty()
  staff!: number;

  @ApiProperty()
  students!: number;
}

export class InternProblem {
  @ApiProperty()
  field!: string;

  @ApiProperty()
  words!: string;
}

export class CheckedIntern {
  @ApiProperty()
  givenName!: string;

  @ApiProperty()
  familyName!: string;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty()
  pgy!: number;

  @ApiProperty({ type: String, nullable: true })
  cohort!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ type: [InternProblem] })
  problems!: InternProblem[];
}

export class DateToEnter {
  @ApiProperty({ enum: ['holiday', 'event'] })
  kind!: 'holiday' | 'event';

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date', description: "This year's" })
  day!: string;

  @ApiProperty({ description: 'Not on the same date each year' })
  moves!: boolean;

  @ApiProperty({ example: 'fourth Thursday of November' })
  rule!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: look it up' })
  proposed!: string | null;
}

export class PlanMention {
  @ApiProperty()
  setupId!: string;

  @ApiProperty()
  setupName!: string;

  @ApiProperty({ enum: ['people', 'demand', 'rule', 'wish'] })
  where!: 'people' | 'demand' | 'rule' | 'wish';

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['left', 'past'] })
  why!: 'left' | 'past';

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  personName!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  day!: string | null;
}

export class CarriedPlans {
  @ApiProperty({ description: 'They stay as they are: plans belong to the program' })
  count!: number;

  @ApiProperty({ type: [PlanMention], description: 'What will say nothing in the new year' })
  mentions!: PlanMention[];
}

export class CarriedTallyRow {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'By measure' })
  values!: Record<string, number>;
}

export class CarriedTally {
  @ApiProperty({ type: [TallyMeasure] })
  measures!: TallyMeasure[];

  @ApiProperty({ type: [CarriedTallyRow], description: 'Of people who go on and have any' })
  rows!: CarriedTallyRow[];
}

export class RollOverProblem {
  @ApiProperty({ enum: ['stops', 'note'] })
  severity!: 'stops' | 'note';

  @ApiProperty()
  code!: string;

  @ApiProperty()
  words!: string;

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;
}

export class RollOverPreview {
  @ApiProperty()
  programId!: string;

  @ApiProperty({ type: RollOverFromYear })
  year!: RollOverFromYear;

  @ApiProperty({ type: RollOverYear })
  newYear!: RollOverYear;

  @ApiProperty()
  programLength!: number;

  @ApiProperty({ type: [RollOverPerson] })
  people!: RollOverPerson[];

  @ApiProperty({ type: RollOverCounts })
  counts!: RollOverCounts;

  @ApiProperty({ type: OtherPeople, description: 'Whom no PGY moves' })
  others!: OtherPeople;

  @ApiProperty({ type: [CheckedIntern] })
  interns!: CheckedIntern[];

  @ApiProperty({ description: "Residents on the new year's first day" })
  residentsNext!: number;

  @ApiProperty()
  requirements!: number;

  @ApiProperty()
  coverage!: number;

  @ApiProperty({ description: 'Of requirements and coverage, proposals that nobody confirmed' })
  observed!: number;

  @ApiProperty({ type: [String], description: 'Coverage that has no place in the new year' })
  lost!: string[];

  @ApiProperty({ type: [DateToEnter] })
  dates!: DateToEnter[];

  @ApiProperty({ type: CarriedPlans })
  plans!: CarriedPlans;

  @ApiProperty({ type: CarriedTally })
  tallies!: CarriedTally;

  @ApiProperty({ type: [RollOverProblem] })
  problems!: RollOverProblem[];

  @ApiProperty({ description: 'Nothing stops it' })
  possible!: boolean;
}
