import { Injectable } from '@nestjs/common';
import { ImportedFiles, type ImportedFile } from '@housestaff/exchange/application';
import { TenantContext } from '@housestaff/platform';
import type { Id } from '@housestaff/kernel';

interface FileRow {
  fileName: string;
  bytes: Buffer;
  fallbackYear: number;
}

@Injectable()
export class SqlImportedFiles extends ImportedFiles {
  constructor(private readonly tenant: TenantContext) {
    super();
  }

  ofProgram(programId: Id, most: number): Promise<ImportedFile[]> {
    return this.tenant.query<FileRow>(
      `select file_name as "fileName", file as bytes, coalesce((parsed->>'fallbackYear')::int, extract(year from created_at)::int) as "fallbackYear"
       from exchange.import_batch where program_id = $1 and status = 'committed' and kind = 'year-sheet'
       order by changed_at desc, id desc limit $2`,
      [programId, most],
    );
  }

  namesGiven(programId: Id): Promise<{ personId: Id; givenName: string; familyName: string }[]> {
    return this.tenant.query(
      `select r.after->>'id' as "personId", coalesce(r.after->>'given_name', '') as "givenName", coalesce(r.after->>'family_name', '') as "familyName"
       from exchange.import_row r join exchange.import_batch b on b.organization_id = r.organization_id and b.id = r.batch_id
       where b.program_id = $1 and b.status = 'committed' and r.table_name = 'people.person' and r.before is null`,
      [programId],
    );
  }
}
