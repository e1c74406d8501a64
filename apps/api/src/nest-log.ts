import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@housestaff/platform';

/** What the framework has to say, in the product's own log. Its chatter at start-up is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug({ framework: String(message) }, 'framework');
  }

  warn(message: unknown): void {
    this.logger.warn({ framework: String(message) }, 'framework');
  }

  error(message: unknown, stack?: string): void {
    this.logger.error({ framework: String(message), stack }, 'framework');
  }
}
