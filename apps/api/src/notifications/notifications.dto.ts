import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { noticeKinds, type NoticeKind } from '@housestaff/notifications/domain';

export class Notification {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: noticeKinds })
  kind!: NoticeKind;

  @ApiProperty({ type: String, nullable: true })
  programId!: string | null;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  body!: string;

  @ApiProperty({ description: 'The page that it is about' })
  href!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readAt!: string | null;
}

export class UnreadCount {
  @ApiProperty()
  unread!: number;
}

/** A cursor and how many. */
export class NotificationPageQuery {
  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 30 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class NotificationQuery extends NotificationPageQuery {
  @ApiPropertyOptional({ description: 'Those alone that are not read' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread?: boolean;
}

export class MarkRead {
  @ApiPropertyOptional({ type: [String], description: 'Left out: all of them' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids?: string[];
}

export class ChannelsAvailable {
  @ApiProperty({ description: 'This installation has a mail server' })
  email!: boolean;

  @ApiProperty({ description: 'This installation has an SMS gateway' })
  sms!: boolean;
}

export class KindWays {
  @ApiProperty({ enum: noticeKinds })
  @IsIn(noticeKinds)
  kind!: NoticeKind;

  @ApiProperty()
  @IsBoolean()
  inApp!: boolean;

  @ApiProperty()
  @IsBoolean()
  email!: boolean;

  @ApiProperty()
  @IsBoolean()
  sms!: boolean;
}

export class LabelledKindWays extends KindWays {
  @ApiProperty()
  label!: string;
}
