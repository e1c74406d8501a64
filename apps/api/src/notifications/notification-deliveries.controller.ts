import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SettleDeliveryUseCase } from '@housestaff/notifications/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { NotificationDelivery, SettleNotificationDelivery } from './channels.dto';
import { presentDelivery } from './notifications.presenter';

@ApiTags('notifications')
@Controller('notification-deliveries')
export class NotificationDeliveriesController {
  constructor(private readonly settleDelivery: SettleDeliveryUseCase) {}

  @Post(':id/settle')
  @HttpCode(200)
  @RequirePermission('notification:write')
  @ApiData(NotificationDelivery)
  async settle(@Param('id', ParseUUIDPipe) deliveryId: string, @Body() { as }: SettleNotificationDelivery): Promise<NotificationDelivery> {
    return presentDelivery(await this.settleDelivery.execute({ deliveryId, as }));
  }
}
