/** A disk that fills up in the middle of a picture: a clear error, and not a byte left behind. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { freshFolder } from "./open-service.js";

/*
 * A full disk takes the first bytes of a file and refuses the rest. So does a file size limit, which needs no rights to set:
 * the kernel writes up to the limit and fails after it (EFBIG where a disk says ENOSPC).
 */
test("the part that was written is removed, the error says what to do, and a picture that fits is stored", () => {
  const folder = freshFolder();
  const script = fileURLToPath(new URL("./put-pictures.mjs", import.meta.url));
  const { stdout, stderr } = spawnSync("bash", ["-c", `ulimit -f 16 && exec "${process.execPath}" "${script}" "${folder}"`], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const { large, small } = JSON.parse(stdout) as { large: object; small: object };
  expect(large).toEqual({
    code: "GENERATION_FAILED",
    message: `The picture could not be written to ${folder}: the file would be larger than the system allows.`,
    hint: expect.stringContaining("ulimit"),
    data: { path: folder, errno: "EFBIG" },
  });
  expect(readdirSync(folder)).toEqual([(small as { path: string }).path.split("/").at(-1)]);
});
