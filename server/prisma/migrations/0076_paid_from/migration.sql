-- From when on a whole price pays for the current period to its end, where a pause has made the period longer.
alter table subscriptions add column paid_from timestamptz(3);
