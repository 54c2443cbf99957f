import type { RoleAction, RoleId, UserType } from '@flexprice/generated/types';
import type { Principal } from './principal.ts';

interface Role {
  readonly name: string;
  readonly description: string;
  /** `<entity>:<action>`, with `*` for any. */
  readonly permissions: readonly `${string}:${RoleAction}`[];
  /** Who may have it. */
  readonly userTypes: readonly UserType[];
}

/** What each role allows. Any one role suffices. */
export const roles: Readonly<Record<RoleId, Role>> = {
  all_reader: {
    name: 'Reader',
    description: 'Reads everything and changes nothing.',
    permissions: ['*:read'],
    userTypes: ['user'],
  },
  all_writer: {
    name: 'Writer',
    description: "Reads and changes everything except users' roles and settings.",
    permissions: ['*:read', '*:write'],
    userTypes: ['user'],
  },
  event_ingestor: {
    name: 'Event ingestor',
    description: 'Sends usage events and nothing else.',
    permissions: ['event:write'],
    userTypes: ['service_account'],
  },
  event_reader: {
    name: 'Event reader',
    description: 'Reads usage events and nothing else.',
    permissions: ['event:read'],
    userTypes: ['service_account'],
  },
  super_admin: {
    name: 'Owner',
    description: 'Does everything, including roles and settings.',
    permissions: ['*:*'],
    userTypes: ['user', 'service_account'],
  },
};

export function isRole(name: string): name is RoleId {
  return Object.hasOwn(roles, name);
}

/** Whether the roles allow what an operation needs. `authenticated` needs nothing but a valid key. */
export function allows(held: readonly string[], permission: string): boolean {
  if (permission === 'authenticated' || permission === 'public') return true;
  const [entity, action] = permission.split(':');
  return held.filter(isRole).some((role) =>
    roles[role].permissions.some((granted) => {
      const [grantedEntity, grantedAction] = granted.split(':');
      return (grantedEntity === '*' || grantedEntity === entity) && (grantedAction === '*' || grantedAction === action);
    }),
  );
}

/** Whether somebody with the roles `held` may give `role` to somebody else: nobody gives more than they have. */
export function mayGrant(held: readonly string[], role: RoleId): boolean {
  return roles[role].permissions.every((permission) => allows(held, permission));
}

/** A person, not a program, who may do everything: what touches other people's access is left to them. */
export function isOwner(principal: Principal): boolean {
  return principal.userType === 'user' && principal.roles.includes('super_admin');
}
