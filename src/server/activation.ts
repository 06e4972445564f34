/** Socket activation: the descriptor that a service manager has opened for us, as sd_listen_fds(3) describes it. */
import { SidequestError } from "../errors.js";

const FIRST_FD = 3;

/**
 * The inherited listening descriptor, or undefined. Takes the variables out of `env`, so that no child believes them.
 * @throws SidequestError INVALID_PARAMS when more than one socket was handed over
 */
export function inheritedSocket(env: NodeJS.ProcessEnv, pid = process.pid): number | undefined {
  const { LISTEN_PID, LISTEN_FDS } = env;
  for (const name of ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]) delete env[name];
  if (Number(LISTEN_PID) !== pid || !(Number(LISTEN_FDS) > 0)) return undefined;
  if (Number(LISTEN_FDS) > 1) {
    throw new SidequestError("INVALID_PARAMS", `LISTEN_FDS: expected one socket, got ${LISTEN_FDS}`, {
      hint: "Give the socket unit a single ListenStream=.",
    });
  }
  return FIRST_FD;
}
