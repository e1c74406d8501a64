import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnFeeds } from '@housestaff/exchange/application';
import { Settings } from '@housestaff/platform';
import { Authenticated } from '../../http/access.decorator';
import { AnswersSecret } from '../../http/answers-secret.decorator';
import { ApiData } from '../../http/api-data.decorator';
import { Feed, FeedCreated } from './feed.dto';
import { present, presentWithAddress } from './feed.presenter';

/** Whose feeds they are is decided in the use case: another person's answers 404. */
@ApiTags('feeds')
@Controller()
export class FeedsController {
  constructor(
    private readonly feeds: OwnFeeds,
    private readonly settings: Settings,
  ) {}

  @Get('me/feeds')
  @Authenticated()
  @ApiData([Feed])
  async list(): Promise<Feed[]> {
    return (await this.feeds.list()).map(present);
  }

  @Post('me/feeds')
  @AnswersSecret()
  @Authenticated()
  @ApiData(FeedCreated, 201)
  async create(): Promise<FeedCreated> {
    return presentWithAddress(await this.feeds.create(), this.settings.publicUrl);
  }

  @Post('feeds/:id/rotate')
  @AnswersSecret()
  @HttpCode(200)
  @Authenticated()
  @ApiData(FeedCreated)
  async rotate(@Param('id', ParseUUIDPipe) id: string): Promise<FeedCreated> {
    return presentWithAddress(await this.feeds.rotate(id), this.settings.publicUrl);
  }

  @Delete('feeds/:id')
  @HttpCode(204)
  @Authenticated()
  async revoke(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.feeds.revoke(id);
  }
}
