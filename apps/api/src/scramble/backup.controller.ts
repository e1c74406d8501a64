import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BackupQuery, BackupSettingsUseCases, SettleActivationUseCase } from '@housestaff/conflicts/application';
import { RequirePermission } from '../http/access.decorator';
import { ApiData } from '../http/api-data.decorator';
import { IfMatch } from '../http/if-match.decorator';
import { Backup, BackupActivation } from './backup.dto';
import { presentActivation, presentBackup } from './scramble.presenter';
import { BackupAsked, BackupSettings, BackupWorth, SettleActivation } from './scramble-requests.dto';

@ApiTags('conflicts')
@Controller()
export class BackupController {
  constructor(
    private readonly backup: BackupQuery,
    private readonly settleActivation: SettleActivationUseCase,
    private readonly settings: BackupSettingsUseCases,
  ) {}

  @Get('programs/:programId/backup')
  @RequirePermission('conflict:read')
  @ApiData(Backup)
  async show(@Param('programId', ParseUUIDPipe) programId: string, @Query() { from, to }: BackupAsked): Promise<Backup> {
    return presentBackup(await this.backup.execute({ programId, from, to }));
  }

  @Put('backup-activations/:id/payback')
  @RequirePermission('conflict:write')
  @ApiData(BackupActivation)
  async settle(@Param('id', ParseUUIDPipe) activationId: string, @IfMatch() expectedVersion: number, @Body() body: SettleActivation): Promise<BackupActivation> {
    return presentActivation(await this.settleActivation.execute({ activationId, expectedVersion, ...body }));
  }

  @Get('programs/:programId/backup-settings')
  @RequirePermission('conflict:read')
  @ApiData(BackupSettings)
  showSettings(@Param('programId', ParseUUIDPipe) programId: string): Promise<BackupSettings> {
    return this.settings.show(programId);
  }

  @Put('programs/:programId/backup-settings')
  @RequirePermission('conflict:write')
  @ApiData(BackupSettings)
  changeSettings(@Param('programId', ParseUUIDPipe) programId: string, @IfMatch() expectedVersion: number, @Body() worth: BackupWorth): Promise<BackupSettings> {
    return this.settings.change(programId, expectedVersion, worth);
  }
}
