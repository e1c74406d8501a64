import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger, withoutUrlSecrets } from '@housestaff/platform';
import { FailureLog, type Failure } from './failure-log';

const LEVEL = { low: 'debug', medium: 'info', high: 'warn', critical: 'error' } as const;

/** The louder the more severe; an error's stack only where something broke. */
@Injectable()
export class PinoFailureLog extends FailureLog {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {
    super();
  }

  write({ code, row, correlationId, method, path, thrown }: Failure): void {
    const facts = { code, category: row.category, severity: row.severity, status: row.status, correlationId, method, path: withoutUrlSecrets(path) };
    this.logger[LEVEL[row.severity]](row.status >= 500 ? { ...facts, err: thrown } : facts, 'request refused');
  }
}
