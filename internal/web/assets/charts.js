// Charts without this script are pictures with links; with it they are
// pointed at, picked from and moved.
"use strict";
(() => {
  const one = (sel, root = document) => root.querySelector(sel);
  const all = (sel, root = document) => [...root.querySelectorAll(sel)];
  const tell = (text) => { const l = one("#live"); if (l) l.textContent = text; };

  // Tips: what is pointed at says what it is.
  const showTip = (figure, say, x, y) => {
    const tip = one(".tip", figure);
    if (!tip) return;
    const [head, ...rest] = say.split(": ");
    tip.replaceChildren();
    const b = document.createElement("b");
    b.textContent = head;
    tip.append(b, rest.join(": "));
    tip.hidden = false;
    const box = figure.getBoundingClientRect(), w = tip.offsetWidth, h = tip.offsetHeight;
    const left = Math.max(0, Math.min(box.width - w, x - box.left - w / 2));
    let top = y - box.top - h - 14;
    if (top < -h) top = y - box.top + 18;
    tip.style.left = left + "px";
    tip.style.top = top + "px";
  };
  const hideTip = (figure) => { const tip = figure && one(".tip", figure); if (tip) tip.hidden = true; };
  const middle = (el) => { const r = el.getBoundingClientRect(); return [r.left + r.width / 2, r.top]; };

  document.addEventListener("pointerover", (e) => {
    const el = e.target.closest?.("[data-tips] [data-say]");
    if (el && el.closest("svg")) showTip(el.closest("[data-tips]"), el.dataset.say, ...middle(el));
  });
  document.addEventListener("pointerout", (e) => {
    const el = e.target.closest?.("[data-tips] [data-say]");
    if (el && !el.contains(e.relatedTarget)) hideTip(el.closest("[data-tips]"));
  });
  document.addEventListener("focusin", (e) => {
    const el = e.target.closest?.("[data-tips] a[data-say]");
    if (el) showTip(el.closest("[data-tips]"), el.dataset.say, ...middle(el));
  });
  document.addEventListener("focusout", (e) => hideTip(e.target.closest?.("[data-tips]")));

  // renew fetches a part of the page anew for an address.
  let asked = 0;
  const renew = async (url, id, push, keep) => {
    const mine = ++asked;
    const to = new URL(url, location.href);
    to.hash = "";
    if (push) history.pushState({}, "", to);
    else history.replaceState(history.state, "", to);
    let html;
    try {
      const res = await fetch(to, { headers: { "HX-Request": "true", Accept: "text/html" } });
      html = await res.text();
      if (!res.ok) { tell(html.slice(0, 200)); return; }
    } catch { location.assign(to); return; }
    if (mine !== asked) return; // another was asked since
    const part = document.getElementById(id);
    const fresh = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
    if (!part || !fresh) { location.assign(to); return; }
    const focus = keep && document.activeElement?.closest?.("[data-chart]")?.id;
    part.replaceWith(document.adoptNode(fresh));
    ready(document.getElementById(id));
    if (focus) one("svg", document.getElementById(focus))?.focus({ preventScroll: true });
    tell(fresh.dataset.say || "");
  };
  addEventListener("popstate", () => { if (one("[data-chart], [data-map]")) location.reload(); });

  // Charts of time.
  const setup = (figure) => {
    if (figure.dataset.ready) return;
    figure.dataset.ready = "1";
    const svg = one("svg", figure), sel = one(".selected", figure), hits = all(".hits a", figure);
    if (!hits.length) return;
    all(".hits title", figure).forEach((t) => t.remove());
    svg.tabIndex = 0;
    const param = figure.dataset.param || "", id = figure.dataset.partId;
    let at = -1, anchor = -1, drag = null;

    const say = (i) => {
      hits.forEach((h, k) => h.classList.toggle("at", k === i));
      if (i < 0) { hideTip(figure); return; }
      const r = one("rect", hits[i]).getBoundingClientRect();
      showTip(figure, hits[i].dataset.say, r.left + r.width / 2, svg.getBoundingClientRect().top + 20);
    };
    const mark = (i, k) => {
      if (i < 0) { sel.setAttribute("width", "0"); return; }
      const a = one("rect", hits[Math.min(i, k)]), b = one("rect", hits[Math.max(i, k)]);
      const x = parseFloat(a.getAttribute("x"));
      sel.setAttribute("x", x + "%");
      sel.setAttribute("width", parseFloat(b.getAttribute("x")) + parseFloat(b.getAttribute("width")) - x + "%");
    };
    const days = (i, k) => [hits[Math.min(i, k)].dataset.from, hits[Math.max(i, k)].dataset.to];
    // pick makes an address of what is picked and renews what depends on it.
    const pick = (i, k) => {
      const url = new URL(location.href), [from, to] = i < 0 ? ["", ""] : days(i, k);
      const set = (n, v) => (v ? url.searchParams.set(n, v) : url.searchParams.delete(n));
      if (param === "sel") set("sel", from && from + ".." + to);
      else { set("from", from); set("to", to); for (const n of ["from", "to"]) { const f = one(`form.filter [name="${n}"]`); if (f) f.value = url.searchParams.get(n) || ""; } }
      url.searchParams.delete("after");
      mark(i, k);
      renew(url, id, true, true);
    };
    const zoom = () => {
      const z = one("[data-zoom]");
      if (z) location.assign(z.href);
    };
    const nearest = (x) => {
      const box = svg.getBoundingClientRect(), f = Math.max(0, Math.min(.99999, (x - box.left) / box.width)) * 100;
      let i = hits.findIndex((h) => { const r = one("rect", h); return f < parseFloat(r.getAttribute("x")) + parseFloat(r.getAttribute("width")); });
      if (i < 0) i = hits.length - 1;
      return i;
    };

    svg.addEventListener("pointermove", (e) => {
      const i = nearest(e.clientX);
      say(i);
      if (drag) { drag.to = i; drag.moved ||= Math.abs(e.clientX - drag.x) > 4; if (drag.moved) mark(drag.from, i); }
    });
    svg.addEventListener("pointerleave", () => { if (!drag) say(document.activeElement === svg ? at : -1); });
    if (param && id) {
      svg.addEventListener("pointerdown", (e) => {
        if (e.button || e.pointerType === "touch") return;
        const i = nearest(e.clientX);
        drag = { from: i, to: i, x: e.clientX, moved: false };
        svg.setPointerCapture(e.pointerId);
        e.preventDefault();
        svg.focus({ preventScroll: true });
      });
      svg.addEventListener("pointerup", (e) => {
        if (!drag) return;
        const d = drag;
        drag = null;
        svg.releasePointerCapture(e.pointerId);
        at = d.to; anchor = d.from;
        pick(d.from, d.to);
      });
      svg.addEventListener("pointercancel", () => { drag = null; });
      svg.addEventListener("click", (e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey) return;
        const a = e.target.closest("a");
        e.preventDefault();
        if (a && e.pointerType === "touch") { at = anchor = hits.indexOf(a); pick(at, at); }
      });
    }
    svg.addEventListener("keydown", (e) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const move = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10, Home: -1e6, End: 1e6 }[e.key];
      if (move) {
        const start = at < 0 ? (move > 0 ? -1 : hits.length) : at;
        at = Math.max(0, Math.min(hits.length - 1, start + move));
        if (!e.shiftKey || anchor < 0) anchor = at;
        if (param) mark(anchor, at);
        say(at);
        tell(hits[at].dataset.say);
      } else if (e.key === "Enter" && at >= 0) {
        if (param && id) pick(anchor, at);
        else location.assign(hits[at].href.baseVal);
      } else if (e.key === "Escape") {
        say(-1);
        at = anchor = -1;
        if (param && id && sel.getAttribute("width") !== "0") pick(-1, -1);
      } else if (e.key === "+") zoom();
      else return;
      e.preventDefault();
      e.stopPropagation();
    });
    svg.addEventListener("blur", () => say(-1));
  };

  // Maps: dragged and brought nearer in place, then drawn anew.
  const WIDTH = 1000, HEIGHT = 440, NEAREST = 5;
  const setupMap = (figure) => {
    if (figure.dataset.ready) return;
    figure.dataset.ready = "1";
    const svg = one("svg.earth", figure), ground = one("svg.ground", figure);
    const marks = all(".mark", figure);
    let [x, y, w, h] = figure.dataset.view.split(" ").map(Number), zoom = +figure.dataset.zoom, drag = null, later = 0;
    const draw = () => {
      x = Math.max(0, Math.min(WIDTH - w, x));
      y = Math.max(0, Math.min(HEIGHT - h, y));
      ground.setAttribute("viewBox", `${x} ${y} ${w} ${h}`);
      for (const m of marks) {
        const s = one("svg", m);
        s.setAttribute("x", ((m.dataset.x - x) / w) * 100 + "%");
        s.setAttribute("y", ((m.dataset.y - y) / h) * 100 + "%");
      }
    };
    const settle = () => {
      clearTimeout(later);
      later = setTimeout(() => {
        const url = new URL(location.href);
        if (zoom) url.searchParams.set("view", `${(x + w / 2).toFixed(1)},${(y + h / 2).toFixed(1)},${zoom}`);
        else url.searchParams.delete("view");
        const hidden = one('form.filter [name="view"]');
        if (hidden) hidden.value = url.searchParams.get("view") || "";
        renew(url, "mapview", false, false);
      }, 250);
    };
    svg.addEventListener("wheel", (e) => {
      const to = Math.max(0, Math.min(NEAREST, zoom + (e.deltaY < 0 ? 1 : -1)));
      if (to === zoom || (!e.ctrlKey && !figure.contains(document.activeElement) && e.deltaY > 0 && zoom === 0)) return;
      e.preventDefault();
      if (later && e.timeStamp - (figure.lastWheel || 0) < 120) return; // one step for each turn
      figure.lastWheel = e.timeStamp;
      const box = svg.getBoundingClientRect(), fx = (e.clientX - box.left) / box.width, fy = (e.clientY - box.top) / box.height;
      const px = x + fx * w, py = y + fy * h;
      zoom = to; w = WIDTH / 2 ** zoom; h = HEIGHT / 2 ** zoom;
      x = px - fx * w; y = py - fy * h;
      hideTip(figure);
      draw(); settle();
    }, { passive: false });
    svg.addEventListener("pointerdown", (e) => {
      if (e.button || e.pointerType === "touch" || !zoom) return;
      drag = { x: e.clientX, y: e.clientY, vx: x, vy: y, moved: false };
    });
    addEventListener("pointermove", (e) => {
      if (!drag) return;
      const box = svg.getBoundingClientRect();
      if (!drag.moved && Math.hypot(e.clientX - drag.x, e.clientY - drag.y) < 5) return;
      drag.moved = true;
      figure.classList.add("dragging");
      x = drag.vx - ((e.clientX - drag.x) / box.width) * w;
      y = drag.vy - ((e.clientY - drag.y) / box.height) * h;
      draw();
    });
    addEventListener("pointerup", () => {
      if (!drag) return;
      const moved = drag.moved;
      drag = null;
      figure.classList.remove("dragging");
      if (!moved) return;
      svg.addEventListener("click", (e) => { e.preventDefault(); e.stopPropagation(); }, { capture: true, once: true });
      setTimeout(() => svg.dispatchEvent(new Event("click")), 0);
      settle();
    });
    svg.addEventListener("dragstart", (e) => e.preventDefault());
  };
  // Links that only move the map do so in place.
  document.addEventListener("click", (e) => {
    const a = e.target.closest?.("a[data-view-link], #mapview a[data-all]");
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.defaultPrevented) return;
    e.preventDefault();
    const label = a.getAttribute("aria-label");
    renew(a.href, "mapview", true).then(() => { if (label) one(`a[data-view-link][aria-label="${CSS.escape(label)}"]`)?.focus({ preventScroll: true }); });
  });
  // Under a chart, "all days" lets go of what is picked in place.
  document.addEventListener("click", (e) => {
    const a = e.target.closest?.("#picked a[data-all]");
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.defaultPrevented) return;
    e.preventDefault();
    all("[data-chart] .selected").forEach((s) => s.setAttribute("width", "0"));
    renew(a.href, "picked", true);
  });

  const ready = (root = document) => {
    all("[data-chart]", root).forEach(setup);
    all("[data-map]", root).forEach(setupMap);
  };
  ready();
})();
