import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ExportComplianceReport, type FileKind } from '@housestaff/exchange/application';
import type { Response } from 'express';
import { RequirePermission } from '../http/access.decorator';
import { RawResponse } from '../http/raw-response.decorator';
import { ReportAsked } from './overview-requests.dto';
import { ApiFile, sendFile } from './report-file';

@ApiTags('compliance')
@Controller('schedules/:scheduleId/compliance')
export class ComplianceReportController {
  constructor(private readonly report: ExportComplianceReport) {}

  @Get('report.pdf')
  @RequirePermission('compliance:read')
  @RawResponse()
  @ApiFile('application/pdf')
  pdf(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() asked: ReportAsked, @Res() response: Response): Promise<void> {
    return this.send(scheduleId, asked, 'pdf', response);
  }

  @Get('report.xlsx')
  @RequirePermission('compliance:read')
  @RawResponse()
  @ApiFile('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  workbook(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() asked: ReportAsked, @Res() response: Response): Promise<void> {
    return this.send(scheduleId, asked, 'xlsx', response);
  }

  @Get('report.csv')
  @RequirePermission('compliance:read')
  @RawResponse()
  @ApiFile('text/csv')
  csv(@Param('scheduleId', ParseUUIDPipe) scheduleId: string, @Query() asked: ReportAsked, @Res() response: Response): Promise<void> {
    return this.send(scheduleId, asked, 'csv', response);
  }

  private async send(scheduleId: string, { block, draft, person, basis }: ReportAsked, kind: FileKind, response: Response): Promise<void> {
    sendFile(await this.report.execute({ scheduleId, blockId: block, draftId: draft, personId: person, basis }, kind), response);
  }
}
