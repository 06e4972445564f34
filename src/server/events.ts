/** Events: who wants which, and one rendered line for all of them. Nobody gets one unasked. */
import { renderEvent } from "../protocol/message.js";
import type { EVENT_NAMES } from "../protocol/schemas/life.js";

export type EventName = (typeof EVENT_NAMES)[number];

export interface Subscriber {
  /** @param droppable the event is superseded by the next one of its kind, so a slow reader may miss it */
  notify(line: string, droppable: boolean): void;
}

/** Superseded by their next one. All others tell of a change that a client must not miss. */
const DROPPABLE: ReadonlySet<EventName> = new Set(["render.progress", "render.preview", "audio.state"]);

export class EventHub {
  readonly #subscribers = new Map<EventName, Set<Subscriber>>();

  subscribe(subscriber: Subscriber, names: readonly EventName[]): string[] {
    for (const name of names) {
      const set = this.#subscribers.get(name) ?? new Set();
      this.#subscribers.set(name, set.add(subscriber));
    }
    return this.of(subscriber);
  }

  /** @param names all of them when absent */
  unsubscribe(subscriber: Subscriber, names?: readonly EventName[]): string[] {
    for (const name of names ?? this.#subscribers.keys()) this.#subscribers.get(name)?.delete(subscriber);
    return this.of(subscriber);
  }

  /** Names that a subscriber gets now, sorted. */
  of(subscriber: Subscriber): string[] {
    return [...this.#subscribers].flatMap(([name, set]) => (set.has(subscriber) ? [name] : [])).sort();
  }

  publish(name: EventName, params: unknown): void {
    const subscribers = this.#subscribers.get(name);
    if (!subscribers?.size) return;
    const line = renderEvent(name, params);
    for (const subscriber of subscribers) subscriber.notify(line, DROPPABLE.has(name));
  }
}
