import { Module } from '@nestjs/common';
import { FeedsModule } from '@housestaff/exchange/infrastructure';
import { CalendarController } from './feeds/calendar.controller';
import { FeedsController } from './feeds/feeds.controller';
import { SharedFeedsController } from './feeds/shared-feeds.controller';
import { MyScheduleController } from './my-schedule/my-schedule.controller';

@Module({ imports: [FeedsModule], controllers: [FeedsController, SharedFeedsController, CalendarController, MyScheduleController] })
export class FeedsApiModule {}
