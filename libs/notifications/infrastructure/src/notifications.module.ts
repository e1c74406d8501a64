import { Global, Module, type Provider } from '@nestjs/common';
import * as application from '@housestaff/notifications/application';
import { ConfiguredCarriers } from './carriers/configured-carriers';
import { DueWork } from './due-work';
import { SqlDeliveries } from './persistence/sql-deliveries';
import { SqlNotifications } from './persistence/sql-notifications';
import { SqlPreferences } from './persistence/sql-preferences';
import { SqlProgramChannels, SqlProgramPlaces } from './persistence/sql-program-channels';

const ADAPTERS: Provider[] = [
  { provide: application.Carriers, useClass: ConfiguredCarriers },
  { provide: application.ChannelsOfPrograms, useClass: SqlProgramChannels },
  { provide: application.Deliveries, useClass: SqlDeliveries },
  { provide: application.Notifications, useClass: SqlNotifications },
  { provide: application.PreferencesOfUsers, useClass: SqlPreferences },
  { provide: application.ProgramPlaces, useClass: SqlProgramPlaces },
];

const USE_CASES = [
  application.ChannelSettings,
  application.LinkMail,
  application.ListDeliveriesQuery,
  application.MarkReadUseCase,
  application.MyNotificationsQuery,
  application.Notices,
  application.OwnPreferences,
  application.SettleDeliveryUseCase,
  application.TestChannelUseCase,
];

/** Global: every context tells people through `Notices`. */
@Global()
@Module({
  providers: [...ADAPTERS, ...USE_CASES, application.Breakers, application.Destinations, application.DeliverHandler, application.ForgetOldNotices, application.SealSecrets, DueWork],
  exports: USE_CASES,
})
export class NotificationsModule {}
