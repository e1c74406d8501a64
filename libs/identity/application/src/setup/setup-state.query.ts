import { Injectable } from '@nestjs/common';
import { Installation } from '../ports/installation';

/** Whether the installation still wants its first administrator. Anyone may know. */
@Injectable()
export class SetupStateQuery {
  constructor(private readonly installation: Installation) {}

  execute(): Promise<boolean> {
    return this.installation.isEmpty();
  }
}
