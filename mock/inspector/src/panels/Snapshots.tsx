import { Alert, Button, Group, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control } from '../api.ts';

/** Seeds and snapshots: where a world can begin, or go back to. */
export function SnapshotsPanel({ state, world, refresh }: PanelProps) {
  const [name, setName] = useState('');
  const [seed, setSeed] = useState(state.seed ?? '1');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ text: string; failed: boolean }>();

  const act = async (what: string, path: string, body: object = {}) => {
    setBusy(true);
    try {
      const { milliseconds } = await control<{ milliseconds: number }>(path, 'POST', { ...body, world });
      setTold({ text: `${what} in ${milliseconds} ms`, failed: false });
    } catch (failure) {
      setTold({ text: (failure as Error).message, failed: true });
    }
    setBusy(false);
    refresh();
  };

  return (
    <Stack>
      <Group align="end">
        <Button loading={busy} onClick={() => act('Reset', '/reset')}>
          Reset {world}
        </Button>
        <TextInput
          label="Keep it as"
          placeholder="paid"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          variant="light"
          loading={busy}
          disabled={name === ''}
          onClick={() => act(`Kept as ${name}`, '/snapshots', { name })}
        >
          Take a snapshot
        </Button>
        <TextInput label="Seed" value={seed} onChange={(event) => setSeed(event.currentTarget.value)} />
        <Button
          variant="light"
          loading={busy}
          disabled={seed === ''}
          onClick={() => act(`Seed ${seed}`, '/seed', { seed })}
        >
          Another world
        </Button>
      </Group>
      {told && <Alert color={told.failed ? 'red' : 'teal'}>{told.text}</Alert>}
      <Table aria-label="Snapshots">
        <Table.Tbody>
          {(state.snapshots ?? []).map((snapshot) => (
            <Table.Tr key={snapshot}>
              <Table.Td>{snapshot}</Table.Td>
              <Table.Td ta="right">
                <Button
                  size="xs"
                  variant="default"
                  loading={busy}
                  onClick={() => act(`Restored ${snapshot}`, `/restore/${snapshot}`)}
                >
                  Restore
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
