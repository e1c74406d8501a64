import { Global, Module, type Provider } from '@nestjs/common';
import {
  AcceptSwapUseCase,
  ChangeSwapSettingsUseCase,
  CloseSwapUseCase,
  ExecuteSwapUseCase,
  ExpireSwaps,
  FindMatchesQuery,
  MySwapsQuery,
  PartsToGiveQuery,
  PreviewSwapQuery,
  ProgramSwapsQuery,
  RequestSwapUseCase,
  RollBackSwapUseCase,
  ShowSwapQuery,
  ShowSwapSettingsQuery,
  SwapActors,
  SwapActs,
  SwapDrafts,
  SwapExecution,
  SwapGrounds,
  SwapJudge,
  SwapKeeper,
  SwapNews,
  SwapNotices,
  SwapSettingsOfPrograms,
  Swaps,
  SwapViews,
} from '@housestaff/swaps/application';
import { SqlSwapSettings } from './persistence/sql-swap-settings';
import { SqlSwaps } from './persistence/sql-swaps';

const ADAPTERS: Provider[] = [
  { provide: SwapSettingsOfPrograms, useClass: SqlSwapSettings },
  { provide: Swaps, useClass: SqlSwaps },
];

const PARTS = [SwapActors, SwapActs, SwapDrafts, SwapExecution, SwapGrounds, SwapJudge, SwapKeeper, SwapNews, SwapViews];

const USE_CASES = [
  ...[RequestSwapUseCase, AcceptSwapUseCase, ExecuteSwapUseCase, CloseSwapUseCase, RollBackSwapUseCase, ChangeSwapSettingsUseCase],
  ...[MySwapsQuery, PreviewSwapQuery, ProgramSwapsQuery, ShowSwapQuery, ShowSwapSettingsQuery],
  ...[FindMatchesQuery, PartsToGiveQuery],
];

/** Global: conflicts are solved by swaps too. Reads and changes schedules through the assignments context, whose module is global. */
@Global()
@Module({ providers: [...ADAPTERS, ...PARTS, ...USE_CASES, ExpireSwaps, SwapNotices], exports: [...ADAPTERS, ...PARTS, ...USE_CASES] })
export class SwapsModule {}
