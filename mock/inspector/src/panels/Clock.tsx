import { Badge, Button, Group, SimpleGrid, Stack, Switch, Table, Text, TextInput, Timeline } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control, type Job, useLoaded } from '../api.ts';
import { fromNow, when } from '../format.ts';
import { Listing, Outcome, Section, useAct } from '../parts.tsx';

const STEPS = ['1 hour', '1 day', '1 week', '1 month'];

/** The world's time: where it stands, how it is moved on, and what fell due on the way. */
export function ClockPanel({ state, world, refresh }: PanelProps) {
  const [instant, setInstant] = useState('');
  const jobs = useLoaded(() => control<{ items: Job[] }>(`/timeline?world=${world}`), world, 5_000);
  const { busy, told, act } = useAct(() => {
    refresh();
    jobs.reload();
  });
  const travel = (body: object) =>
    act(async () => {
      const { done } = await control<{ done: Record<string, number> }>('/clock', 'POST', { ...body, world });
      const kinds = Object.entries(done).map(([kind, count]) => `${count} × ${kind}`);
      return `On the way: ${kinds.join(', ') || 'nothing fell due'}`;
    });
  const freeze = (frozen: boolean) =>
    act(async () => {
      await control('/clock', 'POST', { frozen, world });
      return undefined;
    });

  const items = jobs.value?.items ?? [];
  const past = items.filter(({ state: job }) => job !== 'waiting').slice(-30);
  const coming = items.filter(({ state: job }) => job === 'waiting').slice(0, 30);
  return (
    <Stack>
      <Group>
        <Text ff="monospace" size="xl" mr="md">
          {when(state.clock?.now, 'second')}
        </Text>
        <Switch
          label="Time stands still"
          checked={state.clock?.frozen ?? false}
          onChange={(event) => freeze(event.currentTarget.checked)}
        />
      </Group>
      <Group gap="xs">
        {STEPS.map((step) => (
          <Button key={step} variant="light" loading={busy} onClick={() => travel({ advance: step })}>
            + {step}
          </Button>
        ))}
        <TextInput
          aria-label="Go to"
          placeholder="2027-01-01T00:00:00Z"
          value={instant}
          onChange={(event) => setInstant(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && instant !== '' && travel({ now: instant })}
        />
        <Button variant="default" loading={busy} disabled={instant === ''} onClick={() => travel({ now: instant })}>
          Go there
        </Button>
      </Group>
      <Outcome told={told} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Section title="What fell due" error={jobs.error}>
          {past.length === 0 && <Text c="dimmed">Nothing yet.</Text>}
          <Timeline active={past.length} bulletSize={12} lineWidth={2} mt="xs">
            {past.toReversed().map((job) => (
              <Timeline.Item
                key={job.id}
                mt="sm"
                title={<Text size="sm">{job.kind}</Text>}
                color={job.state === 'failed' ? 'red' : 'teal'}
              >
                <Text size="xs" c="dimmed">
                  {when(job.run_at, 'minute')} {job.last_error}
                </Text>
                <Text size="xs" c="dimmed" ff="monospace" style={{ wordBreak: 'break-all' }}>
                  {job.key}
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
        </Section>
        <Section title="What comes">
          <Listing label="What comes" none="Nothing is planned.">
            {coming.map((job) => (
              <Table.Tr key={job.id}>
                <Table.Td>
                  <Text size="sm" ff="monospace">
                    {when(job.run_at, 'minute')}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {state.clock && fromNow(job.run_at, state.clock.now)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Badge variant="light" tt="none">
                    {job.kind}
                  </Badge>
                  <Text size="xs" c="dimmed" ff="monospace" style={{ wordBreak: 'break-all' }}>
                    {job.key}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Listing>
        </Section>
      </SimpleGrid>
    </Stack>
  );
}
