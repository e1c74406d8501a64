import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Health, type Readiness } from '@housestaff/platform';
import { Public } from '../http/access.decorator';
import { RawResponse } from '../http/raw-response.decorator';

@ApiExcludeController()
@Controller('health')
@Public()
@RawResponse()
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get('live')
  live(): { alive: true } {
    return { alive: true };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.health.readiness();
    response.status(readiness.ready ? 200 : 503);
    return readiness;
  }
}
