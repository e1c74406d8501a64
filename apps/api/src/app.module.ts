import { Module } from '@nestjs/common';

/** The contexts' HTTP modules, each `apps/api/src/<context>/<context>-api.module.ts`. A context adds its line here. */
@Module({
  imports: [],
})
export class ApiModule {}
