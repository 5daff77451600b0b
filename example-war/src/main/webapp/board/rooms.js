import { element, quoted, when } from './elements.js';

const initial = (name) => {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first ? first.segment.toLocaleUpperCase() : '?';
};

/** Returns a color that is always the same for an id. */
const hue = (id) => [...(id ?? '')].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7);

const person = ({ id, name, role }, hands) => {
  const called = name ?? id;
  const picture = element('span', { class: 'picture', 'aria-hidden': 'true' }, initial(called));
  picture.style.setProperty('--hue', hue(id));
  return element(
    'li',
    { class: 'person' },
    picture,
    element(
      'span',
      { class: 'called' },
      quoted(called, { class: 'name' }),
      role ? quoted(role, { class: 'role' }) : null,
    ),
    hands.some((hand) => hand.id === id)
      ? element('span', { class: 'tag', 'data-tag': 'hand' }, 'hand raised')
      : null,
  );
};

const recording = ({ id, name, state }) =>
  element('li', { class: 'thing' }, quoted(name ?? id), element('span', { class: 'tag', 'data-tag': state }, state));

const question = ({ id, text, by, state }) =>
  element(
    'li',
    { class: 'thing' },
    element('span', { class: 'called' }, quoted(text ?? id), by ? quoted(by, { class: 'role' }) : null),
    element('span', { class: 'tag', 'data-tag': state }, state),
  );

const list = (name, things, item, kind = 'things') =>
  things.length
    ? element(
        'div',
        { class: 'list', 'data-list': name },
        element('h4', {}, name),
        element('ul', { class: kind }, ...things.map(item)),
      )
    : null;

const tags = ({ sessionSince, locked, recordings }) =>
  element(
    'p',
    { class: 'tags' },
    sessionSince ? element('span', { class: 'tag', 'data-tag': 'session' }, `session since ${when(sessionSince)}`) : null,
    recordings.some(({ state }) => state === 'recording')
      ? element('span', { class: 'tag', 'data-tag': 'recording' }, 'recording')
      : null,
    locked ? element('span', { class: 'tag', 'data-tag': 'locked' }, 'locked') : null,
  );

const card = (room) => {
  const elsewhere = room.hands.filter((hand) => !room.participants.some(({ id }) => id === hand.id));
  return element(
    'article',
    { class: 'card room', 'data-room': room.roomId },
    element('h3', {}, 'Room ', quoted(room.roomId, { class: 'id' })),
    tags(room),
    list('People', room.participants, (someone) => person(someone, room.hands), 'people'),
    list('Hands raised', elsewhere, (someone) => person(someone, room.hands), 'people'),
    list('Waiting', room.waiting, (someone) => person(someone, []), 'people'),
    list('Recordings', room.recordings, recording),
    list('Questions', room.questions, question),
  );
};

const isLive = ({ sessionSince, participants }) => Boolean(sessionSince) || participants.length > 0;

/** Shows the state of each room, those with a session first. */
export const showRooms = (rooms) => {
  const sorted = [...rooms].sort((one, other) => isLive(other) - isLive(one));
  document
    .getElementById('room-list')
    .replaceChildren(...(rooms.length ? sorted.map(card) : [element('p', { class: 'empty card' }, 'No activity in any room.')]));
};
