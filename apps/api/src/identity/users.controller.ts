import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ChangeUserUseCase, ListUsersQuery, MakeResetLinkUseCase, RemoveUserUseCase, SetGrantsUseCase } from '@housestaff/identity/application';
import { Settings } from '@housestaff/platform';
import { RequirePermission } from '../http/access.decorator';
import { AnswersSecret } from '../http/answers-secret.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { grantsOf } from './grant.dto';
import { resetAddress } from './link-addresses';
import { ChangeUser, ResetLinkMade, SetGrants, UserRow } from './user.dto';
import { presentUser } from './user.presenter';

/** Who belongs to the organization and what they may do. Whom the caller sees and may change is decided in the use cases. */
@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly listUsers: ListUsersQuery,
    private readonly changeUser: ChangeUserUseCase,
    private readonly setGrants: SetGrantsUseCase,
    private readonly makeResetLink: MakeResetLinkUseCase,
    private readonly removeUser: RemoveUserUseCase,
    private readonly settings: Settings,
  ) {}

  @Get()
  @RequirePermission('user:read')
  @ApiData([UserRow])
  async list(): Promise<UserRow[]> {
    return (await this.listUsers.execute()).map(presentUser);
  }

  @Patch(':id')
  @RequirePermission('user:write')
  @ApiData(UserRow)
  async change(@Param('id', ParseUUIDPipe) userId: string, @IfMatch() expectedVersion: number, @Body() body: ChangeUser): Promise<UserRow> {
    return presentUser(await this.changeUser.execute({ userId, expectedVersion, changes: given(body) }));
  }

  @Put(':id/grants')
  @RequirePermission('user:write')
  @ApiData(UserRow)
  async grants(@Param('id', ParseUUIDPipe) userId: string, @IfMatch() expectedVersion: number, @Body() body: SetGrants): Promise<UserRow> {
    return presentUser(await this.setGrants.execute({ userId, expectedVersion, grants: grantsOf(body.grants) }));
  }

  @Post(':id/reset-link')
  @AnswersSecret()
  @RequirePermission('user:write')
  @ApiData(ResetLinkMade, 201)
  async resetLink(@Param('id', ParseUUIDPipe) userId: string): Promise<ResetLinkMade> {
    const { token, expiresAt } = await this.makeResetLink.execute(userId);
    return { url: resetAddress(this.settings.publicUrl, token), expiresAt: expiresAt.toISOString() };
  }

  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('user:write')
  @ApiNoContentResponse()
  async remove(@Param('id', ParseUUIDPipe) userId: string): Promise<void> {
    await this.removeUser.execute(userId);
  }
}
