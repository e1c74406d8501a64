import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class CallRosterAsked {
  @ApiProperty({ description: 'YYYY-MM' })
  @Matches(/^\d{4}-(?:0[1-9]|1[0-2])$/, { message: 'month must be a month as YYYY-MM' })
  month!: string;
}

export class OnCallName {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;
}

export class OnCallRole {
  @ApiProperty()
  role!: string;

  @ApiProperty({ description: 'Attends on a rotation that day, rather than being on call' })
  attending!: boolean;

  @ApiProperty({ type: [OnCallName] })
  people!: readonly OnCallName[];
}

export class CallRosterDay {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: String, nullable: true })
  holiday!: string | null;

  @ApiProperty({ type: [OnCallRole], description: 'Roles that nobody has on that day are left out' })
  on!: readonly OnCallRole[];
}

export class CallRosterContact extends OnCallName {
  @ApiProperty({ type: String, nullable: true, description: 'null: none, or not for whoever asks' })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
}

export class CallRoster {
  @ApiProperty({ description: 'YYYY-MM' })
  month!: string;

  @ApiProperty()
  zone!: string;

  @ApiProperty({ description: '0: nothing is published' })
  publishedVersion!: number;

  @ApiProperty({ type: [CallRosterDay], description: 'Days outside every academic year are left out' })
  days!: readonly CallRosterDay[];

  @ApiProperty({ type: [CallRosterContact] })
  people!: readonly CallRosterContact[];
}
