import { Badge, Button, Group, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { ask, control, type Row, useLoaded } from '../api.ts';
import { Listing, Outcome, Section, text, useAct, when } from '../parts.tsx';

/** Where webhooks go, what came of each, and once more. */
export function WebhooksPanel({ state, world }: PanelProps) {
  const key = state.api_key ?? '';
  const isSandbox = state.kind === 'sandbox';
  const [url, setUrl] = useState('');
  const [event, setEvent] = useState('invoice.update.finalized');
  const [duplicate, setDuplicate] = useState<number | string>(0);
  const [reorder, setReorder] = useState<number | string>(0);
  const deliveries = useLoaded(
    () =>
      isSandbox ? ask<{ items: Row[] }>(world, key, '/webhooks/deliveries?limit=50') : Promise.resolve({ items: [] }),
    `${world} ${isSandbox}`,
    3_000,
  );
  const { told, act } = useAct(deliveries.reload);
  const listen = () =>
    act(async () => {
      const body = { url, world, duplicate: Number(duplicate), reorder: Number(reorder) };
      const made = await control<{ signing_secret: string }>('/webhooks', 'POST', body);
      return `From now on they arrive there, signed with ${made.signing_secret}`;
    });
  const send = () =>
    act(async () => {
      const { deliveries: sent } = await control<{ deliveries: Row[] }>('/webhooks/send', 'POST', { url, event });
      return sent.map(({ status, error }) => text(status) || text(error)).join(', ');
    });
  const replay = (id: string) =>
    act(async () => {
      await ask(world, key, `/webhooks/deliveries/${id}/redeliver`, {});
      return 'It is on its way again.';
    });

  return (
    <Stack>
      <Group align="end">
        <TextInput
          label="Receiver"
          placeholder="http://localhost:3000/hooks"
          w={320}
          value={url}
          onChange={(e) => setUrl(e.currentTarget.value)}
        />
        {isSandbox && (
          <>
            <NumberInput label="Twice" min={0} max={1} step={0.1} w={90} value={duplicate} onChange={setDuplicate} />
            <NumberInput
              label="Out of order"
              min={0}
              max={1}
              step={0.1}
              w={110}
              value={reorder}
              onChange={setReorder}
            />
            <Button disabled={url === ''} onClick={listen}>
              Send them there
            </Button>
          </>
        )}
      </Group>
      <Group align="end">
        <TextInput label="Example of" w={320} value={event} onChange={(e) => setEvent(e.currentTarget.value)} />
        <Button variant="light" disabled={url === ''} onClick={send}>
          Send an example
        </Button>
      </Group>
      <Outcome told={told} />
      {isSandbox && (
        <Section title="Deliveries" error={deliveries.error}>
          <Listing label="Deliveries" head={['Event', 'State', 'Created', '']} none="None.">
            {(deliveries.value?.items ?? []).map((row) => (
              <Table.Tr key={text(row.id)}>
                <Table.Td ff="monospace">{text(row.event_type)}</Table.Td>
                <Table.Td>
                  <Badge variant="light" color={colorOf(row.delivery_status)}>
                    {text(row.delivery_status)}
                  </Badge>
                </Table.Td>
                <Table.Td>{when(row.created_at, 'second')}</Table.Td>
                <Table.Td ta="right">
                  <Button size="xs" variant="default" onClick={() => replay(text(row.id))}>
                    Replay
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Listing>
        </Section>
      )}
    </Stack>
  );
}

const colorOf = (status: unknown) => ({ delivered: 'teal', failed: 'red' })[text(status)] ?? 'orange';
