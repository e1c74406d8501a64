import type { Actor, Id } from '@housestaff/kernel';
import { permissionsOf } from '@housestaff/identity/domain';
import type { ChangeNotice } from '@housestaff/platform';
import { heardWith, isOfAllPrograms } from './audience';

/** Stands for the whole organization in a room's name. */
const WHOLE = '*';
/** Stands for each of its programs. */
const ANY = '+';

const room = (organizationId: Id, place: string, permission: string): string => `${organizationId}/${place}/${permission}`;
const userRoom = (organizationId: Id, userId: Id): string => `${organizationId}/user/${userId}`;
const personRoom = (organizationId: Id, personId: Id): string => `${organizationId}/person/${personId}`;

/** Everyone's sockets of one organization. */
export const memberRoom = (organizationId: Id): string => `${organizationId}/members`;

type Member = Pick<Actor, 'organizationId' | 'userId' | 'personId' | 'grants'>;

/** Where a socket hears: one room for each program and permission that the grants give, and those of its own affairs. */
export function roomsOf({ organizationId, userId, personId, grants }: Member): string[] {
  const own = [memberRoom(organizationId), userRoom(organizationId, userId), ...(personId === undefined ? [] : [personRoom(organizationId, personId)])];
  const given = grants.flatMap(({ role, programId = WHOLE }) =>
    permissionsOf([role])
      .filter((permission) => permission.endsWith(':read'))
      .flatMap((permission) => [room(organizationId, programId, permission), room(organizationId, ANY, permission)]),
  );
  return [...new Set([...own, ...given])];
}

/** The rooms that hear of a change. Each member is told once, however many of them they are in. */
export function roomsFor({ organizationId, kind, programId, resource, resourceId, personIds = [] }: ChangeNotice): string[] {
  const people = personIds.map((personId) => personRoom(organizationId, personId));
  const concerned = resource === 'user' ? [...people, userRoom(organizationId, resourceId)] : people;
  const permission = heardWith(kind);
  if (permission === null) return concerned;
  const place = programId ?? (isOfAllPrograms(resource) ? ANY : WHOLE);
  return [...new Set([...concerned, room(organizationId, WHOLE, permission), room(organizationId, place, permission)])];
}
