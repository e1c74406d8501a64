import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CreateYearUseCase,
  GetRequirementsQuery,
  ListYearsQuery,
  ObserveRequirementsUseCase,
  ReplaceBlocksUseCase,
  ReplaceRequirementsUseCase,
} from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { AcademicYear, CreateAcademicYear, ReplaceBlocks } from './academic-year.dto';
import { presentDemands, presentYear } from './program.presenter';
import { ReplaceRequirements, Requirements } from './requirement.dto';
import { demandsOf } from './requirement-input';

@ApiTags('program')
@Controller()
export class AcademicYearsController {
  constructor(
    private readonly listYears: ListYearsQuery,
    private readonly createYear: CreateYearUseCase,
    private readonly replaceBlocks: ReplaceBlocksUseCase,
    private readonly getRequirements: GetRequirementsQuery,
    private readonly replaceRequirements: ReplaceRequirementsUseCase,
    private readonly observeRequirements: ObserveRequirementsUseCase,
  ) {}

  @Get('programs/:programId/academic-years')
  @RequirePermission('program:read')
  @ApiData([AcademicYear])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<AcademicYear[]> {
    return (await this.listYears.execute(programId)).map(presentYear);
  }

  @Post('programs/:programId/academic-years')
  @RequirePermission('program:write')
  @ApiData(AcademicYear, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: CreateAcademicYear): Promise<AcademicYear> {
    return presentYear(await this.createYear.execute({ programId, ...body }));
  }

  @Put('academic-years/:yearId/blocks')
  @RequirePermission('program:write')
  @ApiData(AcademicYear)
  async blocks(@Param('yearId', ParseUUIDPipe) yearId: string, @IfMatch() expectedVersion: number, @Body() body: ReplaceBlocks): Promise<AcademicYear> {
    return presentYear(await this.replaceBlocks.execute({ yearId, expectedVersion, blocks: body.blocks }));
  }

  @Get('academic-years/:yearId/requirements')
  @RequirePermission('program:read')
  @ApiData(Requirements)
  async requirements(@Param('yearId', ParseUUIDPipe) yearId: string): Promise<Requirements> {
    return presentDemands(await this.getRequirements.execute(yearId));
  }

  @Put('academic-years/:yearId/requirements')
  @RequirePermission('program:write')
  @ApiData(Requirements)
  async replace(@Param('yearId', ParseUUIDPipe) yearId: string, @IfMatch() expectedVersion: number, @Body() body: ReplaceRequirements): Promise<Requirements> {
    return presentDemands(await this.replaceRequirements.execute({ yearId, expectedVersion, ...demandsOf(body) }));
  }

  @Post('academic-years/:yearId/requirements/observe')
  @RequirePermission('program:write')
  @HttpCode(200)
  @ApiData(Requirements)
  async observe(@Param('yearId', ParseUUIDPipe) yearId: string): Promise<Requirements> {
    return presentDemands(await this.observeRequirements.execute(yearId));
  }
}
