// What all parts of the page share: the time cursor and what the reader has chosen.

/** A set of named values; whoever listens is told when one of them changes. */
export function createStore(initial) {
  const values = { ...initial };
  const listeners = new Map();
  return {
    get: (name) => values[name],
    set(name, value) {
      if (Object.is(values[name], value)) return;
      values[name] = value;
      for (const listener of listeners.get(name) ?? []) listener(value);
    },
    /** Calls now and after every change. */
    watch(name, listener) {
      if (!listeners.has(name)) listeners.set(name, []);
      listeners.get(name).push(listener);
      listener(values[name]);
    },
  };
}

/** Runs the time cursor: phase 0..1 of the stride at `rate` times real time while `playing`. */
export function startClock(store, strideTime) {
  let last = null;
  function tick(now) {
    if (last !== null && store.get('playing') && store.get('inView')) {
      const step = (((now - last) / 1000) * store.get('rate')) / strideTime();
      store.set('phase', (store.get('phase') + Math.min(step, 0.1)) % 1);
    }
    last = now;
    requestAnimationFrame(tick);
  }
  requestAnimationFrame(tick);
}
