// Makes world.tsv from world-atlas 2.0.2 (Natural Earth, public domain): npm i world-atlas@2.0.2 topojson-client@3.1.0
// i18n-iso-countries@7; node make-world.js > world.tsv. Equal Earth projection, 1000 units wide, one decimal at most.
const topo = require("topojson-client"), iso = require("i18n-iso-countries");
const W = 1000, A = [1.340264, -0.081106, 0.000893, 0.003796], M = Math.sqrt(3) / 2;
const raw = (lon, lat) => {
  const t = Math.asin(M * Math.sin(lat * Math.PI / 180)), t2 = t * t, t6 = t2 * t2 * t2;
  return [lon * Math.PI / 180 * Math.cos(t) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))),
    t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))];
};
const right = raw(180, 0)[0], scale = W / (2 * right), top = raw(0, 84)[1];
const at = ([lon, lat]) => { const [x, y] = raw(lon, lat); return [(x + right) * scale, (top - y) * scale]; };
const rings = g => g.type === "Polygon" ? g.coordinates : g.type === "MultiPolygon" ? g.coordinates.flat() : [];
const area = r => r.reduce((s, p, i) => { const q = r[(i + 1) % r.length]; return s + p[0] * q[1] - q[0] * p[1]; }, 0) / 2;
const centre = r => { let x = 0, y = 0, a = 0; r.forEach((p, i) => { const q = r[(i + 1) % r.length], c = p[0] * q[1] - q[0] * p[1]; x += (p[0] + q[0]) * c; y += (p[1] + q[1]) * c; a += c; }); return a ? [x / (3 * a), y / (3 * a)] : r[0]; };
// Rings that cross the antimeridian are drawn at both edges.
const sides = r => {
  let off = 0; const u = r.map((p, i) => { if (i) { const d = p[0] - r[i - 1][0]; if (d > 180) off -= 360; else if (d < -180) off += 360; } return [p[0] + off, p[1]]; });
  const lons = u.map(p => p[0]), shift = d => u.map(([x, y]) => [Math.max(-180, Math.min(180, x + d)), y]);
  return [shift(0)].concat(Math.max(...lons) > 180 ? [shift(-360)] : [], Math.min(...lons) < -180 ? [shift(360)] : []);
};
const load = f => { const t = require("world-atlas/" + f); return topo.feature(t, t.objects.countries).features; };
const out = new Map();
for (const f of load("countries-50m.json")) {
  const code = f.id && iso.numericToAlpha3(f.id);
  if (!code) continue;
  const rs = rings(f.geometry).map(r => r.map(at)).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  const c = centre(rs[0]);
  if (!out.has(code)) out.set(code, { x: c[0], y: c[1], d: "" });
}
const path = r => {
  let d = "", px = 0, py = 0, n = 0;
  for (const [x, y] of r) {
    const a = Math.round(x * 2), b = Math.round(y * 2);
    if (n && a === px && b === py) continue;
    d += n ? (n === 1 ? "l" : " ") + (a - px) + " " + (b - py) : "M" + a + " " + b;
    px = a; py = b; n++;
  }
  return n > 3 ? d + "z" : "";
};
let rest = "";
for (const f of load("countries-110m.json")) {
  const code = f.id && iso.numericToAlpha3(f.id);
  if (f.id === "010") continue;
  const d = rings(f.geometry).filter(r => r.every(p => p[1] > -60)).flatMap(sides).map(r => path(r.map(at))).join("");
  if (code && out.has(code)) out.get(code).d += d; else rest += d;
}
console.log("# Outlines and middles of states. Made by make-world.js; see vendor.txt. d: SVG path in half units; x, y in units.");
console.log("code\tx\ty\td");
for (const [c, o] of [...out].sort()) console.log([c, o.x.toFixed(1), o.y.toFixed(1), o.d].join("\t"));
console.log(["-", 0, 0, rest].join("\t"));
