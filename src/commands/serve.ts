export async function run(args: string[]): Promise<number> {
  process.stderr.write(`serve ${args.join(' ')}: not built yet\n`);
  return 1;
}
