import { Injectable } from '@nestjs/common';
import { CreateSetupUseCase } from '@housestaff/planning/application';
import type { PlanSetupFields, SetupRule } from '@housestaff/planning/domain';
import { ATTENDINGS } from './demo-cast';
import type { DemoProgram } from './demo-program';
import { ATTENDING } from './demo-rotations';
import type { DemoIds } from './demo-stays';

const SERVICES = ['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float', 'leave', 'orientation'];
const WEEKEND = { weekdays: [5, 6, 7], holidays: 'also' } as const;
/** Nights that no night float has. */
const CALL_NIGHTS = { weekdays: [5, 6] } as const;
const FRIDAY = 5;

/** How the demo program plans its calls, its clinic half-days and its faculty's weeks. */
@Injectable()
export class DemoPlansMaker {
  constructor(private readonly create: CreateSetupUseCase) {}

  async make({ programId, ids }: DemoProgram): Promise<void> {
    for (const fields of [callSetup(ids), clinicSetup(ids), facultyWeeks(ids)]) await this.create.execute({ programId, fields });
  }
}

function callSetup({ activity }: DemoIds): PlanSetupFields {
  const [call, backup] = [activity('CALL'), activity('BU')];
  const both = [call, backup];
  const wish = { on: true, strength: 3 } as const;
  const rules: SetupRule[] = [
    { id: 'not-from-services', name: 'None from services with nights of their own', kind: 'not-on', items: both, categories: SERVICES, reason: 'On a service', on: true, strength: 'rule' },
    { id: 'two-nights-between', name: 'Two nights between calls', kind: 'gap', items: [call], then: [call], slots: 2, on: true, strength: 'rule' },
    { id: 'apart', name: 'Calls five days apart', kind: 'gap', items: [call], then: [call], slots: 5, on: true, strength: 2 },
    { id: 'most-weekends', name: 'Two weekends of call at most', kind: 'weekends', items: [call], max: 2, ...wish },
    { id: 'even-calls', name: 'Calls shared evenly', kind: 'even', items: [call], carry: true, ...wish },
    { id: 'even-backup', name: 'Backup shared evenly', kind: 'even', items: [backup], carry: true, on: true, strength: 2 },
    { id: 'even-weekends', name: 'Weekends shared evenly', kind: 'even', items: both, days: WEEKEND, carry: true, on: true, strength: 2 },
    { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
  ];
  return {
    ...{ kind: 'call', name: 'Call and backup', slot: 'day', plans: 'duties', people: { kinds: ['resident'], pgys: [2, 3] }, dutyHours: true },
    items: [{ id: call, after: [{ activityId: activity('PC'), half: 'day' }] }, { id: backup }],
    demands: [
      { id: 'call-nights', name: 'One on call on Friday and Saturday nights', items: [call], days: CALL_NIGHTS, min: 1, max: 1, strength: 'demand' },
      { id: 'no-other-nights', name: 'At most one on call on other nights', items: [call], days: { weekdays: [1, 2, 3, 4, 7] }, min: null, max: 1, strength: 'demand' },
      { id: 'backup', name: 'One in reserve each night', items: [backup], min: 1, max: 1, strength: 'demand' },
    ],
    rules,
  };
}

function clinicSetup({ activity }: DemoIds): PlanSetupFields {
  const items = [activity('FMC')];
  return {
    ...{ kind: 'clinic', name: 'Clinic half-days', slot: 'half-day', plans: 'duties', people: { kinds: ['resident'] }, dutyHours: true },
    items: items.map((id) => ({ id })),
    demands: [
      { id: 'open', name: 'Three residents in each half-day', items, days: { weekdays: [1, 2, 4, 5], holidays: 'never' }, min: 3, max: null, strength: 'demand' },
      { id: 'wednesday', name: 'Three residents on Wednesday mornings', items, days: { weekdays: [3], halves: ['am'], holidays: 'never' }, min: 3, max: null, strength: 'demand' },
      { id: 'lectures', name: 'Lectures on Wednesday afternoons', items, days: { weekdays: [3], halves: ['pm'] }, min: null, max: 0, strength: 'rule' },
      { id: 'rooms', name: 'Sixteen rooms', items, min: null, max: 16, strength: 'demand' },
      { id: 'closed', name: 'Closed on weekends', items, days: { weekdays: [6, 7] }, min: null, max: 0, strength: 'rule' },
    ],
    rules: [
      { id: 'not-on-service', name: 'None while on a service', kind: 'not-on', items, categories: SERVICES, reason: 'On a service', on: true, strength: 'rule' },
      { id: 'even-clinics', name: 'Clinics shared evenly', kind: 'even', items, carry: false, on: true, strength: 1 },
      { id: 'wishes', name: 'Wishes', kind: 'wishes', on: true, strength: 2 },
    ],
  };
}

function facultyWeeks({ person, rotation }: DemoIds): PlanSetupFields {
  const items = [rotation(ATTENDING.FMIT)];
  return {
    ...{ kind: 'weeks', name: 'Inpatient attending weeks', slot: 'week', weekStartsOn: FRIDAY, plans: 'stays', dutyHours: false },
    people: { personIds: ATTENDINGS.FMIT.map(person) },
    items: items.map((id) => ({ id })),
    demands: [{ id: 'each-week', name: 'One attending each week', items, min: 1, max: 1, strength: 'demand' }],
    rules: [
      { id: 'not-in-a-row', name: 'Never two weeks in a row', kind: 'in-a-row', items, max: 1, on: true, strength: 'rule' },
      { id: 'weeks-between', name: 'Three weeks between', kind: 'gap', items, then: items, slots: 3, on: true, strength: 3 },
      { id: 'even-weeks', name: 'Weeks shared evenly', kind: 'even', items, carry: true, on: true, strength: 3 },
      { id: 'wishes', name: 'Weeks wanted and unwanted', kind: 'wishes', on: true, strength: 3 },
    ],
  };
}
