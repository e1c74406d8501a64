import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

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

  @ApiProperty()
  version!: number;
}
