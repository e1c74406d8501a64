import { Injectable } from '@nestjs/common';
import { SystemTransaction } from '@housestaff/platform';
import { LoginDirectory, type LoginPlace, type RefreshPlace } from '@housestaff/identity/application';

/** Asks the SECURITY DEFINER functions of migration 0040. */
@Injectable()
export class SqlLoginDirectory extends LoginDirectory {
  constructor(private readonly system: SystemTransaction) {
    super();
  }

  byEmail(email: string): Promise<LoginPlace | null> {
    return this.first<LoginPlace>('select organization_id as "organizationId", user_id as "userId" from identity.find_login($1)', email);
  }

  byRefreshHash(hash: Buffer): Promise<RefreshPlace | null> {
    const columns = 'organization_id as "organizationId", token_id as "tokenId", user_id as "userId"';
    return this.first<RefreshPlace>(`select ${columns} from identity.find_refresh($1)`, hash);
  }

  async emailTaken(email: string): Promise<boolean> {
    const found = await this.first<{ taken: boolean }>('select identity.email_taken($1) as taken', email);
    return found?.taken ?? false;
  }

  private async first<Row>(sql: string, parameter: string | Buffer): Promise<Row | null> {
    const rows = await this.system.run((manager) => manager.query<Row[]>(sql, [parameter]));
    return rows[0] ?? null;
  }
}
