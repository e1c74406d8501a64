import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SharedFeeds } from '@housestaff/exchange/application';
import { Settings } from '@housestaff/platform';
import { RequirePermission } from '../../http/access.decorator';
import { AnswersSecret } from '../../http/answers-secret.decorator';
import { ApiData } from '../../http/api-data.decorator';
import { CreateSharedFeed, SharedFeed, SharedFeedCreated } from './feed.dto';
import { presentShared, presentSharedWithAddress } from './feed.presenter';

/** Calendars of a program and of its services. */
@ApiTags('feeds')
@Controller()
export class SharedFeedsController {
  constructor(
    private readonly feeds: SharedFeeds,
    private readonly settings: Settings,
  ) {}

  @Get('programs/:programId/feeds')
  @RequirePermission('feed:read')
  @ApiData([SharedFeed])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<SharedFeed[]> {
    return (await this.feeds.list(programId)).map(presentShared);
  }

  @Post('programs/:programId/feeds')
  @AnswersSecret()
  @RequirePermission('feed:write')
  @ApiData(SharedFeedCreated, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() body: CreateSharedFeed): Promise<SharedFeedCreated> {
    return presentSharedWithAddress(await this.feeds.create({ programId, ...body }), this.settings.publicUrl);
  }

  @Post('shared-feeds/:id/rotate')
  @AnswersSecret()
  @HttpCode(200)
  @RequirePermission('feed:write')
  @ApiData(SharedFeedCreated)
  async rotate(@Param('id', ParseUUIDPipe) id: string): Promise<SharedFeedCreated> {
    return presentSharedWithAddress(await this.feeds.rotate(id), this.settings.publicUrl);
  }

  @Delete('shared-feeds/:id')
  @HttpCode(204)
  @RequirePermission('feed:write')
  async revoke(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.feeds.revoke(id);
  }
}
