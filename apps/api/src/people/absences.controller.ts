import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateAbsenceUseCase, DecideLeaveUseCase, ListAbsencesQuery, PreviewLeaveQuery, ShowLeaveQuery, UpdateAbsenceUseCase } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { Page } from '../http/page';
import { Absence, AbsenceQuery, ApproveAbsence, CreateAbsence, DecideAbsence, UpdateAbsence } from './absence.dto';
import { LeaveCheck } from './leave-check.dto';
import { AbsenceDetail, DecidedAbsence, PreviewLeave } from './leave.dto';
import { presentAbsence, presentCheck, presentEffect, rangeOf } from './leave.presenter';

const PAGE_SIZE = 100;

@ApiTags('people')
@Controller()
export class AbsencesController {
  constructor(
    private readonly listAbsences: ListAbsencesQuery,
    private readonly showLeave: ShowLeaveQuery,
    private readonly previewLeave: PreviewLeaveQuery,
    private readonly createAbsence: CreateAbsenceUseCase,
    private readonly updateAbsence: UpdateAbsenceUseCase,
    private readonly decideLeave: DecideLeaveUseCase,
  ) {}

  @Get('programs/:programId/absences')
  @RequirePermission('leave:read')
  @ApiData([Absence])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() { from, to, order, limit = PAGE_SIZE, ...query }: AbsenceQuery): Promise<Page<Absence>> {
    const { items, nextCursor } = await this.listAbsences.execute({ programId, ...query, range: rangeOf({ from, to }), pendingFirst: order === 'pending', limit });
    return new Page(items.map(presentAbsence), nextCursor);
  }

  @Post('programs/:programId/absences')
  @RequirePermission('leave:write')
  @ApiData(Absence, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: CreateAbsence): Promise<Absence> {
    return presentAbsence(await this.createAbsence.execute({ programId, ...body }));
  }

  @Post('programs/:programId/absences/preview')
  @HttpCode(200)
  @RequirePermission('leave:read')
  @ApiData(LeaveCheck)
  async preview(@Param('programId', ParseUUIDPipe) programId: string, @Body() wanted: PreviewLeave): Promise<LeaveCheck> {
    return presentCheck(await this.previewLeave.execute({ programId, ...wanted }));
  }

  @Get('absences/:id')
  @RequirePermission('leave:read')
  @ApiData(AbsenceDetail)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<AbsenceDetail> {
    const { absence, check } = await this.showLeave.execute(id);
    return { ...presentAbsence(absence), check: presentCheck(check) };
  }

  @Patch('absences/:id')
  @RequirePermission('leave:write')
  @ApiData(Absence)
  async update(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number, @Body() { despite, ...changes }: UpdateAbsence): Promise<Absence> {
    return presentAbsence(await this.updateAbsence.execute({ absenceId, expectedVersion, changes: given(changes), despite }));
  }

  @Post('absences/:id/approve')
  @HttpCode(200)
  @RequirePermission('leave:write')
  @ApiData(DecidedAbsence)
  async approve(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number, @Body() { note, despite }: ApproveAbsence): Promise<DecidedAbsence> {
    const { absence, effect } = await this.decideLeave.execute({ absenceId, expectedVersion, decision: 'approved', note, despite });
    return { ...presentAbsence(absence), effect: effect && presentEffect(effect) };
  }

  @Post('absences/:id/deny')
  @HttpCode(200)
  @RequirePermission('leave:write')
  @ApiData(Absence)
  async deny(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number, @Body() { note }: DecideAbsence): Promise<Absence> {
    return presentAbsence((await this.decideLeave.execute({ absenceId, expectedVersion, decision: 'denied', note })).absence);
  }

  @Post('absences/:id/cancel')
  @HttpCode(200)
  @RequirePermission('leave:write')
  @ApiData(Absence)
  async cancel(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number, @Body() { note }: DecideAbsence): Promise<Absence> {
    return presentAbsence((await this.decideLeave.execute({ absenceId, expectedVersion, decision: 'cancelled', note })).absence);
  }
}
