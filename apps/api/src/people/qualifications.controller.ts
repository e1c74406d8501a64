import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ChangeQualificationsUseCase, ListQualificationsQuery } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { AddQualification, ChangeQualification, Qualification, QualificationQuery } from './qualification.dto';
import { presentQualification } from './qualification.presenter';

@ApiTags('people')
@Controller()
export class QualificationsController {
  constructor(
    private readonly listQualifications: ListQualificationsQuery,
    private readonly qualifications: ChangeQualificationsUseCase,
  ) {}

  @Get('programs/:programId/qualifications')
  @RequirePermission('qualification:read')
  @ApiData([Qualification])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() { personId }: QualificationQuery): Promise<Qualification[]> {
    return (await this.listQualifications.execute({ programId, personId })).map(presentQualification);
  }

  @Post('programs/:programId/qualifications')
  @RequirePermission('qualification:write')
  @ApiData(Qualification, 201)
  async add(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: AddQualification): Promise<Qualification> {
    return presentQualification(await this.qualifications.add({ programId, ...body }));
  }

  @Patch('qualifications/:id')
  @RequirePermission('qualification:write')
  @ApiData(Qualification)
  async change(@Param('id', ParseUUIDPipe) qualificationId: string, @IfMatch() expectedVersion: number, @Body() changes: ChangeQualification): Promise<Qualification> {
    return presentQualification(await this.qualifications.change({ qualificationId, expectedVersion, changes: given(changes) }));
  }

  @Delete('qualifications/:id')
  @RequirePermission('qualification:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.qualifications.remove(id);
  }
}
