import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SayPreferencesUseCase, WeekPreferencesQuery } from '@housestaff/people/application';
import { Authenticated, RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { PreferenceQuery, SayWeekPreferences, WeekPreferences } from './week-preference.dto';
import { preferenceFields, presentPreferences } from './week-preference.presenter';

@ApiTags('people')
@Controller()
export class WeekPreferencesController {
  constructor(
    private readonly preferences: WeekPreferencesQuery,
    private readonly say: SayPreferencesUseCase,
  ) {}

  @Get('me/week-preferences')
  @Authenticated()
  @ApiData(WeekPreferences)
  async own(@Query() { yearId }: PreferenceQuery): Promise<WeekPreferences> {
    return presentPreferences(await this.preferences.execute({ whose: 'own', yearId }));
  }

  @Put('me/week-preferences/:yearId')
  @Authenticated()
  @ApiData(WeekPreferences)
  async sayOwn(@Param('yearId', ParseUUIDPipe) yearId: string, @IfMatch() expectedVersion: number, @Body() body: SayWeekPreferences): Promise<WeekPreferences> {
    return presentPreferences(await this.say.execute({ whose: 'own', yearId, expectedVersion, fields: preferenceFields(body) }));
  }

  @Get('people/:id/week-preferences')
  @RequirePermission('leave:read')
  @ApiData(WeekPreferences)
  async of(@Param('id', ParseUUIDPipe) personId: string, @Query() { yearId }: PreferenceQuery): Promise<WeekPreferences> {
    return presentPreferences(await this.preferences.execute({ whose: { personId }, yearId }));
  }

  @Put('people/:id/week-preferences/:yearId')
  @RequirePermission('person:write')
  @ApiData(WeekPreferences)
  async sayFor(@Param('id', ParseUUIDPipe) personId: string, @Param('yearId', ParseUUIDPipe) yearId: string, @IfMatch() expectedVersion: number, @Body() body: SayWeekPreferences): Promise<WeekPreferences> {
    return presentPreferences(await this.say.execute({ whose: { personId }, yearId, expectedVersion, fields: preferenceFields(body) }));
  }
}
