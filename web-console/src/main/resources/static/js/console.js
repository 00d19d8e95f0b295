// What pages do beyond htmx's attributes. Without it they still work, by whole pages.
(() => {
  const live = "[data-live]";

  const stale = (shown) => {
    const notice = document.getElementById("stale");
    if (notice) notice.hidden = !shown;
  };
  const isLive = (event) => event.target instanceof Element && event.target.closest(live) && event.detail?.elt?.matches?.(live);

  for (const trouble of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(trouble, (event) => isLive(event) && stale(true));
  }

  // What was focused may be gone from a part that was brought up to date: the page's top would be a long way back.
  let focusedLive = false;
  document.addEventListener("htmx:beforeSwap", (event) => {
    focusedLive = event.target instanceof Element && event.target.matches(live) && event.target.contains(document.activeElement);
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.matches(live)) {
      stale(false);
      if (focusedLive && document.activeElement === document.body) document.getElementById("content")?.focus();
      focusedLive = false;
    }
    if (event.target.matches("#panel, #panel > [data-focus]")) {
      document.querySelector("#panel [data-focus]")?.focus();
      if (event.detail.requestConfig?.verb === "post") document.body.dispatchEvent(new Event("panel-changed"));
    }
  });

  // The panel: remembers what was focused before it opened.
  const opening = "a[hx-target='#panel']";
  let opener = null;
  const closePanel = () => {
    const panel = document.getElementById("panel");
    if (!panel || !panel.firstElementChild) return false;
    panel.replaceChildren();
    const again = [...document.querySelectorAll(opening)].find((link) => link.getAttribute("href") === opener);
    (again ?? document.getElementById("content"))?.focus();
    return true;
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest(opening);
    if (link) opener = link.getAttribute("href");
    if (event.target.closest("#panel [data-close-panel]") && closePanel()) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanel();
  });

  document.addEventListener("change", (event) => {
    const field = event.target;
    if (field.matches("[data-go]")) location.assign(field.value);
    if (field.matches("[data-go-to]") && field.value) location.assign(field.dataset.goTo + field.value);
    if (field.matches("[data-submit-on-change]")) field.form.requestSubmit();
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-once]")) return;
    const button = event.target.querySelector("button[type=submit]");
    setTimeout(() => button && (button.disabled = true));
  });
  addEventListener("pageshow", () => {
    for (const button of document.querySelectorAll("form[data-once] button[type=submit]")) button.disabled = false;
  });

  // Whoever is called has a clock of their own.
  for (const field of document.querySelectorAll("input[data-zone]")) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  }

  document.querySelector("main [data-focus][role=alert]")?.focus();
})();
