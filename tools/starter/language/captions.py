"""caption(scene, rng): one of many ways to say what a picture shows, as (T5 text, CLIP text).

Half of them have the form of the daemon's own prompt composer: layers joined by ". " for T5, by ", " for CLIP, which gets no subject.
"""
from . import words as w

# What a picture shows where its caption says nothing: the scene's sampler must agree (see dataset.settle).
UNSAID = {"time": "noon", "weather": "clear", "land": "island", "card": "letter"}


def _an(phrase):
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase


def caption(scene, rng):
    pick = lambda options: options[int(rng.integers(len(options)))]
    some = lambda p: rng.random() < p
    subject, place = SUBJECTS[scene["kind"]](scene, pick, some)
    if scene.get("silent"):
        subject, place = pick(w.NOTHINGS).lower(), ""
    if some(0.22):
        subject = f"{subject}. {pick(w.NOTHINGS)}" if some(0.5) else f"{pick(w.NOTHINGS)}. {subject}"
    if some(0.3):
        subject = subject[0].upper() + subject[1:]
    if some(0.5) or scene.get("silent") and scene["kind"] != "scene":
        return _composed(scene, subject, place, pick, some)
    plain = _plain(scene, subject, place, pick, some)
    return plain, plain


def _plain(scene, subject, place, pick, some):
    lead = {"portrait": "portrait of ", "map": pick(("map of ", "hand-drawn map of ", "old map showing ")), "card": ""}.get(scene["kind"], "")
    if scene["kind"] == "map" and scene["fog"]:
        subject += pick((", unexplored parts under fog", " covered by fog", ", fog of war"))
    text = lead + subject + (f", {place}" if place else "")
    if some(0.35):
        text = f"{pick(w.STYLES)}, {text}" if some(0.5) else f"{text}, {pick(w.STYLES)}"
    return text


def _composed(scene, subject, place, pick, some):
    kind = scene["kind"]
    style = ", ".join(pick(w.STYLES) for _ in range(1 + some(0.4) + 4 * some(0.12))) if some(0.85) else ""
    tier = "" if some(0.06) else pick(w.TIER_WORDS["fog" if scene.get("fog") else kind])
    camera = pick(w.CAMERAS) if some(0.2) else ""
    mood = pick(w.MOODS) if some(0.4) else ""
    people = ", ".join(pick(w.NAMES) for _ in range(1 + some(0.3))) if some(0.25) else ""
    tags = ["combat"] if len(scene.get("figures", ())) == 2 and some(0.8) else []
    tags = ", ".join(tags + ([pick(w.TAGS)] if some(0.2) else []))
    order = (subject, camera, tier, style, people, place, mood, tags) if kind == "portrait" else (style, tier, camera, subject, place, people, mood, tags)
    t5 = ". ".join(part for part in order if part)
    clip = ", ".join(part for part in (style, tier, mood, tags, place) if part)
    return t5, clip


def _setting(scene, pick, some):
    """Time and weather in words; silence means noon and a clear sky."""
    parts = []
    if scene["time"] != UNSAID["time"] or some(0.65):
        parts.append("at " + pick(w.TIMES[scene["time"]]) if some(0.7) else pick(w.TIMES[scene["time"]]))
    if scene["weather"] != "clear" or some(0.1):
        parts.append(pick(("in ", "", "with ")) + pick(w.WEATHERS[scene["weather"]]))
    return parts


def _scene(scene, pick, some):
    place = "" if scene.get("nowhere") else pick(w.BIOMES[scene["biome"]])
    people = [pick(w.FIGURES[kind]) for kind in scene.get("figures", ())]
    feature = pick(w.FEATURES[scene["feature"]]) if scene["feature"] != "none" else ""
    said_later = bool(place) and some(0.3)
    spot = pick(("in the ", "in a ", "at the ")) + place if place and not said_later else ""
    if len(people) == 2:
        lead = f"{_an(people[0])} {pick(w.FIGHTS)} {_an(people[1])}"
    elif people:
        lead = f"{_an(people[0])} {pick(('stands', 'waits', 'walks', 'looks around', 'rests'))}"
    else:
        lead = pick(("", "", "view of ", "the scene is ")) + ("the " + place if spot else feature or "the place")
        spot = ""
    parts = [p for p in [lead + (" " + spot if spot else "")] + _setting(scene, pick, some) if p]
    if feature and feature not in parts[0]:
        parts.insert(1 + some(0.5) * (len(parts) - 1), pick(("with ", "beside ", "")) + feature)
    text = " ".join(parts[:2]) + "".join(", " + p for p in parts[2:]) if some(0.7) else ", ".join(parts)
    return text, place if said_later else (pick(w.BIOMES[scene["biome"]]) if place and some(0.3) else "")


def _portrait(scene, pick, some):
    who = _an(pick(w.FIGURES[scene["figure"]])) if not scene.get("nobody") else pick(w.NAMES)
    text = who + (f" with {pick(w.DETAILS)}" if some(0.35) else "")
    if some(0.15) and not scene.get("nobody"):
        text = f"{pick(w.NAMES)}, {text}"
    if scene["time"] != UNSAID["time"] or some(0.4):
        text += ", at " + pick(w.TIMES[scene["time"]]) if some(0.6) else ", " + pick(w.TIMES[scene["time"]])
    return text, "" if scene.get("nowhere") else pick(w.BIOMES[scene["biome"]])


def _map(scene, pick, some):
    return pick(w.LANDS[scene["land"]]) if scene["land"] != UNSAID["land"] or some(0.8) else "the land and its roads", ""


def _card(scene, pick, some):
    return pick(w.CARDS[scene["card"]]) if scene["card"] != UNSAID["card"] or some(0.8) else "a few lines of writing", ""


SUBJECTS = {"scene": _scene, "portrait": _portrait, "map": _map, "card": _card}
