// `npm start`: shows the built page in a browser of this machine.

import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const folder = process.env.LRA_DESK_OUTPUT ?? fileURLToPath(new URL("../dist", import.meta.url));
const { address } = await serve(folder, Number(process.env.PORT ?? 8080));
console.log(`the desk page stands at ${address}`);
