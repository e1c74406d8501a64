import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import {
  AccessTokens,
  ActorScope,
  CreateUserUseCase,
  CurrentSessionQuery,
  IdentifySessionQuery,
  KnownSessions,
  LoginDirectory,
  PasswordCheck,
  PasswordHasher,
  ProgramAccess,
  RefreshSessionUseCase,
  SessionOpener,
  Sessions,
  SignInUseCase,
  SignOutUseCase,
  TokenMint,
  Users,
} from '@housestaff/identity/application';
import { Argon2PasswordHasher } from './crypto/argon2-password-hasher';
import { JoseAccessTokens } from './crypto/jose-access-tokens';
import { NodeTokenMint } from './crypto/node-token-mint';
import { SigningKeys } from './crypto/signing-keys';
import { SqlLoginDirectory } from './persistence/sql-login-directory';
import { SqlSessions } from './persistence/sql-sessions';
import { SqlUsers } from './persistence/sql-users';
import { TenantActorScope } from './tenant-actor-scope';

const ADAPTERS: Provider[] = [
  { provide: AccessTokens, useClass: JoseAccessTokens },
  { provide: ActorScope, useClass: TenantActorScope },
  { provide: LoginDirectory, useClass: SqlLoginDirectory },
  { provide: PasswordHasher, useClass: Argon2PasswordHasher },
  { provide: Sessions, useClass: SqlSessions },
  { provide: TokenMint, useClass: NodeTokenMint },
  { provide: Users, useClass: SqlUsers },
];

const USE_CASES = [
  CreateUserUseCase,
  CurrentSessionQuery,
  IdentifySessionQuery,
  KnownSessions,
  ProgramAccess,
  RefreshSessionUseCase,
  SignInUseCase,
  SignOutUseCase,
];

/** Global, because every context's use cases ask `ProgramAccess`. */
@Module({})
export class IdentityModule {
  static with(keys: SigningKeys): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [{ provide: SigningKeys, useValue: keys }, ...ADAPTERS, PasswordCheck, SessionOpener, ...USE_CASES],
      exports: [SigningKeys, ActorScope, ...USE_CASES],
    };
  }
}
