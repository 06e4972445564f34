/** The part of fs-ext that is used: flock(2). */
declare module "fs-ext" {
  /** Throws an error with `code` EAGAIN or EWOULDBLOCK when another process holds the lock. */
  export function flockSync(fd: number, flags: "exnb" | "un"): void;
}
