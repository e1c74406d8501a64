import type { ApiBodyOptions } from '@nestjs/swagger';
import { UnreadableFile } from '@housestaff/exchange/domain';

/** What multer keeps of an uploaded file. */
export interface Upload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Above what a workbook may have, so that the refusal can say how much too large it is; beyond this the connection is cut with 413. */
export const UPLOAD_LIMITS = { limits: { fileSize: 32 * 1_048_576, files: 1, fields: 4 } } as const;

export const UPLOAD_FORM: ApiBodyOptions = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** Throws `UnreadableFile` when the form has no file. */
export function uploaded(file: Upload | undefined): { fileName: string; bytes: Buffer } {
  if (!file) throw new UnreadableFile('missing', 'The form has no file', 'Send it as multipart field "file"');
  // Multer reads names as Latin-1; browsers send UTF-8.
  return { fileName: Buffer.from(file.originalname, 'latin1').toString('utf8').slice(0, 255), bytes: file.buffer };
}
