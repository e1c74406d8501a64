import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { GrantInfo } from '../auth/auth.dto';

export class ChangePassword {
  @ApiProperty()
  @IsString()
  @MaxLength(512)
  current!: string;

  @ApiProperty({ description: '12 to 128 characters' })
  @IsString()
  @MaxLength(512)
  next!: string;
}

export class SwitchOrganization {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  organizationId!: string;
}

export class OwnSession {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'The one that asks' })
  current!: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'To within five minutes' })
  lastSeenAt!: string;

  @ApiProperty({ example: 'Chrome on Windows' })
  device!: string;

  @ApiProperty({ enum: ['web', 'bearer'], description: 'bearer: an API client, at most 15 minutes' })
  kind!: 'web' | 'bearer';
}

export class SessionsEnded {
  @ApiProperty()
  ended!: number;
}

export class OwnProfile {
  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  organizationName!: string;

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  personName!: string | null;

  @ApiProperty({ type: [GrantInfo] })
  roles!: GrantInfo[];

  @ApiProperty()
  version!: number;
}

export class ChangeProfile {
  @ApiProperty({ maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;
}

export class OwnMembership {
  @ApiProperty()
  organizationId!: string;

  @ApiProperty()
  organizationName!: string;

  @ApiProperty({ type: [String], description: 'Names of the roles there' })
  roles!: string[];

  @ApiProperty({ description: 'The organization that this session is in' })
  current!: boolean;
}
