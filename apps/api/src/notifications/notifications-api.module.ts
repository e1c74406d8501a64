import { Module } from '@nestjs/common';
import { NotificationsModule } from '@housestaff/notifications/infrastructure';
import { MyNotificationsController } from './my-notifications.controller';
import { NotificationChannelsController } from './notification-channels.controller';
import { NotificationDeliveriesController } from './notification-deliveries.controller';

@Module({ imports: [NotificationsModule], controllers: [MyNotificationsController, NotificationChannelsController, NotificationDeliveriesController] })
export class NotificationsApiModule {}
