/** Tells a service manager how we are: sd_notify(3) through its own tool, since Node has no datagram sockets of the Unix family. */
import { spawn } from "node:child_process";

export type ServiceState = "READY=1" | "STOPPING=1";

export interface ServiceManager {
  /** Resolves when told, or at once when nobody asked to be told. Never rejects: a lost notice is only logged. */
  tell(state: ServiceState, text?: string): Promise<void>;
}

/**
 * The tool is a process of its own, so the unit needs `NotifyAccess=all`.
 * @param onLost told why a notice could not be sent
 */
export function serviceManager(env: NodeJS.ProcessEnv, onLost: (reason: string) => void): ServiceManager {
  const address = env.NOTIFY_SOCKET;
  if (!address) return { tell: async () => undefined };
  return {
    tell: (state, text) =>
      new Promise((resolve) => {
        const words = [`--pid=${process.pid}`, state, ...(text ? [`STATUS=${text}`] : [])];
        const tool = spawn("systemd-notify", words, { stdio: "ignore", env: { ...env, NOTIFY_SOCKET: address } });
        const settle = (reason?: string): void => {
          if (reason) onLost(reason);
          resolve();
        };
        tool.once("error", (error) => settle(error.message));
        tool.once("exit", (code) => settle(code === 0 ? undefined : `systemd-notify ended with ${code}`));
      }),
  };
}
