import { element, quoted, when } from './elements.js';

const MAX_EVENTS = 100;
const GROUPS = ['session', 'room', 'role', 'participant', 'phone', 'recording', 'question', 'answer', 'file', 'folder'];
const SUBJECTS = ['question', 'answer', 'name', 'displayName', 'description', 'participantName', 'callId'];
const ANNOUNCEMENT_DELAY = 1500;

const events = () => document.getElementById('events');

const words = (type) => type.replaceAll('_', ' ');

const subject = (data) => {
  const named = SUBJECTS.map((member) => data[member]).find((value) => typeof value === 'string');
  return named ?? '';
};

const item = (event) =>
  element(
    'li',
    { class: 'event', 'data-type': event.type, 'data-group': GROUPS.find((group) => event.type.startsWith(group)) ?? '' },
    element(
      'p',
      { class: 'head' },
      element('strong', {}, words(event.type)),
      event.timestamp ? element('time', { datetime: event.timestamp }, when(event.timestamp)) : null,
    ),
    element('p', { class: 'subject' }, quoted(subject(event.data))),
    element(
      'details',
      {},
      element('summary', {}, element('code', {}, event.class), event.roomId ? ' in ' : null, event.roomId ? quoted(event.roomId) : null),
      element('pre', {}, JSON.stringify(event.data, null, 2)),
    ),
  );

const showWhetherEmpty = () => {
  document.getElementById('no-event').hidden = events().childElementCount > 0;
};

/** Announces new events to screen readers, several at once if there are many. */
const speak = (() => {
  let unsaid = [];
  return (event) => {
    unsaid.push(event);
    if (unsaid.length === 1) {
      setTimeout(() => {
        const { type, data } = unsaid.at(-1);
        const more = unsaid.length > 1 ? `${unsaid.length} events, the last: ` : '';
        document.getElementById('news').replaceChildren(`${more}${words(type)} ${subject(data).slice(0, 100)}`);
        unsaid = [];
      }, ANNOUNCEMENT_DELAY);
    }
  };
})();

/** Replaces the events that are shown, newest first. */
export const showEvents = (all) => {
  events().replaceChildren(...all.map(item));
  showWhetherEmpty();
};

/** Adds an event. */
export const addEvent = (event) => {
  const added = item(event);
  added.classList.add('new');
  events().prepend(added);
  while (events().childElementCount > MAX_EVENTS) {
    events().lastElementChild.remove();
  }
  showWhetherEmpty();
  speak(event);
};
