import { codeKey } from '../templates/usual-codes';
import type { TemplateRow } from '../templates/template-sheet';

/** Each code once under its most frequent spelling, with the number of cells; the most frequent first. */
export function codesOf(templates: readonly TemplateRow[]): { code: string; count: number }[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { code } of templates.flatMap((t) => t.entries)) {
    const spellings = groups.get(codeKey(code)) ?? new Map<string, number>();
    spellings.set(code, (spellings.get(code) ?? 0) + 1);
    groups.set(codeKey(code), spellings);
  }
  const codes = [...groups.values()].map((spellings) => {
    const ranked = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return { code: ranked[0]?.[0] ?? '', count: ranked.reduce((sum, [, n]) => sum + n, 0) };
  });
  return codes.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
