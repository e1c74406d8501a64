import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MarkReadUseCase, MyNotificationsQuery, OwnPreferences } from '@housestaff/notifications/application';
import { Authenticated } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { Page } from '../http/page';
import { MarkRead, Notification, NotificationQuery, UnreadCount } from './notifications.dto';
import { preferenceFields, presentNotification, presentPreferences } from './notifications.presenter';
import { ChangeNotificationPreferences, NotificationPreferences } from './preferences.dto';

@ApiTags('notifications')
@Controller('me')
export class MyNotificationsController {
  constructor(
    private readonly notifications: MyNotificationsQuery,
    private readonly markRead: MarkReadUseCase,
    private readonly preferences: OwnPreferences,
  ) {}

  @Get('notifications')
  @Authenticated()
  @ApiData([Notification])
  async list(@Query() { unread, cursor, limit }: NotificationQuery): Promise<Page<Notification>> {
    const { items, nextCursor } = await this.notifications.execute({ unread, before: cursor, limit });
    return new Page(items.map(presentNotification), nextCursor);
  }

  @Get('notifications/count')
  @Authenticated()
  @ApiData(UnreadCount)
  async count(): Promise<UnreadCount> {
    return { unread: await this.notifications.count() };
  }

  @Post('notifications/read')
  @HttpCode(200)
  @Authenticated()
  @ApiData(UnreadCount)
  async read(@Body() { ids }: MarkRead): Promise<UnreadCount> {
    return { unread: await this.markRead.execute(ids ?? null) };
  }

  @Get('notification-preferences')
  @Authenticated()
  @ApiData(NotificationPreferences)
  async show(): Promise<NotificationPreferences> {
    return presentPreferences(await this.preferences.show());
  }

  @Put('notification-preferences')
  @Authenticated()
  @ApiData(NotificationPreferences)
  async change(@IfMatch() expectedVersion: number, @Body() body: ChangeNotificationPreferences): Promise<NotificationPreferences> {
    return presentPreferences(await this.preferences.change(expectedVersion, preferenceFields(body)));
  }
}
