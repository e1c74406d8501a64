import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChannelSettings, ListDeliveriesQuery, TestChannelUseCase } from '@housestaff/notifications/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { Page } from '../http/page';
import { ChangeNotificationChannels, NotificationChannels, NotificationDelivery, NotificationTestResult, TestNotificationChannel } from './channels.dto';
import { NotificationPageQuery } from './notifications.dto';
import { presentChannels, presentDelivery } from './notifications.presenter';

@ApiTags('notifications')
@Controller('programs/:programId')
export class NotificationChannelsController {
  constructor(
    private readonly settings: ChannelSettings,
    private readonly tests: TestChannelUseCase,
    private readonly deliveries: ListDeliveriesQuery,
  ) {}

  @Get('notification-channels')
  @RequirePermission('notification:write')
  @ApiData(NotificationChannels)
  async show(@Param('programId', ParseUUIDPipe) programId: string): Promise<NotificationChannels> {
    return presentChannels(await this.settings.show(programId));
  }

  @Put('notification-channels')
  @RequirePermission('notification:write')
  @ApiData(NotificationChannels)
  async change(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() body: ChangeNotificationChannels): Promise<NotificationChannels> {
    return presentChannels(await this.settings.change(programId, expectedVersion, { ...body, webhookUrl: body.webhookUrl ?? null }));
  }

  @Post('notification-channels/test')
  @HttpCode(200)
  @RequirePermission('notification:write')
  @ApiData(NotificationTestResult)
  async test(@Param('programId', ParseUUIDPipe) programId: string, @Body() { channel }: TestNotificationChannel): Promise<NotificationTestResult> {
    return this.tests.execute(programId, channel);
  }

  @Get('notification-deliveries')
  @RequirePermission('notification:write')
  @ApiData([NotificationDelivery])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() { cursor, limit }: NotificationPageQuery): Promise<Page<NotificationDelivery>> {
    const { items, nextCursor } = await this.deliveries.execute(programId, { before: cursor, limit });
    return new Page(items.map(presentDelivery), nextCursor);
  }
}
