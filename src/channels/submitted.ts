import { z } from 'zod';

const LONGEST_VALUE = 2_000;
const MOST_FIELDS = 64;

const field = z.union([
  z.string().max(LONGEST_VALUE),
  z.number().transform(String),
  z.boolean().transform(String),
]);

/**
 * What an Adaptive Card submits: a flat object of what stands in its fields. Teams adds its own `msteams` object, and
 * leaves empty fields out or null; both are dropped. Anything nested is refused.
 */
export const submitted = z.record(z.string().min(1).max(64), z.unknown())
  .transform((value) => Object.fromEntries(Object.entries(value).filter(([key, v]) => key !== 'msteams' && v !== null)))
  .pipe(z.record(z.string(), field))
  .refine((value) => Object.keys(value).length <= MOST_FIELDS, 'too many fields');
