import { Button, SimpleGrid, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control } from '../api.ts';
import { Form, useAct, Workbench } from '../parts.tsx';

/** Seeds and snapshots: where a world can begin, or go back to. */
export function SnapshotsPanel({ state, world, refresh }: PanelProps) {
  const [name, setName] = useState('');
  const [seed, setSeed] = useState(state.seed ?? '1');
  const { busy, told, act } = useAct(refresh);
  const tell = (what: string, path: string, body: object = {}) =>
    act(async () => {
      const { milliseconds } = await control<{ milliseconds: number }>(path, 'POST', { ...body, world });
      return `${what} in ${milliseconds} ms`;
    });

  return (
    <Workbench
      told={told}
      list="Snapshots"
      none="None."
      rows={(state.snapshots ?? []).map((snapshot) => (
        <Table.Tr key={snapshot}>
          <Table.Td>{snapshot}</Table.Td>
          <Table.Td ta="right">
            <Button
              size="xs"
              variant="default"
              loading={busy}
              aria-label={`Restore ${snapshot}`}
              onClick={() => tell(`Restored ${snapshot}`, `/restore/${snapshot}`)}
            >
              Restore
            </Button>
          </Table.Td>
        </Table.Tr>
      ))}
    >
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Form
          title="Back to the beginning"
          hint="What happened since is gone."
          submit={`Reset ${world}`}
          busy={busy}
          onSubmit={() => tell('Reset', '/reset')}
        />
        <Form
          title="As it is now"
          hint="To go back to, as often as you like."
          submit="Take a snapshot"
          busy={busy}
          disabled={name === ''}
          onSubmit={() => tell(`Kept as ${name}`, '/snapshots', { name })}
        >
          <TextInput
            label="Keep it as"
            miw={120}
            style={{ flex: 1 }}
            placeholder="paid"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Form>
        <Form
          title="Another year"
          hint="One that is new here takes some seconds."
          submit="Another world"
          busy={busy}
          disabled={seed === ''}
          onSubmit={() => tell(`Seed ${seed}`, '/seed', { seed })}
        >
          <TextInput
            label="Seed"
            miw={120}
            style={{ flex: 1 }}
            value={seed}
            onChange={(event) => setSeed(event.currentTarget.value)}
          />
        </Form>
      </SimpleGrid>
    </Workbench>
  );
}
