import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExportPrinted, ExportTables } from '@housestaff/exchange/application';
import type { Response } from 'express';
import { ApiFile, sendFile } from '../../compliance/report-file';
import { Authenticated, RequirePermission } from '../../http/access.decorator';
import { RawResponse } from '../../http/raw-response.decorator';
import { DayAsked, MonthAsked, PersonDaysAsked } from './export-requests.dto';
import { CSV, PDF } from './file-types';

@ApiTags('exports')
@Controller()
export class ProgramExportsController {
  constructor(
    private readonly tables: ExportTables,
    private readonly printed: ExportPrinted,
  ) {}

  @Get('programs/:programId/exports/people.csv')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(CSV)
  async people(@Param('programId', ParseUUIDPipe) programId: string, @Res() response: Response): Promise<void> {
    sendFile(await this.tables.peopleOf(programId), response);
  }

  @Get('programs/:programId/manifest.pdf')
  @RequirePermission('schedule:read')
  @RawResponse()
  @ApiFile(PDF)
  async manifest(@Param('programId', ParseUUIDPipe) programId: string, @Query() { date }: DayAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.printed.manifest(programId, date), response);
  }

  @Get('programs/:programId/call-roster.pdf')
  @RequirePermission('schedule:read')
  @RawResponse()
  @ApiFile(PDF)
  async roster(@Param('programId', ParseUUIDPipe) programId: string, @Query() { month }: MonthAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.printed.roster(programId, month), response);
  }

  @Get('people/:id/schedule.pdf')
  @RequirePermission('schedule:read')
  @RawResponse()
  @ApiFile(PDF)
  async person(@Param('id', ParseUUIDPipe) id: string, @Query() days: PersonDaysAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.printed.ofPerson(id, days), response);
  }

  @Get('me/schedule.pdf')
  @Authenticated()
  @RawResponse()
  @ApiFile(PDF)
  async mine(@Query() days: PersonDaysAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.printed.mine(days), response);
  }
}
