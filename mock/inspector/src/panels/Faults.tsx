import {
  ActionIcon,
  Alert,
  Button,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { control, type Rule, useLoaded } from '../api.ts';

/** Faults that are wanted often, a switch each. */
const SWITCHES: readonly {
  readonly label: string;
  readonly fault: string;
  readonly probability?: number;
  readonly burst?: number;
}[] = [
  { label: 'Slow network: about 800 ms, sometimes seconds', fault: 'latency=lognormal(800,0.7)' },
  { label: 'Every fifth request is over the rate limit', fault: 'rate_limit=5', probability: 0.2 },
  { label: 'Failures in bursts of five', fault: 'status=503', probability: 0.1, burst: 5 },
  { label: 'Every tenth connection drops', fault: 'drop', probability: 0.1 },
  { label: 'Every tenth body is cut off', fault: 'malformed', probability: 0.1 },
  { label: 'Bodies trickle', fault: 'slow=400' },
  { label: 'The key has expired', fault: 'expired_key' },
];

export function FaultsPanel() {
  const { value, reload } = useLoaded(() => control<{ rules: Rule[] }>('/faults'), '', 2_000);
  const rules = value?.rules ?? [];
  const [fault, setFault] = useState('');
  const [operation, setOperation] = useState('*');
  const [probability, setProbability] = useState<number | string>(1);
  const [error, setError] = useState<string>();

  const add = async (rule: object) => {
    try {
      await control('/faults', 'POST', rule);
      setError(undefined);
    } catch (failure) {
      setError((failure as Error).message);
    }
    reload();
  };
  const remove = async (id: number) => {
    await control(`/faults/${id}`, 'DELETE');
    reload();
  };

  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {SWITCHES.map(({ label, ...rule }) => {
          const active = rules.find((one) => one.fault === rule.fault && (one.operation ?? '*') === '*');
          return (
            <Switch
              key={label}
              label={label}
              description={rule.fault}
              checked={active !== undefined}
              onChange={() => (active ? remove(active.id) : add(rule))}
            />
          );
        })}
      </SimpleGrid>
      <Title order={2} size="h5">
        A rule of your own
      </Title>
      <Group align="end">
        <TextInput
          label="Fault"
          placeholder="status=503"
          value={fault}
          onChange={(event) => setFault(event.currentTarget.value)}
        />
        <TextInput
          label="Operations"
          placeholder="invoices.*"
          value={operation}
          onChange={(event) => setOperation(event.currentTarget.value)}
        />
        <NumberInput
          label="Probability"
          min={0}
          max={1}
          step={0.1}
          w={120}
          value={probability}
          onChange={setProbability}
        />
        <Button onClick={() => add({ fault, operation: operation || '*', probability: Number(probability) })}>
          Add
        </Button>
      </Group>
      {error && <Alert color="red">{error}</Alert>}
      <Table aria-label="Rules">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Fault</Table.Th>
            <Table.Th>Operations</Table.Th>
            <Table.Th>Probability</Table.Th>
            <Table.Th>Met</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <Table.Tr key={rule.id}>
              <Table.Td ff="monospace">{rule.fault}</Table.Td>
              <Table.Td>{rule.operation ?? '*'}</Table.Td>
              <Table.Td>{rule.probability ?? 1}</Table.Td>
              <Table.Td>{rule.met}</Table.Td>
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={`Remove ${rule.fault}`}
                  onClick={() => remove(rule.id)}
                >
                  ✕
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rules.length === 0 && <Text c="dimmed">Nothing goes wrong.</Text>}
    </Stack>
  );
}
