/* The matrix: one tab stop, arrows move between cells. Paper and table: the same row is lit on both. */
(function () {
  'use strict';
  function $(s, e) { return (e || document).querySelector(s); }
  function $$(s, e) { return Array.from((e || document).querySelectorAll(s)); }
  var moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  function step(cell, by) {
    var row = cell.parentNode, column = cell.cellIndex;
    if (by[0] === 0) {
      do { cell = by[1] > 0 ? cell.nextElementSibling : cell.previousElementSibling; } while (cell && !$('.mx-c', cell));
      return cell && $('.mx-c', cell);
    }
    do {
      row = by[0] > 0 ? row.nextElementSibling : row.previousElementSibling;
    } while (row && !(row.cells[column] && $('.mx-c', row.cells[column])));
    return row && $('.mx-c', row.cells[column]);
  }
  document.addEventListener('keydown', function (e) {
    var from = e.target.closest && e.target.closest('.mx-c'), by = moves[e.key];
    if (!from || !by || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    var to = step(from.closest('td'), by);
    if (!to) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  });

  function light(e) {
    var row = e.target.closest && e.target.closest('[data-row]');
    if (!row) return;
    $$('[data-row]').forEach(function (r) {
      var same = r.dataset.row === row.dataset.row;
      if (r.closest('.paper')) {
        r.classList.toggle('hot', same);
        if (same && !row.closest('.paper')) r.scrollIntoView({ block: 'nearest' });
      } else {
        r.setAttribute('aria-selected', String(same));
      }
    });
  }
  document.addEventListener('click', light);
  document.addEventListener('focusin', light);
})();
