import type { WebhookEventType } from '@flexprice/generated/types';

type Example = Record<string, unknown>;

interface Described {
  'x-webhooks': Record<
    string,
    { post: { requestBody: { content: { 'application/json': { examples: Record<string, { value: Example }> } } } } }
  >;
}

/** The contract's example of an event. The document is large and seldom asked for, so it is read when it is. */
export async function exampleOf(name: WebhookEventType): Promise<Example> {
  const { default: document } = await import('@flexprice/generated/openapi.json', { with: { type: 'json' } });
  const described = (document as unknown as Described)['x-webhooks'][name];
  const [example] = Object.values(described?.post.requestBody.content['application/json'].examples ?? {});
  if (!example) throw new Error(`The contract has no example of ${name}.`);
  return example.value;
}
