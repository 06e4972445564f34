/** Counters and times in the Prometheus text format. */

export type Labels = Readonly<Record<string, string>>;

/** A value read at the moment of asking: a gauge, unless it only ever grows. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  readonly kind?: "counter";
  readonly value: number;
  readonly labels?: Labels;
}

type Kind = "counter" | "summary" | "gauge";
interface Family {
  readonly kind: Kind;
  readonly help: string;
  /** Sample line without its value → the value. */
  readonly samples: Map<string, Sample>;
}

/** One time series. Keep it at hand for what happens too often to be looked up by its labels. */
export interface Sample {
  value: number;
}

export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

const escapeLabel = (text: string): string => text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/"/g, '\\"');

function sampleName(name: string, labels: Labels = {}): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeLabel(value)}"`);
  return pairs.length > 0 ? `${name}{${pairs.join(",")}}` : name;
}

export class Metrics {
  readonly #families = new Map<string, Family>();

  /** The series of a counter; `name` ends in `_total`. */
  counter(name: string, help: string, labels?: Labels): Sample {
    return this.#sample(this.#family(name, "counter", help), sampleName(name, labels));
  }

  count(name: string, help: string, labels?: Labels): void {
    this.counter(name, help, labels).value++;
  }

  /** The two series of a summary, `name_sum` and `name_count`. */
  summary(name: string, help: string, labels?: Labels): { sum: Sample; count: Sample } {
    const family = this.#family(name, "summary", help);
    return {
      sum: this.#sample(family, sampleName(`${name}_sum`, labels)),
      count: this.#sample(family, sampleName(`${name}_count`, labels)),
    };
  }

  /** One observation of a time or a size. */
  observe(name: string, help: string, value: number, labels?: Labels): void {
    const { sum, count } = this.summary(name, help, labels);
    sum.value += value;
    count.value++;
  }

  /** The whole exposition, families in the order of their names. */
  text(readings: readonly Reading[]): string {
    const families = new Map(this.#families);
    for (const { name, help, kind = "gauge", labels, value } of readings) {
      const family = families.get(name) ?? { kind, help, samples: new Map<string, Sample>() };
      families.set(name, family);
      family.samples.set(sampleName(name, labels), { value });
    }
    return [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { kind, help, samples }]) => {
        const lines = [...samples].map(([sample, { value }]) => `${sample} ${value}`);
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

  #sample({ samples }: Family, name: string): Sample {
    let sample = samples.get(name);
    if (!sample) {
      sample = { value: 0 };
      samples.set(name, sample);
    }
    return sample;
  }
}
