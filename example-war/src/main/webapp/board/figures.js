import { element } from './elements.js';

const FIGURES = {
  Rooms: () => 1,
  People: (room) => room.participants.length,
  'Hands raised': (room) => room.hands.length,
  Waiting: (room) => room.waiting.length,
  Recording: (room) => room.recordings.filter(({ state }) => state === 'recording').length,
  'Open questions': (room) => room.questions.filter(({ state }) => state === 'open').length,
};

/** Shows the totals of all rooms. */
export const showFigures = (rooms) => {
  document.getElementById('figures').replaceChildren(
    ...Object.entries(FIGURES).map(([name, of]) => {
      const sum = rooms.map(of).reduce((one, other) => one + other, 0);
      return element(
        'div',
        { 'data-figure': name, 'data-zero': sum === 0 },
        element('dt', {}, name),
        element('dd', {}, String(sum)),
      );
    }),
  );
};
