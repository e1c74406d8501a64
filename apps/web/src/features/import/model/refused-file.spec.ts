import { expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { refusedFileOf } from './refused-file';

const refused = (message: string, facts: Record<string, unknown>) => new ApiError(422, 'exchange.file_unreadable', message, facts, null, [facts]);

it('says what would mend a file once', () => {
  expect(refusedFileOf(refused('The file is no workbook. Upload an .xlsx file', { fix: 'Upload an .xlsx file' })).fix).toBeNull();
  expect(refusedFileOf(refused('The file is no workbook', { fix: 'Upload an .xlsx file' })).fix).toBe('Upload an .xlsx file');
});

it('says it at each place that is wrong, where there are some', () => {
  const problems = [{ path: 'weeks', what: 'It is missing', fix: 'Write it' }];
  expect(refusedFileOf(refused('3 places are wrong', { fix: 'Mend them', problems, count: 3 }))).toEqual({ fix: null, problems, count: 3 });
  expect(refusedFileOf(new Error('Offline'))).toEqual({ fix: null, problems: [], count: 0 });
});
