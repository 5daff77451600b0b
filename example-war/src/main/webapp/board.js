const byId = (id) => document.getElementById(id);

// textContent throughout: what participants call themselves is text, never markup
const element = (name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const room = ({ roomId, participants }) => {
  const section = document.createElement('section');
  const list = document.createElement('ul');
  list.append(...participants.map(({ id, name, role }) => element('li', `${name ?? id} (${role ?? 'no role'})`)));
  section.append(element('h3', roomId), list);
  return section;
};

const event = ({ type, timestamp, roomId, data }) => {
  const item = document.createElement('li');
  item.append(
    element('strong', type),
    element('div', [timestamp, roomId].filter(Boolean).join(' · ')),
    element('code', JSON.stringify(data)),
  );
  return item;
};

const get = async (path) => (await fetch(path)).json();

const refresh = async () => {
  try {
    const [rooms, events] = await Promise.all([get('api/rooms'), get('api/events')]);
    byId('rooms').replaceChildren(...rooms.map(room));
    byId('events').replaceChildren(...events.map(event));
    byId('state').textContent = events.length ? '' : 'No event yet.';
  } catch (failure) {
    byId('state').textContent = 'The server does not answer; trying again.';
  }
  setTimeout(refresh, 2000);
};

refresh();
