import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  CurrentSessionQuery,
  RefreshSessionUseCase,
  SignInUseCase,
  SignOutUseCase,
  type OpenedSession,
  type SignedIn,
} from '@housestaff/identity/application';
import { NotSignedIn } from '@housestaff/identity/domain';
import { Authenticated, Public } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { factsOf } from '../http/request-facts';
import { AnonymousCeilingGuard } from './anonymous-ceiling.guard';
import { AccessToken, Credentials, Session } from './auth.dto';
import { callerOf } from './caller';
import { clearSessionCookies, refreshCookie, setSessionCookies } from './session-cookies';
import { presentSession } from './session.presenter';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignInUseCase,
    private readonly refreshSession: RefreshSessionUseCase,
    private readonly signOut: SignOutUseCase,
    private readonly currentSession: CurrentSessionQuery,
  ) {}

  @Post('login')
  @Public()
  @UseGuards(AnonymousCeilingGuard)
  @HttpCode(200)
  @ApiData(Session)
  async login(@Body() body: Credentials, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    const signedIn = await this.signIn.execute({ ...body, correlationId: factsOf(request).correlationId });
    return this.answer(signedIn, request, response);
  }

  @Post('token')
  @Public()
  @UseGuards(AnonymousCeilingGuard)
  @HttpCode(200)
  @ApiData(AccessToken)
  async token(@Body() body: Credentials, @Req() request: Request): Promise<AccessToken> {
    const { session } = await this.signIn.executeForClient({ ...body, correlationId: factsOf(request).correlationId });
    return { accessToken: session.accessToken, expiresAt: session.accessExpiresAt.toISOString() };
  }

  @Post('refresh')
  @Public()
  @UseGuards(AnonymousCeilingGuard)
  @HttpCode(200)
  @ApiData(Session)
  async refresh(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    const refreshToken = presentedToken(request);
    const signedIn = await this.refreshSession.execute({ refreshToken, correlationId: factsOf(request).correlationId });
    return this.answer(signedIn, request, response);
  }

  @Post('logout')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.execute({ refreshToken: refreshCookie(request), correlationId: factsOf(request).correlationId });
    clearSessionCookies(request, response);
  }

  @Get('session')
  @Authenticated()
  @ApiData(Session)
  async session(@Req() request: Request): Promise<Session> {
    const caller = callerOf(request);
    if (caller === undefined) throw new NotSignedIn('missing');
    return presentSession(await this.currentSession.execute(caller.actor), caller.csrfToken, caller.expiresAt);
  }

  private async answer({ session, actor }: SignedIn<OpenedSession>, request: Request, response: Response): Promise<Session> {
    setSessionCookies(request, response, session);
    return presentSession(await this.currentSession.execute(actor), session.csrfToken, session.accessExpiresAt);
  }
}

function presentedToken(request: Request): string {
  const token = refreshCookie(request);
  if (token === undefined) throw new NotSignedIn('missing');
  return token;
}
