import { Alert, Badge, Button, Group, NumberInput, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { ask, control, type Row, useLoaded } from '../api.ts';

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Where webhooks go, what came of each, and once more. */
export function WebhooksPanel({ state, world }: PanelProps) {
  const key = state.api_key ?? '';
  const isSandbox = state.kind === 'sandbox';
  const [url, setUrl] = useState('');
  const [event, setEvent] = useState('invoice.update.finalized');
  const [duplicate, setDuplicate] = useState<number | string>(0);
  const [reorder, setReorder] = useState<number | string>(0);
  const [told, setTold] = useState<{ text: string; failed: boolean }>();
  const deliveries = useLoaded(
    () =>
      isSandbox ? ask<{ items: Row[] }>(world, key, '/webhooks/deliveries?limit=50') : Promise.resolve({ items: [] }),
    `${world} ${isSandbox}`,
    3_000,
  );

  const act = async (work: () => Promise<string>) => {
    try {
      setTold({ text: await work(), failed: false });
    } catch (failure) {
      setTold({ text: (failure as Error).message, failed: true });
    }
    deliveries.reload();
  };
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
        <TextInput label="Example of" value={event} onChange={(e) => setEvent(e.currentTarget.value)} />
        <Button variant="light" disabled={url === ''} onClick={send}>
          Send an example
        </Button>
      </Group>
      {told && <Alert color={told.failed ? 'red' : 'teal'}>{told.text}</Alert>}
      {isSandbox && (
        <>
          <Title order={2} size="h5">
            Deliveries
          </Title>
          {deliveries.error && <Text c="dimmed">{deliveries.error}</Text>}
          <Table aria-label="Deliveries">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Event</Table.Th>
                <Table.Th>State</Table.Th>
                <Table.Th>Created</Table.Th>
                <Table.Th />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {(deliveries.value?.items ?? []).map((row) => (
                <Table.Tr key={text(row.id)}>
                  <Table.Td>{text(row.event_name) || text(row.event_type)}</Table.Td>
                  <Table.Td>
                    <Badge variant="light">{text(row.delivery_status) || text(row.status)}</Badge>
                  </Table.Td>
                  <Table.Td>{text(row.created_at).slice(0, 19).replace('T', ' ')}</Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() =>
                        act(async () => {
                          await ask(world, key, `/webhooks/deliveries/${text(row.id)}/redeliver`, {});
                          return 'It is on its way again.';
                        })
                      }
                    >
                      Replay
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
    </Stack>
  );
}
