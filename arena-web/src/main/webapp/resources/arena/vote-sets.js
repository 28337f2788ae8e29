/*
 * Vote sets: sends the form with its file and says how far it is, moves the progress of imports, cancels
 * them, and shows the list anew when one has ended.
 */
(() => {
  'use strict';
  const PAUSE = 1000;
  const csrf = () => document.querySelector('meta[name=arena-csrf]').content;
  const root = document.documentElement;
  const time = new Intl.DateTimeFormat(root.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const list = () => document.getElementById('sets-list');
  const form = document.getElementById('import-form');
  let watch = () => {};

  function percent(share) {
    return String(Math.floor(100 * share));
  }

  /** Takes the list from the page made anew; what is typed and the focus stay. */
  async function renew() {
    const response = await window.arenaSession.call(location.href);
    const anew = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('sets-list');
    if (anew === null) {
      return;
    }
    const focus = document.activeElement === null ? '' : document.activeElement.id;
    anew.querySelectorAll('time[datetime]').forEach((shown) => {
      shown.textContent = time.format(new Date(shown.dateTime));
    });
    list().replaceWith(document.adoptNode(anew));
    const again = focus === '' ? null : document.getElementById(focus)
      || document.getElementById(focus.replace('cancel-', 'report-'));
    if (again !== null && again !== document.activeElement) {
      again.focus({ preventScroll: true });
    }
    watch();
  }

  function say(name, state) {
    const voice = document.getElementById('sets-say');
    const words = voice === null ? undefined : voice.dataset[state.toLowerCase()];
    if (words !== undefined) {
      voice.textContent = words.replace('{0}', name);
    }
  }

  async function look(shown) {
    const response = await fetch(
      document.getElementById('session').dataset.ask.replace(/session$/, 'vote-sets/') + shown.dataset.set,
      { headers: { Accept: 'application/json' } });
    if (response.status === 401) {
      throw new Error('the session has ended');
    }
    if (!response.ok) {
      return false;
    }
    const { set } = await response.json();
    if (set.state !== shown.dataset.state) {
      if (set.ended_at !== null) {
        say(set.name, set.state);
      }
      return true;
    }
    shown.querySelector('progress').value = set.progress;
    shown.querySelector('.set-percent').textContent = list().dataset.percent.replace('{0}', percent(set.progress));
    return false;
  }

  const running = () => [...list().querySelectorAll('[data-state=RECEIVED], [data-state=RUNNING]')];

  async function looks() {
    const changed = await Promise.all(running().map(look));
    if (changed.includes(true)) {
      await renew();
    }
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-cancel]');
    if (button !== null && button.getAttribute('aria-busy') !== 'true') {
      button.setAttribute('aria-busy', 'true');
      try {
        await window.arenaSession.call(button.dataset.cancel, { method: 'POST', headers: { 'X-Arena-CSRF': csrf() } });
        await looks();
      } catch {
        // The next look may find the server again.
      } finally {
        button.removeAttribute('aria-busy');
        watch();
      }
    }
  });

  if (form !== null) {
    const error = document.getElementById('import-error');
    const progress = document.getElementById('import-progress');
    const button = document.getElementById('import');
    // One import however often it is sent, until something of it is changed.
    let key = crypto.randomUUID();
    form.addEventListener('input', () => { key = crypto.randomUUID(); });

    const send = () => new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('X-Arena-CSRF', csrf());
      request.setRequestHeader('Idempotency-Key', key);
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        progress.textContent = form.dataset.sending.replace('{0}', percent(loaded / total));
      });
      request.addEventListener('loadend', () => resolve(request));
      request.send(new FormData(form));
    });

    const reason = (request) => {
      try {
        return JSON.parse(request.responseText).type.replace(/.*:/, '').replace(/-./g, (part) => part[1].toUpperCase());
      } catch {
        return 'other';
      }
    };

    // Before page.js, which would leave this page for the answer.
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (button.getAttribute('aria-busy') === 'true') {
        return;
      }
      error.textContent = '';
      const empty = ['set-name', 'set-provenance', 'set-file'].map((id) => document.getElementById(id))
        .find((field) => field.value.trim() === '');
      if (empty !== undefined) {
        error.textContent = form.dataset.empty;
        empty.focus();
        return;
      }
      button.setAttribute('aria-busy', 'true');
      try {
        if (await window.arenaSession.ready(form)) {
          const request = await send();
          if (request.status === 202) {
            form.reset();
            key = crypto.randomUUID();
            progress.textContent = form.dataset.sent;
            await renew();
          } else {
            progress.textContent = '';
            error.textContent = form.dataset[reason(request)] || form.dataset.other;
          }
        }
      } finally {
        button.removeAttribute('aria-busy');
      }
    });
  }

  watch = window.arenaSession.repeat(looks, () => (running().length > 0 ? PAUSE : 0));
})();
