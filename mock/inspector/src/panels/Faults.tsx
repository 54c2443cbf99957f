import { ActionIcon, NumberInput, SimpleGrid, Switch, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type ActiveRule, control, useLoaded } from '../api.ts';
import { Form, useAct, Workbench } from '../parts.tsx';

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
  const { value, error, reload } = useLoaded(() => control<{ rules: ActiveRule[] }>('/faults'), '', 2_000);
  const rules = value?.rules ?? [];
  const [fault, setFault] = useState('');
  const [operation, setOperation] = useState('*');
  const [probability, setProbability] = useState<number | string>(1);
  const { told, act } = useAct(reload);
  const add = (rule: object) => act(() => control('/faults', 'POST', rule));
  const remove = (id: number) => act(() => control(`/faults/${id}`, 'DELETE'));

  return (
    <Workbench
      told={told}
      list="What goes wrong now"
      error={error}
      head={['Fault', 'Operations', 'Probability', 'Met', '']}
      none="Nothing."
      rows={rules.map((rule) => (
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
    >
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
      <Form
        title="A rule of your own"
        hint="As in the header X-Mock-Fault: several faults with commas between."
        submit="Add"
        disabled={fault === ''}
        onSubmit={() => add({ fault, operation: operation || '*', probability: Number(probability) })}
      >
        <TextInput
          label="Fault"
          miw={140}
          style={{ flex: 1 }}
          placeholder="status=503"
          value={fault}
          onChange={(event) => setFault(event.currentTarget.value)}
        />
        <TextInput
          label="Operations"
          miw={140}
          style={{ flex: 1 }}
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
      </Form>
    </Workbench>
  );
}
