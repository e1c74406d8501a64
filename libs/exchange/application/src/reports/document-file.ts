/** A file as it is sent. */
export interface DocumentFile {
  /** Of letters, digits, dots and hyphens alone. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export const FILE_TYPES = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

export type FileKind = keyof typeof FILE_TYPES;

const MARKS = /\p{M}/gu;

/** Parts joined by hyphens into a name that every system takes: accents dropped, all else that isn't a letter or digit a hyphen. */
export function fileName(parts: readonly string[], kind: FileKind): string {
  const plain = parts.map((part) => part.normalize('NFKD').replace(MARKS, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  const stem = plain.filter((part) => part !== '').join('-').slice(0, 120).replace(/-$/, '');
  return `${stem === '' ? 'document' : stem}.${kind}`;
}
