import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { EndOwnSessionUseCase, EndOtherSessionsUseCase, ListOwnSessionsQuery, OwnMembershipsQuery, OwnProfileQuery, RenameOneselfUseCase } from '@housestaff/identity/application';
import { signedInCaller } from '../auth/caller';
import { Authenticated } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { ChangeProfile, OwnMembership, OwnProfile, OwnSession, SessionsEnded } from './account.dto';
import { presentMembership, presentOwnSession, presentProfile } from './account.presenter';

/** One's own login. */
@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly ownSessions: ListOwnSessionsQuery,
    private readonly endSession: EndOwnSessionUseCase,
    private readonly endOtherSessions: EndOtherSessionsUseCase,
    private readonly ownProfile: OwnProfileQuery,
    private readonly renameOneself: RenameOneselfUseCase,
    private readonly ownMemberships: OwnMembershipsQuery,
  ) {}

  @Get('sessions')
  @Authenticated()
  @ApiData([OwnSession])
  async sessions(@Req() request: Request): Promise<OwnSession[]> {
    return (await this.ownSessions.execute(signedInCaller(request).sessionId)).map(presentOwnSession);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Authenticated()
  @ApiNoContentResponse()
  async end(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.endSession.execute(id);
  }

  @Post('sessions/end-others')
  @HttpCode(200)
  @Authenticated()
  @ApiData(SessionsEnded)
  async endOthers(@Req() request: Request): Promise<SessionsEnded> {
    return { ended: await this.endOtherSessions.execute(signedInCaller(request).sessionId) };
  }

  @Get('profile')
  @Authenticated()
  @ApiData(OwnProfile)
  async profile(): Promise<OwnProfile> {
    return presentProfile(await this.ownProfile.execute());
  }

  @Patch('profile')
  @Authenticated()
  @ApiData(OwnProfile)
  async rename(@IfMatch() expectedVersion: number, @Body() { name }: ChangeProfile): Promise<OwnProfile> {
    return presentProfile(await this.renameOneself.execute({ name, expectedVersion }));
  }

  @Get('memberships')
  @Authenticated()
  @ApiData([OwnMembership])
  async memberships(): Promise<OwnMembership[]> {
    return (await this.ownMemberships.execute()).map(presentMembership);
  }
}
