import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const RAW_RESPONSE = 'housestaff:raw-response';

/** The return value goes out as it is, without the envelope: files, calendars, health, metrics. */
export function RawResponse(): CustomDecorator {
  return SetMetadata(RAW_RESPONSE, true);
}
