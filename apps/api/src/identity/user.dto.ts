import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { GrantInfo } from '../auth/auth.dto';
import { GrantInput } from './grant.dto';

export class UserRow {
  @ApiProperty()
  userId!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The person that this user is' })
  personId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  personName!: string | null;

  @ApiProperty({ description: 'false: can not sign in to this organization' })
  active!: boolean;

  @ApiProperty({ type: [GrantInfo] })
  grants!: GrantInfo[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To within five minutes; null: never signed in' })
  lastSeenAt!: string | null;

  @ApiProperty({ description: 'Also belongs to another organization of this installation: their password is not yours to reset' })
  memberElsewhere!: boolean;

  @ApiProperty({ description: 'Send it as If-Match' })
  version!: number;

  @ApiProperty({ description: 'Whether the caller may change them: all their roles lie within the caller’s own' })
  mayChange!: boolean;
}

export class ChangeUser {
  @ApiPropertyOptional({ maxLength: 120 })
  @ValidateIf(({ name }: ChangeUser) => name !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'null: no longer linked to a person' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @ApiPropertyOptional({ description: 'false ends their sessions' })
  @ValidateIf(({ active }: ChangeUser) => active !== undefined)
  @IsBoolean()
  active?: boolean;
}

export class SetGrants {
  @ApiProperty({ type: [GrantInput], description: 'All of them: what is left out is taken away' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => GrantInput)
  grants!: GrantInput[];
}

export class ResetLinkMade {
  @ApiProperty({ description: 'For them alone, good once. Shown only here: it is not stored' })
  url!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
