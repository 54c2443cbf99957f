/** What each role allows: `<entity>:<action>`, with `*` for any. Any one role suffices. */
export const roles: Readonly<
  Record<string, { name: string; description: string; permissions: readonly string[]; userTypes: readonly string[] }>
> = {
  super_admin: {
    name: 'Super Admin',
    description: 'May do everything, access control included.',
    permissions: ['*:*'],
    userTypes: ['user', 'service_account'],
  },
  all_writer: {
    name: 'Writer',
    description: 'May read and change everything but access control.',
    permissions: ['*:read', '*:write'],
    userTypes: ['user'],
  },
  all_reader: { name: 'Reader', description: 'May read everything.', permissions: ['*:read'], userTypes: ['user'] },
  event_ingestor: {
    name: 'Event Ingestor',
    description: 'May send usage events.',
    permissions: ['event:write'],
    userTypes: ['service_account'],
  },
  event_reader: {
    name: 'Event Reader',
    description: 'May read usage events.',
    permissions: ['event:read'],
    userTypes: ['service_account'],
  },
};

/** Whether the roles allow what an operation needs. `authenticated` needs nothing but a valid key. */
export function allows(held: readonly string[], permission: string): boolean {
  if (permission === 'authenticated' || permission === 'public') return true;
  const [entity, action] = permission.split(':');
  return held.some((role) =>
    roles[role]?.permissions.some((granted) => {
      const [grantedEntity, grantedAction] = granted.split(':');
      return (grantedEntity === '*' || grantedEntity === entity) && (grantedAction === '*' || grantedAction === action);
    }),
  );
}
