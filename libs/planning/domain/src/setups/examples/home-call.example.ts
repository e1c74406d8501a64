import type { SetupCatalog } from '../plan-setup';
import { callRules, notFromServices } from './in-house-call.example';
import { activitiesOf, WEEKEND_NIGHTS, type SetupExample } from './setup-example';

export function homeCallExample(catalog: SetupCatalog): SetupExample {
  const calls = activitiesOf(catalog, (one) => one.dutyKind === 'call' && one.place === 'at-home');
  const backup = activitiesOf(catalog, (one) => one.dutyKind === 'backup');
  const items = [...calls, ...backup];
  return {
    id: 'home-call-and-backup',
    name: 'At-home call and backup',
    words: 'One at home on call and one in reserve each night; nobody has both.',
    fields: {
      ...{ kind: 'call', name: 'At-home call and backup', slot: 'day', plans: 'duties', people: { kinds: ['resident'] } },
      items: items.map((id) => ({ id })),
      demands: [
        ...(calls.length > 0 ? [{ id: 'one-on-call', name: 'One on call from home each night', items: calls, min: 1, max: 1, strength: 'demand' } as const] : []),
        ...(backup.length > 0 ? [{ id: 'one-in-reserve', name: 'One in reserve each night', items: backup, min: 1, max: 1, strength: 'demand' } as const] : []),
      ],
      rules: [
        notFromServices(items, catalog),
        ...callRules(items),
        { id: 'even-backup', name: 'Backup on weekends shared evenly', kind: 'even', items: backup.length > 0 ? backup : items, days: WEEKEND_NIGHTS, carry: true, on: true, strength: 2 },
      ],
      dutyHours: true,
    },
  };
}
