import { ActionIcon, Button, Group, NumberInput, SimpleGrid, Stack, Switch, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ActiveRule, control, useLoaded } from '../api.ts';
import { Listing, Outcome, Section, useAct } from '../parts.tsx';

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
  const { value, reload } = useLoaded(() => control<{ rules: ActiveRule[] }>('/faults'), '', 2_000);
  const rules = value?.rules ?? [];
  const [fault, setFault] = useState('');
  const [operation, setOperation] = useState('*');
  const [probability, setProbability] = useState<number | string>(1);
  const { told, act } = useAct(reload);
  const add = (rule: object) =>
    act(async () => {
      await control('/faults', 'POST', rule);
      return undefined;
    });
  const remove = (id: number) =>
    act(async () => {
      await control(`/faults/${id}`, 'DELETE');
      return undefined;
    });

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
      <Section title="A rule of your own">
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
          <Button
            disabled={fault === ''}
            onClick={() => add({ fault, operation: operation || '*', probability: Number(probability) })}
          >
            Add
          </Button>
        </Group>
      </Section>
      <Outcome told={told} />
      <Section title="What goes wrong now">
        <Listing label="Rules" head={['Fault', 'Operations', 'Probability', 'Met', '']} none="Nothing.">
          {rules.map((rule) => (
            <Table.Tr key={rule.id}>
              <Table.Td ff="monospace">{rule.fault}</Table.Td>
              <Table.Td>{rule.operation ?? '*'}</Table.Td>
              <Table.Td>{rule.probability ?? 1}</Table.Td>
              <Table.Td>{rule.met}</Table.Td>
              <Table.Td ta="right">
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
        </Listing>
      </Section>
    </Stack>
  );
}
