import type { PrintedDocument, WrittenSheet } from '@housestaff/exchange/application';

/** What the thread is given. */
export type Work = { readonly kind: 'pdf'; readonly document: PrintedDocument } | { readonly kind: 'xlsx'; readonly sheets: readonly WrittenSheet[] };
