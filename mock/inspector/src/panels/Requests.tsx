import {
  Alert,
  Badge,
  Box,
  Button,
  Code,
  CopyButton,
  Drawer,
  Grid,
  Group,
  ScrollArea,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control, type LogEntry, sendAgain } from '../api.ts';
import { when } from '../format.ts';
import { Exchange } from './Exchange.tsx';
import { colorOf, Verdict, VIEWS, type View, verdictOf } from './verdict.tsx';

const MOST = 300;

/** The requests as they arrive, and what the contract says to each. */
export function RequestsPanel({ world, state }: PanelProps) {
  const { entries, clear } = useLog();
  const [selected, setSelected] = useState<number>();
  const [filter, setFilter] = useState('');
  const [view, setView] = useState<View>('all');
  const search = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });

  const found = useMemo(() => {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    return entries.filter((entry) => {
      if (state.kind === 'sandbox' && entry.world !== world) return false;
      const text = `${entry.method} ${entry.url} ${entry.name} ${entry.status} ${verdictOf(entry)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [entries, filter, world, state.kind]);
  const shown = found.filter(VIEWS[view].shows);
  const entry = shown.find(({ id }) => id === selected);

  const move = (step: number) => {
    const at = shown.findIndex(({ id }) => id === selected);
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (next) setSelected(next.id);
  };
  const close = () => setSelected(undefined);
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['/', () => search.current?.focus()],
    ['Escape', close],
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes through the list by keys sees where they are
  useEffect(() => void row.current?.scrollIntoView({ block: 'nearest' }), [selected]);

  const detail = entry && <Exchange entry={entry} onAgain={() => void sendAgain(entry, state)} />;
  return (
    <Stack>
      <Group>
        <TextInput
          ref={search}
          aria-label="Filter"
          placeholder="Filter: customers 404, made to fail …"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          style={{ flex: 1 }}
          miw={180}
        />
        {/* Buttons, not radio inputs: in those the keys of the page would be of no use. */}
        <Button.Group>
          {Object.entries(VIEWS).map(([name, { title, shows }]) => (
            <Button
              key={name}
              px="sm"
              variant={name === view ? 'light' : 'default'}
              aria-pressed={name === view}
              onClick={() => setView(name as View)}
            >
              {title} {found.filter(shows).length}
            </Button>
          ))}
        </Button.Group>
        <Button variant="default" px="sm" onClick={clear}>
          Clear
        </Button>
      </Group>
      {entries.length === 0 ? (
        <Welcome world={world} state={state} />
      ) : (
        shown.length === 0 && <Text c="dimmed">None of the {entries.length} requests is like that.</Text>
      )}
      {shown.length > 0 && (
        <Grid>
          <Grid.Col span={{ base: 12, md: entry ? 6 : 12 }}>
            <ScrollArea.Autosize mah="75vh">
              <Table highlightOnHover stickyHeader aria-label="Requests">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Status</Table.Th>
                    <Table.Th>Request</Table.Th>
                    <Table.Th>Contract</Table.Th>
                    <Table.Th ta="right" visibleFrom="sm">
                      At
                    </Table.Th>
                    <Table.Th ta="right" visibleFrom="sm">
                      ms
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {shown.map((one) => (
                    <Table.Tr
                      key={one.id}
                      ref={one.id === selected ? row : null}
                      tabIndex={0}
                      aria-selected={one.id === selected}
                      style={{ cursor: 'pointer' }}
                      {...(one.id === selected && { bg: 'var(--mantine-primary-color-light)' })}
                      onClick={() => setSelected(one.id)}
                      onKeyDown={(event) => event.key === 'Enter' && setSelected(one.id)}
                    >
                      <Table.Td>
                        <Badge color={colorOf(one.status)} variant="light">
                          {one.status}
                        </Badge>
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm" ff="monospace" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
                          {one.method} {one.url}
                        </Text>
                        <Text size="xs" c="dimmed">
                          {one.name || 'not in the contract'}
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <Verdict entry={one} />
                      </Table.Td>
                      <Table.Td ta="right" visibleFrom="sm" ff="monospace" fz="sm">
                        {when(one.at, 'second').slice(11)}
                      </Table.Td>
                      <Table.Td ta="right" visibleFrom="sm" ff="monospace" fz="sm">
                        {one.milliseconds.toFixed(1)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollArea.Autosize>
          </Grid.Col>
          {isWide && detail && (
            <Grid.Col span={6}>
              <Box mah="75vh" style={{ overflow: 'auto' }}>
                {detail}
              </Box>
            </Grid.Col>
          )}
        </Grid>
      )}
      {!isWide && (
        <Drawer opened={entry !== undefined} onClose={close} title="Request" position="right" size="100%">
          {detail}
        </Drawer>
      )}
    </Stack>
  );
}

/** The log as it was, and whatever arrives from then on, the newest first. */
function useLog(): { entries: readonly LogEntry[]; clear: () => void } {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  useEffect(() => {
    let stale = false;
    control<{ items: LogEntry[] }>('/requests').then(({ items }) => {
      if (!stale) setEntries(items);
    });
    const stream = new EventSource('/_mock/requests/stream');
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      const entry = JSON.parse(data) as LogEntry;
      setEntries((known) => [entry, ...known.filter(({ id }) => id !== entry.id)].slice(0, MOST));
    };
    return () => {
      stale = true;
      stream.close();
    };
  }, []);
  const clear = () => {
    void control('/requests', 'DELETE');
    setEntries([]);
  };
  return { entries, clear };
}

/** What to do where nothing has happened yet. */
function Welcome({ world, state }: Pick<PanelProps, 'world' | 'state'>) {
  const base = `${window.location.origin}${world === 'main' ? '' : `/w/${world}`}/v1`;
  const line = `curl ${base}/customers -H 'x-api-key: ${state.api_key ?? 'anything'}'`;
  return (
    <Alert color="gray" title="Nothing has arrived yet">
      <Stack gap="xs" align="start">
        <Text size="sm">
          Send something to <Code>{base}</Code> with the key <Code>{state.api_key ?? 'anything'}</Code>, for instance
        </Text>
        <Code block maw="100%" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {line}
        </Code>
        <CopyButton value={line}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
