import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { SETTLED_AS, type SettledAs } from '@housestaff/notifications/application';
import { CHANNELS, noticeKinds, PROGRAM_CHANNELS, type Channel, type DeliveryStatus, type NoticeKind, type ProgramChannel } from '@housestaff/notifications/domain';
import { ChannelsAvailable } from './notifications.dto';

export class ChangeNotificationChannels {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'The address of an incoming webhook of Slack. Left out: stays as it is. Null: none' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  slackUrl?: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  webhookUrl!: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Signs what goes to webhookUrl: HMAC-SHA256 in Housestaff-Signature. Left out: stays as it is' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  webhookSecret?: string | null;

  @ApiProperty({ enum: noticeKinds, isArray: true, description: 'What both are told of' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsIn(noticeKinds, { each: true })
  kinds!: NoticeKind[];
}

export class NotificationKindChoice {
  @ApiProperty({ enum: noticeKinds })
  kind!: NoticeKind;

  @ApiProperty()
  label!: string;

  @ApiProperty()
  told!: boolean;
}

export class NotificationChannels {
  @ApiProperty({ description: 'A Slack address is set; it is never shown' })
  slackSet!: boolean;

  @ApiProperty({ type: String, nullable: true })
  webhookUrl!: string | null;

  @ApiProperty({ description: 'A secret is set; it is never shown' })
  webhookSecretSet!: boolean;

  @ApiProperty({ enum: PROGRAM_CHANNELS, isArray: true, description: 'Set, but sealed with a key that this installation does not have' })
  unreadable!: ProgramChannel[];

  @ApiProperty({ type: [NotificationKindChoice] })
  kinds!: NotificationKindChoice[];

  @ApiProperty({ type: ChannelsAvailable })
  available!: ChannelsAvailable;

  @ApiProperty({ description: '0: never set' })
  version!: number;
}

export class TestNotificationChannel {
  @ApiProperty({ enum: CHANNELS, description: 'E-mail and SMS go to oneself' })
  @IsIn(CHANNELS)
  channel!: Channel;
}

export class NotificationTestResult {
  @ApiProperty()
  sent!: boolean;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;
}

const STATUSES: readonly DeliveryStatus[] = ['queued', 'sending', 'sent', 'failed', 'unknown'];

export class NotificationDelivery {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: CHANNELS })
  channel!: Channel;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ description: 'What it tells of' })
  label!: string;

  @ApiProperty({ enum: STATUSES, description: 'unknown: handed over, and no answer came; it is not sent again by itself' })
  status!: DeliveryStatus;

  @ApiProperty({ type: String, nullable: true, description: 'Name of the member; null for a program’s own channel' })
  to!: string | null;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', description: 'While queued: when it is tried next' })
  dueAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  settledAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;
}

export class SettleNotificationDelivery {
  @ApiProperty({ enum: SETTLED_AS, description: 'Of one that is unknown. again: it is sent once more; sent, failed: what became of it' })
  @IsIn(SETTLED_AS)
  as!: SettledAs;
}
