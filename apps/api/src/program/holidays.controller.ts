import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AddHolidayUseCase, ListHolidaysQuery, RemoveHolidayUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { AddHoliday, Holiday } from './holiday.dto';
import { presentHoliday } from './program.presenter';

@ApiTags('program')
@Controller()
export class HolidaysController {
  constructor(
    private readonly listHolidays: ListHolidaysQuery,
    private readonly addHoliday: AddHolidayUseCase,
    private readonly removeHoliday: RemoveHolidayUseCase,
  ) {}

  @Get('programs/:programId/holidays')
  @RequirePermission('program:read')
  @ApiData([Holiday])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<Holiday[]> {
    return (await this.listHolidays.execute(programId)).map(presentHoliday);
  }

  @Post('programs/:programId/holidays')
  @RequirePermission('program:write')
  @ApiData(Holiday, 201)
  async add(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: AddHoliday): Promise<Holiday> {
    return presentHoliday(await this.addHoliday.execute({ programId, ...body }));
  }

  @Delete('holidays/:id')
  @RequirePermission('program:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.removeHoliday.execute(id);
  }
}
