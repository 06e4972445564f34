/** Events go to those who subscribed to them, each rendered once, and to nobody else. */
import { expect, it } from "vitest";
import { EventHub, type Subscriber } from "../../src/server/events.js";

function listener(): Subscriber & { heard: [string, boolean][] } {
  const heard: [string, boolean][] = [];
  return { heard, notify: (line, droppable) => void heard.push([(JSON.parse(line) as { method: string }).method, droppable]) };
}

it("tells the names a subscriber gets, and forgets all of them at once", () => {
  const hub = new EventHub();
  const one = listener();
  expect(hub.subscribe(one, ["render.started", "audio.state"])).toEqual(["audio.state", "render.started"]);
  expect(hub.subscribe(one, ["render.started", "engine.state"])).toEqual(["audio.state", "engine.state", "render.started"]);
  expect(hub.unsubscribe(one, ["audio.state"])).toEqual(["engine.state", "render.started"]);
  expect(hub.unsubscribe(one)).toEqual([]);
  hub.publish("render.started", {});
  expect(one.heard).toEqual([]);
});

it("marks what the next event of its kind supersedes as droppable, and nothing else", () => {
  const hub = new EventHub();
  const one = listener();
  const names = [
    "render.queued",
    "render.started",
    "render.progress",
    "render.preview",
    "render.finished",
    "engine.state",
    "audio.state",
  ] as const;
  hub.subscribe(one, names);
  for (const name of names) hub.publish(name, {});
  expect(one.heard.filter(([, droppable]) => droppable).map(([name]) => name)).toEqual([
    "render.progress",
    "render.preview",
    "audio.state",
  ]);
  expect(one.heard).toHaveLength(names.length);
});

it("renders nothing when nobody listens", () => {
  const hub = new EventHub();
  const explosive = {
    toJSON: () => {
      throw new Error("rendered");
    },
  };
  hub.publish("engine.state", explosive);
  hub.subscribe(listener(), ["render.started"]);
  hub.publish("engine.state", explosive);
});
