import { ApiProperty } from '@nestjs/swagger';

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
