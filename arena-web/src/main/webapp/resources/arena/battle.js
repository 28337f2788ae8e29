/*
 * A battle: shows both answers as they come, opens the vote when both are stored, and votes by keys.
 * Whatever a model says is put into text nodes, never into markup.
 */
(() => {
  'use strict';
  const TRIES = 5;
  const PAUSE = 2000;
  const battle = document.getElementById('battle');
  const announce = document.getElementById('announce');
  const votes = document.querySelectorAll('.choice');
  const sides = { a: side('a'), b: side('b') };
  let tries = TRIES;
  let attempt = null;

  // The prompt was taken, so it need not be kept any longer.
  if (sessionStorage.getItem('arena.prompt') === document.getElementById('battle-prompt').textContent) {
    sessionStorage.removeItem('arena.prompt');
  }

  function side(letter) {
    const panel = document.getElementById('answer-' + letter);
    const text = document.getElementById('text-' + letter);
    if (text.firstChild === null) {
      text.appendChild(document.createTextNode(''));
    }
    return { panel, text: text.firstChild, state: document.getElementById('state-' + letter) };
  }

  function stand(at, state) {
    if (at.panel.dataset.state !== state) {
      at.panel.dataset.state = state;
      at.state.textContent = at.state.dataset[state];
    }
  }

  function say(what) {
    announce.textContent = announce.textContent === '' ? what : announce.textContent + ' ' + what;
  }

  function settle(state) {
    battle.dataset.state = state;
    votes.forEach((vote) => {
      vote.disabled = state !== 'READY';
      vote.classList.toggle('ui-state-disabled', state !== 'READY');
    });
  }

  /*
   * The id of an event is attempt.a.b.marks, where a and b count the characters told of each side. So
   * text that is told again, by a new connection or a new attempt, takes its own place.
   */
  function place(event) {
    const [now, a, b] = event.lastEventId.split('.').map(Number);
    if (attempt !== null && attempt !== now) {
      Object.values(sides).forEach((at) => { at.text.data = ''; stand(at, 'waiting'); });
    }
    attempt = now;
    tries = TRIES;
    return { a, b };
  }

  function delta(event) {
    const reached = place(event);
    const told = JSON.parse(event.data);
    const at = sides[told.side];
    const from = reached[told.side] - told.text.length;
    if (from === at.text.length) {
      at.text.appendData(told.text);
    } else {
      at.text.data = at.text.data.slice(0, from) + told.text;
    }
    stand(at, 'answering');
  }

  function ended(event, state) {
    place(event);
    const letter = JSON.parse(event.data).side;
    stand(sides[letter], state);
    say(battle.dataset['say' + state[0].toUpperCase() + state.slice(1) + letter.toUpperCase()]);
  }

  function follow() {
    const source = new EventSource(battle.dataset.events);
    source.addEventListener('delta', delta);
    source.addEventListener('end', (event) => ended(event, 'complete'));
    source.addEventListener('failed', (event) => ended(event, 'failed'));
    source.addEventListener('ready', () => {
      source.close();
      settle('READY');
      say(battle.dataset.sayReady);
    });
    source.addEventListener('void', () => {
      source.close();
      settle('VOID');
      say(battle.dataset.sayVoid);
    });
    source.addEventListener('error', () => {
      // While it is not closed the browser comes back by itself, with the id of the last event.
      if (source.readyState !== EventSource.CLOSED) {
        return;
      }
      if (tries > 0) {
        tries -= 1;
        setTimeout(follow, PAUSE);
      } else {
        document.getElementById('lost').hidden = false;
      }
    });
    window.addEventListener('pagehide', () => source.close(), { once: true });
  }

  function typing(target) {
    return target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.target)) {
      return;
    }
    const wanted = document.querySelector('.choice[data-key="' + CSS.escape(event.key) + '"]');
    const next = document.getElementById('next');
    if (wanted !== null && battle.dataset.state === 'READY') {
      event.preventDefault();
      wanted.click();
    } else if (next !== null && event.key.toLowerCase() === 'n') {
      event.preventDefault();
      next.click();
    }
  });

  // The browser's memory of the page may be older than the battle.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  if (battle.dataset.state === 'ANSWERING') {
    follow();
  }
  const next = document.getElementById('next');
  if (next !== null) {
    next.focus({ preventScroll: true });
  }
})();
