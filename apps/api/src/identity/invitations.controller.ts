import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { InviteUserUseCase, ListInvitationsQuery, RenewInvitationUseCase, WithdrawInvitationUseCase } from '@housestaff/identity/application';
import { RequirePermission } from '../http/access.decorator';
import { AnswersSecret } from '../http/answers-secret.decorator';
import { ApiData } from '../http/api-data.decorator';
import { grantsOf } from './grant.dto';
import { InvitationMail } from './invitation-mail';
import { Invitation, InvitationMade, InviteUser } from './invitation.dto';
import { presentInvitation } from './invitation.presenter';

@ApiTags('invitations')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly listInvitations: ListInvitationsQuery,
    private readonly inviteUser: InviteUserUseCase,
    private readonly renewInvitation: RenewInvitationUseCase,
    private readonly withdrawInvitation: WithdrawInvitationUseCase,
    private readonly mail: InvitationMail,
  ) {}

  @Get()
  @RequirePermission('user:read')
  @ApiData([Invitation])
  async list(): Promise<Invitation[]> {
    return (await this.listInvitations.execute()).map(presentInvitation);
  }

  @Post()
  @AnswersSecret()
  @RequirePermission('user:write')
  @ApiData(InvitationMade, 201)
  async invite(@Body() { email, name, personId, grants }: InviteUser): Promise<InvitationMade> {
    const given = await this.inviteUser.execute({ email, name, personId: personId ?? null, grants: grantsOf(grants) });
    return this.mail.send(given);
  }

  @Post(':id/renew')
  @AnswersSecret()
  @HttpCode(200)
  @RequirePermission('user:write')
  @ApiData(InvitationMade)
  async renew(@Param('id', ParseUUIDPipe) id: string): Promise<InvitationMade> {
    return this.mail.send(await this.renewInvitation.execute(id));
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('user:write')
  @ApiNoContentResponse()
  async withdraw(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.withdrawInvitation.execute(id);
  }
}
