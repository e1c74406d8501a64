import type { Piece } from './parts';

/** The cell that the side panel is about. */
export interface Selection {
  personId: string;
  blockId: string;
  piece: Piece;
}

const PIECES: readonly Piece[] = ['whole', 'first', 'second'];

/** From the address, e.g. "person~block~whole". */
export function readSelection(text: string | null): Selection | null {
  const [personId, blockId, piece] = text?.split('~') ?? [];
  const known = PIECES.find((one) => one === piece);
  return personId && blockId && known ? { personId, blockId, piece: known } : null;
}

export function writeSelection(selection: Selection | null): string | null {
  return selection && `${selection.personId}~${selection.blockId}~${selection.piece}`;
}
