import { element, icon } from "../element";
import { format } from "../language";
import type { Words } from "../words/en";
import { chosenIn, dropped, hasFolderPicker, pickFolder, type Chosen } from "./choice";

/** The place for a trail: it is dropped there, or chosen in a picker of the browser. */
export class DropZone {
  readonly root: HTMLElement;
  private readonly name = element("p", { class: "chosen" });

  constructor(
    private readonly words: Words["trail"],
    private readonly choose: (choice: Promise<Chosen | undefined>) => void,
  ) {
    const zone = element(
      "div",
      { class: "drop", role: "group", "aria-label": words.drop },
      icon("folder"),
      element("p", { class: "drop-text" }, words.drop),
      element("p", { class: "or" }, words.or),
      element(
        "div",
        { class: "toolbar" },
        this.picker("pick-folder", words.folder, true),
        this.picker("pick-file", words.file, false),
      ),
      this.name,
    );
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer !== null) {
        choose(dropped(event.dataTransfer));
      }
    });
    this.root = zone;
  }

  /** Says what was chosen. */
  show(chosen: Chosen | undefined): void {
    this.name.textContent = chosen === undefined ? "" : format(this.words.chosen, { name: chosen.name });
  }

  private picker(id: string, label: string, folder: boolean): HTMLElement {
    const input = element("input", {
      type: "file",
      id,
      class: "picker",
      webkitdirectory: folder,
      accept: folder ? undefined : ".tar",
    });
    input.addEventListener("change", () => this.choose(chosenIn(input)));
    if (folder && hasFolderPicker()) {
      input.addEventListener("click", (event) => {
        event.preventDefault();
        this.choose(pickFolder());
      });
    }
    return element("span", { class: "pick" }, input, element("label", { for: id, class: "button" }, label));
  }
}
