import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttestWeek, LogHoursUseCase, MyHoursQuery, type ChangedHourDay as ChangedHourDayView } from '@housestaff/compliance/application';
import { Authenticated } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ChangedHourDay, MyHours } from './hours.dto';
import { AttestBody, HourDate, HoursAsked, LogHoursBody } from './hours-requests.dto';

@ApiTags('my hours')
@Controller('me/hours')
export class MyHoursController {
  constructor(
    private readonly mine: MyHoursQuery,
    private readonly log: LogHoursUseCase,
    private readonly attestWeek: AttestWeek,
  ) {}

  @Get()
  @Authenticated()
  @ApiData(MyHours)
  read(@Query() asked: HoursAsked): Promise<MyHours> {
    return this.mine.execute(asked);
  }

  @Put(':date')
  @Authenticated()
  @ApiData(ChangedHourDay)
  put(@Param() { date }: HourDate, @Body() { asScheduled, entries = [] }: LogHoursBody, @IfMatch() expectedVersion: number): Promise<ChangedHourDayView> {
    return this.log.execute({ date, expectedVersion, work: asScheduled ? 'as-scheduled' : entries });
  }

  @Delete(':date')
  @Authenticated()
  @ApiData(ChangedHourDay)
  takeBack(@Param() { date }: HourDate, @IfMatch() expectedVersion: number): Promise<ChangedHourDayView> {
    return this.log.takeBack({ date, expectedVersion });
  }

  @Post('attest')
  @HttpCode(200)
  @Authenticated()
  @ApiData(MyHours)
  attest(@Body() { weekFrom }: AttestBody): Promise<MyHours> {
    return this.attestWeek.execute(weekFrom);
  }
}
