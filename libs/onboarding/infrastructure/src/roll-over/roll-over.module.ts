import { Module, type Provider } from '@nestjs/common';
import {
  BuiltOn,
  Hanging,
  ListRollOversQuery,
  NextTallies,
  PreviewRollOverQuery,
  RollOverGround,
  RollOverPeople,
  RollOvers,
  RollOverUseCase,
  UndoRollOverUseCase,
} from '@housestaff/onboarding/application';
import { SqlHanging } from './sql-hanging';
import { SqlRollOvers } from './sql-roll-overs';

const ADAPTERS: Provider[] = [
  { provide: Hanging, useClass: SqlHanging },
  { provide: RollOvers, useClass: SqlRollOvers },
];
const PARTS = [BuiltOn, NextTallies, RollOverGround, RollOverPeople];
const USE_CASES = [ListRollOversQuery, PreviewRollOverQuery, RollOverUseCase, UndoRollOverUseCase];

/** Rolls academic years over. Needs the global modules of program, people, assignments and plan setups. */
@Module({ providers: [...ADAPTERS, ...PARTS, ...USE_CASES], exports: USE_CASES })
export class RollOverModule {}
