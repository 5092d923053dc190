"use strict";
// Makes pages quicker to use; all of them work without it.
document.documentElement.classList.add("scripted");

// Review by keyboard.
const queue = [...document.querySelectorAll(".queue .link")];
if (queue.length || document.querySelector(".undo")) {
  let at = -1;
  const go = n => { at = Math.max(0, Math.min(queue.length - 1, n)); if (queue[at]) queue[at].focus(); };
  queue.forEach((item, i) => item.addEventListener("focusin", () => { at = i; }));
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) return;
    const press = selector => { const b = selector && (queue[at] || document).querySelector(selector); if (b) b.click(); };
    if (e.key === "j") go(at + 1);
    else if (e.key === "k") go(at - 1);
    else if (e.key === "s" && at >= 0) press("button[value=same]");
    else if (e.key === "n" && at >= 0) press("button[value=not-same]");
    else if (e.key === "1" && at >= 0) press("button[value=wrong-a]");
    else if (e.key === "2" && at >= 0) press("button[value=wrong-b]");
    else if (e.key === "u") { const b = document.querySelector(".undo"); if (b) b.click(); }
  });
}

// Files may be dropped on the form.
const drop = document.querySelector(".drop");
if (drop) {
  const input = drop.querySelector("input");
  const over = on => e => { e.preventDefault(); drop.classList.toggle("over", on); };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", e => { over(false)(e); input.files = e.dataTransfer.files; });
}

// The reviewer's name is kept on this machine only.
for (const name of document.querySelectorAll("input[name=by]")) {
  try {
    name.value = localStorage.getItem("by") || "";
    name.addEventListener("change", () => localStorage.setItem("by", name.value));
  } catch (e) { /* not allowed to keep it */ }
}
