import {
  Accordion,
  Alert,
  Badge,
  Box,
  Button,
  Code,
  Grid,
  Group,
  NavLink,
  Progress,
  ScrollArea,
  SimpleGrid,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { ask, type Row, useLoaded } from '../api.ts';
import { money, quantity, text, when } from '../format.ts';
import { Listing, Section } from '../parts.tsx';

interface List {
  readonly items: readonly Row[];
}

/** Customers, and what each of them has. */
export function StatePanel({ state, world }: PanelProps) {
  const key = state.api_key ?? '';
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<string>();
  const { value, error } = useLoaded(() => ask<List>(world, key, '/customers?limit=200'), world, 5_000);
  const rows = (value?.items ?? []).filter((row) =>
    `${row.name} ${row.external_id}`.toLowerCase().includes(filter.toLowerCase()),
  );
  const customer = value?.items.find(({ id }) => id === chosen);
  const choose = (id: string) => {
    setChosen(id);
    // On a phone the customer takes the place of the list.
    window.scrollTo({ top: 0 });
  };
  if (error) return <Alert color="red">{error}</Alert>;
  return (
    <Grid>
      <Grid.Col span={{ base: 12, sm: 4, md: 3 }} {...(customer && { visibleFrom: 'sm' })}>
        <TextInput
          aria-label="Find a customer"
          placeholder="Find a customer"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          mb="xs"
        />
        <ScrollArea.Autosize mah="75vh">
          {rows.map((row) => (
            <NavLink
              key={text(row.id)}
              component="button"
              active={row.id === chosen}
              label={text(row.name)}
              description={text(row.external_id)}
              onClick={() => choose(text(row.id))}
            />
          ))}
        </ScrollArea.Autosize>
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 8, md: 9 }}>
        {customer ? (
          <>
            <Button variant="subtle" size="compact-sm" mb="xs" hiddenFrom="sm" onClick={() => setChosen(undefined)}>
              ‹ All customers
            </Button>
            <Customer key={text(customer.id)} customer={customer} world={world} apiKey={key} />
          </>
        ) : (
          <Text c="dimmed" visibleFrom="sm">
            Choose a customer.
          </Text>
        )}
      </Grid.Col>
    </Grid>
  );
}

