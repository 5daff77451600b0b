// api/events is what has come, api/events/stream what comes, api/board what both mean for the rooms

const PATIENCE = 1000;

const get = async (path) => {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response;
};

/** Has the board loaded when something happens: once at a time, and once more if something happened meanwhile. */
const boardLoader = (show) => {
  let loading = false;
  let stale = false;
  return async () => {
    stale = true;
    if (loading) {
      return;
    }
    loading = true;
    try {
      while (stale) {
        stale = false;
        show(await (await get('api/board')).json());
      }
    } finally {
      loading = false;
    }
  };
};

/** Tells the page what it has to show. Whenever the connection is lost, all of it is loaded again. */
export const listen = (page) => {
  const loadBoard = boardLoader(page.board);

  const tryAgain = () => {
    page.state('lost', 'The server does not answer; trying again.');
    setTimeout(connect, PATIENCE);
  };

  const connect = async () => {
    try {
      const response = await get('api/events');
      page.events(await response.json());
      const stream = new EventSource(
        `api/events/stream?since=${encodeURIComponent(response.headers.get('Last-Event-ID'))}`,
      );
      stream.onopen = () => page.state('live', 'Live');
      stream.onmessage = ({ data }) => {
        page.event(JSON.parse(data));
        loadBoard().catch(() => {});
      };
      stream.onerror = () => {
        stream.close();
        tryAgain();
      };
      await loadBoard();
    } catch (failure) {
      tryAgain();
    }
  };

  connect();
};
