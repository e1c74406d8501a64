import { Injectable } from '@nestjs/common';
import { InvalidValue, type Id } from '@housestaff/kernel';
import { actsForAnother, ActsForNobody, type SwapActor, type SwapKind } from '@housestaff/swaps/domain';
import { SwapActors } from '../ground/swap-actors';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { partOf, type PartInput } from '../ground/swap-parts';
import type { Proposal } from '../judge/proposal';

/** A swap as people ask for it. */
export interface SwapAsked {
  readonly programId: Id;
  readonly kind: SwapKind;
  /** Whose request it is; left out: whoever is signed in. */
  readonly personId?: Id;
  readonly gives: PartInput;
  readonly counterpartId?: Id | null;
  readonly takes?: PartInput | null;
}

export interface SwapDraft {
  readonly actor: SwapActor;
  readonly ground: SwapGround;
  readonly proposal: Proposal;
}

/** Makes a proposal of what was asked. Call within a unit of work. */
@Injectable()
export class SwapDrafts {
  constructor(
    private readonly actors: SwapActors,
    private readonly grounds: SwapGrounds,
  ) {}

  /** Throws NotFound, MayNotActFor, ActsForNobody, SwapRefused where nothing is published, InvalidValue and UnknownReference that name the field. */
  async of(asked: SwapAsked): Promise<SwapDraft> {
    const actor = await this.actors.of(asked.programId, asked.personId);
    const requesterId = actor.personId;
    if (!requesterId) throw new ActsForNobody();
    assertShape(asked);
    const ground = await this.grounds.on(asked.programId, asked.gives.from);
    const { kind, counterpartId = null } = asked;
    const gives = partOf(asked.gives, requesterId, ground.schedule, 'gives');
    const takes = asked.takes && counterpartId ? partOf(asked.takes, counterpartId, ground.schedule, 'takes') : null;
    return { actor, ground, proposal: { kind, requesterId, counterpartId, gives, takes, managed: actsForAnother(actor) } };
  }
}

function assertShape({ kind, counterpartId, takes }: SwapAsked): void {
  if (kind === 'open') {
    if (counterpartId) throw new InvalidValue('counterpartId', counterpartId, 'nobody: it is offered to everyone');
    if (takes) throw new InvalidValue('takes', takes.kind, 'nothing: whoever would give something for it asks for a trade');
    return;
  }
  if (!counterpartId) throw new InvalidValue('counterpartId', counterpartId, 'whom it is asked of');
  if (kind === 'one-to-one' && !takes) throw new InvalidValue('takes', takes, 'what comes in return');
  if (kind === 'absorb' && takes) throw new InvalidValue('takes', takes.kind, 'nothing: it is given away');
}
