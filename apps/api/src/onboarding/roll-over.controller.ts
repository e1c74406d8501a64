import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListRollOversQuery, PreviewRollOverQuery, RollOverUseCase, UndoRollOverUseCase } from '@housestaff/onboarding/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { RollOverAsked, RollOverChoices } from './roll-over-choices.dto';
import { RollOverDone } from './roll-over-done.dto';
import { RollOverPreview } from './roll-over-preview.dto';
import { choicesOf, presentDone, presentPreview } from './roll-over.presenter';

@ApiTags('onboarding')
@Controller()
export class RollOverController {
  constructor(
    private readonly previewRollOver: PreviewRollOverQuery,
    private readonly rollOver: RollOverUseCase,
    private readonly listRollOvers: ListRollOversQuery,
    private readonly undoRollOver: UndoRollOverUseCase,
  ) {}

  @Get('academic-years/:yearId/roll-over')
  @RequirePermission('program:write')
  @ApiData(RollOverPreview)
  async show(@Param('yearId', ParseUUIDPipe) yearId: string, @Query() { calendar }: RollOverAsked): Promise<RollOverPreview> {
    return presentPreview(await this.previewRollOver.execute({ yearId, choices: { calendar } }));
  }

  @Post('academic-years/:yearId/roll-over/preview')
  @RequirePermission('program:write')
  @HttpCode(200)
  @ApiData(RollOverPreview)
  async preview(@Param('yearId', ParseUUIDPipe) yearId: string, @Body() body: RollOverChoices): Promise<RollOverPreview> {
    return presentPreview(await this.previewRollOver.execute({ yearId, choices: choicesOf(body) }));
  }

  @Post('academic-years/:yearId/roll-over')
  @RequirePermission('program:write')
  @ApiData(RollOverDone, 201)
  async roll(@Param('yearId', ParseUUIDPipe) yearId: string, @IfMatch() expectedVersion: number, @Body() body: RollOverChoices): Promise<RollOverDone> {
    return presentDone(await this.rollOver.execute({ yearId, expectedVersion, choices: choicesOf(body) }));
  }

  @Get('programs/:programId/roll-overs')
  @RequirePermission('program:read')
  @ApiData([RollOverDone])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<RollOverDone[]> {
    return (await this.listRollOvers.execute(programId)).map(presentDone);
  }

  @Delete('roll-overs/:id')
  @RequirePermission('program:write')
  @ApiData(RollOverDone)
  async undo(@Param('id', ParseUUIDPipe) id: string): Promise<RollOverDone> {
    return presentDone(await this.undoRollOver.execute(id));
  }
}
