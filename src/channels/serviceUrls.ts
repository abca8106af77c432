/** Where Microsoft's channels take replies, as origins. */
const CHANNELS = new Set(['https://smba.trafficmanager.net', 'https://directline.botframework.com', 'https://webchat.botframework.com']);

/**
 * Says whether replies may be sent to an address. The caller names it, so it is compared with a list: otherwise this
 * server could be made to send what people said to anyone, or to call into its own network.
 * @param more further origins from the configuration
 * @param loopback a developer's own machine, where the Bot Framework Emulator listens
 */
export function serviceUrlCheck(more: readonly string[], loopback: boolean): (url: string) => boolean {
  const allowed = new Set([...CHANNELS, ...more]);
  return (text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') return false;
    if (allowed.has(url.origin)) return true;
    return loopback && url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  };
}
