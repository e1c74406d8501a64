import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { JobStatusQuery } from '@housestaff/platform';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';

export class Job {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ enum: ['queued', 'running', 'succeeded', 'failed', 'cancelled'] })
  status!: string;

  @ApiProperty({ type: Object, nullable: true })
  progress!: unknown;

  @ApiProperty()
  attempts!: number;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;

  @ApiProperty()
  createdAt!: string;

  @ApiProperty({ type: String, nullable: true })
  startedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  finishedAt!: string | null;
}

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobStatusQuery) {}

  @Get(':id')
  @RequirePermission('job:read')
  @ApiData(Job)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<Job> {
    const { kind, status, progress, attempts, error, createdAt, startedAt, finishedAt } = await this.jobs.execute(id);
    const times = { createdAt: createdAt.toISOString(), startedAt: startedAt?.toISOString() ?? null, finishedAt: finishedAt?.toISOString() ?? null };
    return { id, kind, status, progress, attempts, error, ...times };
  }
}
