/*
 * The leaderboard: a changed filter is answered in place. The same address is asked for as without
 * script, and what differs on the page that comes back is put where it belongs; the filters, and the
 * focus in them, stay. An explanation of a column goes away by Escape.
 */
(() => {
  'use strict';
  const PAUSE = 150;
  const form = document.getElementById('board-form');
  const said = document.getElementById('board-said');
  const answer = () => document.getElementById('board-answer');
  let timer = 0;
  let asking = new AbortController();

  function address() {
    const url = new URL(form.action);
    new FormData(form).forEach((value, name) => {
      if (value.trim() !== '') {
        url.searchParams.set(name, value.trim());
      }
    });
    if (url.searchParams.get('weights') !== 'pool') {
      url.searchParams.delete('pool');
    }
    return url.href;
  }

  function show(anew) {
    const open = [...answer().querySelectorAll('details[open]')].map((details) => details.id);
    answer().replaceWith(anew.getElementById('board-answer'));
    open.map((id) => document.getElementById(id)).forEach((details) => {
      if (details !== null) {
        details.open = true;
      }
    });
    anew.querySelectorAll('#board-form [aria-invalid]').forEach((there) => {
      for (const name of ['aria-invalid', 'aria-describedby']) {
        document.getElementById(there.id).setAttribute(name, there.getAttribute(name) ?? '');
      }
    });
    document.dispatchEvent(new Event('arena:shown'));
    const notice = document.getElementById('notice');
    const counts = document.getElementById('board-counts');
    said.textContent = notice === null ? `${form.dataset.updated} ${counts.textContent.trim().replace(/\s+/g, ' ')}` : notice.textContent;
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const mine = asking;
    const asked = address();
    said.textContent = '';
    answer().setAttribute('aria-busy', 'true');
    try {
      if (!(await window.arenaSession.here()) || mine.signal.aborted) {
        return;
      }
      const response = await fetch(asked, { signal: mine.signal });
      const anew = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (mine.signal.aborted) {
        return;
      }
      if (anew.getElementById('board-answer') === null) {
        // The server says best itself what is wrong.
        location.assign(asked);
        return;
      }
      show(anew);
      history.replaceState(history.state, '', asked);
    } catch {
      if (!mine.signal.aborted) {
        location.assign(asked);
      }
    } finally {
      if (!mine.signal.aborted) {
        answer().removeAttribute('aria-busy');
      }
    }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  if (form.querySelector('[aria-invalid=true]') !== null) {
    document.getElementById('board-filters').open = true;
  }
  form.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    soon();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      document.querySelectorAll('.tip:is(:hover, :focus)').forEach((tip) => { tip.dataset.closed = ''; });
    }
  });
  ['focusout', 'pointerout'].forEach((leaving) => {
    document.addEventListener(leaving, (event) => {
      if (event.target instanceof Element && event.target.matches('.tip')) {
        delete event.target.dataset.closed;
      }
    });
  });
})();
