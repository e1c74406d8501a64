import { Injectable } from '@nestjs/common';
import { ImportNotUndoable, nameOf, thingOf, type Names, type Standing, type UndoThing, type WrittenRow } from '@housestaff/exchange/domain';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import type { ImportBatchState } from '../ports/import-batches';
import { BatchKeeper } from '../shared/batch-keeper';
import { UndoGrounds, type UndoGround } from './undo-ground';

const NAMED = 8;

export interface UndoneRows {
  readonly what: UndoThing;
  /** Created by the import, and gone afterwards. */
  readonly removed: number;
  /** Changed or removed by the import, and again as before. */
  readonly restored: number;
  /** The first few of them. */
  readonly names: readonly string[];
}

export interface UndoPreviewView {
  /** Nothing stands against it. */
  readonly possible: boolean;
  readonly goes: readonly UndoneRows[];
  readonly stands: readonly Standing[];
}

/** What undoing an import would take back, and what stands against it. Stores nothing. */
@Injectable()
export class PreviewUndoQuery {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly grounds: UndoGrounds,
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** Of an import that is not committed: nothing goes, and that stands against it. Throws NotFound. */
  execute(importId: Id): Promise<UndoPreviewView> {
    return this.uow.run(async () => {
      const batch = await this.keeper.find(importId);
      const { written, names, standings } = isUndoable(batch) ? await this.grounds.of(batch) : nothingToUndo(batch);
      await this.audit.record({ action: 'exchange.import.undo-preview', resource: 'import', resourceId: importId, query: { stands: standings.length } });
      return { possible: standings.length === 0, goes: goesOf(written, names), stands: standings };
    });
  }
}

export function assertUndoable(batch: ImportBatchState): void {
  if (!isUndoable(batch)) throw new ImportNotUndoable(batch.status === 'committed' ? 'not recorded' : batch.status);
}

function isUndoable({ status, recorded }: ImportBatchState): boolean {
  return status === 'committed' && recorded;
}

function nothingToUndo({ status, fileName }: ImportBatchState): Pick<UndoGround, 'written' | 'names' | 'standings'> {
  const why = status === 'committed' ? 'It is from before undoing was possible' : status === 'undone' ? 'It is undone already' : 'Nothing of it is in the program';
  return { written: [], names: new Map(), standings: [{ kind: 'import', name: `the import of ${fileName}`, why, fix: 'Nothing' }] };
}

export function goesOf(written: readonly WrittenRow[], names: Names): UndoneRows[] {
  const things = new Map<UndoThing, WrittenRow[]>();
  for (const row of written) {
    const what = thingOf(row.table);
    if (what) things.set(what, [...(things.get(what) ?? []), row]);
  }
  return [...things].map(([what, rows]) => {
    const removed = rows.filter((row) => row.before === null).length;
    const called = [...new Set(rows.map((row) => nameOf(row, names)))].filter((name) => name !== '');
    return { what, removed, restored: rows.length - removed, names: called.slice(0, NAMED) };
  });
}
