/* global document, localStorage, matchMedia */

/** The button that turns light into dark and back; the choice is kept where the browser lets it be. */
export function themeButton() {
  const root = document.documentElement;
  const button = document.getElementById('theme');
  const isDark = () =>
    (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
    'dark';
  const say = () => (button.textContent = isDark() ? 'Light' : 'Dark');
  const keep = (theme) => {
    try {
      localStorage.setItem('taospec-theme', theme);
    } catch {
      // A page from a file may have no storage; the choice then lasts as long as the page.
    }
  };
  try {
    const kept = localStorage.getItem('taospec-theme');
    if (kept === 'dark' || kept === 'light') root.dataset.theme = kept;
  } catch {
    // As above.
  }
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    keep(root.dataset.theme);
    say();
  });
  say();
}
