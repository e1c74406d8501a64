import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExportBlockSheet, ExportPrinted, ExportTables, ExportYearSheet } from '@housestaff/exchange/application';
import type { Response } from 'express';
import { ApiFile, sendFile } from '../../compliance/report-file';
import { RequirePermission } from '../../http/access.decorator';
import { ApiData } from '../../http/api-data.decorator';
import { RawResponse } from '../../http/raw-response.decorator';
import { BlockSheetAsked, DayAsked, DutiesAsked } from './export-requests.dto';
import { CSV, PDF, XLSX } from './file-types';
import { YearSheetNotes } from './year-sheet-notes.dto';

@ApiTags('exports')
@Controller('schedules/:scheduleId/exports')
export class ScheduleExportsController {
  constructor(
    private readonly yearSheet: ExportYearSheet,
    private readonly blockSheet: ExportBlockSheet,
    private readonly tables: ExportTables,
    private readonly printed: ExportPrinted,
  ) {}

  @Get('year-sheet')
  @RequirePermission('export:read')
  @ApiData(YearSheetNotes)
  notes(@Param('scheduleId', ParseUUIDPipe) scheduleId: string): Promise<YearSheetNotes> {
    return this.yearSheet.notes(scheduleId);
  }

  @Get('year-sheet.xlsx')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(XLSX)
  async year(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Res() response: Response): Promise<void> {
    sendFile(await this.yearSheet.file(scheduleId), response);
  }

  @Get('year-sheet.pdf')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(PDF)
  async yearPdf(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Res() response: Response): Promise<void> {
    sendFile(await this.printed.year(scheduleId), response);
  }

  @Get('block-sheet.xlsx')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(XLSX)
  async block(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { block, from, to }: BlockSheetAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.blockSheet.file(scheduleId, { blockId: block, from, to }), response);
  }

  @Get('duties.csv')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(CSV)
  async duties(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { from, to }: DutiesAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.tables.duties(scheduleId, { from, to }), response);
  }

  @Get('amion-625c.csv')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(CSV)
  async amion(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { from, to }: DutiesAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.tables.amion(scheduleId, { from, to }), response);
  }

  @Get('amion-619.csv')
  @RequirePermission('export:read')
  @RawResponse()
  @ApiFile(CSV)
  async amionDay(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() { date }: DayAsked, @Res() response: Response): Promise<void> {
    sendFile(await this.tables.amionDay(scheduleId, date), response);
  }
}
