/** A queue's job as the wire shows it. */
import type { Job } from "./queue.js";
import type { JobRecord, RenderResult } from "./service.js";

export type Progress = NonNullable<JobRecord["progress"]>;

/** @param now the queue's clock, milliseconds */
export function jobRecord(job: Job<RenderResult>, position: number | null, progress: Progress | undefined, now: number): JobRecord {
  const started = job.startedAt ?? job.endedAt ?? now;
  return {
    job_id: job.task.id,
    state: job.state,
    tier: job.task.tier,
    priority: job.task.priority,
    ...(position === null ? {} : { position }),
    ...(progress && job.state === "running" ? { progress } : {}),
    queued_ms: Math.round(started - job.queuedAt),
    running_ms: job.startedAt === null ? 0 : Math.round((job.endedAt ?? now) - job.startedAt),
    ...(job.result ? { result: job.result } : {}),
    ...(job.error ? { error: { code: job.error.code, message: job.error.message } } : {}),
  };
}
