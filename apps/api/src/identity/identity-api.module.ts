import { Module } from '@nestjs/common';
import { OrganizationOpener, SetUpUseCase } from '@housestaff/identity/application';
import { NotificationsModule } from '@housestaff/notifications/infrastructure';
import { ProgramModule } from '@housestaff/program/infrastructure';
import { AnonymousCeiling } from '../auth/anonymous-ceiling';
import { AuthController } from '../auth/auth.controller';
import { SessionAnswer } from '../auth/session-answer';
import { AccountController } from './account.controller';
import { InvitationMail } from './invitation-mail';
import { InvitationsController } from './invitations.controller';
import { MeController } from './me.controller';
import { OneTimeLinksController } from './one-time-links.controller';
import { ProgramOrganizationOpener } from './program-organization-opener';
import { SetupController } from './setup.controller';
import { UsersController } from './users.controller';

@Module({
  imports: [NotificationsModule, ProgramModule],
  controllers: [AuthController, AccountController, InvitationsController, MeController, OneTimeLinksController, SetupController, UsersController],
  providers: [AnonymousCeiling, SessionAnswer, InvitationMail, SetUpUseCase, { provide: OrganizationOpener, useClass: ProgramOrganizationOpener }],
})
export class IdentityApiModule {}
