import { ApiProperty } from '@nestjs/swagger';
import { AcademicBlock } from '../program/academic-year.dto';

export class ManifestPerson {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Number, nullable: true })
  pgy!: number | null;

  @ApiProperty()
  note!: string;
}

export class ManifestRole {
  @ApiProperty()
  role!: string;

  @ApiProperty({ type: [ManifestPerson] })
  am!: readonly ManifestPerson[];

  @ApiProperty({ type: [ManifestPerson] })
  pm!: readonly ManifestPerson[];

  @ApiProperty({ type: [ManifestPerson] })
  night!: readonly ManifestPerson[];
}

export class ManifestLocation {
  @ApiProperty()
  rotationId!: string;

  @ApiProperty()
  abbreviation!: string;

  @ApiProperty()
  colour!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  siteName!: string | null;

  @ApiProperty({ type: [ManifestRole] })
  roles!: readonly ManifestRole[];
}

export class ManifestGap {
  @ApiProperty()
  title!: string;

  @ApiProperty()
  detail!: string;

  @ApiProperty({ enum: ['am', 'pm', 'night'] })
  half!: 'am' | 'pm' | 'night';
}

export class ManifestCounts {
  @ApiProperty()
  residents!: number;

  @ApiProperty()
  faculty!: number;

  @ApiProperty()
  away!: number;

  @ApiProperty()
  gaps!: number;
}

export class OnCallPerson {
  @ApiProperty()
  role!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
}

export class AwayPerson {
  @ApiProperty()
  personId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  to!: string;
}

export class PublishedChange {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  text!: string;
}

export class Manifest {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: AcademicBlock, nullable: true })
  block!: AcademicBlock | null;

  @ApiProperty({ type: Number, nullable: true, description: '1 on the first day of the block' })
  blockDay!: number | null;

  @ApiProperty()
  zone!: string;

  @ApiProperty()
  publishedVersion!: number;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  @ApiProperty({ type: [ManifestLocation] })
  locations!: readonly ManifestLocation[];

  @ApiProperty({ type: ManifestCounts })
  counts!: ManifestCounts;

  @ApiProperty({ type: [ManifestGap] })
  gaps!: readonly ManifestGap[];

  @ApiProperty({ type: [OnCallPerson] })
  onCall!: readonly OnCallPerson[];

  @ApiProperty({ type: [AwayPerson] })
  away!: readonly AwayPerson[];

  @ApiProperty({ type: [PublishedChange] })
  changed!: readonly PublishedChange[];
}
