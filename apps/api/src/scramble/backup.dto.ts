import { ApiProperty } from '@nestjs/swagger';

/** Somebody who has a backup duty on a day. */
export class BackupMember {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ format: 'date', description: 'The day on which the duty begins' })
  date!: string;

  @ApiProperty({ description: 'The activity' })
  duty!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  start!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  end!: string | null;

  @ApiProperty({ description: 'What they did for others and is not paid back yet' })
  owed!: number;

  @ApiProperty({ description: 'On leave in some of it' })
  away!: boolean;
}

export class PaidBack {
  @ApiProperty()
  note!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** Somebody on backup stepped in. */
export class BackupActivation {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  personId!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty({ type: String, nullable: true })
  forPersonId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  forPersonName!: string | null;

  @ApiProperty({ description: 'What they did, with its day' })
  label!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date', description: 'The day after the last' })
  to!: string;

  @ApiProperty()
  why!: string;

  @ApiProperty({ description: 'What it counts' })
  worth!: number;

  @ApiProperty({ description: 'Who put them on it' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'It was undone, and counts nothing' })
  takenBackAt!: string | null;

  @ApiProperty({ type: PaidBack, nullable: true })
  paidBack!: PaidBack | null;

  @ApiProperty()
  version!: number;
}

export class PaybackTally {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'How often they stepped in' })
  activated!: number;

  @ApiProperty()
  earned!: number;

  @ApiProperty()
  paidBack!: number;

  @ApiProperty()
  owed!: number;
}

export class Backup {
  @ApiProperty({ type: [BackupMember], description: 'By day' })
  members!: readonly BackupMember[];

  @ApiProperty({ type: [BackupActivation], description: 'Newest first' })
  log!: readonly BackupActivation[];

  @ApiProperty({ type: [PaybackTally], description: 'Of whoever ever stepped in, the most owed first' })
  tallies!: readonly PaybackTally[];
}
