import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext, violates } from '@housestaff/platform';
import { Sites } from '@housestaff/program/application';
import { AlreadyThere, type Site, type SiteUses } from '@housestaff/program/domain';

const COLUMNS = 'id, name, zone, version';

@Injectable()
export class SqlSites extends Sites {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  all(): Promise<Site[]> {
    return this.tenant.query<Site>(`select ${COLUMNS} from program.site order by lower(name)`);
  }

  async lock(id: Id): Promise<Site | undefined> {
    const [row] = await this.tenant.query<Site>(`select ${COLUMNS} from program.site where id = $1 for update`, [id]);
    return row;
  }

  async add(site: Site): Promise<void> {
    const values = [this.actor.get().organizationId, site.id, site.name, site.zone];
    await this.named(site, () => this.tenant.execute('insert into program.site (organization_id, id, name, zone) values ($1, $2, $3, $4)', values));
  }

  async save(site: Site): Promise<void> {
    const sql = 'update program.site set name = $3, zone = $4, version = version + 1, changed_at = now() where id = $1 and version = $2';
    const touched = await this.named(site, () => this.tenant.execute(sql, [site.id, site.version, site.name, site.zone]));
    if (touched === 0) throw new StaleVersion('site', site.id, site.version, site.version + 1);
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from program.site where id = $1', [id]);
  }

  async uses(): Promise<Map<Id, SiteUses>> {
    return new Map((await this.tenant.query<SiteUses & { id: Id }>(USES)).map(({ id, programs, rotations }) => [id, { programs, rotations }]));
  }

  /** The one that has the name is looked up first: after a violated constraint the transaction could no longer tell. */
  private async named<T>(site: Site, write: () => Promise<T>): Promise<T> {
    const taken = (await this.all()).find((one) => one.id !== site.id && one.name.toLowerCase() === site.name.toLowerCase());
    if (taken) throw new AlreadyThere('site', 'name', site.name, taken);
    try {
      return await write();
    } catch (error) {
      if (violates(error, 'site_name')) throw new AlreadyThere('site', 'name', site.name, null);
      throw error;
    }
  }
}

const USES = `
  select site.id,
    coalesce((select json_agg(json_build_object('id', program.id, 'name', program.name) order by program.name) from program.program program
      where program.organization_id = site.organization_id and program.site_id = site.id), '[]') as programs,
    coalesce((select json_agg(json_build_object('id', rotation.id, 'name', rotation.name, 'programId', rotation.program_id) order by rotation.name)
      from program.rotation rotation where rotation.organization_id = site.organization_id and rotation.site_id = site.id), '[]') as rotations
  from program.site site
  where exists (select 1 from program.program one where one.organization_id = site.organization_id and one.site_id = site.id)
    or exists (select 1 from program.rotation one where one.organization_id = site.organization_id and one.site_id = site.id)`;
