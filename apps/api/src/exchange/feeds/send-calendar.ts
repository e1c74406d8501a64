import type { FeedText } from '@housestaff/exchange/application';
import type { Response } from 'express';

/** 304 where the reader has these bytes already (RFC 9110 13.1.2), the calendar else. */
export function sendCalendar({ text, etag }: FeedText, known: string | undefined, response: Response): string | undefined {
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (known && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    response.status(304);
    return undefined;
  }
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.setHeader('Content-Disposition', 'inline; filename="schedule.ics"');
  return text;
}
