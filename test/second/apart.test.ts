import { readFileSync } from 'node:fs';

test.each(['ira8606.ts', 'plan.ts'])('%s imports nothing, so it can share no fault with the engine', (file) => {
  const source = readFileSync(`test/second/${file}`, 'utf8');
  expect(source.match(/^\s*(?:import|export .* from)\b|\b(?:require|import)\s*\(/gm)).toBeNull();
});
