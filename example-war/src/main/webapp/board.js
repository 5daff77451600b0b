import { listen } from './board/connection.js';
import { drawChart } from './board/chart.js';
import { showEvents, addEvent } from './board/feed.js';
import { showFigures } from './board/figures.js';
import { showRooms } from './board/rooms.js';
import { offerSimulator } from './board/simulator.js';

const state = document.getElementById('state');
let board = { now: new Date().toISOString(), rooms: [], attendance: [] };
let loadedAt = Date.now();

const draw = () => drawChart(board.attendance, new Date(board.now).getTime() + Date.now() - loadedAt);

listen({
  state(name, text) {
    state.dataset.state = name;
    state.textContent = text;
  },
  board(loaded) {
    board = loaded;
    loadedAt = Date.now();
    showFigures(board.rooms);
    showRooms(board.rooms);
    draw();
  },
  events: showEvents,
  event: addEvent,
});
setInterval(draw, 5000);
offerSimulator();
