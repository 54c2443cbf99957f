import { Button, Group, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control } from '../api.ts';
import { Listing, Outcome, Section, useAct } from '../parts.tsx';

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
    <Stack>
      <Group align="end">
        <Button loading={busy} onClick={() => tell('Reset', '/reset')}>
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
          onClick={() => tell(`Kept as ${name}`, '/snapshots', { name })}
        >
          Take a snapshot
        </Button>
        <TextInput label="Seed" value={seed} onChange={(event) => setSeed(event.currentTarget.value)} />
        <Button
          variant="light"
          loading={busy}
          disabled={seed === ''}
          onClick={() => tell(`Seed ${seed}`, '/seed', { seed })}
        >
          Another world
        </Button>
      </Group>
      <Outcome told={told} />
      <Section title="Snapshots">
        <Listing label="Snapshots" none="None.">
          {(state.snapshots ?? []).map((snapshot) => (
            <Table.Tr key={snapshot}>
              <Table.Td>{snapshot}</Table.Td>
              <Table.Td ta="right">
                <Button
                  size="xs"
                  variant="default"
                  loading={busy}
                  onClick={() => tell(`Restored ${snapshot}`, `/restore/${snapshot}`)}
                >
                  Restore
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Listing>
      </Section>
    </Stack>
  );
}
