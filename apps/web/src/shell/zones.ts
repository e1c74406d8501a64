/** The reader's own time zone. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every time zone that the browser knows, the reader's own first, for a chooser. */
export function zoneOptions(chosen?: string): { value: string; label: string }[] {
  const all = new Set([ownZone(), ...(chosen ? [chosen] : []), ...Intl.supportedValuesOf('timeZone')]);
  return [...all].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
