import { element } from "../element";
import type { Speech } from "../language";
import type { Contact } from "../policy";
import { emailRemark, phoneRemark } from "../remark";
import { labelled, RemarkLine, type Remark } from "./field";
import type { EnrolmentModel } from "./model";

/** Where the link or the code goes. These are no facts of the question; they are checked as they are typed. */
export function contactFields(
  speech: Speech,
  contact: Contact,
  model: EnrolmentModel,
  changed: () => void,
): HTMLElement[] {
  const { email, phone } = speech.words.enrolment;
  const make = (
    name: "email" | "phone",
    label: string,
    type: string,
    remark: (text: string) => Remark,
  ): HTMLElement => {
    const input = element("input", {
      type: "text",
      inputmode: type,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
    });
    input.value = model[name];
    const line = new RemarkLine(input, name);
    const take = () => {
      const said = input.value.trim() === "" ? undefined : remark(input.value.trim());
      line.show(said);
      model[name] = input.value;
      model.remember(name, said?.problem === true ? said.text : undefined);
    };
    input.addEventListener("input", () => {
      take();
      changed();
    });
    take();
    return element("div", { class: "place" }, labelled(name, label, input, line.root));
  };
  return [
    make("email", email, "email", (text) => emailRemark(speech, contact.checkEmail(text))),
    make("phone", phone, "tel", (text) => phoneRemark(speech, contact.checkPhone(text))),
  ];
}
