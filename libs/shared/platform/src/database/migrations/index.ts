import { Platform0001 } from './0001-platform';
import { Audit0002 } from './0002-audit';
import { Jobs0003 } from './0003-jobs';
import { Idempotency0004 } from './0004-idempotency';
import { JobTickets0005 } from './0005-job-tickets';
import { Program0010 } from './0010-program';
import { FirstStart0011 } from './0011-first-start';
import { People0020 } from './0020-people';
import { PeopleByName0021 } from './0021-people-by-name';
import { Assignments0030 } from './0030-assignments';
import { Identity0040 } from './0040-identity';
import { Compliance0050 } from './0050-compliance';
import { HourLog0051 } from './0051-hour-log';
import { Planning0060 } from './0060-planning';
import { PlanSetups0061 } from './0061-plan-setups';
import { CarriedTallies0062 } from './0062-carried-tallies';
import { PlanRuns0063 } from './0063-plan-runs';
import { Exchange0070 } from './0070-exchange';
import { CalendarFeeds0075 } from './0075-calendar-feeds';
import { PeopleAndAccess0080 } from './0080-people-and-access';
import { Demands0088 } from './0088-demands';
import { ImportUndo0090 } from './0090-import-undo';
import { SharedFeeds0093 } from './0093-shared-feeds';
import { SitesAndEvents0083 } from './0083-sites-and-events';
import { LeaveSettings0084 } from './0084-leave-settings';
import { RollOvers0086 } from './0086-roll-overs';
import { LeaveRequests0100 } from './0100-leave-requests';
import { Swaps0103 } from './0103-swaps';
import { Conflicts0108 } from './0108-conflicts';
import { Qualifications0106 } from './0106-qualifications';
import { DailyJobs0107 } from './0107-daily-jobs';
import { Notifications0111 } from './0111-notifications';
import { Scramble0114 } from './0114-scramble';
import { WeekPreferences0116 } from './0116-week-preferences';
import { Amendments0117 } from './0117-amendments';

/** Add yours: `export class Leave0047`, in number order. One that was released is never changed. */
export const migrations = [
  Platform0001,
  Audit0002,
  Jobs0003,
  Idempotency0004,
  JobTickets0005,
  Program0010,
  FirstStart0011,
  People0020,
  PeopleByName0021,
  Assignments0030,
  Identity0040,
  Compliance0050,
  HourLog0051,
  Planning0060,
  PlanSetups0061,
  CarriedTallies0062,
  PlanRuns0063,
  Exchange0070,
  CalendarFeeds0075,
  PeopleAndAccess0080,
  SitesAndEvents0083,
  LeaveSettings0084,
  RollOvers0086,
  Demands0088,
  ImportUndo0090,
  SharedFeeds0093,
  LeaveRequests0100,
  Swaps0103,
  Qualifications0106,
  DailyJobs0107,
  Conflicts0108,
  Notifications0111,
  Scramble0114,
  WeekPreferences0116,
  Amendments0117,
];
