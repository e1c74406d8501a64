import { Injectable } from '@nestjs/common';
import { Installation, SetupCodes } from '../ports/installation';

/** On start: the code for the first administrator, while there is none; else an old one is cleared away. */
@Injectable()
export class SetupCodeUseCase {
  constructor(
    private readonly installation: Installation,
    private readonly codes: SetupCodes,
  ) {}

  /** Null once there is an organization. */
  async execute(): Promise<string | null> {
    if (await this.installation.isEmpty()) return this.codes.keep();
    this.codes.forget();
    return null;
  }
}
