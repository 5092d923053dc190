"use strict";
// Makes pages quicker to use; all of them work without it.
document.documentElement.classList.add("scripted");

// Review by keyboard, where the reader has switched it on. A key moves to a button; Enter presses it.
const keys = document.querySelector("#keys");
if (keys) {
  const queue = [...document.querySelectorAll(".queue .link")];
  let at = -1;
  const go = n => { at = Math.max(0, Math.min(queue.length - 1, n)); if (queue[at]) queue[at].focus(); };
  queue.forEach((item, i) => item.addEventListener("focusin", () => { at = i; }));
  const buttons = {s: "same", n: "not-same", 1: "wrong-a", 2: "wrong-b"};
  try {
    keys.checked = localStorage.getItem("keys") === "on";
    keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
  } catch (e) { /* not allowed to keep it */ }
  document.addEventListener("keydown", e => {
    const isText = /^(TEXTAREA|SELECT)$/.test(e.target.tagName) || (e.target.tagName === "INPUT" && e.target.type !== "checkbox");
    if (!keys.checked || e.ctrlKey || e.metaKey || e.altKey || isText) return;
    const focus = b => { if (b) { e.preventDefault(); b.focus(); } };
    if (e.key === "j") go(at + 1);
    else if (e.key === "k") go(at - 1);
    else if (buttons[e.key] && queue[at]) focus(queue[at].querySelector(`button[value=${buttons[e.key]}]`));
    else if (e.key === "u") focus(document.querySelector(".undo"));
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
