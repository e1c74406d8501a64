import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class SetupState {
  @ApiProperty({ description: 'Whether this installation has no organization yet' })
  needed!: boolean;
}

export class SetUpInstallation {
  @ApiProperty({ description: 'What stands behind # in the link that the server printed, or in the file setup-code' })
  @IsString()
  @MaxLength(200)
  code!: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  organizationName!: string;

  @ApiProperty({ maxLength: 120, description: 'Of the first administrator' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiProperty({ maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ description: '12 to 128 characters' })
  @IsString()
  @MaxLength(512)
  password!: string;
}
