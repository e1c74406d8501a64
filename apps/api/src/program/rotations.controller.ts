import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateRotationUseCase, GetRotationQuery, ListRotationsQuery, SetPatternUseCase, UpdateRotationUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { presentRotation, presentRotationDetail } from './program.presenter';
import { CreateRotation, Rotation, RotationDetail, SetPattern, UpdateRotation } from './rotation.dto';

@ApiTags('program')
@Controller()
export class RotationsController {
  constructor(
    private readonly listRotations: ListRotationsQuery,
    private readonly getRotation: GetRotationQuery,
    private readonly createRotation: CreateRotationUseCase,
    private readonly updateRotation: UpdateRotationUseCase,
    private readonly setPattern: SetPatternUseCase,
  ) {}

  @Get('programs/:programId/rotations')
  @RequirePermission('program:read')
  @ApiData([Rotation])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<Rotation[]> {
    return (await this.listRotations.execute(programId)).map(presentRotation);
  }

  @Post('programs/:programId/rotations')
  @RequirePermission('program:write')
  @ApiData(RotationDetail, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() rotation: CreateRotation): Promise<RotationDetail> {
    return presentRotationDetail(await this.createRotation.execute({ programId, rotation: given(rotation) }));
  }

  @Get('rotations/:id')
  @RequirePermission('program:read')
  @ApiData(RotationDetail)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<RotationDetail> {
    return presentRotationDetail(await this.getRotation.execute(id));
  }

  @Patch('rotations/:id')
  @RequirePermission('program:write')
  @ApiData(RotationDetail)
  async update(@Param('id', ParseUUIDPipe) rotationId: string, @IfMatch() expectedVersion: number, @Body() changes: UpdateRotation): Promise<RotationDetail> {
    return presentRotationDetail(await this.updateRotation.execute({ rotationId, expectedVersion, changes: given(changes) }));
  }

  @Put('rotations/:id/pattern')
  @RequirePermission('program:write')
  @ApiData(RotationDetail)
  async pattern(@Param('id', ParseUUIDPipe) rotationId: string, @IfMatch() expectedVersion: number, @Body() { cells }: SetPattern): Promise<RotationDetail> {
    return presentRotationDetail(await this.setPattern.execute({ rotationId, expectedVersion, cells }));
  }
}
