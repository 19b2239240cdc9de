import { setText } from "./element";

/** How long somebody has to pause before anything is read out: a live region that speaks at every keystroke is noise. */
const PAUSE = 900;

/** Tells those who hear the page what those who see it notice: one sentence, politely, after a pause. */
export class Announcer {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private last = "";

  constructor(private readonly region: HTMLElement) {}

  /** Reads a sentence out after a pause, unless another comes first or it was the last one. */
  say(sentence: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (sentence !== this.last) {
        this.last = sentence;
        setText(this.region, sentence);
      }
    }, PAUSE);
  }

  /** Reads a sentence out after a pause even if it was the last one: somebody asked for it. */
  answer(sentence: string): void {
    this.last = "";
    setText(this.region, "");
    this.say(sentence);
  }
}
