import {
  ActionIcon,
  Alert,
  AppShell,
  Badge,
  Button,
  CopyButton,
  Group,
  Kbd,
  Modal,
  Select,
  Stack,
  Table,
  Tabs,
  Text,
  Title,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { control, type MockState, useLoaded } from './api.ts';
import { when } from './format.ts';
import { ClockPanel } from './panels/Clock.tsx';
import { FaultsPanel } from './panels/Faults.tsx';
import { RequestsPanel } from './panels/Requests.tsx';
import { SnapshotsPanel } from './panels/Snapshots.tsx';
import { StatePanel } from './panels/State.tsx';
import { WebhooksPanel } from './panels/Webhooks.tsx';

export interface PanelProps {
  readonly state: MockState;
  readonly world: string;
  /** Reads again how the mock stands. */
  readonly refresh: () => void;
}

interface Panel {
  readonly id: string;
  readonly title: string;
  /** Whether only the sandbox has it. */
  readonly sandbox: boolean;
  readonly render: (props: PanelProps) => ReactNode;
}

const PANELS: readonly Panel[] = [
  { id: 'requests', title: 'Requests', sandbox: false, render: (props) => <RequestsPanel {...props} /> },
  { id: 'state', title: 'Customers', sandbox: true, render: (props) => <StatePanel {...props} /> },
  { id: 'clock', title: 'Clock', sandbox: true, render: (props) => <ClockPanel {...props} /> },
  { id: 'faults', title: 'Faults', sandbox: false, render: () => <FaultsPanel /> },
  { id: 'snapshots', title: 'Snapshots', sandbox: true, render: (props) => <SnapshotsPanel {...props} /> },
  { id: 'webhooks', title: 'Webhooks', sandbox: false, render: (props) => <WebhooksPanel {...props} /> },
];

const KEYS: readonly (readonly [string, string])[] = [
  ['1 … 6', 'the panels in their order'],
  ['j, k', 'next and previous request'],
  ['/', 'filter'],
  ['d', 'dark or light'],
  ['?', 'this help'],
  ['Enter', 'in a field: do it'],
  ['Esc', 'close'],
];

/** What an app has to be told, as lines of a `.env` file. */
const settingsOf = ({ api_key }: MockState, world: string): string =>
  [
    `FLEXPRICE_BASE_URL=${window.location.origin}${world === 'main' ? '' : `/w/${world}`}/v1`,
    `FLEXPRICE_API_KEY=${api_key ?? 'anything'}`,
    '',
  ].join('\n');

export function App() {
  const [world, setWorld] = useState('main');
  const [panel, setPanel] = useState(window.location.hash.slice(1) || 'requests');
  const [help, setHelp] = useState(false);
  const { toggleColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const { value: state, error, reload } = useLoaded(() => control<MockState>(`/state?world=${world}`), world, 3_000);
  const panels = PANELS.filter(({ sandbox }) => !sandbox || state?.kind === 'sandbox');
  const go = (id: string) => {
    setPanel(id);
    window.location.hash = id;
  };
  useHotkeys([
    ...panels.map(({ id }, index) => [String(index + 1), () => go(id)] as [string, () => void]),
    ['d', () => toggleColorScheme()],
    ['shift+?', () => setHelp(true)],
    ['?', () => setHelp(true)],
  ]);

  return (
    <AppShell header={{ height: 56 }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Title order={1} size="h4" style={{ whiteSpace: 'nowrap' }}>
              FlexPrice mock
            </Title>
            {state && (
              <Badge variant="light" visibleFrom="sm">
                {state.kind}
              </Badge>
            )}
            {state?.seed && (
              <Badge variant="outline" visibleFrom="sm">
                seed {state.seed}
              </Badge>
            )}
          </Group>
          <Group gap="sm" wrap="nowrap">
            {state?.clock && (
              <Text size="sm" ff="monospace" visibleFrom="sm">
                {when(state.clock.now, 'minute')} {state.clock.frozen ? '(frozen)' : ''}
              </Text>
            )}
            {state?.worlds && (
              <Select
                aria-label="World"
                size="xs"
                w={{ base: 96, sm: 140 }}
                data={[...state.worlds]}
                value={world}
                allowDeselect={false}
                onChange={(value) => value && setWorld(value)}
              />
            )}
            {state && (
              <CopyButton value={settingsOf(state, world)}>
                {({ copied, copy }) => (
                  <Button size="xs" variant="default" visibleFrom="sm" title="For a .env file" onClick={copy}>
                    {copied ? 'Copied' : 'Copy URL and key'}
                  </Button>
                )}
              </CopyButton>
            )}
            <ActionIcon variant="default" aria-label="Keys" onClick={() => setHelp(true)}>
              ?
            </ActionIcon>
            <ActionIcon variant="default" aria-label="Dark or light" onClick={() => toggleColorScheme()}>
              {scheme === 'dark' ? '☀' : '☾'}
            </ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Main>
        {error && (
          <Alert color="red" mb="md" title="The mock does not answer">
            {error}
          </Alert>
        )}
        {state && (
          <Tabs value={panel} onChange={(value) => value && go(value)} keepMounted={false}>
            <Tabs.List mb="md">
              {panels.map(({ id, title }, index) => (
                <Tabs.Tab
                  key={id}
                  value={id}
                  rightSection={
                    <Kbd size="xs" visibleFrom="sm">
                      {index + 1}
                    </Kbd>
                  }
                  px={{ base: 'xs', sm: 'md' }}
                >
                  {title}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {panels.map(({ id, render }) => (
              <Tabs.Panel key={id} value={id}>
                {render({ state, world, refresh: reload })}
              </Tabs.Panel>
            ))}
          </Tabs>
        )}
      </AppShell.Main>
      <Modal opened={help} onClose={() => setHelp(false)} title="Keys">
        <Stack>
          <Table>
            <Table.Tbody>
              {KEYS.map(([key, what]) => (
                <Table.Tr key={key}>
                  <Table.Td>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{what}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      </Modal>
    </AppShell>
  );
}
