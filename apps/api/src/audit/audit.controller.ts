import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditLogQuery, type AuditRecord } from '@housestaff/platform';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { Page } from '../http/page';
import { AuditEvent, AuditFilter } from './audit.dto';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly log: AuditLogQuery,
    private readonly access: ProgramAccess,
  ) {}

  @Get()
  @RequirePermission('audit:read')
  @ApiData([AuditEvent])
  async list(@Query() filter: AuditFilter): Promise<Page<AuditEvent>> {
    this.access.assertWholeOrganization('audit:read');
    const page = await this.log.execute(filter);
    return new Page(page.items.map(present), page.nextCursor);
  }
}

function present(record: AuditRecord): AuditEvent {
  return { ...record, at: record.at.toISOString(), sealed: record.seq !== null };
}
