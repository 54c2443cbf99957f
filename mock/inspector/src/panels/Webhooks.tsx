import { Autocomplete, Badge, Button, NumberInput, SimpleGrid, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { ask, control, type Row, useLoaded } from '../api.ts';
import { text, when } from '../format.ts';
import { Form, Outcome, useAct, Workbench } from '../parts.tsx';

/** Where webhooks go, what came of each, and once more. */
export function WebhooksPanel({ state, world }: PanelProps) {
  const key = state.api_key ?? '';
  const isSandbox = state.kind === 'sandbox';
  const [url, setUrl] = useState('');
  const deliveries = useLoaded(
    () =>
      isSandbox ? ask<{ items: Row[] }>(world, key, '/webhooks/deliveries?limit=50') : Promise.resolve({ items: [] }),
    `${world} ${isSandbox}`,
    3_000,
  );
  const { told, act } = useAct(deliveries.reload);
  const replay = (id: string) =>
    act(async () => {
      await ask(world, key, `/webhooks/deliveries/${id}/redeliver`, {});
      return 'It is on its way again.';
    });

  const forms = (
    <>
      <TextInput
        label="Receiver"
        placeholder="http://localhost:3000/hooks"
        maw={480}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {isSandbox && <Listen url={url} world={world} act={act} />}
        <Example url={url} act={act} />
      </SimpleGrid>
    </>
  );
  if (!isSandbox)
    return (
      <Stack>
        {forms}
        <Outcome told={told} />
      </Stack>
    );
  return (
    <Workbench
      told={told}
      list="Deliveries"
      error={deliveries.error}
      head={['Event', 'State', 'Created', '']}
      none="None."
      rows={(deliveries.value?.items ?? []).map((row) => (
        <Table.Tr key={text(row.id)}>
          <Table.Td ff="monospace">{text(row.event_type)}</Table.Td>
          <Table.Td>
            <Badge variant="light" miw="max-content" color={colorOf(row.delivery_status)}>
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
    >
      {forms}
    </Workbench>
  );
}

type Act = (work: () => Promise<unknown>) => Promise<void>;

function Listen({ url, world, act }: { url: string; world: string; act: Act }) {
  const [duplicate, setDuplicate] = useState<number | string>(0);
  const [reorder, setReorder] = useState<number | string>(0);
  const listen = () =>
    act(async () => {
      const body = { url, world, duplicate: Number(duplicate), reorder: Number(reorder) };
      const made = await control<{ signing_secret: string }>('/webhooks', 'POST', body);
      return `From now on they arrive there, signed with ${made.signing_secret}`;
    });
  return (
    <Form
      title="Those of this world"
      hint="Really sent, and signed; some of them twice or out of order."
      submit="Send them there"
      disabled={url === ''}
      onSubmit={listen}
    >
      <NumberInput label="Twice" min={0} max={1} step={0.1} w={90} value={duplicate} onChange={setDuplicate} />
      <NumberInput label="Out of order" min={0} max={1} step={0.1} w={110} value={reorder} onChange={setReorder} />
    </Form>
  );
}

function Example({ url, act }: { url: string; act: Act }) {
  const [event, setEvent] = useState('invoice.update.finalized');
  const events = useLoaded(() => control<{ items: string[] }>('/webhooks/events'), '');
  const send = () =>
    act(async () => {
      const { deliveries } = await control<{ deliveries: Row[] }>('/webhooks/send', 'POST', { url, event });
      return `Answered: ${deliveries.map(({ status, error }) => text(status) || text(error)).join(', ')}`;
    });
  return (
    <Form
      title="An example"
      hint="What the contract shows of an event."
      submit="Send an example"
      disabled={url === ''}
      onSubmit={send}
    >
      <Autocomplete
        label="Example of"
        miw={200}
        style={{ flex: 1 }}
        data={events.value?.items ?? []}
        value={event}
        onChange={setEvent}
      />
    </Form>
  );
}

const colorOf = (status: unknown) => ({ delivered: 'teal', failed: 'red' })[text(status)] ?? 'orange';