function Customer({ customer, world, apiKey }: { customer: Row; world: string; apiKey: string }) {
  const id = text(customer.id);
  const search = (path: string) => () => ask<List>(world, apiKey, path, { customer_id: id, limit: 100 });
  const subscriptions = useLoaded(search('/subscriptions/search'), `${world} ${id} s`);
  const invoices = useLoaded(search('/invoices/search'), `${world} ${id} i`);
  const wallets = useLoaded(() => ask<Row[]>(world, apiKey, `/customers/${id}/wallets`), `${world} ${id} w`);
  return (
    <Stack>
      <Box>
        <Title order={2} size="h3">
          {text(customer.name)}
        </Title>
        <Text size="sm" c="dimmed" ff="monospace">
          {text(customer.external_id)} · {id}
        </Text>
      </Box>
      <Usage id={id} world={world} apiKey={apiKey} />
      <Section title="Subscriptions" error={subscriptions.error}>
        <Rows
          rows={subscriptions.value?.items ?? []}
          columns={['lookup_key', 'subscription_status', 'current_period_start', 'current_period_end', 'trial_end']}
        />
      </Section>
      <Section title="Invoices" error={invoices.error}>
        <Accordion variant="separated">
          {(invoices.value?.items ?? []).map((invoice) => (
            <Accordion.Item key={text(invoice.id)} value={text(invoice.id)}>
              <Accordion.Control>
                <Group justify="space-between" gap="xs" mr="sm">
                  <Group gap="xs">
                    <Text span ff="monospace">
                      {text(invoice.invoice_number) || 'draft'}
                    </Text>
                    <Badge variant="light">{text(invoice.invoice_status)}</Badge>
                    <Badge variant="light" color={invoice.payment_status === 'SUCCEEDED' ? 'teal' : 'orange'}>
                      {text(invoice.payment_status)}
                    </Badge>
                  </Group>
                  <Text span>
                    <Text span fw={600}>
                      {money(invoice.total, invoice.currency)}
                    </Text>
                    {invoice.due_date ? `, due ${when(invoice.due_date, 'day')}` : ''}
                  </Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <InvoiceLines id={text(invoice.id)} world={world} apiKey={apiKey} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      </Section>
      <Section title="Wallets" error={wallets.error}>
        <Rows
          rows={wallets.value ?? []}
          columns={['id', 'wallet_type', 'credit_balance', 'currency', 'wallet_status']}
        />
      </Section>
      <Section title="As the API gives it">
        <Code block>{JSON.stringify(customer, null, 2)}</Code>
      </Section>
    </Stack>
  );
}

/** How much of what a customer may use has been used. */
function Usage({ id, world, apiKey }: { id: string; world: string; apiKey: string }) {
  const path = `/customers/usage?customer_id=${id}`;
  const { value } = useLoaded(() => ask<{ features: Row[] }>(world, apiKey, path), `${world} ${id}`, 5_000);
  const metered = (value?.features ?? []).filter(({ feature }) => (feature as Row | undefined)?.type === 'metered');
  if (metered.length === 0) return undefined;
  return (
    <Section title="Used in this period">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {metered.map(({ feature, current_usage, total_limit, is_unlimited, usage_percent, next_usage_reset_at }) => {
          const { name, unit_plural } = (feature ?? {}) as Row;
          const share = Math.round(Number(usage_percent ?? 0) * 100);
          const limit = is_unlimited || total_limit === null ? 'no limit' : `of ${quantity(total_limit)}`;
          return (
            <Box key={text(name)}>
              <Group justify="space-between">
                <Text size="sm">{text(name)}</Text>
                <Text size="sm" c="dimmed">
                  {quantity(current_usage)} {limit} {text(unit_plural)}
                </Text>
              </Group>
              <Progress value={Math.min(share, 100)} color={colorOf(share)} aria-label={`${text(name)} used`} />
              {next_usage_reset_at ? (
                <Text size="xs" c="dimmed">
                  anew on {when(next_usage_reset_at, 'day')}
                </Text>
              ) : undefined}
            </Box>
          );
        })}
      </SimpleGrid>
    </Section>
  );
}

const colorOf = (percent: number) => (percent >= 100 ? 'red' : percent >= 80 ? 'orange' : 'teal');

/** The lines of an invoice and how each came to its amount. */
function InvoiceLines({ id, world, apiKey }: { id: string; world: string; apiKey: string }) {
  const { value, error } = useLoaded(
    () => ask<Row>(world, apiKey, `/invoices/${id}?expand=line_items.explanation`),
    `${world} ${id}`,
  );
  if (error) return <Alert color="red">{error}</Alert>;
  const lines = (value?.line_items ?? []) as Row[];
  return (
    <Listing label="Lines" head={['Line', 'How it came about', 'Amount']} none="No lines.">
      {lines.map((line) => (
        <Table.Tr key={text(line.id)}>
          <Table.Td>{text(line.display_name) || text(line.plan_display_name)}</Table.Td>
          <Table.Td>
            <Text size="sm">{facts(line)}</Text>
            {stepsOf(line).map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps never change their order
              <Text key={index} size="xs" c="dimmed">
                {step}
              </Text>
            ))}
          </Table.Td>
          <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
            {money(line.amount, line.currency)}
          </Table.Td>
        </Table.Tr>
      ))}
    </Listing>
  );
}

/** The arithmetic of a line in order: `tier: quantity 1200, unit_amount 0.01, amount 12`. */
function stepsOf({ explanation }: Row): string[] {
  const { steps = [] } = (explanation ?? {}) as { readonly steps?: readonly Row[] };
  return steps.map(({ step, ...numbers }) => {
    const parts = Object.entries(numbers).map(([name, value]) => `${name} ${text(value)}`);
    return `${text(step)}: ${parts.join(', ')}`;
  });
}

function facts(line: Row): string {
  const parts = [
    `${quantity(line.quantity)} × ${(text(line.price_type) || 'fixed').toLowerCase()}`,
    line.meter_display_name && `measured by ${text(line.meter_display_name)}`,
    line.period_start && `${when(line.period_start, 'day')} to ${when(line.period_end, 'day')}`,
    Number(line.line_item_discount ?? 0) > 0 && `discount ${money(line.line_item_discount, line.currency)}`,
    Number(line.prepaid_credits_applied ?? 0) > 0 && `credits ${money(line.prepaid_credits_applied, line.currency)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function Rows({ rows, columns }: { rows: readonly Row[]; columns: readonly string[] }) {
  return (
    <Listing label={columns.join(', ')} head={columns} none="None.">
      {rows.map((row) => (
        <Table.Tr key={text(row.id)}>
          {columns.map((column) => (
            <Table.Td key={column}>{text(row[column]).replace(/T00:00:00Z$/, '')}</Table.Td>
          ))}
        </Table.Tr>
      ))}
    </Listing>
  );
}
