-- What is due at the same instant for the same customer has an order: first what changes the state of a subscription, then what
-- depends on it, such as credits. Until now it was the order in which the jobs had been planned, so the credits of a trial that
-- ended unpaid were given or not by chance.
alter table jobs add column rank smallint not null default 1;
update jobs set rank = 0
where state = 'waiting' and kind in ('subscription.change', 'subscription.end_trial', 'subscription.cancel', 'subscription.pause',
  'subscription.resume', 'subscription.renew');

drop index jobs_due_idx;
drop index jobs_clock_idx;
drop index jobs_lane_idx;
create index jobs_due_idx on jobs (run_at, rank, sequence) where state = 'waiting' and test_clock_id is null;
create index jobs_clock_idx on jobs (test_clock_id, run_at, rank, sequence)
  where state = 'waiting' and test_clock_id is not null;
create index jobs_lane_idx on jobs (environment_id, lane, run_at, rank, sequence) where state = 'waiting' and lane <> '';
