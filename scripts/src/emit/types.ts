import openapiTS from 'openapi-typescript';
import ts from 'typescript';
import type { Document } from '../contract/document.ts';
import { HEADER } from './header.ts';

const RESERVED = new Set(['paths', 'operations', 'components', 'webhooks', '$defs']);

/**
 * TypeScript types of the contract. openapi-typescript writes every schema as a member of one big `components` type;
 * here each becomes an interface of its own name, so that an editor shows `Customer` and not its thirty members. They
 * have a file of their own: who names schemas does not make the compiler read every path.
 */
export async function emitTypes(document: Document): Promise<[file: string, text: string][]> {
  const nodes = await openapiTS(unwrapped(document) as never, { alphabetize: false, defaultNonNullable: false });
  const names = Object.keys(document.components.schemas);
  const clash = names.find((name) => RESERVED.has(name));
  if (clash) throw new Error(`A schema cannot be called ${clash}: the generated types use that name.`);
  const lifted: ts.Statement[] = [];
  const statements = nodes.map((node) => liftSchemas(node as ts.Statement, lifted));
  const list = names.map((name) => `  ${name},`).join('\n');
  return [
    ['schemas.ts', HEADER + print(lifted)],
    [
      'types.ts',
      `${HEADER}import type {\n${list}\n} from './schemas.ts';\nexport type * from './schemas.ts';\n${print(statements)}`,
    ],
  ];
}

/** A wrapper's own `type` says what the wrapped schema says already; printed it would read `string & Decimal`. */
function unwrapped(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_key, node) => {
    if (node && typeof node === 'object' && Array.isArray(node.allOf) && node.allOf.length === 1) delete node.type;
    return node;
  }) as Document;
}

function liftSchemas(statement: ts.Statement, lifted: ts.Statement[]): ts.Statement {
  const { factory } = ts;
  const named = nameReferences(statement);
  if (!ts.isInterfaceDeclaration(named) || named.name.text !== 'components') return named;
  const members = named.members.map((member) => {
    if (!ts.isPropertySignature(member) || memberName(member) !== 'schemas') return member;
    if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
    const schemas = member.type.members.map((schema) => {
      if (!ts.isPropertySignature(schema) || !schema.type) return schema;
      const name = memberName(schema);
      lifted.push(declaration(name, schema.type, schema));
      return factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name));
    });
    return factory.createPropertySignature(
      member.modifiers,
      member.name,
      undefined,
      factory.createTypeLiteralNode(schemas),
    );
  });
  return factory.updateInterfaceDeclaration(named, named.modifiers, named.name, undefined, undefined, members);
}

function declaration(name: string, type: ts.TypeNode, documented: ts.Node): ts.Statement {
  const { factory } = ts;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const statement = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  for (const comment of ts.getSyntheticLeadingComments(documented) ?? []) {
    ts.addSyntheticLeadingComment(statement, comment.kind, comment.text, comment.hasTrailingNewLine);
  }
  return statement;
}

/** `components["schemas"]["Customer"]` becomes `Customer`. */
function nameReferences<T extends ts.Node>(root: T): T {
  const result = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const name = ts.isIndexedAccessTypeNode(node) ? schemaName(node) : undefined;
        if (name) return ts.factory.createTypeReferenceNode(name);
        const visited = ts.visitEachChild(node, visit, context);
        const comments = ts.getSyntheticLeadingComments(node);
        return comments && visited !== node ? ts.setSyntheticLeadingComments(visited, comments) : visited;
      };
      return (node) => visit(node) as T;
    },
  ]);
  return result.transformed[0] as T;
}

function schemaName(node: ts.IndexedAccessTypeNode): string | undefined {
  const outer = node.objectType;
  if (!ts.isIndexedAccessTypeNode(outer) || literal(outer.indexType) !== 'schemas') return undefined;
  if (!ts.isTypeReferenceNode(outer.objectType) || !ts.isIdentifier(outer.objectType.typeName)) return undefined;
  return outer.objectType.typeName.text === 'components' ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

function memberName(member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : '';
}

function print(statements: ts.Statement[]): string {
  const file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  return `${statements.map((s) => printer.printNode(ts.EmitHint.Unspecified, s, file)).join('\n')}\n`;
}
