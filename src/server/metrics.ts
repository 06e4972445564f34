/** Counters and times in the Prometheus text format. */

export type Labels = Readonly<Record<string, string>>;

/** A value read at the moment of asking. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Labels;
}

type Kind = "counter" | "summary" | "gauge";
interface Family {
  readonly kind: Kind;
  readonly help: string;
  /** Sample line without its value → value. */
  readonly samples: Map<string, number>;
}

export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

const escapeLabel = (text: string): string => text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/"/g, '\\"');

function sampleName(name: string, labels: Labels = {}): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeLabel(value)}"`);
  return pairs.length > 0 ? `${name}{${pairs.join(",")}}` : name;
}

export class Metrics {
  readonly #families = new Map<string, Family>();

  /** Counts upwards; `name` ends in `_total`. */
  count(name: string, help: string, labels?: Labels, by = 1): void {
    add(this.#family(name, "counter", help), sampleName(name, labels), by);
  }

  /** One observation of a time or a size: gives `name_sum` and `name_count`. */
  observe(name: string, help: string, value: number, labels?: Labels): void {
    const family = this.#family(name, "summary", help);
    add(family, sampleName(`${name}_sum`, labels), value);
    add(family, sampleName(`${name}_count`, labels), 1);
  }

  /** The whole exposition, families in the order of their names. */
  text(gauges: readonly Gauge[]): string {
    const families = new Map(this.#families);
    for (const { name, help, labels, value } of gauges) {
      const family = families.get(name) ?? { kind: "gauge", help, samples: new Map<string, number>() };
      families.set(name, family);
      family.samples.set(sampleName(name, labels), value);
    }
    return [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { kind, help, samples }]) => {
        const lines = [...samples].map(([sample, value]) => `${sample} ${value}`);
        return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join("\n")}\n`;
      })
      .join("");
  }

  #family(name: string, kind: Kind, help: string): Family {
    let family = this.#families.get(name);
    if (!family) {
      family = { kind, help, samples: new Map() };
      this.#families.set(name, family);
    }
    return family;
  }
}

function add({ samples }: Family, sample: string, by: number): void {
  samples.set(sample, (samples.get(sample) ?? 0) + by);
}
