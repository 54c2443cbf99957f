-- After every use it is asked whether anything grants a quota; in most environments nothing does.
create index entitlements_quota_idx on entitlements (environment_id, entity_id)
  where grant_quota is not null and status = 'published';
