import type { DataSource } from 'typeorm';

/** The application's connections, for the platform alone: everything else works through `UnitOfWork`. */
export class AppSource {
  constructor(readonly source: DataSource) {}
}
