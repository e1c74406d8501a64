import { Injectable } from '@nestjs/common';
import { ImportBatches, type ImportBatchState, type OriginalFile } from '@housestaff/exchange/application';
import { CurrentActor, StaleVersion, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';

const SELECT = `
  select id, program_id as "programId", kind, file_name as "fileName", file_size as "fileSize", status, created_by as "createdBy",
    created_at as "createdAt", parsed as staged, mapping, report, recorded, version
  from exchange.import_batch`;

@Injectable()
export class SqlImportBatches extends ImportBatches {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async add(batch: ImportBatchState, { bytes, sha256 }: OriginalFile): Promise<void> {
    const { id, programId, kind, fileName, fileSize, status, createdBy, createdAt, staged, mapping } = batch;
    await this.tenant.execute(
      `insert into exchange.import_batch (organization_id, id, program_id, file_name, file_size, file, sha256, status, created_by, created_at, parsed, mapping, kind)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [this.actor.get().organizationId, id, programId, fileName, fileSize, bytes, sha256, status, createdBy, createdAt, JSON.stringify(staged), JSON.stringify(mapping), kind],
    );
  }

  async findById(id: Id): Promise<ImportBatchState | undefined> {
    const [batch] = await this.tenant.query<ImportBatchState>(`${SELECT} where id = $1`, [id]);
    return batch;
  }

  async lock(id: Id): Promise<ImportBatchState | undefined> {
    const [batch] = await this.tenant.query<ImportBatchState>(`${SELECT} where id = $1 for update`, [id]);
    return batch;
  }

  ofProgram(programId: Id): Promise<ImportBatchState[]> {
    return this.tenant.query<ImportBatchState>(`${SELECT} where program_id = $1 and status <> 'discarded' order by created_at desc, id desc limit 20`, [programId]);
  }

  async committedAfter(id: Id): Promise<{ id: Id; fileName: string; committedAt: Date }[]> {
    return this.tenant.query(
      `select later.id, later.file_name as "fileName", later.changed_at as "committedAt"
       from exchange.import_batch this join exchange.import_batch later
         on (later.organization_id, later.program_id) = (this.organization_id, this.program_id) and later.id <> this.id
       where this.id = $1 and later.status = 'committed' and later.changed_at > this.changed_at
         and exists (select from exchange.import_row row where (row.organization_id, row.batch_id) = (later.organization_id, later.id))
       order by later.changed_at`,
      [id],
    );
  }

  async save({ id, status, mapping, report, recorded, version }: ImportBatchState): Promise<void> {
    const touched = await this.tenant.execute(
      `update exchange.import_batch set status = $2, mapping = $3, report = $4, recorded = $6, version = version + 1, changed_at = now() where id = $1 and version = $5`,
      [id, status, JSON.stringify(mapping), report && JSON.stringify(report), version, recorded],
    );
    if (touched === 0) throw new StaleVersion('import', id, version, version + 1);
  }
}
