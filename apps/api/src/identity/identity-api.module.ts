import { Module } from '@nestjs/common';
import { OrganizationOpener, SetUpUseCase } from '@housestaff/identity/application';
import { ProgramModule } from '@housestaff/program/infrastructure';
import { AnonymousCeiling } from '../auth/anonymous-ceiling';
import { AuthController } from '../auth/auth.controller';
import { SessionAnswer } from '../auth/session-answer';
import { AccountController } from './account.controller';
import { InvitationsController } from './invitations.controller';
import { MeController } from './me.controller';
import { OneTimeLinksController } from './one-time-links.controller';
import { ProgramOrganizationOpener } from './program-organization-opener';
import { SetupController } from './setup.controller';
import { UsersController } from './users.controller';

@Module({
  imports: [ProgramModule],
  controllers: [AuthController, AccountController, InvitationsController, MeController, OneTimeLinksController, SetupController, UsersController],
  providers: [AnonymousCeiling, SessionAnswer, SetUpUseCase, { provide: OrganizationOpener, useClass: ProgramOrganizationOpener }],
})
export class IdentityApiModule {}
