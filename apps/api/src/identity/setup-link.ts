import type { INestApplicationContext } from '@nestjs/common';
import { SetupCodeUseCase } from '@housestaff/identity/application';
import { setupAddress } from './link-addresses';

/** Where the first administrator begins; null once there is an organization. */
export async function setupLink(app: INestApplicationContext, publicUrl: string): Promise<string | null> {
  const code = await app.get(SetupCodeUseCase).execute();
  return code === null ? null : setupAddress(publicUrl, code);
}
