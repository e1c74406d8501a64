import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ChangeTypesUseCase, ListQualificationTypesQuery } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { AddQualificationType, ChangeQualificationType, QualificationType } from './qualification.dto';
import { presentType } from './qualification.presenter';

@ApiTags('people')
@Controller()
export class QualificationTypesController {
  constructor(
    private readonly listTypes: ListQualificationTypesQuery,
    private readonly types: ChangeTypesUseCase,
  ) {}

  @Get('programs/:programId/qualification-types')
  @RequirePermission('qualification:read')
  @ApiData([QualificationType])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<QualificationType[]> {
    return (await this.listTypes.execute(programId)).map(presentType);
  }

  @Post('programs/:programId/qualification-types')
  @RequirePermission('qualification:write')
  @ApiData(QualificationType, 201)
  async add(@Param('programId', ParseUUIDPipe) programId: string, @Body() fields: AddQualificationType): Promise<QualificationType> {
    return presentType(await this.types.add({ programId, fields }));
  }

  @Patch('qualification-types/:id')
  @RequirePermission('qualification:write')
  @ApiData(QualificationType)
  async change(@Param('id', ParseUUIDPipe) typeId: string, @IfMatch() expectedVersion: number, @Body() changes: ChangeQualificationType): Promise<QualificationType> {
    return presentType(await this.types.change({ typeId, expectedVersion, changes: given(changes) }));
  }

  @Delete('qualification-types/:id')
  @RequirePermission('qualification:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.types.remove(id);
  }
}
