import { element } from './elements.js';

const PAUSE = 900;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

const byId = (id) => document.getElementById(id);

const say = (text) => {
  byId('sent').textContent = text;
};

/** Makes the simulator send a delivery, and shows the answer of the webhook. */
const send = async (path, title) => {
  try {
    const response = await fetch(`api/simulator/${path}`, { method: 'POST' });
    if (!response.ok) {
      throw new Error(response.status);
    }
    const { eventType, status } = await response.json();
    say(`${title}: ${eventType}, answered ${status}`);
    return true;
  } catch (failure) {
    say(`${title}: not sent, see the server's log (${failure.message})`);
    return false;
  }
};

const samples = (events) => {
  byId('event-type').append(...events.map((type) => element('option', { value: type }, type)));
  byId('sample').addEventListener('submit', (submitted) => {
    submitted.preventDefault();
    send(`events/${byId('event-type').value}`, 'Sample');
  });
};

const meeting = (steps) => {
  const newId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');
  let id = newId();
  let next = 0;
  let sending = false;
  let performance = 0;

  const step = async () => {
    if (sending) {
      return false;
    }
    sending = true;
    if (next === steps.length) {
      next = 0;
      id = newId();
    }
    const sent = await send(`meetings/${id}/${next}`, `${next + 1} of ${steps.length}, ${steps[next]}`);
    next += sent ? 1 : 0;
    byId('progress').value = next;
    sending = false;
    return sent;
  };

  const stop = () => {
    performance = 0;
    byId('play').textContent = 'Play';
  };

  const play = async () => {
    const mine = Math.random();
    performance = mine;
    byId('play').textContent = 'Pause';
    do {
      if (!(await step())) {
        break;
      }
      await pause();
    } while (performance === mine && next < steps.length);
    if (performance === mine) {
      stop();
    }
  };

  byId('progress').max = steps.length;
  byId('step').addEventListener('click', step);
  byId('play').addEventListener('click', () => (performance ? stop() : play()));
};

/** Shows the panel if the server has a simulator. */
export const offerSimulator = async () => {
  const response = await fetch('api/simulator');
  if (response.ok) {
    const choice = await response.json();
    byId('chart').before(byId('simulator').content.cloneNode(true));
    samples(choice.events);
    meeting(choice.meeting);
  }
  document.documentElement.dataset.simulator = response.ok ? 'on' : 'off';
};
