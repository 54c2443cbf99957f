import {
  Alert,
  Badge,
  Box,
  Button,
  Code,
  CopyButton,
  Grid,
  Group,
  ScrollArea,
  Stack,
  Table,
  Text,
  TextInput,
} from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PanelProps } from '../App.tsx';
import { control, type LogEntry } from '../api.ts';
import { JsonDiff } from '../Json.tsx';

const MOST = 300;

/** The requests as they arrive, and what the contract says to each. */
export function RequestsPanel({ world, state }: PanelProps) {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [selected, setSelected] = useState<number>();
  const [filter, setFilter] = useState('');
  const search = useRef<HTMLInputElement>(null);

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

  const shown = useMemo(() => {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    return entries.filter((entry) => {
      if (state.kind === 'sandbox' && entry.world !== world) return false;
      const text = `${entry.method} ${entry.url} ${entry.name} ${entry.status} ${verdictOf(entry)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [entries, filter, world, state.kind]);

  const move = (step: number) => {
    const at = shown.findIndex(({ id }) => id === selected);
    const next = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (next) setSelected(next.id);
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['/', () => search.current?.focus()],
  ]);
  const entry = shown.find(({ id }) => id === selected);

  return (
    <Stack>
      <Group>
        <TextInput
          ref={search}
          aria-label="Filter"
          placeholder="Filter: customers 404, broken …"
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          style={{ flex: 1 }}
        />
        <Button
          variant="default"
          onClick={() => {
            void control('/requests', 'DELETE');
            setEntries([]);
          }}
        >
          Clear
        </Button>
      </Group>
      {shown.length === 0 && (
        <Alert color="gray" title="Nothing has arrived yet">
          Send something to <Code>{window.location.origin}/v1</Code>
          {state.api_key && (
            <>
              {' '}
              with the key <Code>{state.api_key}</Code>
            </>
          )}
          .
        </Alert>
      )}
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
                    ms
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((one) => (
                  <Table.Tr
                    key={one.id}
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
                      <Text size="sm" ff="monospace" lineClamp={2} style={{ wordBreak: 'break-all' }}>
                        {one.method} {one.url}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {one.name || 'not in the contract'}
                      </Text>
                    </Table.Td>
                    <Table.Td>
                      <Verdict entry={one} />
                    </Table.Td>
                    <Table.Td ta="right" visibleFrom="sm">
                      {one.milliseconds.toFixed(1)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        </Grid.Col>
        {entry && (
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Detail entry={entry} />
          </Grid.Col>
        )}
      </Grid>
    </Stack>
  );
}

const colorOf = (status: number) => (status < 300 ? 'teal' : status < 500 ? 'orange' : 'red');

function verdictOf(entry: LogEntry): string {
  if (entry.response.length > 0) return 'answer broken';
  if (entry.request) return 'request broken';
  return entry.trouble ? 'made to fail' : 'kept';
}

function Verdict({ entry }: { entry: LogEntry }) {
  const verdict = verdictOf(entry);
  const color = { kept: 'teal', 'made to fail': 'grape', 'request broken': 'orange', 'answer broken': 'red' }[verdict];
  return (
    <Badge color={color ?? 'gray'} variant="dot" tt="none" miw="max-content">
      {verdict}
    </Badge>
  );
}

function Detail({ entry }: { entry: LogEntry }) {
  return (
    <Box mah="75vh" style={{ overflow: 'auto' }}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{entry.name || entry.url}</Text>
          <CopyButton value={entry.curl}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy as curl'}
              </Button>
            )}
          </CopyButton>
        </Group>
        {entry.trouble && (
          <Alert color="grape" title="Made to fail">
            {entry.trouble}
          </Alert>
        )}
        {entry.request && (
          <Alert color="orange" title="The request is not what the contract allows">
            {entry.request}
          </Alert>
        )}
        {entry.response.length > 0 && (
          <Alert color="red" title="The answer is not what the contract promises">
            {entry.response.map(({ kind, field, message }) => (
              <Text key={`${kind} ${field}`} size="sm">
                {kind}: {field} {message}
              </Text>
            ))}
          </Alert>
        )}
        {entry.requestBody && (
          <Box>
            <Text size="sm" fw={600}>
              Sent
            </Text>
            <JsonDiff text={entry.requestBody} faults={faultsOfRequest(entry)} />
          </Box>
        )}
        <Box>
          <Text size="sm" fw={600}>
            Answered
          </Text>
          <JsonDiff text={entry.responseBody} faults={entry.response} />
        </Box>
        <Box>
          <Text size="sm" fw={600}>
            Headers of the answer
          </Text>
          <Code block style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-all' }}>
            {Object.entries(entry.responseHeaders)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}
          </Code>
        </Box>
      </Stack>
    </Box>
  );
}

/** `limit must be an integer, name is required` as faults by field. */
const faultsOfRequest = ({ request }: LogEntry) =>
  (request ?? '').split(', ').flatMap((text) => {
    const [field, ...words] = text.split(' ');
    return field ? [{ field, message: words.join(' ') }] : [];
  });
