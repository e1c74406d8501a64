import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Settings } from '@housestaff/platform';

/** Whether a page of ours sent it, as far as a browser says where its page is from. */
@Injectable()
export class SameOrigin {
  private readonly publicHost: string;

  constructor(settings: Settings) {
    this.publicHost = new URL(settings.publicUrl).host;
  }

  /** A client that is no browser sends no Origin; a browser always does with a write and with a socket. */
  admits(request: Request): boolean {
    const origin = request.get('origin');
    if (origin === undefined) return !['cross-site', 'same-site'].includes(request.get('sec-fetch-site') ?? 'none');
    return URL.canParse(origin) && [request.get('host'), this.publicHost].includes(new URL(origin).host);
  }
}
