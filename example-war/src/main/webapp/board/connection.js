// api/events returns past events, api/events/stream new ones, and api/board the resulting state of the rooms

const RETRY_DELAY = 1000;

const get = async (path) => {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response;
};

/** Loads the board: one request at a time, and another one if something happened in the meantime. */
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

/** Passes everything to show to the page. After a lost connection, everything is loaded again. */
export const listen = (page) => {
  const loadBoard = boardLoader(page.board);

  const tryAgain = () => {
    page.state('lost', 'The server does not answer. Retrying …');
    setTimeout(connect, RETRY_DELAY);
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
