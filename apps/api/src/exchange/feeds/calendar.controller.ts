import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ReadFeed } from '@housestaff/exchange/application';
import type { Response } from 'express';
import { Public } from '../../http/access.decorator';
import { RawResponse } from '../../http/raw-response.decorator';
import { sendCalendar } from './send-calendar';

/** What calendar apps read. The token in the address is the only key. */
@ApiExcludeController()
@Controller('ics')
export class CalendarController {
  constructor(private readonly feed: ReadFeed) {}

  @Get(':token.ics')
  @Public()
  @RawResponse()
  async read(@Param('token') token: string, @Headers('if-none-match') known: string | undefined, @Res({ passthrough: true }) response: Response): Promise<string | undefined> {
    return sendCalendar(await this.feed.execute(token), known, response);
  }
}
