// The screens in the pseudo-language: what `make target/pseudo/index.html` has built.
import config, { hosted } from "./playwright.config.mjs";

const PORT = 8087;

export default {
  ...config,
  globalSetup: undefined,
  projects: [{ name: "pseudo", testMatch: "pseudo.spec.mjs" }],
  use: { ...config.use, baseURL: `http://localhost:${PORT}/` },
  webServer: hosted("target/pseudo", PORT),
};
