import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CurrentActor, InvalidValue, UnitOfWork } from '@housestaff/kernel';
import { TenantContext } from '../tenancy/tenant-context';
import { IdempotencyKeyReused, IdempotentRequestRunning } from './idempotency.errors';

export interface IdempotentRequest {
  /** The Idempotency-Key header, at most 200 characters. */
  readonly key: string;
  /** Method and path, e.g. `POST /api/v1/drafts/…/publish`. */
  readonly route: string;
  readonly body: unknown;
}

export interface IdempotentAnswer<T> {
  readonly value: T;
  /** This is what the first request answered. */
  readonly replayed: boolean;
}

interface Kept {
  readonly body_hash: string;
  readonly response: { readonly value: unknown } | null;
}

/** The same user, key and route again gets the first answer again (for a day), and nothing happens twice. */
@Injectable()
export class IdempotentRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly context: TenantContext,
    private readonly currentActor: CurrentActor,
  ) {}

  /** `work` returns JSON. When it throws, the key is free again. */
  async run<T>(request: IdempotentRequest, work: () => Promise<T>): Promise<IdempotentAnswer<T>> {
    if (!/^[\x21-\x7e]{1,200}$/.test(request.key)) {
      throw new InvalidValue('Idempotency-Key', request.key, '1 to 200 visible characters');
    }
    const claim = randomUUID();
    const kept = await this.unitOfWork.run(() => this.claim(request, claim));
    if (kept) return { value: answerOf<T>(request, kept), replayed: true };
    try {
      const value = await work();
      await this.unitOfWork.run(() => this.keep(claim, value));
      return { value, replayed: false };
    } catch (error) {
      await this.unitOfWork.run(() => this.free(claim));
      throw error;
    }
  }

  /** Undefined when the claim is ours. One whose process died frees itself after two minutes. */
  private async claim(request: IdempotentRequest, claim: string): Promise<Kept | undefined> {
    const { organizationId, userId } = this.currentActor.get();
    await this.context.execute(
      `delete from platform.idempotency_key where created_at < now() - interval '1 day'
         or (response is null and created_at < now() - interval '2 minutes')`,
    );
    const key = [organizationId, userId, request.key, request.route];
    const made = await this.context.execute(
      `insert into platform.idempotency_key (organization_id, user_id, key, route, body_hash, claim)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [...key, hashOf(request.body), claim],
    );
    if (made === 1) return undefined;
    const rows = await this.context.query<Kept>(
      `select body_hash, response from platform.idempotency_key
       where organization_id = $1 and user_id = $2 and key = $3 and route = $4`,
      key,
    );
    return rows[0] ?? { body_hash: hashOf(request.body), response: null };
  }

  private async keep(claim: string, value: unknown): Promise<void> {
    await this.context.execute('update platform.idempotency_key set response = $2 where claim = $1', [
      claim,
      JSON.stringify({ value: value ?? null }),
    ]);
  }

  private async free(claim: string): Promise<void> {
    await this.context.execute('delete from platform.idempotency_key where claim = $1', [claim]);
  }
}

function answerOf<T>(request: IdempotentRequest, kept: Kept): T {
  if (kept.body_hash !== hashOf(request.body)) throw new IdempotencyKeyReused(request.key);
  if (!kept.response) throw new IdempotentRequestRunning(request.key);
  return kept.response.value as T;
}

function hashOf(body: unknown): string {
  return createHash('sha256').update(JSON.stringify(body ?? null)).digest('hex');
}
