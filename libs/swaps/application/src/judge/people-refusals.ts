import type { PersonOfProgram } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Refusal } from '@housestaff/swaps/domain';
import { personIn, type Case } from './proposal';

/** What speaks against these two people swapping at all. */
export function peopleRefusals(one: Case): Refusal[] {
  const { requesterId, counterpartId } = one.proposal;
  if (requesterId === counterpartId) {
    const name = personIn(one, requesterId)?.displayName ?? 'Nobody';
    return [{ code: 'swap.with_oneself', message: `${name} can't swap with themselves: choose somebody else`, facts: { field: 'counterpartId' } }];
  }
  const sides = [...mayTakePart(requesterId, 'personId', one), ...(counterpartId ? mayTakePart(counterpartId, 'counterpartId', one) : [])];
  return sides.length > 0 || !counterpartId ? sides : sameKind(personIn(one, requesterId)!, personIn(one, counterpartId)!);
}

function mayTakePart(id: Id, field: string, one: Case): Refusal[] {
  const person = personIn(one, id);
  if (!person) return [{ code: 'swap.other_program', message: 'One of the two is nobody of this program', facts: { field, id } }];
  const { displayName, kind, active } = person;
  if (!active) return [{ code: 'swap.not_active', message: `${displayName} is not in the program in ${one.ground.schedule.catalog.year.name}`, facts: { field, id } }];
  const { residents, faculty } = one.settings.whoMay;
  const may = (kind === 'resident' && residents) || (kind === 'faculty' && faculty);
  return may ? [] : [{ code: 'swap.not_allowed', message: `In this program ${PLURAL[kind]} don't swap: ${displayName} is one of them`, facts: { field, id, kind } }];
}

function sameKind(one: PersonOfProgram, other: PersonOfProgram): Refusal[] {
  if (one.kind === other.kind) return [];
  return [{ code: 'swap.other_kind', message: `${one.displayName} is ${A[one.kind]}, ${other.displayName} ${A[other.kind]}: swaps are among residents, or among faculty`, facts: { field: 'counterpartId' } }];
}

const PLURAL = { resident: 'residents', faculty: 'faculty', staff: 'staff', student: 'students' } as const;
const A = { resident: 'a resident', faculty: 'a member of the faculty', staff: 'staff', student: 'a student' } as const;
