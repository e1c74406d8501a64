import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerConflict, ResolveConflictUseCase, UndoResolution as Undo } from '@housestaff/conflicts/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { DeferConflict, IgnoreConflict, ResolveConflict, UndoResolution } from './conflict-requests.dto';
import { Conflict } from './conflict.dto';
import { presentConflict } from './conflict.presenter';

@ApiTags('conflicts')
@Controller('conflicts/:id')
export class ConflictAnswersController {
  constructor(
    private readonly resolveConflict: ResolveConflictUseCase,
    private readonly answer: AnswerConflict,
    private readonly undoResolution: Undo,
  ) {}

  @Post('resolve')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(Conflict)
  async resolve(@Param('id', ParseUUIDPipe) conflictId: string, @IfMatch() expectedVersion: number, @Body() body: ResolveConflict): Promise<Conflict> {
    return presentConflict(await this.resolveConflict.execute({ conflictId, expectedVersion, ...body }));
  }

  @Post('ignore')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(Conflict)
  async ignore(@Param('id', ParseUUIDPipe) conflictId: string, @IfMatch() expectedVersion: number, @Body() body: IgnoreConflict): Promise<Conflict> {
    return presentConflict(await this.answer.ignore({ conflictId, expectedVersion, ...body }));
  }

  @Post('heed')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(Conflict)
  async heed(@Param('id', ParseUUIDPipe) conflictId: string, @IfMatch() expectedVersion: number): Promise<Conflict> {
    return presentConflict(await this.answer.heed({ conflictId, expectedVersion }));
  }

  @Post('defer')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(Conflict)
  async defer(@Param('id', ParseUUIDPipe) conflictId: string, @IfMatch() expectedVersion: number, @Body() body: DeferConflict): Promise<Conflict> {
    return presentConflict(await this.answer.defer({ conflictId, expectedVersion, ...body }));
  }

  @Post('undo')
  @HttpCode(200)
  @RequirePermission('conflict:write')
  @ApiData(Conflict)
  async undo(@Param('id', ParseUUIDPipe) conflictId: string, @IfMatch() expectedVersion: number, @Body() body: UndoResolution): Promise<Conflict> {
    return presentConflict(await this.undoResolution.execute({ conflictId, expectedVersion, ...body }));
  }
}
