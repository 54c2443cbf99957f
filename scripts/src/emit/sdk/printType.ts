import type { Schema } from '../../contract/document.ts';

/** What the SDK calls the content of a file, a type of its own because compilers before 5.7 know arrays of one kind only. */
export const BYTES = 'Bytes';

/** Writes schemas as TypeScript and remembers which named types it mentioned. */
export class TypePrinter {
  readonly names = new Set<string>();

  print(schema: Schema): string {
    const text = this.core(schema);
    return schema.nullable ? `${text} | null` : text;
  }

  private core(schema: Schema): string {
    if (schema.$ref) return this.reference(schema.$ref);
    if (schema.allOf?.length === 1 && schema.allOf[0]) return this.print(schema.allOf[0]);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return choices.map((choice) => this.print(choice)).join(' | ');
    if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
    switch (schema.type) {
      case 'string':
        return schema.format === 'binary' ? BYTES : 'string';
      case 'integer':
      case 'number':
        return 'number';
      case 'boolean':
        return 'boolean';
      case 'array': {
        const item = this.print(schema.items ?? {});
        return item.includes(' ') ? `(${item})[]` : `${item}[]`;
      }
      case 'object':
        return this.object(schema);
      default:
        return 'unknown';
    }
  }

  private reference(pointer: string): string {
    const name = pointer.split('/').pop() ?? '';
    this.names.add(name);
    return name;
  }

  private object(schema: Schema): string {
    const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const optional = schema.required?.includes(name) ? '' : '?';
      return `${JSON.stringify(name)}${optional}: ${this.print(property)}`;
    });
    if (members.length > 0) return `{ ${members.join('; ')} }`;
    const values = schema.additionalProperties;
    return `{ [name: string]: ${typeof values === 'object' ? this.print(values) : 'unknown'} }`;
  }

  /** The import that a file with these types needs, from the generated types. */
  importFrom(path: string): string {
    const names = [...this.names].sort();
    return names.length > 0
      ? `import type {\n${names.map((name) => `  ${name},`).join('\n')}\n} from '${path}';\n`
      : '';
  }
}
