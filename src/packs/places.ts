/** Reads `places.yaml` and `history.yaml`: places that can be drawn. */
import type { Chapter, Place } from "./schema.js";
import type { Spot } from "./spot.js";

/** A list of places, or a mapping with the list under `places`. */
export function readPlaces(top: Spot): Place[] {
  const list = top.isList() ? top : top.get("places");
  if (!list.absent) return listOfPlaces(list);
  if (!top.absent) top.warn("expected a list of places, or a mapping with places");
  return [];
}

export function readHistory(top: Spot): Chapter[] {
  top.entries("a mapping with chapters");
  return top
    .get("chapters")
    .items("a list of chapters")
    .map((chapter, i) => ({
      title: chapter.get("title").textOrNull() ?? chapter.get("name").text(`Chapter ${i + 1}`),
      pointsOfInterest: listOfPlaces(chapter.get("points_of_interest")),
    }));
}

function listOfPlaces(list: Spot): Place[] {
  const places: Place[] = [];
  for (const item of list.items("a list of places with name and description")) {
    const name = item.get("name").textOrNull();
    if (name === null) {
      if (item.get("name").absent) item.error("a place needs a name");
      continue;
    }
    places.push({
      name,
      slug: item.get("slug").textOrNull() ?? slugOf(name),
      description: item.get("description").text(""),
      visualPrompt: item.get("visual_prompt").text(""),
    });
  }
  return places;
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}
