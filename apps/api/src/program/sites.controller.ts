import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AddSiteUseCase, ChangeSiteUseCase, ListSitesQuery, RemoveSiteUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { AddSite, ChangedSite, ChangeSite, Site } from './site.dto';

@ApiTags('program')
@Controller('sites')
export class SitesController {
  constructor(
    private readonly listSites: ListSitesQuery,
    private readonly addSite: AddSiteUseCase,
    private readonly changeSite: ChangeSiteUseCase,
    private readonly removeSite: RemoveSiteUseCase,
  ) {}

  @Get()
  @RequirePermission('program:read')
  @ApiData([Site])
  list(): Promise<Site[]> {
    return this.listSites.execute();
  }

  @Post()
  @RequirePermission('program:write')
  @ApiData(Site, 201)
  add(@Body() body: AddSite): Promise<Site> {
    return this.addSite.execute(body);
  }

  @Patch(':id')
  @RequirePermission('program:write')
  @ApiData(ChangedSite)
  change(@Param('id', ParseUUIDPipe) siteId: string, @IfMatch() expectedVersion: number, @Body() changes: ChangeSite): Promise<ChangedSite> {
    return this.changeSite.execute({ siteId, expectedVersion, changes: given(changes) });
  }

  @Delete(':id')
  @RequirePermission('program:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.removeSite.execute(id);
  }
}
