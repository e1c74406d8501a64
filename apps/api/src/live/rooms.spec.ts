import fc from 'fast-check';
import type { Grant } from '@housestaff/kernel';
import { permissionsOf, ROLES } from '@housestaff/identity/domain';
import type { ChangeNotice } from '@housestaff/platform';
import { heardWith, isOfAllPrograms } from './audience';
import { roomsFor, roomsOf } from './rooms';

const notice = (about: Partial<ChangeNotice>): ChangeNotice => ({
  id: 'n', organizationId: 'o', kind: 'assignments.draft.change', programId: 'p', resource: 'draft', resourceId: 'd', at: '2026-11-22T12:00:00.000Z', ...about,
});
const member = (grants: readonly Grant[], about = {}) => ({ organizationId: 'o', userId: 'u', grants, ...about });
const hears = (who: ReturnType<typeof member>, about: Partial<ChangeNotice>): boolean => roomsOf(who).some((room) => roomsFor(notice(about)).includes(room));

describe('who hears of a change', () => {
  it.each([
    ['a coordinator of the program hears of its drafts', [{ role: 'coordinator', programId: 'p' }], {}, true],
    ['one of the whole organization too', [{ role: 'coordinator' }], {}, true],
    ['one of another program does not', [{ role: 'coordinator', programId: 'q' }], {}, false],
    ['a resident does not hear of drafts', [{ role: 'resident', programId: 'p' }], {}, false],
    ['but of what is published', [{ role: 'resident', programId: 'p' }], { kind: 'assignments.draft.publish' }, true],
    ['a resident here who plans elsewhere hears no draft from here', [{ role: 'resident', programId: 'p' }, { role: 'coordinator', programId: 'q' }], {}, false],
    ['nobody without a grant hears anything', [], { kind: 'assignments.draft.publish' }, false],
    ['sites are of all programs', [{ role: 'resident', programId: 'q' }], { kind: 'program.site.update', resource: 'site', programId: null }, true],
    ['what names no program is not told to those of one', [{ role: 'coordinator', programId: 'p' }], { programId: null }, false],
    ['sessions are nobody else\'s affair', [{ role: 'org-admin' }], { kind: 'identity.session.open', resource: 'session' }, false],
    ['what nobody has thought of is told to nobody', [{ role: 'org-admin' }], { kind: 'weather.changed' }, false],
    ['another organization hears nothing', [{ role: 'org-admin' }], { organizationId: 'x' }, false],
  ])('%s', (_, grants, about, expected) => {
    expect(hears(member(grants), about)).toBe(expected);
  });

  it('tells people what is about them, whatever they may read', () => {
    const away = { kind: 'people.absence.approved', personIds: ['me', 'you'] };
    expect(hears(member([{ role: 'resident', programId: 'p' }], { personId: 'me' }), away)).toBe(true);
    expect(hears(member([{ role: 'resident', programId: 'p' }], { personId: 'someone' }), away)).toBe(false);
    expect(hears(member([], { userId: 'me' }), { kind: 'notifications.notice.sent', resource: 'user', resourceId: 'me' })).toBe(true);
  });

  it('is whoever could have read it: as a slow look at each grant says', () => {
    const grant = fc.record({ role: fc.constantFrom(...ROLES), programId: fc.constantFrom('p', 'q', undefined) }, { requiredKeys: ['role'] });
    const kind = fc.constantFrom('program.rotation.update', 'people.absence.create', 'assignments.draft.change', 'assignments.schedule.refresh', 'planning.run.start', 'exchange.import.commit', 'identity.user.change');
    const place = fc.constantFrom('p', 'q', null);
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 3 }), kind, place, fc.constantFrom('draft', 'site'), (grants, of, programId, resource) => {
        const may = grants.some(({ role, programId: where }) => {
          const permission = heardWith(of);
          if (permission === null || !permissionsOf([role]).some((given) => given === permission)) return false;
          return where === undefined || where === programId || (programId === null && isOfAllPrograms(resource));
        });
        expect(hears(member(grants), { kind: of, programId, resource })).toBe(may);
      }),
    );
  });
});
