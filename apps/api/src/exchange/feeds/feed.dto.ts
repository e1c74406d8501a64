import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

export class Feed {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a calendar app last read it' })
  lastFetchedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt!: string | null;
}

export class FeedCreated extends Feed {
  @ApiProperty({ description: 'The private address. Shown only here: it is not stored' })
  url!: string;
}

/** `rotation` and `activity`: who is on that service. `program`: where everybody is, and who is on call. */
export class SharedFeed extends Feed {
  @ApiProperty({ enum: ['program', 'rotation', 'activity'] })
  kind!: 'program' | 'rotation' | 'activity';
}

export class SharedFeedCreated extends SharedFeed {
  @ApiProperty({ description: 'The private address. Shown only here: it is not stored' })
  url!: string;
}

/** Of one service, by rotation or by activity; both left out: of all of the program. */
export class CreateSharedFeed {
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  rotationId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  activityId?: string;
}
