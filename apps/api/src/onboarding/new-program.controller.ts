import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListSpecialtyPacksQuery, StartProgramUseCase } from '@housestaff/onboarding/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { SpecialtyPack, StartedProgram, StartProgram } from './new-program.dto';
import { presentPack, startCommand } from './new-program.presenter';

@ApiTags('onboarding')
@Controller()
export class NewProgramController {
  constructor(
    private readonly listPacks: ListSpecialtyPacksQuery,
    private readonly startProgram: StartProgramUseCase,
  ) {}

  @Get('specialty-packs')
  @RequirePermission('program:read')
  @ApiData([SpecialtyPack])
  async packs(): Promise<SpecialtyPack[]> {
    return (await this.listPacks.execute()).map(presentPack);
  }

  @Post('program-starts')
  @RequirePermission('program:write')
  @ApiData(StartedProgram, 201)
  start(@Body() body: StartProgram): Promise<StartedProgram> {
    return this.startProgram.execute(startCommand(body));
  }
}
