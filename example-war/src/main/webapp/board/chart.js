import { drawing, when } from './elements.js';

const WIDTH = 600;
const HEIGHT = 190;
const LEFT = 26;
const TOP = 10;
const BOTTOM = 22;
const MIN_SPAN = 60_000;
const MAX_SPAN = 15 * 60_000;

/** Returns the count at the start of the span, the changes in it, and the count now. */
const within = (counts, start, end) => {
  const all = counts.map(({ at, people }) => ({ at: new Date(at).getTime(), people }));
  const before = all.filter(({ at }) => at < start).at(-1)?.people ?? 0;
  const inside = all.filter(({ at }) => at >= start);
  return [{ at: start, people: before }, ...inside, { at: end, people: inside.at(-1)?.people ?? before }];
};

const span = (counts, end) => {
  const age = counts.length ? end - new Date(counts[0].at).getTime() : 0;
  return Math.min(Math.max(age * 1.05, MIN_SPAN), MAX_SPAN);
};

const label = (text, x, y, anchor) => drawing('text', { x, y, 'text-anchor': anchor }, text);

/** Draws the number of people over time; times are in milliseconds. */
export const drawChart = (counts, end) => {
  const start = end - span(counts, end);
  const steps = within(counts, start, end);
  const most = Math.max(...steps.map(({ people }) => people));
  const top = Math.max(most, 4);
  const x = (at) => LEFT + ((WIDTH - LEFT) * (at - start)) / (end - start);
  const y = (people) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * people) / top;
  const line = steps.slice(1).map(({ at, people }) => `H${x(at).toFixed(1)}V${y(people).toFixed(1)}`).join('');
  const path = `M${LEFT} ${y(steps[0].people).toFixed(1)}${line}`;
  const now = steps.at(-1).people;
  document.getElementById('plot').replaceChildren(
    drawing(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `Now ${now}, at most ${most} since ${when(start)}` },
      drawing('path', { class: 'grid', d: [0, top / 2, top].map((people) => `M${LEFT} ${y(people)}H${WIDTH}`).join('') }),
      drawing('path', { class: 'area', d: `${path}V${y(0)}H${LEFT}Z` }),
      drawing('path', { class: 'line', d: path }),
      drawing('circle', { class: 'now', cx: WIDTH - 4, cy: y(now), r: 4 }),
      label('0', LEFT - 6, y(0) + 4, 'end'),
      label(String(top), LEFT - 6, y(top) + 4, 'end'),
      label(when(start), LEFT, HEIGHT - 4, 'start'),
      label('now', WIDTH, HEIGHT - 4, 'end'),
    ),
  );
};
