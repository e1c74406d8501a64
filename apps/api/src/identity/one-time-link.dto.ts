import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class LinkToken {
  @ApiProperty({ description: 'What stands behind # in the link' })
  @IsString()
  @MaxLength(200)
  token!: string;
}

export class InvitationOffer {
  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  organizationName!: string;

  @ApiProperty({ type: [String], description: 'Names of the roles that come with it' })
  roles!: string[];

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ description: 'This e-mail has a login here already: accepting wants its password, not a new one' })
  hasLogin!: boolean;
}

export class AcceptInvitation extends LinkToken {
  @ApiProperty({ description: 'A new one of 12 to 128 characters; or, where there is a login, that login’s' })
  @IsString()
  @MaxLength(512)
  password!: string;

  @ApiPropertyOptional({ maxLength: 120, description: 'In place of the name on the invitation' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name?: string;
}

export class ResetOffer {
  @ApiProperty()
  email!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class AcceptResetLink extends LinkToken {
  @ApiProperty({ description: 'The new one: 12 to 128 characters' })
  @IsString()
  @MaxLength(512)
  password!: string;
}
