import { Injectable } from '@nestjs/common';
import { UnknownService } from '@housestaff/exchange/domain';
import { ProgramAccess } from '@housestaff/identity/application';
import { AuditTrail, NotFound, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramCatalog, ProgramKeeper } from '@housestaff/program/application';
import { FeedKeeper } from './feed-keeper';
import { Feeds, type FeedState, type FeedWithToken, type SharedSubject } from './feeds';

export interface CreateSharedFeed {
  readonly programId: Id;
  /** Of one service; both left out: all of the program. */
  readonly rotationId?: Id;
  readonly activityId?: Id;
}

/** The calendar addresses of a program and its services, for whoever looks after the program. */
@Injectable()
export class SharedFeeds {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly feeds: Feeds,
    private readonly keeper: FeedKeeper,
    private readonly catalog: ProgramCatalog,
    private readonly programs: ProgramKeeper,
    private readonly access: ProgramAccess,
    private readonly audit: AuditTrail,
  ) {}

  list(programId: Id): Promise<FeedState[]> {
    return this.uow.run(async () => {
      await this.programs.program(programId);
      await this.audit.record({ action: 'exchange.feed.list', resource: 'feed', query: { programId } });
      return this.feeds.ofProgram(programId);
    });
  }

  /** Throws UnknownService where the program has no such rotation or activity, NotFound for a program that is not the actor's. */
  create(command: CreateSharedFeed): Promise<FeedWithToken> {
    return this.uow.run(async () => {
      await this.programs.program(command.programId);
      const { about, label } = await this.subjectOf(command);
      return this.keeper.create(about, label);
    });
  }

  rotate(id: Id): Promise<FeedWithToken> {
    return this.uow.run(async () => this.keeper.rotate(await this.shared(id)));
  }

  revoke(id: Id): Promise<void> {
    return this.uow.run(async () => this.keeper.revoke(await this.shared(id)));
  }

  private async subjectOf({ programId, rotationId, activityId }: CreateSharedFeed): Promise<{ about: SharedSubject; label: string }> {
    if (rotationId && activityId) throw new UnknownService('activityId', activityId, 'Leave out one of rotation and activity');
    const { program, rotations, activities } = await this.catalog.load(programId);
    if (rotationId) return { about: { kind: 'rotation', programId, rotationId }, label: named(rotations, 'rotationId', rotationId) };
    if (activityId) return { about: { kind: 'activity', programId, activityId }, label: named(activities, 'activityId', activityId) };
    return { about: { kind: 'program', programId }, label: program.name };
  }

  private async shared(id: Id): Promise<FeedState> {
    const feed = await this.keeper.open(id);
    const programId = feed && feed.about.kind !== 'person' && feed.about.programId;
    if (!programId || this.access.visible([programId], (one) => one).length === 0) throw new NotFound('feed', id);
    return feed;
  }
}

function named(all: readonly { readonly id: Id; readonly name: string }[], field: string, id: Id): string {
  const found = all.find((one) => one.id === id);
  if (!found) throw new UnknownService(field, id, 'Take a rotation or an activity of this program');
  return found.name;
}
