import { z } from 'zod';
import { kinds } from '../engine/index.ts';
import { notes } from '../messages/engineWords.en.ts';

const MONEY = { type: 'string', pattern: '^\\d+\\.\\d{2}$', description: 'Dollars, in whole cents', examples: ['1733.33'] };
const MESSAGE = { type: 'object', required: ['code', 'message', 'facts'], properties: { code: { enum: Object.keys(notes) }, message: { type: 'string' }, facts: { type: 'array', items: { type: 'string' } } } };
const AMOUNTS = {
  lines: { type: 'object', description: 'Figures by line, such as `8606.18`: dollars in whole cents, an exact share, or a number of years or days', additionalProperties: { type: 'string' } },
  destinations: {
    type: 'array', items: { type: 'object', properties: { to: { type: 'string' }, via: { type: 'string' }, amount: MONEY, preTax: MONEY, afterTax: MONEY, taxable: MONEY } },
  },
};

/**
 * The description of the HTTP interface, OpenAPI 3.1. The facts are described by the very schemas that read them, so the
 * page cannot say what the engine does not take.
 */
export function openApi(version: string, publicUrl: string | undefined): object {
  const schemas = Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [`${kind}Facts`, z.toJSONSchema(schema, { io: 'input' })]));
  const facts = { oneOf: Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` })), discriminator: { propertyName: 'kind' } };
  return {
    openapi: '3.1.0',
    info: { title: 'Prorata figures', version, description: 'What it costs to move after-tax retirement money to a Roth, to the cent. Education, not advice. Amounts are text, so that no cent is lost.' },
    ...(publicUrl !== undefined && { servers: [{ url: publicUrl }] }),
    paths: {
      '/api/figures': {
        post: {
          operationId: 'figures',
          summary: 'Facts to figures: one set of facts, or a list of them',
          security: [{ key: [] }, {}],
          requestBody: { required: true, content: { 'application/json': { schema: { oneOf: [{ $ref: '#/components/schemas/facts' }, { type: 'array', maxItems: 1000, items: { $ref: '#/components/schemas/facts' } }] } } } },
          responses: {
            200: { description: 'The answer, or the answers in the order of the facts', content: { 'application/json': { schema: { oneOf: [{ $ref: '#/components/schemas/answer' }, { type: 'array', items: { $ref: '#/components/schemas/answer' } }] } } } },
            400: { description: 'The body is not JSON, or not facts' },
            401: { description: 'The key is missing or wrong' },
            413: { description: 'The body is too large' },
            415: { description: 'The body is not sent as JSON' },
            429: { description: 'Too many requests; `Retry-After` says when to come back' },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...schemas,
        facts,
        answer: {
          oneOf: [
            { type: 'object', required: ['status', 'lines', 'destinations', 'notes', 'estimate'], properties: { status: { const: 'figures' }, ...AMOUNTS, notes: { type: 'array', items: MESSAGE }, estimate: { type: 'boolean' } } },
            {
              type: 'object', required: ['status', 'decidedBy', 'gap', 'low', 'high', 'notes'], description: 'One fact is unknown and decides; the truth lies between `low` and `high`',
              properties: { status: { const: 'bounded' }, decidedBy: { type: 'string' }, gap: MONEY, low: { type: 'object', properties: AMOUNTS }, high: { type: 'object', properties: AMOUNTS }, notes: { type: 'array', items: MESSAGE } },
            },
            { type: 'object', required: ['status', 'code', 'message'], properties: { status: { const: 'refused' }, ...MESSAGE.properties } },
          ],
        },
      },
    },
  };
}
