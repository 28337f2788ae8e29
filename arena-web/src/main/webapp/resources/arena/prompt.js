/* The form for a prompt: counts, suggests, sends by Ctrl+Enter, leads to what it warns of, and keeps what was typed until it is sent. */
(() => {
  'use strict';
  const KEPT = 'arena.prompt';
  const prompt = document.getElementById('prompt');
  const start = document.getElementById('start');
  const count = document.getElementById('prompt-count');
  const limit = Number(prompt.dataset.limit);
  const number = new Intl.NumberFormat(document.documentElement.lang);

  function grow() {
    const before = window.scrollY;
    prompt.style.height = 'auto';
    prompt.style.height = (prompt.scrollHeight + 2) + 'px';
    window.scrollTo({ top: before });
  }

  function changed() {
    const length = prompt.value.length;
    count.textContent = count.dataset.pattern
      .replace('{0}', number.format(length)).replace('{1}', number.format(limit));
    count.classList.toggle('over', length > limit);
    sessionStorage.setItem(KEPT, prompt.value);
    grow();
  }

  if (prompt.value === '') {
    prompt.value = sessionStorage.getItem(KEPT) || '';
  }
  changed();
  prompt.addEventListener('input', changed);
  const warning = document.getElementById('warning');
  if (warning !== null) {
    // It is read from its heading on, and the next Tab leads to what can be done.
    warning.focus();
    warning.scrollIntoView({ block: 'center' });
    document.getElementById('edit').addEventListener('click', (event) => {
      event.preventDefault();
      prompt.focus();
      prompt.setSelectionRange(Number(warning.dataset.start), Number(warning.dataset.end));
    });
  } else if (document.getElementById('notice') === null) {
    prompt.focus({ preventScroll: true });
  }
  if (prompt.getAttribute('aria-invalid') === 'true') {
    document.getElementById('prompt-error').scrollIntoView({ block: 'center' });
  }

  prompt.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) {
      event.preventDefault();
      start.click();
    }
  });

  document.querySelectorAll('.suggestion').forEach((suggestion) => {
    suggestion.addEventListener('click', () => {
      prompt.value = suggestion.textContent;
      changed();
      prompt.focus();
      prompt.scrollIntoView({ block: 'nearest' });
    });
  });
})();
