import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AcceptInvitationUseCase, AcceptResetLinkUseCase, ReadInvitationQuery, ReadResetLinkQuery } from '@housestaff/identity/application';
import { AnonymousCeilingGuard } from '../auth/anonymous-ceiling.guard';
import { Session } from '../auth/auth.dto';
import { SessionAnswer, visitOf } from '../auth/session-answer';
import { Public } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { AcceptInvitation, AcceptResetLink, InvitationOffer, LinkToken, ResetOffer } from './one-time-link.dto';

/** What the holder of a link may do with it. Tokens come in bodies, never in addresses. */
@ApiTags('auth')
@Controller('auth')
@UseGuards(AnonymousCeilingGuard)
export class OneTimeLinksController {
  constructor(
    private readonly readInvitation: ReadInvitationQuery,
    private readonly acceptInvitation: AcceptInvitationUseCase,
    private readonly readResetLink: ReadResetLinkQuery,
    private readonly acceptResetLink: AcceptResetLinkUseCase,
    private readonly sessions: SessionAnswer,
  ) {}

  @Post('invitation')
  @Public()
  @HttpCode(200)
  @ApiData(InvitationOffer)
  async invitation(@Body() { token }: LinkToken, @Req() request: Request): Promise<InvitationOffer> {
    const offer = await this.readInvitation.execute({ token, ...visitOf(request) });
    return { ...offer, roles: [...offer.roles], expiresAt: offer.expiresAt.toISOString() };
  }

  @Post('invitation/accept')
  @Public()
  @HttpCode(200)
  @ApiData(Session)
  async accept(@Body() body: AcceptInvitation, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    return this.sessions.give(await this.acceptInvitation.execute({ ...body, ...visitOf(request) }), request, response);
  }

  @Post('reset-link')
  @Public()
  @HttpCode(200)
  @ApiData(ResetOffer)
  async resetLink(@Body() { token }: LinkToken, @Req() request: Request): Promise<ResetOffer> {
    const { email, expiresAt } = await this.readResetLink.execute({ token, ...visitOf(request) });
    return { email, expiresAt: expiresAt.toISOString() };
  }

  @Post('reset-link/accept')
  @Public()
  @HttpCode(200)
  @ApiData(Session)
  async reset(@Body() body: AcceptResetLink, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Session> {
    return this.sessions.give(await this.acceptResetLink.execute({ ...body, ...visitOf(request) }), request, response);
  }
}
