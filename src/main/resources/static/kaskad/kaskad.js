/* Behaviour of the components: menu, token for htmx, filters, autosave, drafts, dates, files, selection, dialogs, keys. */
(function () {
  'use strict';
  function $(s, e) { return (e || document).querySelector(s); }
  function $$(s, e) { return Array.from((e || document).querySelectorAll(s)); }
  function on(type, selector, f) {
    document.addEventListener(type, function (e) {
      var hit = e.target.closest && e.target.closest(selector);
      if (hit) f(e, hit);
    });
  }
  function meta(name) { var m = $('meta[name="' + name + '"]'); return m && m.content; }

  /* htmx carries the token against forged requests. */
  document.addEventListener('htmx:configRequest', function (e) {
    if (meta('csrf-token')) e.detail.headers[meta('csrf-header')] = meta('csrf-token');
  });

  /* A session that has ended answers with the sign-in page: the whole page goes there, not a fragment. */
  document.addEventListener('htmx:beforeSwap', function (e) {
    var at = e.detail.xhr.responseURL && new URL(e.detail.xhr.responseURL).pathname;
    if (at === '/sign-in' && location.pathname !== at) { e.detail.shouldSwap = false; location.reload(); }
  });

  /* Navigation on a phone; the account menu closes on Esc and on a click elsewhere. */
  on('click', '[data-toggles]', function (e, button) {
    var open = document.getElementById(button.dataset.toggles).classList.toggle('show');
    button.setAttribute('aria-expanded', String(open));
  });
  document.addEventListener('click', function (e) {
    $$('details.k-menu[open]').forEach(function (d) { if (!d.contains(e.target)) d.open = false; });
  });

  /* Filters: the list follows a change at once; a text waits for Enter. */
  on('change', '[data-filters]', function (e, form) { if (e.target.type !== 'search') form.requestSubmit(); });

  /* A field that saves itself: on its way, saved (the answer says so), or not saved. Enter saves, Esc takes back. */
  function saving(e, css) {
    var place = e.target.id && document.getElementById(e.target.id + '-saved');
    if (place) place.innerHTML = '<span class="' + css + '"></span>';
    if (place) place.firstChild.textContent = css === 'waits' ? '…' : place.dataset.failed;
  }
  document.addEventListener('htmx:beforeRequest', function (e) { saving(e, 'waits'); });
  document.addEventListener('htmx:sendError', function (e) { saving(e, 'bad tiny'); });
  document.addEventListener('htmx:responseError', function (e) { saving(e, 'bad tiny'); });
  on('keydown', 'input[hx-post], textarea.cell', function (e, f) {
    if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); f.blur(); }
    if (e.key === 'Escape') { f.value = f.defaultValue; f.blur(); }
  });

  /* Nothing typed is lost: unsent text stays in this tab until the server has it. */
  function draft(f) { return 'draft ' + location.pathname + ' ' + f.id; }
  on('input', '[data-draft]', function (e, f) { sessionStorage.setItem(draft(f), f.value); });
  document.addEventListener('htmx:afterRequest', function (e) {
    if (e.detail.successful && e.target.matches && e.target.matches('[data-draft]')) sessionStorage.removeItem(draft(e.target));
  });

  /* A date may be typed as 1.9.25 or 010925. */
  on('change', '[data-date]', function (e, f) {
    var m = f.value.trim().match(/^(\d{1,2})[.,\/ -]?(\d{1,2})[.,\/ -]?(\d{4}|\d{2})$/);
    if (m) f.value = m[1].padStart(2, '0') + '.' + m[2].padStart(2, '0') + '.' + (m[3].length === 2 ? '20' + m[3] : m[3]);
  });

  /* Files: drop, refuse what is too big, send with progress. */
  function say(box, text, css) { var p = $('[role=status]', box); p.textContent = text; p.className = 'small mb-0 ' + (css || ''); }
  function tooBig(box, files) {
    var max = Number(box.dataset.max);
    return max > 0 && Array.from(files).some(function (f) { return f.size > max; });
  }
  ['dragover', 'dragleave', 'drop'].forEach(function (type) {
    on(type, '[data-drop]', function (e, box) {
      e.preventDefault();
      box.classList.toggle('over', type === 'dragover');
      if (type !== 'drop') return;
      var input = $('input[type=file]', box);
      input.files = e.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
  on('change', '[data-drop] input[type=file]', function (e, input) {
    var box = input.closest('[data-drop]');
    if (!input.files.length) return;
    if (tooBig(box, input.files)) { input.value = ''; say(box, box.dataset.tooBig, 'bad'); return; }
    say(box, Array.from(input.files).map(function (f) { return f.name; }).join(', '));
    if ('auto' in box.dataset) send(box, input.form);
  });
  function send(box, form) {
    var x = new XMLHttpRequest(), bar = $('progress', box);
    x.open('POST', form.action);
    if (meta('csrf-token')) x.setRequestHeader(meta('csrf-header'), meta('csrf-token'));
    x.upload.onprogress = function (e) { bar.value = e.lengthComputable ? 100 * e.loaded / e.total : 0; };
    x.onload = function () {
      if (x.status < 400) { location.assign(x.responseURL); return; }
      bar.hidden = true;
      var page = new DOMParser().parseFromString(x.responseText, 'text/html'), reason = $('.lead', page) || $('h1', page);
      say(box, reason ? reason.textContent : box.dataset.failed, 'bad');
    };
    x.onerror = function () { bar.hidden = true; say(box, box.dataset.failed, 'bad'); };
    bar.hidden = false;
    say(box, box.dataset.sending);
    x.send(new FormData(form));
  }

  /* Dialogs: a button opens one by id, any [data-close] inside closes it, Esc is the browser's own. */
  on('click', '[data-opens]', function (e, button) {
    var dialog = document.getElementById(button.dataset.opens);
    if (!dialog) return;
    e.preventDefault();
    counts(dialog);
    dialog.showModal();
  });
  on('click', 'dialog [data-close]', function (e, button) { button.closest('dialog').close(); });
  on('click', 'dialog', function (e, dialog) { if (e.target === dialog) dialog.close(); });

  on('click', '[data-back]', function () { history.back(); });
  if (history.length > 1) $$('[data-back]').forEach(function (b) { b.hidden = false; });

  /* Ctrl+K goes to the search field; Esc closes the menu. */
  document.addEventListener('keydown', function (e) {
    if ((e.ctrlKey || e.metaKey) && e.code === 'KeyK' && $('#search')) { e.preventDefault(); $('#search').focus(); }
    if (e.key === 'Escape') $$('details.k-menu[open]').forEach(function (d) { d.open = false; $('summary', d).focus(); });
  });

  /* Selection: [data-all] ticks every [data-one] of its form; [data-count] shows how many; what needs some is disabled at none. */
  function counts(scope) {
    var form = scope.closest('form') || document, n = $$('[data-one]:checked', form).length;
    $$('[data-count]', form).forEach(function (c) { c.textContent = n.toLocaleString(document.documentElement.lang); });
    $$('[data-needs-some]', form).forEach(function (b) { b.disabled = n === 0; });
    $$('[data-all]', form).forEach(function (a) { var all = $$('[data-one]', form).length; a.checked = n > 0 && n === all; a.indeterminate = n > 0 && n < all; });
    $$('[data-one]', form).forEach(function (b) { var row = b.closest('tr'); if (row) row.setAttribute('aria-selected', String(b.checked)); });
  }
  on('change', '[data-all]', function (e, all) {
    $$('[data-one]', all.closest('form') || document).forEach(function (b) { b.checked = all.checked; });
    counts(all);
  });
  on('change', '[data-one]', function (e, one) { counts(one); });
  function ready() { $$('[data-bulk]').forEach(counts); }
  document.addEventListener('htmx:afterSwap', ready);

  /* What was unfolded stays so when the fragment around it comes anew: details with an id and data-keep. */
  var unfolded = {};
  document.addEventListener('toggle', function (e) { if (e.target.matches('details[data-keep]')) unfolded[e.target.id] = e.target.open; }, true);
  document.addEventListener('htmx:afterSwap', function () {
    $$('details[data-keep]').forEach(function (d) { if (d.id in unfolded) d.open = unfolded[d.id]; });
  });
  document.addEventListener('DOMContentLoaded', function () {
    ready();
    $$('[data-draft]').forEach(function (f) {
      var kept = sessionStorage.getItem(draft(f));
      if (kept !== null && kept !== f.value) { f.value = kept; f.dispatchEvent(new Event('change', { bubbles: true })); }
    });
  });
})();
