// The desk without this script is whole; with it, records light their words,
// keys move between them, and the theme changes in place.
"use strict";
(() => {
  const one = (sel, root = document) => root.querySelector(sel);
  const all = (sel, root = document) => [...root.querySelectorAll(sel)];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // What a span is called when it is lit; of several the first counts.
  const labels = { trigger: "does", actor: "who", recipient: "to whom", time: "when", place: "where", speaker: "says", denier: "denies", quote: "" };
  const order = Object.keys(labels);

  const cards = () => all(".card[data-parts]");
  const textOf = (el) => one("[data-story-text]", el.closest("[data-story]") || document);
  let pinned = null; // the id of the record that stays lit

  const dark = (text) => {
    if (!text) return;
    text.classList.remove("lighting");
    for (const s of all("[data-lit]", text)) {
      delete s.dataset.lit;
      s.classList.remove("lit", ...order.map((k) => "lit-" + k), "lit-head");
    }
  };

  // light shows the words of a record; only is one kind of them.
  const light = (card, only) => {
    const text = card && textOf(card);
    if (!text) return;
    dark(text);
    const parts = card.dataset.parts.split(" ").filter(Boolean).map((p) => p.split(":"));
    parts.sort((a, b) => order.indexOf(b[1]) - order.indexOf(a[1]));
    for (const [span, kind] of parts) {
      if (only && kind !== only) continue;
      for (const s of all(`[data-s~="${CSS.escape(span)}"]`, text)) {
        if (s.dataset.lit) s.classList.remove("lit-" + s.dataset.lit);
        s.dataset.lit = kind;
        s.classList.add("lit", "lit-" + kind);
      }
    }
    text.classList.add("lighting");
    text.style.setProperty("--act", `var(--q${[1, 2, 3, 4].find((q) => card.classList.contains("q" + q)) || 0})`);
    // One label for each run of spans of a kind.
    for (const s of all("[data-lit]", text)) {
      const before = s.previousSibling;
      const runs = before && before.dataset && before.dataset.lit === s.dataset.lit;
      if (!runs && labels[s.dataset.lit]) {
        s.classList.add("lit-head");
        s.dataset.label = labels[s.dataset.lit];
      }
    }
  };

  const relight = () => {
    const card = pinned && document.getElementById("r-" + pinned);
    if (card) light(card);
    else all("[data-story-text]").forEach(dark);
  };

  // reveal scrolls the text, where it has a pane of its own, to the record.
  const reveal = (card, still) => {
    const text = textOf(card);
    const pane = text && text.closest(".reading");
    const word = text && (one(".lit-trigger", text) || one(".lit", text));
    if (!word || !pane || pane.scrollHeight <= pane.clientHeight + 1) return;
    const a = word.getBoundingClientRect(), b = pane.getBoundingClientRect();
    if (a.top < b.top + 60 || a.bottom > b.bottom - 60)
      pane.scrollTo({ top: pane.scrollTop + a.top - b.top - b.height / 3, behavior: calm || still ? "auto" : "smooth" });
  };

  const pin = (card, focus, still) => {
    for (const c of all(".card.pinned")) {
      c.classList.remove("pinned");
      one(".pin", c)?.removeAttribute("aria-current");
    }
    pinned = card ? card.dataset.record : null;
    if (card) {
      card.classList.add("pinned");
      const link = one(".pin", card);
      link.setAttribute("aria-current", "true");
      if (focus) link.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest", behavior: calm || still ? "auto" : "smooth" });
      history.replaceState(history.state, "", "#r-" + card.dataset.record);
    } else if (location.hash.startsWith("#r-")) {
      history.replaceState(history.state, "", location.pathname + location.search);
    }
    relight();
    if (card) reveal(card, still);
  };

  // Pointing.
  document.addEventListener("mouseover", (e) => {
    const card = e.target.closest?.(".card[data-parts]");
    if (card) {
      const part = e.target.closest("[data-part]");
      light(card, part && part.closest(".card") === card ? part.dataset.part : undefined);
      if (!part) reveal(card);
      return;
    }
    const span = e.target.closest?.("[data-story-text] [data-s]");
    all(".card.hint").forEach((c) => c.classList.remove("hint"));
    if (span) ofSpan(span).forEach((c) => c.classList.add("hint"));
  });
  document.addEventListener("mouseout", (e) => {
    const card = e.target.closest?.(".card[data-parts]");
    if (card && !card.contains(e.relatedTarget)) relight();
    if (e.target.closest?.("[data-s]")) all(".card.hint").forEach((c) => c.classList.remove("hint"));
  });
  document.addEventListener("focusin", (e) => {
    const card = e.target.closest?.(".card[data-parts]");
    if (card) light(card), reveal(card);
  });
  document.addEventListener("focusout", (e) => {
    const card = e.target.closest?.(".card[data-parts]");
    if (card && !card.contains(e.relatedTarget)) relight();
  });

  // ofSpan gives the records a span belongs to, the best first.
  const ofSpan = (span) => {
    const spans = span.dataset.s.split(" ");
    const rank = (c) => Math.min(...c.dataset.parts.split(" ").map((p) => p.split(":")).filter((p) => spans.includes(p[0])).map((p) => order.indexOf(p[1])), 99);
    return cards().filter((c) => rank(c) < 99).sort((a, b) => rank(a) - rank(b));
  };

  document.addEventListener("click", (e) => {
    const span = e.target.closest?.("[data-story-text] [data-s]");
    if (span && !String(getSelection())) {
      const of = ofSpan(span);
      if (!of.length) return;
      const at = of.findIndex((c) => c.dataset.record === pinned);
      pin(of[(at + 1) % of.length]);
      return;
    }
    const card = e.target.closest?.(".card[data-parts]");
    if (!card) return;
    const link = e.target.closest("a, button, summary, input, details.why");
    if (link && !link.classList.contains("pin")) return;
    e.preventDefault();
    pin(card.dataset.record === pinned ? null : card, !!link);
  });

  // Keys.
  const keysOn = () => { try { return localStorage.getItem("keys") !== "off"; } catch { return true; } };
  const help = () => one("#keys");
  const typing = (el) => el.closest?.("input, textarea, select, [contenteditable], dialog");
  const current = () => document.activeElement?.closest?.(".card[data-parts]") || (pinned && document.getElementById("r-" + pinned)) || null;
  const step = (by, ok = () => true) => {
    const list = cards(), at = list.indexOf(current());
    for (let i = at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by; i >= 0 && i < list.length; i += by)
      if (ok(list[i])) return pin(list[i], true);
  };
  const press = (key) => {
    const card = current();
    const b = card && one(`[data-key="${key}"]`, card);
    if (b) b.click();
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || !keysOn()) return;
    switch (e.key) {
      case "j": step(1); break;
      case "k": step(-1); break;
      case "n": step(1, (c) => !one(".verdict", c)?.dataset.verdict); break;
      case "r": case "w": case "e": press(e.key); return;
      case "y": { const d = current() && one("details.why", current()); if (d) d.open = !d.open; break; }
      case "Escape": pin(null); document.activeElement?.blur?.(); break;
      case "?": help()?.showModal(); break;
      default: return;
    }
    e.preventDefault();
  });
  document.addEventListener("click", (e) => { if (e.target.closest?.("[data-keys-help]")) help()?.showModal(); });
  document.addEventListener("change", (e) => {
    if (e.target.matches?.("[data-keys-on]")) try { localStorage.setItem("keys", e.target.checked ? "on" : "off"); } catch { /* no storage: on */ }
  });

  // Judging: say it to those who do not see it, and go on.
  document.addEventListener("htmx:afterSwap", (e) => {
    const v = e.detail.elt;
    ready();
    if (!v?.classList?.contains("verdict")) return;
    const card = v.closest(".card");
    one("#live").textContent = v.dataset.verdict ? `${one(".type", card).textContent}: ${v.dataset.verdict}` : "taken back";
    one(".pin", card)?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:beforeRequest", (e) => {
    // What is not finished needs no asking.
    if (e.detail.elt.matches?.("[data-try]") && !e.detail.elt.text.value.trim()) e.preventDefault();
  });
  document.addEventListener("htmx:responseError", (e) => { one("#live").textContent = e.detail.xhr.responseText.slice(0, 200); one("#live").classList.add("shown"); });

  // Marking the word that carries an act.
  document.addEventListener("mouseup", () => {
    const form = one("[data-edit]"), sel = getSelection();
    const text = form && one("[data-story-text]");
    if (!form || !sel.rangeCount || sel.isCollapsed || !text.contains(sel.anchorNode)) return;
    const words = String(sel).trim();
    if (words && words.length < 80 && !words.includes("\n")) { form.trigger.value = words; form.at.value = ""; }
  });

  // Theme: as the form would do it, without going away.
  document.addEventListener("submit", (e) => {
    const form = e.target.closest?.("[data-theme-form]");
    if (!form) return;
    e.preventDefault();
    const now = document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const to = now === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = to;
    document.cookie = `theme=${to}; path=/; max-age=31536000; samesite=lax`;
    const b = one("button", form);
    b.value = now;
    b.setAttribute("aria-label", (now === "dark" ? "Dark" : "Light") + " colours");
  });

  const ready = () => {
    all("[data-keys-help]").forEach((b) => { b.hidden = !help(); });
    all("[data-keys-on]").forEach((b) => { b.checked = keysOn(); });
    const id = location.hash.startsWith("#r-") ? location.hash.slice(3) : pinned;
    const card = id && document.getElementById("r-" + id);
    if (card?.dataset.parts !== undefined) pin(card, false, true);
    document.documentElement.classList.add("scripted");
    const here = one(".bar nav [aria-current]"), bar = here?.closest("nav");
    if (bar && bar.scrollWidth > bar.clientWidth) bar.scrollLeft = here.offsetLeft - bar.offsetLeft - (bar.clientWidth - here.offsetWidth) / 2;
  };
  ready();

  // News: how many stories came in since the page was made.
  const news = one("[data-live]");
  if (news && "EventSource" in window) {
    const feed = new EventSource(news.dataset.live);
    feed.addEventListener("stories", (e) => {
      one("a", news).textContent = `${e.data} new`;
      news.hidden = false;
    });
    addEventListener("pagehide", () => feed.close());
  }
})();
