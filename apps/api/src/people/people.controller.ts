import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreatePersonUseCase, GetPersonQuery, ListPeopleQuery, SetPgyPeriodsUseCase, UpdatePersonUseCase } from '@housestaff/people/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { given } from '../http/given';
import { IfMatch } from '../http/if-match.decorator';
import { Page } from '../http/page';
import { pgyInputs, presentPerson, presentPersonDetail } from './people.presenter';
import { CreatePerson, Person, PersonDetail, PersonQuery, SetPgyPeriods, UpdatePerson } from './person.dto';

const PAGE_SIZE = 100;

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeopleQuery,
    private readonly getPerson: GetPersonQuery,
    private readonly createPerson: CreatePersonUseCase,
    private readonly updatePerson: UpdatePersonUseCase,
    private readonly setPgyPeriods: SetPgyPeriodsUseCase,
  ) {}

  @Get('programs/:programId/people')
  @RequirePermission('person:read')
  @ApiData([Person])
  async list(@Param('programId', ParseUUIDPipe) programId: string, @Query() query: PersonQuery): Promise<Page<Person>> {
    const { people, nextCursor } = await this.listPeople.execute({ programId, ...query, limit: query.limit ?? PAGE_SIZE });
    return new Page(people.map(presentPerson), nextCursor);
  }

  @Post('programs/:programId/people')
  @RequirePermission('person:write')
  @ApiData(Person, 201)
  async create(@Param('programId', ParseUUIDPipe) programId: string, @Body() { pgyPeriods, ...person }: CreatePerson): Promise<Person> {
    return presentPerson(await this.createPerson.execute({ programId, person: given(person), pgyPeriods: pgyInputs(pgyPeriods) }));
  }

  @Get('people/:id')
  @RequirePermission('person:read')
  @ApiData(PersonDetail)
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<PersonDetail> {
    return presentPersonDetail(await this.getPerson.execute(id));
  }

  @Patch('people/:id')
  @RequirePermission('person:write')
  @ApiData(PersonDetail)
  async update(@Param('id', ParseUUIDPipe) personId: string, @IfMatch() expectedVersion: number, @Body() changes: UpdatePerson): Promise<PersonDetail> {
    return presentPersonDetail(await this.updatePerson.execute({ personId, expectedVersion, changes: given(changes) }));
  }

  @Put('people/:id/pgy-periods')
  @RequirePermission('person:write')
  @ApiData(PersonDetail)
  async pgy(@Param('id', ParseUUIDPipe) personId: string, @IfMatch() expectedVersion: number, @Body() body: SetPgyPeriods): Promise<PersonDetail> {
    return presentPersonDetail(await this.setPgyPeriods.execute({ personId, expectedVersion, periods: pgyInputs(body.pgyPeriods) }));
  }
}
