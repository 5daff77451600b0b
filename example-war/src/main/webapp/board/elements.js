/** Makes an element. Whatever is text goes in as text: what participants call themselves is never markup. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

/** Makes an element of SVG. */
export const drawing = (name, attributes = {}, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
};

/** Makes text of somebody's own, which may run from right to left without turning its neighbours around. */
export const quoted = (text, attributes = {}) => element('bdi', attributes, text);

/** Returns the time of a day, with the day if it is not today. */
export const when = (instant) => {
  const time = new Date(instant);
  const today = time.toDateString() === new Date().toDateString();
  return today ? time.toLocaleTimeString() : time.toLocaleString();
};
