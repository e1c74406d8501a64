import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import * as application from '@housestaff/identity/application';
import { Argon2PasswordHasher } from './crypto/argon2-password-hasher';
import { JoseAccessTokens } from './crypto/jose-access-tokens';
import { NodeTokenMint } from './crypto/node-token-mint';
import { SigningKeys } from './crypto/signing-keys';
import { FileSetupCodes } from './file-setup-codes';
import { SqlInstallation } from './persistence/sql-installation';
import { SqlInvitations } from './persistence/sql-invitations';
import { SqlLinkablePeople } from './persistence/sql-linkable-people';
import { SqlLoginDirectory } from './persistence/sql-login-directory';
import { SqlMembers } from './persistence/sql-members';
import { SqlOrganization } from './persistence/sql-organization';
import { SqlResetLinks } from './persistence/sql-reset-links';
import { SqlSessions } from './persistence/sql-sessions';
import { SqlUsers } from './persistence/sql-users';
import { TenantActorScope } from './tenant-actor-scope';

const ADAPTERS: Provider[] = [
  { provide: application.AccessTokens, useClass: JoseAccessTokens },
  { provide: application.ActorScope, useClass: TenantActorScope },
  { provide: application.Installation, useClass: SqlInstallation },
  { provide: application.Invitations, useClass: SqlInvitations },
  { provide: application.LinkablePeople, useClass: SqlLinkablePeople },
  { provide: application.LoginDirectory, useClass: SqlLoginDirectory },
  { provide: application.Members, useClass: SqlMembers },
  { provide: application.Organization, useClass: SqlOrganization },
  { provide: application.PasswordHasher, useClass: Argon2PasswordHasher },
  { provide: application.ResetLinks, useClass: SqlResetLinks },
  { provide: application.Sessions, useClass: SqlSessions },
  { provide: application.SetupCodes, useClass: FileSetupCodes },
  { provide: application.TokenMint, useClass: NodeTokenMint },
  { provide: application.Users, useClass: SqlUsers },
];

/** What several use cases share. */
const PARTS = [
  application.FreshSession,
  application.InvitationDesk,
  application.InvitationHolder,
  application.KnownSessions,
  application.NewUsers,
  application.PasswordCheck,
  application.PersonLink,
  application.ProvenLogin,
  application.ResetLinkHolder,
  application.SessionOpener,
  application.UserDesk,
  application.UserViews,
  application.WithdrawnPowers,
];

const USE_CASES = [
  application.AcceptInvitationUseCase,
  application.AcceptResetLinkUseCase,
  application.Addressees,
  application.ChangePasswordUseCase,
  application.ChangeUserUseCase,
  application.CreateUserUseCase,
  application.CurrentSessionQuery,
  application.EndOtherSessionsUseCase,
  application.EndOwnSessionUseCase,
  application.IdentifySessionQuery,
  application.InviteUserUseCase,
  application.ListInvitationsQuery,
  application.ListOwnSessionsQuery,
  application.ListUsersQuery,
  application.MakeResetLinkUseCase,
  application.OwnMembershipsQuery,
  application.OwnProfileQuery,
  application.ProgramAccess,
  application.ReadInvitationQuery,
  application.ReadResetLinkQuery,
  application.RefreshSessionUseCase,
  application.RemoveUserUseCase,
  application.RenameOneselfUseCase,
  application.RenewInvitationUseCase,
  application.SetGrantsUseCase,
  application.SetupCodeUseCase,
  application.SetupStateQuery,
  application.SignInUseCase,
  application.SignOutUseCase,
  application.SwitchOrganizationUseCase,
  application.WithdrawInvitationUseCase,
];

/** What `SetUpUseCase` needs: whoever can open an organization provides it. */
const FOR_SETUP = [application.FreshSession, application.Installation, application.NewUsers, application.PasswordHasher, application.SetupCodes];

/** Global, because every context's use cases ask `ProgramAccess`. */
@Module({})
export class IdentityModule {
  static with(keys: SigningKeys): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [{ provide: SigningKeys, useValue: keys }, ...ADAPTERS, ...PARTS, ...USE_CASES],
      exports: [SigningKeys, application.ActorScope, application.KnownSessions, application.LoginDirectory, ...FOR_SETUP, ...USE_CASES],
    };
  }
}
