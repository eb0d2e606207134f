import { randomUUIDv7 } from 'node:crypto';

/** As much of JSON Schema as our contract uses. */
export interface Schema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  default?: unknown;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** The smallest body a schema accepts: required fields only, each with a plain value. */
export function bodyFor(schema: Schema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const pilihan = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (pilihan) return bodyFor(pilihan.find((one) => one.type !== 'null') ?? pilihan[0]!);
  if (!schema.type) return {};
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, bodyFor(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => bodyFor(schema.items ?? {}));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return text(schema);
  }
}

function text({ format, minLength = 1, maxLength = 12 }: Schema): string {
  if (format === 'uuid') return randomUUIDv7();
  if (format === 'date') return '2026-04-05';
  if (format === 'email') return 'orang@contoh.go.id';
  if (format === 'uri') return 'https://contoh.go.id';
  return 'x'.repeat(Math.max(minLength, Math.min(maxLength, 12)));
}

/** The same schema with every `$ref` replaced by what it names. */
export function withoutRefs(schema: Schema, components: Record<string, Schema>): Schema {
  const resolve = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(resolve);
    if (node === null || typeof node !== 'object') return node;
    const ref = '$ref' in node && typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined;
    if (ref) return resolve(components[ref] ?? {});
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, resolve(value)]));
  };
  return resolve(schema) as Schema;
}
