/** Takes a whole core for itself, at the niceness that the engine has, where there is no model to draw with. */
import { setPriority } from "node:os";

setPriority(0, 5);
let value = 1;
for (;;) value = Math.sin(value) + 1;
