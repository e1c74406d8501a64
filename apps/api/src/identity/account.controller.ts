import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ChangePasswordUseCase, SwitchOrganizationUseCase } from '@housestaff/identity/application';
import { BrowserOnly } from '@housestaff/identity/domain';
import { Session } from '../auth/auth.dto';
import { SessionAnswer, visitOf } from '../auth/session-answer';
import { signedInCaller, type Caller } from '../auth/caller';
import { Authenticated } from '../http/access.decorator';
import { AnswersSecret } from '../http/answers-secret.decorator';
import { ApiData } from '../http/api-data.decorator';
import { ChangePassword, SwitchOrganization } from './account.dto';

/** What changes how one is signed in. */
@ApiTags('auth')
@Controller('auth')
export class AccountController {
  constructor(
    private readonly changePassword: ChangePasswordUseCase,
    private readonly switchOrganization: SwitchOrganizationUseCase,
    private readonly sessions: SessionAnswer,
  ) {}

  @Post('password')
  @AnswersSecret()
  @Authenticated()
  @HttpCode(204)
  @ApiNoContentResponse()
  async password(@Body() { current, next }: ChangePassword, @Req() request: Request): Promise<void> {
    await this.changePassword.execute({ current, next, sessionId: signedInCaller(request).sessionId });
  }

  @Post('organization')
  @AnswersSecret()
  @Authenticated()
  @HttpCode(200)
  @ApiData(Session)
  async organization(@Body() { organizationId }: SwitchOrganization, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    const { sessionId } = browserOf(request);
    return this.sessions.give(await this.switchOrganization.execute({ organizationId, sessionId, ...visitOf(request) }), request, response);
  }
}

function browserOf(request: Request): Caller {
  const caller = signedInCaller(request);
  if (caller.proof === 'bearer') throw new BrowserOnly();
  return caller;
}
