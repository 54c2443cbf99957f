-- Lists show transactions in the order in which they were booked: two replicas' clocks differ by more than two bookings do.
create index wallet_transactions_sequence_idx on wallet_transactions (environment_id, sequence desc);
create index wallet_transactions_wallet_id_sequence_idx on wallet_transactions (wallet_id, sequence desc);
drop index wallet_transactions_wallet_id_idx;
