import { Module } from '@nestjs/common';
import { ImportsModule } from '@housestaff/exchange/infrastructure';
import { ImportsController } from './imports/imports.controller';

@Module({ imports: [ImportsModule], controllers: [ImportsController] })
export class ImportsApiModule {}
