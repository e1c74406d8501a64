import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class CreateProgram {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ example: 'family-medicine' })
  @IsString()
  @MaxLength(80)
  specialty!: string;

  @ApiProperty({ description: 'IANA name', example: 'America/New_York' })
  @IsString()
  @MaxLength(60)
  zone!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Where it is at home; it is in this site\'s zone then' })
  @IsOptional()
  @IsUUID()
  siteId?: string | null;
}

export class UpdateProgram extends PartialType(CreateProgram) {}

export class Program {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  specialty!: string;

  @ApiProperty()
  zone!: string;

  @ApiProperty({ type: String, nullable: true })
  siteId!: string | null;

  @ApiProperty()
  version!: number;
}

export class ChangedProgram extends Program {
  @ApiProperty({ description: 'Published duties that are in another zone now, at the same times on the wall clock' })
  movedDuties!: number;
}
