-- The customers of a clock in the order in which they were attached: a customer's own row does not tell when that was.
alter table test_clocks add column customer_ids text[] not null default '{}';
