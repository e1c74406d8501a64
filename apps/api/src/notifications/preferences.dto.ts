import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ChannelsAvailable, KindWays, LabelledKindWays } from './notifications.dto';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class QuietHours {
  @ApiProperty({ example: '22:00', description: 'By the clocks of the program' })
  @Matches(CLOCK, { message: 'from must be a time such as 22:00' })
  from!: string;

  @ApiProperty({ example: '07:00' })
  @Matches(CLOCK, { message: 'to must be a time such as 07:00' })
  to!: string;
}

export class ChangeNotificationPreferences {
  @ApiProperty({ type: [KindWays], description: 'Kinds that are left out are as usual' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KindWays)
  kinds!: KindWays[];

  @ApiProperty({ description: 'One e-mail a day with everything in it' })
  @IsBoolean()
  digest!: boolean;

  @ApiProperty({ type: QuietHours, nullable: true, description: 'E-mail and SMS wait' })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHours)
  quiet!: QuietHours | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where text messages go', example: '+12175550100' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone!: string | null;
}

export class NotificationPreferences {
  @ApiProperty({ type: [LabelledKindWays] })
  kinds!: LabelledKindWays[];

  @ApiProperty()
  digest!: boolean;

  @ApiProperty({ type: QuietHours, nullable: true })
  quiet!: QuietHours | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: ChannelsAvailable })
  available!: ChannelsAvailable;

  @ApiProperty({ description: '0: the usual ones, never changed' })
  version!: number;
}
