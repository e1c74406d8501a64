import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateAbsenceUseCase, ListAbsencesQuery, UpdateAbsenceUseCase } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { Absence, AbsenceQuery, CreateAbsence, UpdateAbsence } from './absence.dto';
import { presentAbsence, rangeOf } from './people.presenter';

@ApiTags('people')
@Controller()
export class AbsencesController {
  constructor(
    private readonly listAbsences: ListAbsencesQuery,
    private readonly createAbsence: CreateAbsenceUseCase,
    private readonly updateAbsence: UpdateAbsenceUseCase,
  ) {}

  @Get('programs/:programId/absences')
  @RequirePermission('leave:read')
  @ApiData([Absence])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() query: AbsenceQuery): Promise<Absence[]> {
    const { personId, status } = query;
    return (await this.listAbsences.execute({ programId, range: rangeOf(query), personId, status })).map(presentAbsence);
  }

  @Post('programs/:programId/absences')
  @RequirePermission('leave:write')
  @ApiData(Absence, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: CreateAbsence): Promise<Absence> {
    return presentAbsence(await this.createAbsence.execute({ programId, ...body }));
  }

  @Patch('absences/:id')
  @RequirePermission('leave:write')
  @ApiData(Absence)
  async update(@Param('id', ParseUUIDPipe) absenceId: string, @IfMatch() expectedVersion: number, @Body() changes: UpdateAbsence): Promise<Absence> {
    return presentAbsence(await this.updateAbsence.execute({ absenceId, expectedVersion, changes: given(changes) }));
  }
}
