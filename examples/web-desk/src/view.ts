import type { Announcer } from "./announcer";
import type { Speech } from "./language";

/** What the page hands to each of its parts. */
export interface Page {
  readonly speech: Speech;
  readonly announcer: Announcer;
}

/** A part of the page. It keeps what was entered while another language or another part is shown. */
export interface View {
  /** Loads what the part needs; the same promise each time. */
  load(page: Page): Promise<void>;
  /** Builds the part anew in the language of the page. */
  render(page: Page): HTMLElement;
}
