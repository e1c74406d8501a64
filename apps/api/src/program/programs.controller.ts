import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreateProgramUseCase, GetProgramQuery, ListProgramsQuery, UpdateProgramUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { ChangedProgram, CreateProgram, Program, UpdateProgram } from './program.dto';

@ApiTags('program')
@Controller('programs')
export class ProgramsController {
  constructor(
    private readonly listPrograms: ListProgramsQuery,
    private readonly getProgram: GetProgramQuery,
    private readonly createProgram: CreateProgramUseCase,
    private readonly updateProgram: UpdateProgramUseCase,
  ) {}

  @Get()
  @RequirePermission('program:read')
  @ApiData([Program])
  list(): Promise<Program[]> {
    return this.listPrograms.execute();
  }

  @Post()
  @RequirePermission('program:write')
  @ApiData(Program, 201)
  create(@Body() body: CreateProgram): Promise<Program> {
    return this.createProgram.execute(body);
  }

  @Get(':programId')
  @RequirePermission('program:read')
  @ApiData(Program)
  get(@Param('programId', ParseUUIDPipe) programId: string): Promise<Program> {
    return this.getProgram.execute(programId);
  }

  @Patch(':programId')
  @RequirePermission('program:write')
  @ApiData(ChangedProgram)
  update(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() changes: UpdateProgram): Promise<ChangedProgram> {
    return this.updateProgram.execute({ programId, expectedVersion, changes: given(changes) });
  }
}
