/** How the speaker of a made-up paragraph is known. */
export type Voice = 'named' | 'role' | 'reported' | 'anonymous' | 'secretariat' | 'narration';

/** The truth about a text in the form of the annotations that people made of the seeds. */
export interface Gold {
  readonly file: string;
  readonly meta: {
    readonly body: string;
    readonly session: number;
    readonly kind: string;
    readonly date: string;
    readonly weekdayPrinted: string;
    readonly weekdayActual: string;
    readonly start: string;
    readonly end: string;
    readonly place: string;
  };
  readonly attendees: {
    line: number;
    name: string;
    title: string;
    group: string;
    notes: string[];
  }[];
  readonly sections: { line: number; number: string; title: string }[];
  readonly agenda: { line: number; kind: 'decision' | 'report' | 'item'; title: string }[];
  readonly paragraphs: {
    line: number;
    endLine: number;
    section: string | null;
    speakerLabel: string | null;
    speaker: string | null;
    attribution: Voice;
    bullet: boolean;
    chars: number;
  }[];
}

/** Who speaks a paragraph, and how it is printed. */
export interface Told {
  readonly voice: Voice;
  readonly label?: string;
  readonly speaker?: string;
  readonly bullet?: boolean;
  /** Cut in two by a page break behind so many characters. */
  readonly cut?: number;
}

/** Minutes on their way: what is printed, and beside it what it is. */
export class Page {
  readonly lines: string[] = ['', ''];
  readonly attendees: Gold['attendees'] = [];
  readonly sections: Gold['sections'] = [];
  readonly agenda: Gold['agenda'] = [];
  readonly paragraphs: Gold['paragraphs'] = [];
  #section: string | null = null;

  /** Prints lines with an empty one below each; answers with the number of the last. */
  print(...lines: string[]): number {
    for (const line of lines) this.lines.push(line, '');
    return this.lines.length - 1;
  }

  attendee(name: string, title: string, group: string, notes: string[] = []): void {
    const marks = notes.map((note) => `【${note}】`).join('');
    this.lines.push(`${name}\t${title}${marks}`);
    this.attendees.push({ line: this.lines.length, name, title, group, notes });
  }

  /** A numbered heading; `item` puts it on the agenda as well. */
  heading(title: string, item = false): void {
    const number = `(${this.sections.length + 1})`;
    const line = this.print(`${number} ${title}`);
    this.sections.push({ line, number, title });
    if (item) this.agenda.push({ line, kind: 'item', title });
    this.#section = number;
  }

  /** A list of what was decided or reported. */
  list(kind: 'decision' | 'report', titles: readonly string[]): void {
    this.print(kind === 'decision' ? '【決定事項】' : '【報告事項】');
    for (const title of titles) {
      this.lines.push(`- ・${title}`);
      this.agenda.push({ line: this.lines.length, kind, title });
    }
    this.lines.push('');
  }

  paragraph(text: string, told: Told): void {
    const { voice, label = null, speaker = null, bullet = false, cut = 0 } = told;
    const printed = bullet ? `- ${text}` : text;
    const at = cut + printed.length - text.length;
    const line = this.lines.length + 1;
    this.print(...(cut > 0 ? [printed.slice(0, at), printed.slice(at)] : [printed]));
    this.paragraphs.push({
      line,
      endLine: this.lines.length - 1,
      section: this.#section,
      speakerLabel: label,
      speaker,
      attribution: voice,
      bullet,
      chars: [...text.replace(/\s/g, '')].length,
    });
  }
}
