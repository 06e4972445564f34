/** Every verb, in the order that --help shows them. */
import type { Command } from "commander";
import { registerAudio } from "./verbs/audio.js";
import { registerCall } from "./verbs/call.js";
import { registerCancel } from "./verbs/cancel.js";
import { registerCompletion } from "./verbs/completion.js";
import { registerDoctor } from "./verbs/doctor.js";
import { registerEmbed } from "./verbs/embed.js";
import { registerInterpret } from "./verbs/interpret.js";
import { registerJobs } from "./verbs/jobs.js";
import { registerModels } from "./verbs/models.js";
import { registerPacks } from "./verbs/packs.js";
import { registerRender } from "./verbs/render.js";
import { registerServe } from "./verbs/serve.js";
import { registerShutdown } from "./verbs/shutdown.js";
import { registerStatus } from "./verbs/status.js";
import { registerWorkers } from "./verbs/workers.js";

export const VERBS: readonly ((program: Command) => void)[] = [
  registerServe,
  registerStatus,
  registerShutdown,
  registerWorkers,
  registerRender,
  registerJobs,
  registerCancel,
  registerInterpret,
  registerPacks,
  registerModels,
  registerEmbed,
  registerAudio,
  registerDoctor,
  registerCall,
  registerCompletion,
];
