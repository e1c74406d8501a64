import { groupPeople, halvesOf, holds, nameOf, type EffectiveSchedule, type GroupedPerson } from '@housestaff/assignments/application';
import type { Stay } from '@housestaff/assignments/domain';
import { daysText, fillOf } from '@housestaff/exchange/domain';
import { contains, overlaps, type DateRange, type Id } from '@housestaff/kernel';
import type { GridLine, GridMark, PrintedDocument, PrintedPart } from '../../reports/ports/printed-document';
import { absenceCode } from '../shared/absence-words';
import { asPublished, footWords, type FileHead } from '../shared/published-schedule';

/** The year as people by blocks, like the page's grid: a rotation's short name in each half, leave under it. */
export function printedYear(schedule: EffectiveSchedule, head: FileHead): PrintedDocument {
  const { catalog } = schedule;
  const year = new YearLines(schedule);
  const shown = schedule.people.filter((person) => (person.active && person.kind === 'resident') || year.has(person.id));
  const groups = groupPeople(shown, catalog.year.period);
  const lines = groups.flatMap(({ label, members }): GridLine[] => [{ title: label, heading: true, cells: [] }, ...members.flatMap((member) => year.of(member))]);
  const used = catalog.rotations.filter((rotation) => schedule.stays.some((stay) => stay.rotationId === rotation.id));
  const legend: PrintedPart = { kind: 'table', columns: [{ title: 'Short name', weight: 1 }, { title: 'Rotation', weight: 4 }, { title: 'Short name', weight: 1 }, { title: 'Rotation', weight: 4 }], rows: pairs(used).map((pair) => pair.flatMap(({ abbreviation, name }) => [{ text: abbreviation, bold: true }, { text: name }])) };
  return {
    title: `${head.program}, ${head.year}`,
    running: `Year sheet · ${head.program} · ${head.year}`,
    foot: footWords(head),
    landscape: true,
    madeAt: head.madeAt,
    parts: [
      { kind: 'text', text: `${asPublished(head)}. Leave stands under the rotation, in its block.`, quiet: true },
      { kind: 'grid', corner: 'Person', columns: 2 * catalog.blocks.length, heads: heads(schedule), lines },
      { kind: 'heading', text: 'Rotations' },
      legend,
    ],
  };
}

function pairs<T>(all: readonly T[]): T[][] {
  const half = Math.ceil(all.length / 2);
  return all.slice(0, half).map((one, n) => [one, ...all.slice(half + n, half + n + 1)]);
}

function heads({ catalog }: EffectiveSchedule): GridMark[][] {
  const names = catalog.blocks.map(({ name }) => ({ span: 2, text: catalog.blocks.length > 30 ? name.replace(/^(?:block|week)\s*/i, '') : name }));
  return [names, catalog.blocks.map(({ period }) => ({ span: 2, text: daysText(period) }))];
}

class YearLines {
  private readonly stays = new Map<Id, Stay[]>();
  private readonly rotations;

  constructor(private readonly schedule: EffectiveSchedule) {
    this.rotations = new Map(schedule.catalog.rotations.map((one) => [one.id, one]));
    for (const stay of schedule.stays) {
      const own = this.stays.get(stay.personId);
      if (own) own.push(stay);
      else this.stays.set(stay.personId, [stay]);
    }
  }

  has(personId: Id): boolean {
    return this.stays.has(personId);
  }

  of({ person, pgy }: GroupedPerson): GridLine[] {
    const stays = this.stays.get(person.id) ?? [];
    const leave = this.leaveOf(person.id);
    const title = person.kind === 'resident' && pgy !== null ? `${nameOf(person)} (${pgy})` : nameOf(person);
    const line = { title, cells: this.schedule.catalog.blocks.flatMap((block) => this.blockOf(stays, block)) };
    return leave.some(({ text }) => text !== '') ? [line, { title: '', under: true, cells: leave }] : [line];
  }

  private blockOf(stays: readonly Stay[], block: Parameters<typeof halvesOf>[0]): GridMark[] {
    const marks = halvesOf(block).map((half) => this.mark(stays.filter((stay) => overlaps(stay.period, half)), half));
    const [first, second] = marks;
    return first && second && first.text === second.text && first.fill === second.fill ? [{ ...first, span: 2 }] : marks;
  }

  /** Who is somewhere else for a part of the half shows both, the longer first. */
  private mark(stays: readonly Stay[], half: DateRange): GridMark {
    const ordered = [...stays].sort((a, b) => Number(holds(b.period, half)) - Number(holds(a.period, half)));
    const rotations = ordered.flatMap((stay) => this.rotations.get(stay.rotationId) ?? []);
    const [first] = rotations;
    return { span: 1, text: [...new Set(rotations.map(({ abbreviation }) => abbreviation))].join(' '), fill: first && fillOf(first.colour) };
  }

  private leaveOf(personId: Id): GridMark[] {
    const own = this.schedule.absences.filter((one) => one.personId === personId && one.status === 'approved');
    return this.schedule.catalog.blocks.map(({ period }) => {
      const begins = own.filter((one) => contains(period, one.period.start));
      return { span: 2, text: begins.map((one) => `${absenceCode(one.kind)} ${daysText(one.period)}`).join(', ') };
    });
  }
}
