import { Injectable } from '@nestjs/common';
import { effectivePack, packNamed, PACKS, type RulePack } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import { RuleSets, type RuleSetState } from './rule-sets';

/** Different packs of all programs that are kept; most programs share one. */
const KEPT = 200;

/** What a program is held to as long as it chose nothing else. */
export const DEFAULT_PACK: RulePack = PACKS[0]!;

/** The pack that each program is held to. */
@Injectable()
export class ProgramRules {
  private readonly packs = new Map<string, RulePack>();

  constructor(private readonly ruleSets: RuleSets) {}

  /** The same object as long as nothing in it changes. Call within a unit of work. */
  async packOf(programId: Id): Promise<RulePack> {
    const chosen = await this.ruleSets.find(programId);
    return chosen ? this.packFor(chosen) : DEFAULT_PACK;
  }

  /** By what is in it, not by its version: a version that was rolled back is given again to something else. */
  packFor({ packId, packVersion, overrides }: Pick<RuleSetState, 'packId' | 'packVersion' | 'overrides'>): RulePack {
    const key = JSON.stringify([packId, packVersion, overrides]);
    const pack = this.packs.get(key) ?? effectivePack(packNamed(packId, packVersion), overrides);
    this.packs.delete(key);
    this.packs.set(key, pack);
    if (this.packs.size > KEPT) this.packs.delete(this.packs.keys().next().value as string);
    return pack;
  }
}
