// Every script error is written on <html data-errors="..."> where a reader and a test can see it.

const found = [];

export function reportError(message) {
  found.push(String(message));
  document.documentElement.dataset.errors = found.join(' | ');
}

window.addEventListener('error', (event) => reportError(event.message));
window.addEventListener('unhandledrejection', (event) => reportError(event.reason));
const print = console.error.bind(console);
console.error = (...parts) => {
  reportError(parts.join(' '));
  print(...parts);
};
