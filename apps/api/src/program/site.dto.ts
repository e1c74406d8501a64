import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class AddSite {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ description: 'IANA name', example: 'America/New_York' })
  @IsString()
  @MaxLength(60)
  zone!: string;
}

export class ChangeSite extends PartialType(AddSite) {}

export class Site extends AddSite {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Programs and rotations that are there' })
  usedBy!: number;

  @ApiProperty()
  version!: number;
}

export class ChangedSite extends Site {
  @ApiProperty({ description: 'Published duties that are in the new zone now, at the same times on the wall clock' })
  movedDuties!: number;
}
