import { Application } from "@hotwired/stimulus";

const application = Application.start();

/**
 * Starts parts of the page, by the names they have in its `data-controller`.
 * @param {Record<string, import("@hotwired/stimulus").ControllerConstructor>} parts
 */
export function start(parts) {
  for (const [name, part] of Object.entries(parts)) application.register(name, part);
}
