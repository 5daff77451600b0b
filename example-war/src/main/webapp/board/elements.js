/** Creates an element. Text is inserted as text, so the names of participants are never markup. */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

/** Creates an SVG element. */
export const drawing = (name, attributes = {}, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
};

/** Creates an element for user text, which may run from right to left without affecting the text around it. */
export const quoted = (text, attributes = {}) => element('bdi', attributes, text);

/** Returns the time, with the date unless it is today. */
export const when = (instant) => {
  const time = new Date(instant);
  const today = time.toDateString() === new Date().toDateString();
  return today ? time.toLocaleTimeString() : time.toLocaleString();
};
