import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MyScheduleQuery } from '@housestaff/exchange/application';
import { Authenticated } from '../../http/access.decorator';
import { ApiData } from '../../http/api-data.decorator';
import { MySchedule, MyScheduleFilter } from './my-schedule.dto';

@ApiTags('my schedule')
@Controller('me')
export class MyScheduleController {
  constructor(private readonly mine: MyScheduleQuery) {}

  @Get('schedule')
  @Authenticated()
  @ApiData(MySchedule)
  async read(@Query() filter: MyScheduleFilter): Promise<MySchedule> {
    return this.mine.execute(filter);
  }
}
