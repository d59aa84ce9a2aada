/* global document, navigator, setTimeout */
import { element } from './element.js';

/** A command to paste, with a button that copies it. */
export function reproduceRow(command) {
  const button = element('button', { type: 'button', onclick: () => copy(command, button) }, 'Copy');
  return element(
    'div',
    {},
    element('h4', {}, 'Reproduce'),
    element('div.reproduce', {}, element('code', {}, command), button),
  );
}

async function copy(text, button) {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
  button.textContent = copied ? 'Copied' : 'Select and copy it';
  document.getElementById('said').textContent = copied
    ? 'The command was copied.'
    : 'The command was not copied.';
  setTimeout(() => (button.textContent = 'Copy'), 1500);
}

/** For browsers that keep the clipboard from a page of a file. */
function copyBySelection(text) {
  const area = element('textarea.unseen', {});
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
