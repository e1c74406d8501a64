import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CommitImportUseCase,
  DiscardImportUseCase,
  ListImportsQuery,
  MapImportUseCase,
  PreviewImportQuery,
  PreviewUndoQuery,
  RejectedRowsQuery,
  SheetWindowQuery,
  ShowImportQuery,
  StageImportUseCase,
  TableTemplateQuery,
  UndoImportUseCase,
} from '@housestaff/exchange/application';
import type { Response } from 'express';
import { RequirePermission } from '../../http/access.decorator';
import { ApiData } from '../../http/api-data.decorator';
import { IfMatch } from '../../http/if-match.decorator';
import { RawResponse } from '../../http/raw-response.decorator';
import { ImportBatch } from './import-batch.dto';
import { ImportMapping } from './import-mapping.dto';
import { TemplateFilter, UndoPreview } from './import-kinds.dto';
import { CommitImport, ImportPreview, SheetWindow, SheetWindowFilter } from './import-preview.dto';
import { present } from './import.presenter';
import { UPLOAD_FORM, UPLOAD_LIMITS, uploaded, type Upload } from './upload';

@ApiTags('imports')
@Controller()
export class ImportsController {
  constructor(
    private readonly stageImport: StageImportUseCase,
    private readonly listImports: ListImportsQuery,
    private readonly showImport: ShowImportQuery,
    private readonly sheetWindow: SheetWindowQuery,
    private readonly mapImport: MapImportUseCase,
    private readonly previewImport: PreviewImportQuery,
    private readonly commitImport: CommitImportUseCase,
    private readonly discardImport: DiscardImportUseCase,
    private readonly rejectedRows: RejectedRowsQuery,
    private readonly previewUndo: PreviewUndoQuery,
    private readonly undoImport: UndoImportUseCase,
    private readonly tableTemplate: TableTemplateQuery,
  ) {}

  @Post('programs/:programId/imports')
  @RequirePermission('import:write')
  @UseInterceptors(FileInterceptor('file', UPLOAD_LIMITS))
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_FORM)
  @ApiData(ImportBatch, 201)
  async stage(@Param('programId', ParseUUIDPipe) programId: string, @UploadedFile() file: Upload | undefined): Promise<ImportBatch> {
    return present(await this.stageImport.execute({ programId, ...uploaded(file) }));
  }

  @Get('programs/:programId/imports')
  @RequirePermission('import:read')
  @ApiData([ImportBatch])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<ImportBatch[]> {
    return (await this.listImports.execute(programId)).map(present);
  }

  @Get('programs/:programId/import-template')
  @RequirePermission('import:read')
  @RawResponse()
  @ApiOkResponse({ description: 'An empty table with headings and one invented line', content: { 'text/csv': { schema: { type: 'string' } } } })
  async template(@Param('programId', ParseUUIDPipe) programId: string, @Query() { kind }: TemplateFilter, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { fileName, csv } = await this.tableTemplate.execute(programId, kind);
    response.type('text/csv; charset=utf-8').attachment(fileName);
    return csv;
  }

  @Get('imports/:id')
  @RequirePermission('import:read')
  @ApiData(ImportBatch)
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<ImportBatch> {
    return present(await this.showImport.execute(id));
  }

  @Delete('imports/:id')
  @HttpCode(204)
  @RequirePermission('import:write')
  async discard(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.discardImport.execute(id);
  }

  @Get('imports/:id/cells')
  @RequirePermission('import:read')
  @ApiData(SheetWindow)
  async cells(@Param('id', ParseUUIDPipe) id: string, @Query() { sheet, range }: SheetWindowFilter): Promise<SheetWindow> {
    return (await this.sheetWindow.execute(id, sheet, range)) as SheetWindow;
  }

  @Put('imports/:id/mapping')
  @RequirePermission('import:write')
  @ApiData(ImportBatch)
  async map(@Param('id', ParseUUIDPipe) importId: string, @IfMatch() expectedVersion: number, @Body() changes: ImportMapping): Promise<ImportBatch> {
    return present(await this.mapImport.execute({ importId, expectedVersion, changes }));
  }

  @Get('imports/:id/preview')
  @RequirePermission('import:read')
  @ApiData(ImportPreview)
  async preview(@Param('id', ParseUUIDPipe) id: string): Promise<ImportPreview> {
    return (await this.previewImport.execute(id)) as ImportPreview;
  }

  @Post('imports/:id/commit')
  @HttpCode(200)
  @RequirePermission('import:write')
  @ApiData(ImportBatch)
  async commit(@Param('id', ParseUUIDPipe) importId: string, @IfMatch() expectedVersion: number, @Body() options: CommitImport): Promise<ImportBatch> {
    return present(await this.commitImport.execute({ importId, expectedVersion, ...options }));
  }

  @Get('imports/:id/undo')
  @RequirePermission('import:read')
  @ApiData(UndoPreview)
  async showUndo(@Param('id', ParseUUIDPipe) id: string): Promise<UndoPreview> {
    return (await this.previewUndo.execute(id)) as UndoPreview;
  }

  @Post('imports/:id/undo')
  @HttpCode(200)
  @RequirePermission('import:write')
  @ApiData(ImportBatch)
  async undo(@Param('id', ParseUUIDPipe) importId: string, @IfMatch() expectedVersion: number): Promise<ImportBatch> {
    return present(await this.undoImport.execute({ importId, expectedVersion }));
  }

  @Get('imports/:id/rejected.csv')
  @RequirePermission('import:read')
  @RawResponse()
  @ApiOkResponse({ description: 'Cells that are not stored', content: { 'text/csv': { schema: { type: 'string' } } } })
  async rejected(@Param('id', ParseUUIDPipe) id: string, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { fileName, csv } = await this.rejectedRows.execute(id);
    response.type('text/csv; charset=utf-8').attachment(fileName);
    return csv;
  }
}
