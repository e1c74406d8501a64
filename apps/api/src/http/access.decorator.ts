import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@housestaff/identity/domain';

/** What a route asks of its caller. Every route says one; a test fails on a route that says none. */
export type Access = { readonly kind: 'public' } | { readonly kind: 'authenticated' } | { readonly kind: 'permission'; readonly permission: Permission };

export const ACCESS = 'housestaff:access';

/** Needs this permission, in the organization or in any program. Which program is decided in the use case (`ProgramAccess`). */
export function RequirePermission(permission: Permission): CustomDecorator {
  return SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);
}

/** Needs a signed-in user, with any role: routes about oneself. */
export function Authenticated(): CustomDecorator {
  return SetMetadata(ACCESS, { kind: 'authenticated' } satisfies Access);
}

/** Answers anyone. */
export function Public(): CustomDecorator {
  return SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
}
