-- How many records of an import were there already.
alter table tasks add column unchanged_records integer not null default 0;
