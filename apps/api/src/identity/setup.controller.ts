import { Body, Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SetUpUseCase, SetupStateQuery } from '@housestaff/identity/application';
import { AnonymousCeilingGuard } from '../auth/anonymous-ceiling.guard';
import { Session } from '../auth/auth.dto';
import { SessionAnswer, visitOf } from '../auth/session-answer';
import { Public } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { SetUpInstallation, SetupState } from './setup.dto';

/** The first administrator of an empty installation. */
@ApiTags('setup')
@Controller('setup')
@UseGuards(AnonymousCeilingGuard)
export class SetupController {
  constructor(
    private readonly state: SetupStateQuery,
    private readonly setUp: SetUpUseCase,
    private readonly sessions: SessionAnswer,
  ) {}

  @Get()
  @Public()
  @ApiData(SetupState)
  async needed(): Promise<SetupState> {
    return { needed: await this.state.execute() };
  }

  @Post()
  @Public()
  @ApiData(Session, 201)
  async create(@Body() body: SetUpInstallation, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    return this.sessions.give(await this.setUp.execute({ ...body, ...visitOf(request) }), request, response);
  }
}
