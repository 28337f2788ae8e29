/*
 * A battle: shows both answers as they come, opens the vote when both are stored, and votes by keys.
 * What a model says is put in its place by answer.js.
 */
(() => {
  'use strict';
  const FIRST_PAUSE = 500;
  const LONGEST_PAUSE = 20000;
  const LONGEST_SILENCE = 45000;
  const SAY_LOST_AFTER = 1500;
  const battle = document.getElementById('battle');
  const announce = document.getElementById('announce');
  const votes = document.querySelectorAll('.choice');
  const sides = { a: side('a'), b: side('b') };
  const lost = document.getElementById('lost');
  const queue = document.getElementById('queue');
  let source = null;
  let pause = FIRST_PAUSE;
  let attempt = null;
  let declined = false;
  const said = new Set();
  const timers = { again: 0, silence: 0, lost: 0 };

  // The prompt was taken, so it need not be kept any longer.
  if (sessionStorage.getItem('arena.prompt') === document.getElementById('battle-prompt').textContent) {
    sessionStorage.removeItem('arena.prompt');
  }

  function side(letter) {
    const panel = document.getElementById('answer-' + letter);
    return { panel, answer: null, state: document.getElementById('state-' + letter) };
  }

  /* Whether the side stood otherwise before. */
  function stand(at, state) {
    if (at.panel.dataset.state === state) {
      return false;
    }
    at.panel.dataset.state = state;
    at.state.textContent = at.state.dataset[state];
    return true;
  }

  /* Each sentence is an element of its own, so that only what is new is read out. */
  function say(what) {
    const sentence = document.createElement('p');
    sentence.textContent = what;
    announce.append(sentence);
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
      Object.values(sides).forEach((at) => { at.answer.clear(); stand(at, 'waiting'); });
      said.clear();
    }
    attempt = now;
    connected();
    return { a, b };
  }

  function delta(event) {
    const reached = place(event);
    const told = JSON.parse(event.data);
    const at = sides[told.side];
    queue.hidden = true;
    at.answer.tell(reached[told.side] - told.text.length, told.text);
    stand(at, 'answering');
  }

  function block(event) {
    place(event);
    const told = JSON.parse(event.data);
    sides[told.side].answer.block(told.from, told.to, told.html);
  }

  function ended(event, state) {
    place(event);
    const letter = JSON.parse(event.data).side;
    stand(sides[letter], state);
    const words = 'say' + state[0].toUpperCase() + state.slice(1) + letter.toUpperCase();
    if (!said.has(words)) {
      said.add(words);
      say(battle.dataset[words]);
    }
  }

  /* Neither side is asked yet. Whoever listens anew is told the place anew. */
  function queued(event) {
    place(event);
    const before = JSON.parse(event.data).before;
    const words = before === 0 ? queue.dataset.next : before === 1 ? queue.dataset.one
      : queue.dataset.more.replace('{0}', new Intl.NumberFormat(document.documentElement.lang).format(before));
    if (queue.hidden || queue.textContent !== words) {
      queue.textContent = words;
      queue.hidden = false;
      say(words);
    }
  }

  function asked(event) {
    place(event);
    queue.hidden = true;
    say(battle.dataset.sayAsked);
  }

  /*
   * A connection that was cut comes back by itself, with the id of the last event. One that the
   * server refused, or that has long been silent and may be dead, is made anew: then everything is
   * told again and takes its own place. The pauses grow until something is heard.
   */
  function follow() {
    hangUp();
    source = new EventSource(battle.dataset.events);
    source.addEventListener('open', connected);
    source.addEventListener('delta', delta);
    source.addEventListener('block', block);
    source.addEventListener('end', (event) => ended(event, 'complete'));
    source.addEventListener('failed', (event) => ended(event, 'failed'));
    source.addEventListener('queue', queued);
    source.addEventListener('asked', asked);
    source.addEventListener('ready', () => over('READY', battle.dataset.sayReady));
    source.addEventListener('void', gaveUp);
    source.addEventListener('error', interrupted);
    timers.silence = setTimeout(follow, LONGEST_SILENCE);
  }

  function hangUp() {
    clearTimeout(timers.again);
    clearTimeout(timers.silence);
    if (source !== null) {
      source.close();
    }
  }

  function connected() {
    clearTimeout(timers.again);
    clearTimeout(timers.silence);
    clearTimeout(timers.lost);
    timers.lost = 0;
    timers.silence = setTimeout(follow, LONGEST_SILENCE);
    pause = FIRST_PAUSE;
    lost.hidden = true;
  }

  function over(state, words) {
    connected();
    hangUp();
    queue.hidden = true;
    settle(state);
    say(words);
  }

  function gaveUp(event) {
    const busy = JSON.parse(event.data).reason === 'busy';
    if (busy) {
      document.getElementById('void').textContent = battle.dataset.sayBusy;
    }
    over('VOID', busy ? battle.dataset.sayBusy : battle.dataset.sayVoid);
  }

  function interrupted() {
    if (timers.lost === 0) {
      timers.lost = setTimeout(() => { lost.hidden = false; }, SAY_LOST_AFTER);
    }
    if (source.readyState === EventSource.CLOSED) {
      clearTimeout(timers.again);
      // Not all of a company at the same moment.
      timers.again = setTimeout(comeBack, pause * (0.5 + Math.random() / 2));
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  /* Where the session has ended, it is said once; the page still says that the connection is lost. */
  async function comeBack() {
    const state = await window.arenaSession.ask();
    if (state === 'ended' || state === 'other') {
      if (declined || !(await window.arenaSession.here())) {
        declined = true;
        return;
      }
    }
    follow();
  }

  function typing(target) {
    return target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.target)
        || event.target.closest('dialog') !== null) {
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

  if (battle.dataset.state === 'ANSWERING') {
    Object.entries(sides).forEach(([letter, at]) => {
      at.answer = window.arenaAnswers.growing(document.getElementById('text-' + letter));
    });
    follow();
    window.addEventListener('online', () => {
      if (battle.dataset.state === 'ANSWERING') {
        follow();
      }
    });
    document.addEventListener('arena:back', () => {
      declined = false;
      if (battle.dataset.state === 'ANSWERING') {
        follow();
      }
    });
    window.addEventListener('pagehide', hangUp);
  }
  const next = document.getElementById('next');
  if (next !== null) {
    if (document.getElementById('notice') === null) {
      next.focus({ preventScroll: true });
    }
    // A live region is read out only for what comes after it is there.
    setTimeout(() => {
      say(document.getElementById('result').textContent);
      say(document.getElementById('say-names').textContent);
    }, 500);
  }
})();
