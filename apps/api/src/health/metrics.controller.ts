import { Controller, Get, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Metrics } from '@housestaff/platform';
import { Public } from '../http/access.decorator';
import { RawResponse } from '../http/raw-response.decorator';
import { MetricsGuard } from './metrics.guard';

@ApiExcludeController()
@Controller('metrics')
@Public()
@RawResponse()
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  async show(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
