import { Injectable } from '@nestjs/common';
import type { Id } from '@housestaff/kernel';
import { SystemTransaction } from '@housestaff/platform';
import { LoginDirectory, type InvitationPlace, type LoginPlace, type RefreshPlace, type ResetLinkPlace } from '@housestaff/identity/application';

/** Asks the SECURITY DEFINER functions of migrations 0040 and 0080. */
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

  byInvitationHash(hash: Buffer): Promise<InvitationPlace | null> {
    const columns = 'organization_id as "organizationId", invitation_id as "invitationId"';
    return this.first<InvitationPlace>(`select ${columns} from identity.find_invitation($1)`, hash);
  }

  byResetLinkHash(hash: Buffer): Promise<ResetLinkPlace | null> {
    const columns = 'organization_id as "organizationId", link_id as "linkId", user_id as "userId"';
    return this.first<ResetLinkPlace>(`select ${columns} from identity.find_reset_link($1)`, hash);
  }

  async organizationsOf(userId: Id): Promise<Id[]> {
    const sql = 'select organization_id as id from identity.organizations_of($1)';
    const rows = await this.system.run((manager) => manager.query<{ id: Id }[]>(sql, [userId]));
    return rows.map(({ id }) => id);
  }

  private async first<Row>(sql: string, parameter: string | Buffer): Promise<Row | null> {
    const rows = await this.system.run((manager) => manager.query<Row[]>(sql, [parameter]));
    return rows[0] ?? null;
  }
}
