/**
 * A program of its own: prints as one JSON line the outputs that PortAudio finds.
 * It runs apart because an audio stack without a device may end its process; the binding is used directly, as the player does.
 */
import { createRequire } from "node:module";

interface PortAudio {
  getDevices(): { id: number; name: string; maxOutputChannels: number; defaultSampleRate: number; hostAPIName: string }[];
}

try {
  const portAudio = createRequire(import.meta.url)("naudiodon/build/Release/naudiodon.node") as PortAudio;
  const outputs = portAudio.getDevices().filter((device) => device.maxOutputChannels > 0);
  process.stdout.write(`${JSON.stringify({ outputs: outputs.map(({ id, name, hostAPIName }) => ({ id, name, host: hostAPIName })) })}\n`);
} catch (thrown) {
  process.stdout.write(`${JSON.stringify({ error: { message: (thrown as Error).message } })}\n`);
}
