import { Socket } from 'node:net';

/** Every connection this process tries to open, and where those to the login service of the world are led instead. */
export interface Network {
  /** `host:port` of each attempt since the last `clear`, in order. */
  readonly attempts: readonly string[];
  clear(): void;
  /** From now on connections to `from` (`host:port`) go to `port` of this machine. */
  lead(from: string, port: number): void;
  /** Leaves the network as it was. */
  restore(): void;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Stands between this process and the network, below every library: nothing leaves the machine, and what a library
 * would fetch from Microsoft's well-known hosts is fetched from a service on loopback, by the library's own code.
 */
export function network(): Network {
  // Taken off only to be called on the same object again.
  const connect = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect')!.value as (this: Socket, ...args: unknown[]) => Socket;
  const led = new Map<string, number>();
  let attempts: string[] = [];
  Socket.prototype.connect = function intercepted(this: Socket, ...args: unknown[]): Socket {
    // Node's own callers pass what they have already read as a list.
    const [first] = args;
    const options = (Array.isArray(first) ? first[0] : first) as { host?: string; port?: number | string; path?: string } | number | string;
    if (typeof options !== 'object' || options.path !== undefined && options.path !== null) return connect.apply(this, args);
    const host = options.host ?? 'localhost';
    const name = `${host}:${options.port}`;
    attempts.push(name);
    const to = led.get(name);
    if (to !== undefined) Object.assign(options, { host: '127.0.0.1', port: to });
    else if (!LOOPBACK.has(host)) Object.assign(options, { host: '127.0.0.1', port: 9 });
    return connect.apply(this, args);
  } as Socket['connect'];
  return {
    get attempts() { return attempts; },
    clear: () => { attempts = []; },
    lead: (from, port) => void led.set(from, port),
    restore: () => { Socket.prototype.connect = connect as Socket['connect']; },
  };
}
