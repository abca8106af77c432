import { z } from 'zod';

/** Text a person will read: one line, no control characters, so that nothing in a plan file can reshape a card. */
const words = (longest: number) => z.string().trim().min(1).max(longest).regex(/^[^\p{Cc}]*$/u, 'holds a line break or control character');

const contact = z.strictObject({
  name: words(120),
  phone: words(40).optional(),
  email: z.email().max(254).optional(),
  hours: words(160).optional(),
  url: z.url({ protocol: /^https$/ }).max(500).optional(),
}).refine((c) => c.phone !== undefined || c.email !== undefined || c.url !== undefined, 'gives no way to reach the person');

/** One sponsor's plan file, as written in YAML. */
export const planFile = z.strictObject({
  name: words(120),
  type: z.enum(['401k', '403b', '457b']),
  locale: z.enum(['en', 'es']).default('en'),
  retentionDays: z.number().int().min(1).max(365).default(30),
  contact,
  /** Whose people may use the assistant in Microsoft Teams. */
  teams: z.strictObject({ tenants: z.array(z.guid().toLowerCase()).min(1).max(50) }).optional(),
});

/** What to write instead, by the path of the key that is wrong. */
export const howToMend: Readonly<Record<string, string>> = {
  '': 'Begin the file with `name:`, `type:` and `contact:`; plans/demo.yaml is a complete example.',
  name: 'Write the plan\'s name on one line, at most 120 characters: `name: Lakeside Paper Company 401(k) Plan`.',
  type: 'Write one of `401k`, `403b` or `457b`.',
  locale: 'Write `en` or `es`.',
  retentionDays: 'Write a whole number of days from 1 to 365, without quotation marks: `retentionDays: 30`.',
  contact: 'Give `contact:` a `name:` and at least one of `phone:`, `email:` and `url:`.',
  'contact.name': 'Write who answers, on one line, at most 120 characters: `name: Benefits Desk`.',
  'contact.phone': 'Write the number as it should be read, in quotation marks, at most 40 characters: `phone: "(555) 010-0142"`.',
  'contact.email': 'Write it as `name@example.com`.',
  'contact.hours': 'Write the hours on one line, at most 160 characters: `hours: Monday to Friday, 8 a.m. to 5 p.m.`.',
  teams: 'Give `teams:` a list `tenants:` with the tenant ids of the organizations whose people may ask, or leave it out.',
  'teams.tenants': 'List 1 to 50 tenant ids, one a line: `- 11111111-2222-3333-4444-555555555555`.',
  'contact.url': 'Write a full address that begins with `https://`.',
};
