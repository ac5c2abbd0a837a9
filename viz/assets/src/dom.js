// Two small helpers instead of a framework.

/** element('td', {class: 'number'}, 'text', child) */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
}

/** <select> over {value, label}; calls `choose` with the value. */
export function select(options, chosen, choose, label) {
  const node = element('select', { 'aria-label': label, onchange: () => choose(node.value) },
    ...options.map((option) => element('option', { value: option.value, selected: String(option.value) === String(chosen) }, option.label)));
  return node;
}
