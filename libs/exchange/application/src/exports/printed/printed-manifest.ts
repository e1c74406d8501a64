import type { Manifest } from '@housestaff/assignments/application';
import { dayWords, daysWords, weekdayWords } from '@housestaff/kernel';
import type { PrintedDocument, PrintedPart } from '../../reports/ports/printed-document';
import { dayOf, momentWords } from '../../reports/words/report-dates';
import { absenceWord } from '../shared/absence-words';

const HALVES = { am: 'AM', pm: 'PM', night: 'Night' } as const;

/** The Today page on paper. */
export function printedManifest(manifest: Manifest, program: string, madeAt: Date): PrintedDocument {
  const { date, zone, publishedVersion, block, blockDay, counts } = manifest;
  const published = publishedVersion === 0 ? 'Nothing published yet' : `As published on ${dayWords(dayOf(manifest.updatedAt, zone))}, version ${publishedVersion}`;
  const day = `${weekdayWords(date)} ${date.slice(0, 4)}`;
  return {
    title: `${program}: ${day}`,
    running: `Daily manifest · ${program} · ${day}`,
    foot: `${published} · made ${momentWords(madeAt.toISOString(), zone)} (${zone})`,
    landscape: false,
    madeAt,
    parts: [
      { kind: 'facts', facts: [['Block', block ? `${block.name}, day ${blockDay}` : 'None'], ['At work', `${counts.residents} residents, ${counts.faculty} faculty`], ['Away', String(counts.away)], ['Gaps', String(counts.gaps)]] },
      ...list('Gaps', manifest.gaps.map(({ title, detail, half }) => [title, HALVES[half], detail]), ['Where', 'When', 'What']),
      ...list('On call', manifest.onCall.map(({ role, name, phone }) => [role, name, phone ?? '–']), ['Role', 'Who', 'Telephone']),
      ...manifest.locations.flatMap(locationParts),
      ...list('Away', manifest.away.map(({ name, kind, from, to }) => [name, absenceWord(kind), daysWords({ start: from, end: to })]), ['Who', 'Kind', 'Days']),
      ...(manifest.locations.length === 0 ? [{ kind: 'text' as const, text: 'Nobody is scheduled on this day.' }] : []),
    ],
  };
}

function locationParts({ name, siteName, roles }: Manifest['locations'][number]): PrintedPart[] {
  const people = (row: Manifest['locations'][number]['roles'][number]['am']): string => row.map(({ name: who, note }) => (note === '' ? who : `${who} (${note})`)).join('\n');
  const rows = roles.map(({ role, am, pm, night }) => [{ text: role, bold: true }, { text: people(am) }, { text: people(pm) }, { text: people(night) }]);
  const columns = [{ title: '', weight: 1 }, { title: 'AM', weight: 2 }, { title: 'PM', weight: 2 }, { title: 'Night', weight: 2 }];
  return [{ kind: 'heading', text: siteName ? `${name} · ${siteName}` : name }, { kind: 'table', columns, rows }];
}

function list(title: string, rows: readonly (readonly string[])[], headings: readonly string[]): PrintedPart[] {
  if (rows.length === 0) return [];
  const columns = headings.map((heading) => ({ title: heading, weight: 1 }));
  return [{ kind: 'heading', text: title }, { kind: 'table', columns, rows: rows.map((row) => row.map((text, n) => ({ text, bold: n === 0 }))) }];
}
