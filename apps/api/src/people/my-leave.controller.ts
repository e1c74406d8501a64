import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CancelOwnLeaveUseCase, MyLeaveQuery, PreviewOwnLeaveQuery, RequestLeaveUseCase } from '@housestaff/people/application';
import { Authenticated } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { Absence } from './absence.dto';
import { OwnLeaveCheck } from './leave-check.dto';
import { MyLeave, PreviewMyLeave, RequestMyLeave } from './leave.dto';
import { presentAbsence, presentMyLeave, presentOwnCheck } from './leave.presenter';

/** One's own leave: whoever is signed in, and nobody else's. */
@ApiTags('my leave')
@Controller('me/leave')
export class MyLeaveController {
  constructor(
    private readonly mine: MyLeaveQuery,
    private readonly previewLeave: PreviewOwnLeaveQuery,
    private readonly requestLeave: RequestLeaveUseCase,
    private readonly cancelLeave: CancelOwnLeaveUseCase,
  ) {}

  @Get()
  @Authenticated()
  @ApiData(MyLeave)
  async read(): Promise<MyLeave> {
    return presentMyLeave(await this.mine.execute());
  }

  @Post('preview')
  @HttpCode(200)
  @Authenticated()
  @ApiData(OwnLeaveCheck)
  async preview(@Body() wanted: PreviewMyLeave): Promise<OwnLeaveCheck> {
    return presentOwnCheck(await this.previewLeave.execute(wanted));
  }

  @Post()
  @Authenticated()
  @ApiData(Absence, 201)
  async request(@Body() wanted: RequestMyLeave): Promise<Absence> {
    return presentAbsence(await this.requestLeave.execute(wanted));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Authenticated()
  @ApiData(Absence)
  async cancel(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number): Promise<Absence> {
    return presentAbsence(await this.cancelLeave.execute({ absenceId, expectedVersion }));
  }
}
