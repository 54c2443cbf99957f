import { type Sql, sql } from '../../db/index.ts';

/** Something that must hold in the books, and the statement that finds where it does not: the first entry, in words. */
export interface Check {
  readonly rule: string;
  readonly broken: Sql;
}

/** What each wallet's ledger account comes to. */
const ACCOUNTS = sql`
  select account, sum(amount) as balance from (
    select environment_id, credit_account as account, amount from ledger_entries where unit = 'credit'
    union all
    select environment_id, debit_account, -amount from ledger_entries where unit = 'credit'
  ) sides group by account`;

/**
 * What is true of every database that only the server has written. The order is from the bottom up: entries, transactions,
 * wallets, invoices; so the first that fails is nearest to the cause.
 */
export const CHECKS: readonly Check[] = [
  {
    rule: 'Every ledger entry of credits has a completed transaction of the same amount, wallet and direction.',
    broken: sql`
      select 'ledger entry ' || e.id || ': ' || case
        when t.id is null then 'its transaction ' || e.cause_id || ' does not exist'
        when t.transaction_status <> 'completed' then 'transaction ' || t.id || ' is ' || t.transaction_status
        when t.credit_amount <> e.amount then e.amount || ' credits, and transaction ' || t.id || ' says ' || t.credit_amount
        else 'it moves credits of another wallet, or the other way, than transaction ' || t.id end as found
      from ledger_entries e left join wallet_transactions t on t.id = e.cause_id
      where e.cause_type = 'wallet_transaction' and (t.id is null or t.transaction_status <> 'completed'
        or t.credit_amount <> e.amount or 'wallet:' || t.wallet_id
          <> case t.type when 'credit' then e.credit_account else e.debit_account end)
      order by e.sequence limit 1`,
  },
  {
    rule: 'Every completed transaction has a ledger entry.',
    broken: sql`
      select 'wallet transaction ' || t.id || ': it is completed, and no ledger entry moves its ' || t.credit_amount
        || ' credits' as found
      from wallet_transactions t
      where t.transaction_status = 'completed' and not exists (
        select from ledger_entries e
        where e.environment_id = t.environment_id and e.cause_type = 'wallet_transaction' and e.cause_id = t.id)
      order by t.sequence limit 1`,
  },
  {
    rule: 'The balance before each transaction is the balance after the one before it.',
    broken: sql`
      select 'wallet transaction ' || id || ': it begins at ' || credit_balance_before || ' credits, and the one before it'
        || ' ended at ' || previous as found
      from (
        select t.id, e.sequence, t.credit_balance_before, coalesce(
          lag(t.credit_balance_after) over (partition by t.wallet_id order by e.sequence), 0) as previous
        from wallet_transactions t
        join ledger_entries e on e.environment_id = t.environment_id and e.cause_id = t.id
          and e.cause_type = 'wallet_transaction'
      ) chain where credit_balance_before <> previous order by sequence limit 1`,
  },
  {
    rule: 'The balance after each transaction is the one before it and its credits.',
    broken: sql`
      select 'wallet transaction ' || id || ': ' || credit_balance_before || case type when 'credit' then ' + ' else ' - ' end
        || credit_amount || ' is not ' || credit_balance_after as found
      from wallet_transactions
      where transaction_status = 'completed'
        and credit_balance_after <> credit_balance_before
          + case type when 'credit' then credit_amount else -credit_amount end
      order by sequence limit 1`,
  },
  {
    rule: 'A wallet’s balance is what its ledger entries come to.',
    broken: sql`
      select 'wallet ' || w.id || ': its balance is ' || w.credit_balance || ' credits, and its entries come to '
        || coalesce(a.balance, 0) as found
      from wallets w left join (${ACCOUNTS}) a on a.account = 'wallet:' || w.id
      where w.credit_balance <> coalesce(a.balance, 0) order by w.created_at, w.id limit 1`,
  },
  {
    rule: 'What a wallet holds is what is left of its credits.',
    broken: sql`
      select 'wallet ' || w.id || ': it holds ' || w.credits || ' credits, and ' || coalesce(l.credits, 0)
        || ' are left in its transactions' as found
      from wallets w left join (
        select wallet_id, sum(credits_available) as credits from wallet_transactions
        where type = 'credit' and transaction_status = 'completed' group by wallet_id
      ) l on l.wallet_id = w.id
      where w.credits <> coalesce(l.credits, 0) order by w.created_at, w.id limit 1`,
  },
  {
    rule: 'Every applied instalment of a grant was given once, in full.',
    broken: sql`
      select 'credit grant application ' || a.id || ': it is applied, and '
        || coalesce('transaction ' || t.id || ' gave ' || t.credit_amount, 'nothing was given') || ' instead of ' || a.credits
        as found
      from credit_grant_applications a
      left join wallet_transactions t on t.environment_id = a.environment_id and t.origin = 'system'
        and t.idempotency_key = a.id
      where a.application_status = 'applied' and a.credits > 0
        and (t.id is null or t.credit_amount <> a.credits or t.transaction_status <> 'completed')
      order by a.applied_at, a.id limit 1`,
  },
  {
    rule: 'What remains of an invoice is what is due and was not paid.',
    broken: sql`
      select 'invoice ' || id || ': ' || amount_due || ' due and ' || amount_paid || ' paid do not leave '
        || amount_remaining as found
      from invoices
      where invoice_status in ('DRAFT', 'FINALIZED') and amount_remaining <> greatest(amount_due - amount_paid, 0)
      order by created_at, id limit 1`,
  },
  {
    rule: 'The prepaid credits of an invoice are those that its wallets were debited for it.',
    broken: sql`
      select 'invoice ' || i.id || ': it says that ' || i.total_prepaid_credits_applied
        || ' were paid with prepaid credits, and wallets were debited ' || coalesce(t.amount, 0) as found
      from invoices i left join (
        select reference_id, sum(amount) as amount from wallet_transactions
        where transaction_reason = 'CREDIT_ADJUSTMENT' and reference_type = 'INVOICE'
          and transaction_status = 'completed'
        group by reference_id
      ) t on t.reference_id = i.id
      where i.invoice_status = 'FINALIZED' and i.total_prepaid_credits_applied <> coalesce(t.amount, 0)
      order by i.created_at, i.id limit 1`,
  },
];
