import { Alert, Badge, Button, Group, Stack, Switch, Table, Text, TextInput, Timeline, Title } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control, type Job, useLoaded } from '../api.ts';

const STEPS = ['1 hour', '1 day', '1 week', '1 month'];

/** The world's time: where it stands, how it is moved on, and what fell due on the way. */
export function ClockPanel({ state, world, refresh }: PanelProps) {
  const [busy, setBusy] = useState(false);
  const [instant, setInstant] = useState('');
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<Readonly<Record<string, number>>>();
  const jobs = useLoaded(() => control<{ items: Job[] }>(`/timeline?world=${world}`), world, 5_000);

  const tell = async (body: object) => {
    setBusy(true);
    setError(undefined);
    try {
      const answer = await control<{ done: Record<string, number> }>('/clock', 'POST', { ...body, world });
      setDone(answer.done);
    } catch (failure) {
      setError((failure as Error).message);
    }
    setBusy(false);
    refresh();
    jobs.reload();
  };

  const items = jobs.value?.items ?? [];
  const past = items.filter(({ state: job }) => job !== 'waiting').slice(-30);
  const coming = items.filter(({ state: job }) => job === 'waiting').slice(0, 30);
  return (
    <Stack>
      <Group align="end">
        <Text ff="monospace" size="xl">
          {state.clock?.now.replace('T', ' ').slice(0, 19)}
        </Text>
        {STEPS.map((step) => (
          <Button key={step} variant="light" loading={busy} onClick={() => tell({ advance: step })}>
            + {step}
          </Button>
        ))}
        <TextInput
          aria-label="Go to"
          placeholder="2027-01-01T00:00:00Z"
          value={instant}
          onChange={(event) => setInstant(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && tell({ now: instant })}
        />
        <Button variant="default" loading={busy} onClick={() => tell({ now: instant })}>
          Go there
        </Button>
        <Switch
          label="Time stands still"
          checked={state.clock?.frozen ?? false}
          onChange={(event) => tell({ frozen: event.currentTarget.checked })}
        />
      </Group>
      {error && <Alert color="red">{error}</Alert>}
      {done && (
        <Alert color="teal" title="On the way">
          {Object.entries(done)
            .map(([kind, count]) => `${count} × ${kind}`)
            .join(', ') || 'nothing fell due'}
        </Alert>
      )}
      <Group align="start" grow>
        <Stack gap="xs">
          <Title order={2} size="h5">
            What fell due
          </Title>
          <Timeline active={past.length} bulletSize={14} lineWidth={2}>
            {past.toReversed().map((job) => (
              <Timeline.Item key={job.id} title={job.kind} color={job.state === 'failed' ? 'red' : 'teal'}>
                <Text size="xs" c="dimmed">
                  {job.run_at.slice(0, 16).replace('T', ' ')} {job.last_error}
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
          {past.length === 0 && <Text c="dimmed">Nothing yet.</Text>}
        </Stack>
        <Stack gap="xs">
          <Title order={2} size="h5">
            What comes
          </Title>
          <Table aria-label="What comes">
            <Table.Tbody>
              {coming.map((job) => (
                <Table.Tr key={job.id}>
                  <Table.Td ff="monospace">{job.run_at.slice(0, 16).replace('T', ' ')}</Table.Td>
                  <Table.Td>
                    <Badge variant="light">{job.kind}</Badge>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {coming.length === 0 && <Text c="dimmed">Nothing is planned.</Text>}
        </Stack>
      </Group>
    </Stack>
  );
}
