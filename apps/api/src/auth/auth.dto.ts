import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';

export class Credentials {
  @ApiProperty({ example: 'coordinator@example.org' })
  @IsString()
  @MaxLength(254)
  email!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(512)
  password!: string;
}

export class GrantInfo {
  @ApiProperty()
  role!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: the whole organization' })
  programId!: string | null;
}

export class Session {
  @ApiProperty()
  userId!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  organizationId!: string;

  @ApiProperty()
  organizationName!: string;

  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;

  @ApiProperty({ type: [GrantInfo] })
  roles!: GrantInfo[];

  @ApiProperty({ type: [String] })
  permissions!: string[];

  @ApiProperty({ type: [String], description: 'Those that hold over the whole organization, not in some programs alone' })
  permissionsEverywhere!: string[];

  @ApiProperty({ description: 'Send it as X-CSRF-Token with each write that is signed in by cookie' })
  csrfToken!: string;

  @ApiProperty({ description: 'When the access token ends' })
  expiresAt!: string;
}

export class AccessToken {
  @ApiProperty()
  accessToken!: string;

  @ApiProperty()
  expiresAt!: string;
}
