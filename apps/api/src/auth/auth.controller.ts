import { Body, Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentSessionQuery, RefreshSessionUseCase, SignInUseCase, SignOutUseCase } from '@housestaff/identity/application';
import { NotSignedIn } from '@housestaff/identity/domain';
import { Authenticated, Public } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { factsOf } from '../http/request-facts';
import { AnonymousCeilingGuard } from './anonymous-ceiling.guard';
import { AccessToken, Credentials, Session } from './auth.dto';
import { signedInCaller } from './caller';
import { SessionAnswer, visitOf } from './session-answer';
import { clearSessionCookies, refreshCookie } from './session-cookies';
import { presentSession } from './session.presenter';

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignInUseCase,
    private readonly refreshSession: RefreshSessionUseCase,
    private readonly signOut: SignOutUseCase,
    private readonly currentSession: CurrentSessionQuery,
    private readonly sessions: SessionAnswer,
  ) {}

  @Post('login')
  @Public()
  @UseGuards(AnonymousCeilingGuard)
  @HttpCode(200)
  @ApiData(Session)
  async login(@Body() body: Credentials, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    return this.sessions.give(await this.signIn.execute({ ...body, ...visitOf(request) }), request, response);
  }

  @Post('token')
  @Public()
  @UseGuards(AnonymousCeilingGuard)
  @HttpCode(200)
  @ApiData(AccessToken)
  async token(@Body() body: Credentials, @Req() request: Request): Promise<AccessToken> {
    const { session } = await this.signIn.executeForClient({ ...body, ...visitOf(request) });
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
    return this.sessions.give(signedIn, request, response);
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
    const caller = signedInCaller(request);
    return presentSession(await this.currentSession.execute(caller.actor), caller.csrfToken, caller.expiresAt);
  }
}

function presentedToken(request: Request): string {
  const token = refreshCookie(request);
  if (token === undefined) throw new NotSignedIn('missing');
  return token;
}
