/* Runs in the head: a theme by preference is set before anything is drawn. */
(function () {
  'use strict';
  var root = document.documentElement, dark = matchMedia('(prefers-color-scheme: dark)');
  function theme() {
    var chosen = root.getAttribute('data-theme');
    root.setAttribute('data-bs-theme', chosen === 'auto' ? (dark.matches ? 'dark' : 'light') : chosen);
  }
  root.classList.add('scripted');
  theme();
  dark.addEventListener('change', theme);
  addEventListener('beforeprint', function () { root.setAttribute('data-bs-theme', 'light'); });
  addEventListener('afterprint', theme);
})();
