import { Alert, Badge, Box, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { LogEntry } from '../api.ts';
import { when } from '../format.ts';
import { JsonDiff } from '../Json.tsx';
import { colorOf } from './verdict.tsx';

/** One request of the log and its answer, with what the contract says to both. */
export function Exchange({ entry, onAgain }: { entry: LogEntry; onAgain: () => void }) {
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="start">
        <Box>
          <Group gap="xs">
            <Badge color={colorOf(entry.status)} variant="light">
              {entry.status}
            </Badge>
            <Text fw={600}>{entry.name || 'not in the contract'}</Text>
          </Group>
          <Text size="xs" c="dimmed" ff="monospace" style={{ wordBreak: 'break-all' }}>
            {entry.method} {entry.url}
          </Text>
          <Text size="xs" c="dimmed">
            {when(entry.at, 'second')}, {entry.milliseconds.toFixed(1)} ms
          </Text>
        </Box>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onAgain}>
            Send again
          </Button>
          <Copy what="curl" value={entry.curl} />
        </Group>
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
        <Body title="Sent" text={entry.requestBody}>
          <JsonDiff text={entry.requestBody} faults={faultsOfRequest(entry)} />
        </Body>
      )}
      <Body title="Answered" text={entry.responseBody}>
        <JsonDiff text={entry.responseBody} faults={entry.response} />
      </Body>
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
  );
}

function Body({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <Box>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {text && <Copy what="body" value={text} label={`Copy what was ${title.toLowerCase()}`} />}
      </Group>
      {children}
    </Box>
  );
}

function Copy({ what, value, label }: { what: string; value: string; label?: string }) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button size="xs" variant="default" onClick={copy} {...(label && { 'aria-label': label })}>
          {copied ? 'Copied' : `Copy ${what}`}
        </Button>
      )}
    </CopyButton>
  );
}

/** `limit must be an integer, name is required` as faults by field. */
const faultsOfRequest = ({ request }: LogEntry) =>
  (request ?? '').split(', ').flatMap((text) => {
    const [field, ...words] = text.split(' ');
    return field ? [{ field, message: words.join(' ') }] : [];
  });
