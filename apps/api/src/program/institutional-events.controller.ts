import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AddEventUseCase, ChangeEventUseCase, ListEventsQuery, RemoveEventUseCase } from '@housestaff/program/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { AddInstitutionalEvent, ChangeInstitutionalEvent, InstitutionalEvent } from './institutional-event.dto';
import { presentEvent } from './program.presenter';

@ApiTags('program')
@Controller()
export class InstitutionalEventsController {
  constructor(
    private readonly listEvents: ListEventsQuery,
    private readonly addEvent: AddEventUseCase,
    private readonly changeEvent: ChangeEventUseCase,
    private readonly removeEvent: RemoveEventUseCase,
  ) {}

  @Get('programs/:programId/events')
  @RequirePermission('program:read')
  @ApiData([InstitutionalEvent])
  async list(@Param('programId', ParseUUIDPipe) programId: string): Promise<InstitutionalEvent[]> {
    return (await this.listEvents.execute(programId)).map(presentEvent);
  }

  @Post('programs/:programId/events')
  @RequirePermission('program:write')
  @ApiData(InstitutionalEvent, 201)
  async add(@Param('programId', ParseUUIDPipe) programId: string, @Body() event: AddInstitutionalEvent): Promise<InstitutionalEvent> {
    return presentEvent(await this.addEvent.execute({ programId, event }));
  }

  @Patch('events/:id')
  @RequirePermission('program:write')
  @ApiData(InstitutionalEvent)
  async change(@Param('id', ParseUUIDPipe) eventId: string, @IfMatch() expectedVersion: number, @Body() changes: ChangeInstitutionalEvent): Promise<InstitutionalEvent> {
    return presentEvent(await this.changeEvent.execute({ eventId, expectedVersion, changes: given(changes) }));
  }

  @Delete('events/:id')
  @RequirePermission('program:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.removeEvent.execute(id);
  }
}
