import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { INVITATION_STATUSES, type InvitationStatus } from '@housestaff/identity/domain';
import { GrantInfo } from '../auth/auth.dto';
import { GrantInput } from './grant.dto';

export class Invitation {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The person that they will be' })
  personId!: string | null;

  @ApiProperty({ type: [GrantInfo] })
  grants!: GrantInfo[];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acceptedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt!: string | null;

  @ApiProperty({ enum: INVITATION_STATUSES })
  status!: InvitationStatus;

  @ApiProperty({ description: 'Name of who gave it' })
  invitedBy!: string;

  @ApiProperty({ description: 'Whether the caller may renew or withdraw it: all its roles lie within the caller’s own' })
  mayChange!: boolean;
}

export class InviteUser {
  @ApiProperty({ maxLength: 254 })
  @IsString()
  @MaxLength(254)
  email!: string;

  @ApiProperty({ maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The person that they will be: of a program of yours, and nobody’s login yet' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @ApiProperty({ type: [GrantInput] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GrantInput)
  grants!: GrantInput[];
}

export class InvitationMade {
  @ApiProperty()
  invitation!: Invitation;

  @ApiProperty({ description: 'For them alone, good once. Shown only here: it is not stored' })
  url!: string;

  @ApiProperty({ enum: ['sent', 'failed', 'off'], description: 'Whether the link went out by e-mail too. off: this installation sends none' })
  mailed!: 'sent' | 'failed' | 'off';
}
